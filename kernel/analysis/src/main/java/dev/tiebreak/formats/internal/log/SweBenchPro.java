package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results of SWE-bench Pro: an object whose keys are tasks, and whose values say whether they were
 * resolved. Nothing but the file's name says which model it was.
 */
public final class SweBenchPro implements Importer {

  /** The repository, its commit, and what else follows. */
  private static final Pattern TASK = Pattern.compile("instance_(.+?__.+?)-[0-9a-f]{40}(?:-.*)?");

  @Override
  public String format() {
    return "a SWE-bench Pro results file";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return !file.start().keys().isEmpty()
            && file.start().keys().stream().allMatch(key -> TASK.matcher(key).matches())
            && file.start().children().stream().allMatch(each -> each.leaf().isPresent())
        ? Optional.of(Recognised.holding(Holding.OUTCOMES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    String model = FileName.stem(file, "its model");
    rows.say("The model of these results of SWE-bench Pro is the name of the file.");
    for (Map.Entry<String, Node> task : file.document().fields().entrySet()) {
      rows.add(
          task.getKey(),
          row -> {
            Node outcome = task.getValue();
            if (outcome.leaf().filter(leaf -> leaf.kind() == Node.Kind.BOOLEAN).isEmpty()) {
              throw row.refused("the value is " + outcome.words(), "true or false");
            }
            row.put("model", model)
                .put("benchmark", "SWE-bench Pro")
                .put("task", task.getKey())
                .put("cluster", repository(task.getKey()))
                .put("outcome", outcome.text());
          });
    }
  }

  private static String repository(String task) {
    Matcher parts = TASK.matcher(task);
    return parts.matches() ? parts.group(1) : "";
  }
}
