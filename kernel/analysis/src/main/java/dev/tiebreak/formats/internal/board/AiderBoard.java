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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Aider's leaderboards, a list of runs in YAML. Two models that work together, as {@code A + B},
 * are one system, which goes by both names.
 */
public final class AiderBoard implements Importer {

  private static final String MODEL = "model";
  private static final String FIRST = "pass_rate_1";
  private static final String EDITS = "edit_format";
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
    for (int i = 0; i < runs.size(); i++) {
      add("[" + i + "]", runs.get(i), subset, rows);
    }
  }

  private static void add(String place, Node run, String subset, FoundRows rows) {
    for (Metric metric : METRICS) {
      String at = place + "." + metric.name();
      Node value = run.at(metric.name());
      if (value.isNull() && !metric.name().equals(FIRST)) {
        rows.leaveOut(at, "no value");
      } else if (metric.name().equals(COST) && JsonNumbers.isZero(value)) {
        rows.leaveOut(at, "a cost of 0, which means that it is not known");
      } else {
        rows.add(at, row -> fill(row, run, metric, subset));
      }
    }
  }

  private static void fill(FoundRow row, Node run, Metric metric, String subset) {
    row.needText(MODEL, run, MODEL)
        .put("benchmark", "Aider")
        .put("subset", subset)
        .put("metric", metric.name())
        .needNumber("score", run, metric.name())
        .put("unit", metric.unit())
        .put("better", metric.better())
        .text("effort", run, "reasoning_effort")
        .put("harness", harness(run))
        .text("date", run, "date");
    if (!metric.name().equals(COST)) {
      row.number("n", run, "test_cases");
    }
  }

  /** Aider with its form of edits, by which runs of one model differ. */
  private static String harness(Node run) {
    String edits = run.at(EDITS).text();
    return edits.isEmpty() ? "Aider" : "Aider (" + edits + ")";
  }
}
