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
 * The folder of a run of HELM: {@code stats.json} holds scores, {@code per_instance_stats.json}
 * outcomes, and {@code run_spec.json}, which has to lie beside them, says of which model. Only the
 * main metric on the split {@code test} is read, of instances that were not changed.
 */
public final class Helm implements Importer {

  static final String INSTANCES = "per_instance_stats.json";

  @Override
  public String format() {
    return "a run of HELM";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    List<Node> parts = file.start().isArray() ? file.start().children() : List.of();
    if (parts.stream().limit(1).anyMatch(Helm::isStatistic)) {
      return Optional.of(Recognised.holding(Holding.SCORES));
    }
    if (parts.stream().limit(1).anyMatch(Helm::isInstance)) {
      return Optional.of(Recognised.holding(Holding.OUTCOMES));
    }
    return file.has("adapter_spec") && (file.has("scenario_spec") || file.has("request_states"))
        ? Optional.of(Recognised.companion())
        : Optional.empty();
  }

  private static boolean isStatistic(Node each) {
    return each.at("name").field("name").isPresent()
        && each.field("count").isPresent()
        && each.field("sum_squared").isPresent();
  }

  private static boolean isInstance(Node each) {
    return each.field("instance_id").isPresent()
        && each.field("train_trial_index").isPresent()
        && each.at("stats").isArray();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    HelmRun run = HelmRun.of(file);
    if (holding == Holding.SCORES) {
      scores(run, file, rows);
    } else {
      instances(run, file, rows);
    }
  }

  private static void scores(HelmRun run, KnownFile file, FoundRows rows) {
    Optional<HelmCount> count =
        file.beside(INSTANCES).map(each -> HelmCount.of(each.document().children(), run));
    if (count.isEmpty()) {
      rows.say(
          "No "
              + INSTANCES
              + " lies beside these statistics of HELM, so that it is not known of how many"
              + " instances they are.");
    }
    List<Node> statistics = file.document().children();
    for (int i = 0; i < statistics.size(); i++) {
      Node statistic = statistics.get(i);
      String place = "[" + i + "]";
      String other = run.reasonAgainst(statistic);
      if (!other.isEmpty()) {
        rows.leaveOut(place, other);
      } else {
        rows.add(
            place,
            row -> {
              run.fill(row);
              row.needNumber("score", statistic, "mean").put("unit", run.unit());
              count.ifPresent(each -> each.fill(row));
            });
      }
    }
  }

  private static void instances(HelmRun run, KnownFile file, FoundRows rows) {
    List<Node> instances = file.document().children();
    for (int i = 0; i < instances.size(); i++) {
      Node instance = instances.get(i);
      String place = "[" + i + "]";
      Optional<Node> main = run.main(instance);
      if (!run.isRate()) {
        rows.leaveOut(place, "a value of " + run.metric() + ", which is no share");
      } else if (main.isEmpty()) {
        rows.leaveOut(place, "an instance that was changed, or is not of the split test");
      } else {
        rows.add(
            place,
            row -> {
              run.fill(row);
              row.needText("task", instance, "instance_id")
                  .text("trial", instance, "train_trial_index")
                  .needNumber("outcome", main.get(), "mean");
              run.value(instance, "num_prompt_tokens")
                  .ifPresent(n -> row.number("input_tokens", n));
              run.value(instance, "num_output_tokens")
                  .ifPresent(n -> row.number("output_tokens", n));
              run.value(instance, "inference_runtime").ifPresent(n -> row.number("seconds", n));
            });
      }
    }
  }
}
