package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hugging Face's {@code .eval_results/*.yaml}: results of the model whose folder that folder is in.
 * They do not say their unit.
 */
public final class HubResults implements Importer {

  private static final String DATASET = "dataset";
  private static final String VALUE = "value";

  /** In newer files, several values, each with what was measured. */
  private static final String METRICS = "metrics";

  private static final String FOLDER = ".eval_results";

  /** What the folder of a model begins with where the hub's client keeps it, and its slash. */
  private static final String CACHED = "models--";

  private static final String SLASH = "--";

  @Override
  public String format() {
    return "a file of Hugging Face's evaluation results";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isArray()
            && file.start().children().stream()
                .limit(1)
                .anyMatch(
                    each ->
                        each.at(DATASET).keys().containsAll(List.of("id", "task_id"))
                            && (each.field(VALUE).isPresent() || each.field(METRICS).isPresent()))
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    String model = model(file);
    rows.say(
        "Hugging Face's evaluation results do not say their unit, and both 41.2 and 0.412 are in use:"
            + " they are taken to be percent, as all scores that do not say it, unless some may be"
            + " rates.");
    List<Node> results = file.document().children();
    for (int i = 0; i < results.size(); i++) {
      Node result = results.get(i);
      Consumer<FoundRow> told = row -> fill(row.put("model", model), result);
      if (result.at(METRICS).isArray()) {
        add("[" + i + "]." + METRICS, result.at(METRICS).children(), told, rows);
      } else {
        rows.add("[" + i + "]", row -> score(row, result, told));
      }
    }
  }

  /** Adds a score for each metric. */
  private static void add(
      String place, List<Node> metrics, Consumer<FoundRow> told, FoundRows rows) {
    for (int i = 0; i < metrics.size(); i++) {
      Node metric = metrics.get(i);
      rows.add(
          place + "[" + i + "]",
          row -> score(row.needText("metric", metric, "metric_id"), metric, told));
    }
  }

  private static void score(FoundRow row, Node from, Consumer<FoundRow> told) {
    told.accept(row);
    row.needNumber("score", from, VALUE);
  }

  private static String model(KnownFile file) {
    List<String> folders = file.folders();
    int at = folders.lastIndexOf(FOLDER);
    if (at < 1) {
      throw file.refused(
          "results of Hugging Face outside of a folder "
              + FOLDER
              + ", so that no folder names the model",
          "a file in MODEL/" + FOLDER);
    }
    return folders.subList(0, at).stream()
        .filter(folder -> folder.startsWith(CACHED))
        .reduce((outer, inner) -> inner)
        .map(folder -> folder.substring(CACHED.length()).replaceFirst(SLASH, "/"))
        .orElse(folders.get(at - 1));
  }

  private static void fill(FoundRow row, Node result) {
    String notes = result.at("notes").text();
    row.needText("benchmark", result, DATASET, "id")
        .text("subset", result, DATASET, "task_id")
        .text("version", result, DATASET, "revision")
        .put("tools", notes.toLowerCase(Locale.ROOT).endsWith("tools") ? notes : "")
        .text("note", result, "notes")
        .text("date", result, "date")
        .put("date", Moments.day(result.at("date")))
        .text("source", result, "source", "url")
        .text("source", result, "source", "name");
  }
}
