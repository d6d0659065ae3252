package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.stats.internal.test.PairedOutcomes;
import dev.tiebreak.stats.internal.test.PairedScores;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Contests, decisions and leagues to test with, and tables as a reader sees them. */
public final class DecideFixture {

  private DecideFixture() {}

  /** Two scores over so many tasks, of which no more is known. */
  public static Contest contest(String benchmark, double first, double second, int tasks) {
    return contest(benchmark, first, second, Evidence.Published.over(tasks));
  }

  public static Contest contest(String benchmark, double first, double second, Evidence evidence) {
    return new Contest(benchmark, OptionalDouble.of(first), OptionalDouble.of(second), evidence);
  }

  /** Scores whose number of tasks is not known; null where there is none. */
  public static Contest unsized(String benchmark, Double first, Double second) {
    return new Contest(benchmark, optional(first), optional(second));
  }

  /** Two published scores; null where there is none. */
  public static Evidence.Printed printed(Double first, Double second) {
    return new Evidence.Printed(optional(first), optional(second));
  }

  public static OptionalDouble optional(Double score) {
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  /** Tasks that both models ran once: solved by both, by the first or second alone, by neither. */
  public static Contest paired(
      String benchmark, int both, int onlyFirst, int onlySecond, int neither) {
    return Contest.of(
        benchmark,
        Evidence.PerTask.of(
            PairedScores.of(new PairedOutcomes(both, onlyFirst, onlySecond, neither))));
  }

  /** A and B, whose full names tables have to tell from the short ones. */
  public static SplitDecision decision(Contest... contests) {
    return new SplitDecision(
        new Contender("Model A", "A"),
        new Contender("Model B", "B"),
        List.of(contests),
        SplitDecision.MARGINAL_BELOW,
        provenance());
  }

  public static Provenance provenance() {
    return new Provenance(List.of("a test"), Optional.empty());
  }

  /** Models M0, M1, … on a benchmark; NaN where one has no score. */
  public static League league(String benchmark, Evidence evidence, double... scores) {
    return league(benchmark, models(scores.length), evidence, scores);
  }

  public static League league(
      String benchmark, List<Contender> models, Evidence evidence, double... scores) {
    return League.ofScores(
        benchmark,
        models,
        Arrays.stream(scores)
            .mapToObj(s -> Double.isNaN(s) ? OptionalDouble.empty() : OptionalDouble.of(s))
            .toList(),
        evidence,
        provenance());
  }

  public static List<Contender> models(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Contender("Model " + i, "M" + i)).toList();
  }

  /** What a model did on tasks t0, t1, … of X, each run once. */
  public static TaskOutcomes outcomes(String model, double... outcomes) {
    Map<String, List<Double>> runs = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      runs.put("t" + i, List.of(outcomes[i]));
    }
    return new TaskOutcomes("X", model, runs, Map.of());
  }

  /** The scorecard of the article, with what its benchmarks publish of their tasks. */
  public static SplitDecision article() {
    return new SplitDecision(
        Contender.of("GPT-5.5"),
        new Contender("Claude Opus 4.7", "Opus 4.7"),
        List.of(
            contest("Terminal-Bench 2.0", 82.7, 69.4, published(89, OptionalInt.empty(), 5)),
            contest("SWE-bench Pro", 58.6, 64.3, published(731, OptionalInt.of(1865), 0)),
            unsized("Expert-SWE", 73.1, null),
            contest("OSWorld-Verified", 78.7, 78.0, published(361, OptionalInt.of(369), 0)),
            contest("MCP-Atlas", 75.3, 79.1, published(500, OptionalInt.of(1000), 0)),
            new Contest(
                "GDPval",
                OptionalDouble.of(84.9),
                OptionalDouble.empty(),
                new Evidence.Published(
                    220, OptionalInt.of(1320), OptionalInt.empty(), Evidence.Judging.PAIRWISE))),
        SplitDecision.MARGINAL_BELOW,
        new Provenance(
            List.of(
                "“GPT-5.5 ‘Spud’ is OpenAI's strongest coding model yet, with one important"
                    + " asterisk” (April 2026)"),
            Optional.of(LocalDate.of(2026, 4, 23))));
  }

  /** A benchmark of passes and fails; 0 trials where nobody says how often a task is run. */
  public static Evidence published(int tasks, OptionalInt allTasks, int trials) {
    return new Evidence.Published(
        tasks,
        allTasks,
        trials == 0 ? OptionalInt.empty() : OptionalInt.of(trials),
        Evidence.Judging.PASS_FAIL);
  }

  /** Headings, with the words that they share in brackets before them. */
  public static String headings(DisplayTable table) {
    return table.columns().stream()
        .map(
            column ->
                (column.spanner().isEmpty() ? "" : "[" + column.spanner() + "] ")
                    + column.heading())
        .collect(Collectors.joining(" | "));
  }

  /** The rows with a stroke between cells, *strong* cells and (muted) ones marked. */
  public static List<String> rows(DisplayTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(DecideFixture::marked).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String marked(TableParts.Cell cell) {
    return switch (cell.emphasis()) {
      case PLAIN -> cell.text();
      case STRONG -> "*" + cell.text() + "*";
      case MUTED -> "(" + cell.text() + ")";
    };
  }
}
