package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of LLM-Stats, as its README has it: a column for each benchmark, in rates. */
public final class LlmStatsTable implements Importer {

  private static final String NAME = "Name";
  private static final String RELEASE = "Release Date";
  private static final List<String> LENGTHS = List.of("Input Context", "Output Context");

  @Override
  public String format() {
    return "an LLM-Stats leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.hasColumns(NAME, RELEASE) && file.header().containsAll(LENGTHS)
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    rows.leaveOut(RELEASE, "a column of days of release, not of scores");
    LENGTHS.forEach(column -> rows.leaveOut(column, "a column of lengths, not of scores"));
    List<String> benchmarks =
        file.glance().header().stream()
            .filter(column -> !column.equals(NAME) && !column.equals(RELEASE))
            .filter(column -> !LENGTHS.contains(column))
            .toList();
    Map<String, Node> models = new LinkedHashMap<>();
    file.each((cells, place) -> models.put(place, cells));
    Map<String, Long> named =
        models.values().stream()
            .map(LlmStatsTable::name)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (named.values().stream().anyMatch(count -> count > 1)) {
      rows.say("Models that have one name are called by the days of their release too.");
    }
    models.forEach(
        (place, cells) -> {
          WideRow wide = new WideRow(cells, place, rows);
          String name = name(cells);
          String day = named.get(name) > 1 ? cells.at(RELEASE).text() : "";
          for (String benchmark : benchmarks) {
            wide.add(
                benchmark,
                row ->
                    row.needText("model", cells, NAME)
                        .put("model", day.isEmpty() ? name : name + " (" + day + ")")
                        .put("benchmark", benchmark)
                        .put("unit", "rate"));
          }
        });
  }

  private static String name(Node cells) {
    return cells.at(NAME).text();
  }
}
