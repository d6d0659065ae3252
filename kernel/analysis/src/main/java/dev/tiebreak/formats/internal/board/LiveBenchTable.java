package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LiveBench's {@code table_….csv}: a column for each task, in percent. Its version stands in its
 * name; which tasks make up a category, in {@code categories_….json} beside it.
 */
public final class LiveBenchTable implements Importer {

  private static final String BENCHMARK = "LiveBench";
  private static final String MODEL = "model";
  private static final Pattern NAME = Pattern.compile("table_(\\d{4}_\\d{2}_\\d{2})\\.csv");

  @Override
  public String format() {
    return "a LiveBench table";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    if (file.hasColumns(MODEL, "AMPS_Hard", "connections", "plot_unscrambling")) {
      return Optional.of(Recognised.holding(Holding.SCORES));
    }
    return isTasks(file.start(), "Coding")
            && isTasks(file.start(), "Mathematics")
            && isTasks(file.start(), "Data Analysis")
        ? Optional.of(Recognised.companion())
        : Optional.empty();
  }

  private static boolean isTasks(Node categories, String name) {
    return categories.at(name).isArray();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Matcher name = NAME.matcher(file.glance().name());
    String day = name.matches() ? name.group(1) : "";
    String version = day.replace('_', '-');
    Map<String, String> categories =
        file.beside("categories_" + day + ".json")
            .map(KnownFile::document)
            .map(LiveBenchTable::categories)
            .orElse(Map.of());
    String label = version.isEmpty() ? BENCHMARK : BENCHMARK + " " + version;
    List<String> tasks =
        file.glance().header().stream().filter(column -> !column.equals(MODEL)).toList();
    file.each(
        (cells, place) -> {
          WideRow wide = new WideRow(cells, place, rows);
          for (String task : tasks) {
            String category = categories.getOrDefault(task, "");
            wide.add(
                task,
                row ->
                    fill(row.needText(MODEL, cells, MODEL).put("version", version), task)
                        .put("part_of", category.isEmpty() ? "" : label + ", " + category));
          }
        });
  }

  private static FoundRow fill(FoundRow row, String task) {
    return row.put("benchmark", BENCHMARK).put("subset", task).put("unit", "percent");
  }

  /** The category of each task. */
  private static Map<String, String> categories(Node document) {
    Map<String, String> categories = new HashMap<>();
    document
        .fields()
        .forEach(
            (category, tasks) ->
                tasks.children().forEach(task -> categories.put(task.text(), category)));
    return categories;
  }
}
