package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.List;
import java.util.Optional;

/**
 * The {@code results.json} of a submission to SWE-bench: which tasks were resolved. Since it does
 * not list those that were to be, it gives their number, and neither a share nor outcomes.
 */
public final class SweBenchResults implements Importer {

  private static final String RESOLVED = "resolved";
  private static final String INNER = "results";
  private static final String ABOVE = "evaluation";

  @Override
  public String format() {
    return "the results file of a SWE-bench submission";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().at(RESOLVED).isArray() && file.start().at("no_generation").isArray()
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<String> folders = file.folders().stream().filter(folder -> !folder.equals(INNER)).toList();
    if (folders.isEmpty()) {
      throw file.refused("no folder", "a file in a folder that is called after its system");
    }
    rows.say(
        "The results of a submission to SWE-bench list the tasks that were resolved and not all that"
            + " were to be: read is how many were resolved, without a share; the model is the name"
            + " of the folder.");
    int above = folders.lastIndexOf(ABOVE);
    rows.add(
        "",
        row ->
            row.put("model", folders.get(folders.size() - 1))
                .put("benchmark", "SWE-bench")
                .put(
                    "subset",
                    above >= 0 && above + 2 < folders.size() ? folders.get(above + 1) : "")
                .put("metric", "resolved tasks")
                .put("score", String.valueOf(file.document().at(RESOLVED).children().size()))
                .put("unit", "points")
                .put("better", "higher"));
  }
}
