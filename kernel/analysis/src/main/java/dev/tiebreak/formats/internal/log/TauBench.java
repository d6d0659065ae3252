package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Trajectories of tau-bench: an array of trials. Nothing but the file's name says the model and the
 * domain: {@code gpt-4o-airline.json}.
 */
public final class TauBench implements Importer {

  private static final List<String> DOMAINS = List.of("airline", "retail");

  @Override
  public String format() {
    return "a tau-bench trajectories file";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isArray()
            && file.start().children().stream().limit(1).anyMatch(TauBench::isTrial)
        ? Optional.of(Recognised.holding(Holding.OUTCOMES))
        : Optional.empty();
  }

  private static boolean isTrial(Node trial) {
    return trial.field("task_id").isPresent()
        && trial.field("reward").isPresent()
        && trial.at("info").field("task").isPresent();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    String name = FileName.stem(file, "its model and domain");
    Optional<String> domain =
        DOMAINS.stream().filter(each -> name.endsWith("-" + each)).findFirst();
    String model =
        domain.map(each -> name.substring(0, name.length() - each.length() - 1)).orElse(name);
    rows.say(
        "The model of these trajectories of tau-bench, and the domain where one is known, are from the"
            + " name of the file.");
    List<Node> trials =
        file.keeping("[*].task_id", "[*].reward", "[*].trial").document().children();
    for (int i = 0; i < trials.size(); i++) {
      Node trial = trials.get(i);
      rows.add(
          "[" + i + "]",
          row ->
              row.put("model", model)
                  .put("benchmark", "tau-bench")
                  .put("subset", domain.orElse(""))
                  .needText("task", trial, "task_id")
                  .text("trial", trial, "trial")
                  .needNumber("outcome", trial, "reward"));
    }
  }
}
