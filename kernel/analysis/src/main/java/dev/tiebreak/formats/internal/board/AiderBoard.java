package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Aider's leaderboards, a list of runs in YAML. Two models that work together, as {@code A + B},
 * are one system, which goes by both names.
 */
public final class AiderBoard implements Importer {

  private static final String MODEL = "model";
  private static final String FIRST = "pass_rate_1";
  private static final String EDITS = "edit_format";
  private static final String EFFORT = "reasoning_effort";
  private static final String EDITOR = "editor_model";
  private static final String COST = "total_cost";

  /** Which of Aider's benchmarks it is, is said by the name of the file alone. */
  private static final Pattern NAME = Pattern.compile("([a-z]+)_leaderboard\\.ya?ml");

  private static final List<Metric> METRICS =
      List.of(
          new Metric(FIRST, "percent", ""),
          new Metric("pass_rate_2", "percent", ""),
          new Metric("percent_cases_well_formed", "percent", ""),
          new Metric("seconds_per_case", "seconds", "lower"),
          new Metric(COST, "usd", "lower"));

  /** One of the numbers of a run. */
  private record Metric(String name, String unit, String better) {}

  @Override
  public String format() {
    return "an Aider leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isArray()
            && file.start().children().stream()
                .limit(1)
                .anyMatch(
                    run ->
                        run.keys().containsAll(List.of(FIRST, EDITS, "percent_cases_well_formed")))
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Matcher name = NAME.matcher(file.glance().name());
    String subset = name.matches() ? name.group(1) : "";
    List<Node> runs = file.document().children();
    Map<List<String>, Long> alike =
        runs.stream().collect(Collectors.groupingBy(AiderBoard::told, Collectors.counting()));
    for (int i = 0; i < runs.size(); i++) {
      Node run = runs.get(i);
      String source = alike.get(told(run)) > 1 ? run.at("dirname").text() : "";
      add("[" + i + "]", run, row -> row.put("subset", subset).put("source", source), rows);
    }
  }

  /** What tells a run from others; where that is not enough, its folder does. */
  private static List<String> told(Node run) {
    return List.of(
        run.at(MODEL).text(), run.at(EFFORT).text(), harness(run), run.at("date").text());
  }

  private static void add(String place, Node run, Consumer<FoundRow> further, FoundRows rows) {
    for (Metric metric : METRICS) {
      String at = place + "." + metric.name();
      Node value = run.at(metric.name());
      if (value.isNull() && !metric.name().equals(FIRST)) {
        rows.leaveOut(at, "no value");
      } else if (metric.name().equals(COST) && JsonNumbers.isZero(value)) {
        rows.leaveOut(at, "a cost of 0, which means that it is not known");
      } else {
        rows.add(at, row -> fill(row, run, metric, further));
      }
    }
  }

  private static void fill(FoundRow row, Node run, Metric metric, Consumer<FoundRow> further) {
    further.accept(row);
    row.needText(MODEL, run, MODEL)
        .put("benchmark", "Aider")
        .put("metric", metric.name())
        .needNumber("score", run, metric.name())
        .put("unit", metric.unit())
        .put("better", metric.better())
        .text("effort", run, EFFORT)
        .put("harness", harness(run))
        .text("date", run, "date");
    if (!metric.name().equals(COST)) {
      row.number("n", run, "test_cases");
    }
  }

  /**
   * Aider with its form of edits, by which runs of one model differ, and with the model that edits
   * for another, unless the name of the system, {@code A + B}, has both.
   */
  private static String harness(Node run) {
    String editor = run.at(MODEL).text().contains("+") ? "" : run.at(EDITOR).text();
    String how =
        Stream.of(
                run.at(EDITS).text(),
                editor.isEmpty() ? "" : "editor " + editor,
                editor.isEmpty() ? "" : run.at("editor_edit_format").text())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return how.isEmpty() ? "Aider" : "Aider (" + how + ")";
  }
}
