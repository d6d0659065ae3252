package dev.tiebreak.decide.league;

import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.league;
import static dev.tiebreak.decide.DecideFixture.models;
import static dev.tiebreak.decide.DecideFixture.outcomes;
import static dev.tiebreak.decide.DecideFixture.provenance;
import static dev.tiebreak.decide.DecideFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.stats.Adjustment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every cell of leagues whose models come in no order. p by SciPy 1.17.1 (norm.sf of the z test
 * with separate variances, binomtest), Holm's and Wilson's by statsmodels 0.15.0 (multipletests,
 * proportion_confint).
 */
class LeagueTablesTest {

  private static final Evidence HUNDRED = Evidence.Published.over(100);

  private static final String GROUPS =
      "Models that share a letter cannot be told apart: no two of the group differ clearly. A model"
          + " may have any rank between those of the models that are clearly better and clearly"
          + " worse.";
  private static final String ASSUMED =
      "Assumed where outcomes are not known task by task: outcomes of the two models not correlated"
          + " (ρ = 0, the cautious choice); α = 0.05; p values adjusted by Holm; intervals at 95%,"
          + " those of differences Newcombe's.";

  private final League league = league("X", HUNDRED, 50, 80, 50, 60, Double.NaN);

  @Test
  void table_hasThePlacesBestFirst() {
    FrameAssert.assertThat(league.table())
        .isNamed("league")
        .hasRows(
            "benchmark | rank | model | score | lower | upper | best_rank | worst_rank | groups",
            "X | 1 | Model 1 | 80.000 | 71.11708 | 86.66331 | 1 | 1 | ",
            "X | 2 | Model 3 | 60.000 | 50.20026 | 69.05987 | 2 | 4 | A",
            "X | 3 | Model 0 | 50.000 | 40.38315 | 59.61685 | 2 | 4 | A",
            "X | 3 | Model 2 | 50.000 | 40.38315 | 59.61685 | 2 | 4 | A");
  }

  @Test
  void pairs_haveTheBetterModelFirst() {
    FrameAssert.assertThat(league.pairs())
        .isNamed("pairs")
        .hasRows(
            "model | other | lead_points | p | adjusted_p | verdict",
            "Model 1 | Model 3 | 20.000 | 0.001565402 | 0.006261609 | clear",
            "Model 1 | Model 0 | 30.000 | 2.796691e-6 | 1.678015e-5 | clear",
            "Model 1 | Model 2 | 30.000 | 2.796691e-6 | 1.678015e-5 | clear",
            "Model 3 | Model 0 | 10.000 | 0.153127451 | 0.459382353 | too close to call",
            "Model 3 | Model 2 | 10.000 | 0.153127451 | 0.459382353 | too close to call",
            "Model 0 | Model 2 | 0.000 | 1.000 | 1.000 | tied");
  }

  @Test
  void display_hasThePlacesAndWhatTheyRestOn() {
    DisplayTable display = league.display();

    assertThat(display.title()).isEqualTo("M1 is clearly first on X");
    assertThat(display.subtitle())
        .isEqualTo("Scores in percent; ranks that a model may have, at 95%");
    assertThat(headings(display))
        .isEqualTo("Rank | Model | Score | 95% interval | Ranks it may have | Group");
    assertThat(rows(display))
        .containsExactly(
            "1 | M1 | *80.0* | 71.1 to 86.7 | 1 | (–)",
            "2 | M3 | 60.0 | 50.2 to 69.1 | 2–4 | A",
            "3 | M0 | 50.0 | 40.4 to 59.6 | 2–4 | A",
            "3 | M2 | 50.0 | 40.4 to 59.6 | 2–4 | A");
    assertThat(display.notes())
        .containsExactly(
            "Clear differences: 3 of 6 pairs of models, with 6 tested together.",
            GROUPS + " With 95% confidence all these ranks hold at once.",
            "Error bars are those of 100 tasks and their runs.",
            ASSUMED,
            "Not in the league: M4, which has no score.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(league).hasToString(display.text());
  }

  @Test
  void notes_promiseAllRanksAtOnceOnlyWithHolm() {
    Assumptions lenient = Assumptions.withDefaults().withAdjustment(Adjustment.BENJAMINI_HOCHBERG);

    assertThat(league.assuming(lenient).display().notes()).contains(GROUPS);
    assertThat(league("X", HUNDRED, 50, 80, Double.NaN, Double.NaN).display().notes())
        .contains("Not in the league: M2, M3, each of which has no score.");
  }

  /** 70, 63 and 55 of 112: p .0189 alone, of three .0568. */
  @Test
  void pairs_leanWhereOneWouldBeClearByItself() {
    FrameAssert.assertThat(league("X", Evidence.Published.over(112), 55, 70, 63).pairs())
        .hasRows(
            "model | other | lead_points | p | adjusted_p | verdict",
            "Model 1 | Model 2 | 7.000 | 0.265751343 | 0.443977353 | too close to call",
            "Model 1 | Model 0 | 15.000 | 0.018927552 | 0.056782656 | leans",
            "Model 2 | Model 0 | 8.000 | 0.221988676 | 0.443977353 | too close to call");
  }

  @Test
  void table_withoutANumberOfTasksHasNoLimits() {
    League unsized = league("Z", new Evidence.SizeUnknown(), 10, 20);

    FrameAssert.assertThat(unsized.table())
        .hasRows(
            "benchmark | rank | model | score | lower | upper | best_rank | worst_rank | groups",
            "Z | 1 | Model 1 | 20.000 | | | 1 | 2 | A",
            "Z | 2 | Model 0 | 10.000 | | | 1 | 2 | A");
    FrameAssert.assertThat(unsized.pairs())
        .hasRows(
            "model | other | lead_points | p | adjusted_p | verdict",
            "Model 1 | Model 0 | 10.000 | | | no error bar");
    assertThat(rows(unsized.display()))
        .containsExactly("1 | M1 | *20.0* | (–) | 1–2 | A", "2 | M0 | *10.0* | (–) | 1–2 | A");
  }

  /**
   * Of 100 tasks two models solve 40 together, 9 and 8 alone, 43 neither; a third the first 10 of
   * them. Binomial p of 8 in 17 is 1, of 0 in 39 and in 38 is 2/2³⁹ and 2/2³⁸. The best is last.
   */
  @Test
  void ofTasks_testsPairsByTheTasksThatTheyDifferOn() {
    League tasks =
        League.ofTasks(
            models(3),
            List.of(
                outcomes("Model 0", solved(0, 10)),
                outcomes("Model 1", solved(0, 40, 49, 57)),
                outcomes("Model 2", solved(0, 49))),
            provenance());

    FrameAssert.assertThat(tasks.pairs())
        .hasRows(
            "model | other | lead_points | p | adjusted_p | verdict",
            "Model 2 | Model 1 | 1.000 | 1.000 | 1.000 | too close to call",
            "Model 2 | Model 0 | 39.000 | 3.637979e-12 | 1.091394e-11 | clear",
            "Model 1 | Model 0 | 38.000 | 7.275958e-12 | 1.455192e-11 | clear");
    FrameAssert.assertThat(tasks.table())
        .hasRows(
            "benchmark | rank | model | score | lower | upper | best_rank | worst_rank | groups",
            "X | 1 | Model 2 | 49.000 | 39.42200 | 58.65199 | 1 | 2 | A",
            "X | 2 | Model 1 | 48.000 | 38.46455 | 57.68342 | 1 | 2 | A",
            "X | 3 | Model 0 | 10.000 | 5.52291 | 17.43657 | 3 | 3 | ");
    assertThat(tasks.finding()).isEqualTo("2 of 3 models may be the best on X");
    assertThat(tasks.display().notes())
        .containsExactly(
            "Clear differences: 2 of 3 pairs of models, with 3 tested together.",
            GROUPS + " With 95% confidence all these ranks hold at once.",
            "Compared task by task, over the 100 tasks that all of these models ran; how alike"
                + " their outcomes are was measured, not assumed. Assumed: α = 0.05; p values"
                + " adjusted"
                + " by Holm; intervals at 95%.");
  }

  /** One where a task's number is in one of the ranges, from and to. */
  private static double[] solved(int... ranges) {
    double[] outcomes = new double[100];
    for (int i = 0; i < ranges.length; i += 2) {
      Arrays.fill(outcomes, ranges[i], ranges[i + 1], 1);
    }
    return outcomes;
  }

  /** A league of two says what their decision says, also of tasks in clusters. */
  @Test
  void ofTasks_keepsClustersTogether() {
    List<TaskOutcomes> outcomes = List.of(clustered("Model 0", 3), clustered("Model 1", 2));
    League tasks = League.ofTasks(models(2), outcomes, provenance());
    Contest contest = Contest.of(outcomes.get(0), outcomes.get(1));
    Verdict.ErrorBar bar =
        new SplitDecision(
                models(2).get(0), models(2).get(1), List.of(contest), 1, Provenance.none())
            .verdict("X")
            .errorBar()
            .orElseThrow();

    assertThat(tasks.display().notes()).contains("The tasks come in 6 clusters.");
    assertThat(tasks.pairs().doubleColumn("p").get(0)).isEqualTo(bar.test().pValue());
    assertThat(bar.covers()).isEqualTo("12 tasks that both ran, in 6 clusters");
    assertThat(tasks.places().get(0).score().orElseThrow().assumption()).contains("cluster");
  }

  /** Twelve tasks, two in each cluster, of which the model solves all but each so manieth. */
  private static TaskOutcomes clustered(String model, int fails) {
    Map<String, List<Double>> runs = new LinkedHashMap<>();
    Map<String, String> clusters = new LinkedHashMap<>();
    IntStream.range(0, 12)
        .forEach(
            task -> {
              runs.put("t" + task, List.of(task % fails == 0 ? 0.0 : 1.0));
              clusters.put("t" + task, "c" + task / 2);
            });
    return new TaskOutcomes("X", model, runs, clusters);
  }

  private final Leagues leagues =
      Leagues.ofContested(
          List.of("X", "W", "Y", "Z"),
          name -> !name.equals("W"),
          name ->
              switch (name) {
                case "X" -> league("X", HUNDRED, 80, 60);
                case "Y" -> league("Y", HUNDRED, 50, 40, 50);
                default -> league("Z", new Evidence.SizeUnknown(), 10, 20);
              });

  @Test
  void leagues_haveThePlacesOnAllBenchmarks() {
    FrameAssert.assertThat(leagues.table())
        .isNamed("leagues")
        .hasRows(
            "benchmark | rank | model | score | lower | upper | best_rank | worst_rank | groups",
            "X | 1 | Model 0 | 80.000 | 71.11708 | 86.66331 | 1 | 1 | ",
            "X | 2 | Model 1 | 60.000 | 50.20026 | 69.05987 | 2 | 2 | ",
            "Y | 1 | Model 0 | 50.000 | 40.38315 | 59.61685 | 1 | 3 | A",
            "Y | 1 | Model 2 | 50.000 | 40.38315 | 59.61685 | 1 | 3 | A",
            "Y | 3 | Model 1 | 40.000 | 30.94013 | 49.79974 | 1 | 3 | A",
            "Z | 1 | Model 1 | 20.000 | | | 1 | 2 | A",
            "Z | 2 | Model 0 | 10.000 | | | 1 | 2 | A");
    assertThat(leagues.of("X").pairs().doubleColumn("adjusted_p").get(0))
        .isCloseTo(4 * 0.001565402, within(4e-9));
  }

  @Test
  void leaguesDisplay_hasARowForEachBenchmark() {
    DisplayTable display = leagues.display();

    assertThat(display.title())
        .isEqualTo(
            "There is clearly one best model on 1 of 3 benchmarks; 1 of them cannot be"
                + " judged");
    assertThat(display.subtitle())
        .isEqualTo("All pairs of models on all benchmarks tested together");
    assertThat(headings(display))
        .isEqualTo("Benchmark | Models | Highest score | May be the best | Clear pairs | Pairs");
    assertThat(rows(display))
        .containsExactly(
            "X | 2 | M0 | *M0* | 1 | 1",
            "Y | 3 | M0, M2 | M0, M2, M1 | 0 | 3",
            "Z | 2 | M1 | M1, M0 | 0 | 1");
    assertThat(display.notes())
        .containsExactly(
            "Clear differences: 1 of 5 pairs of models, with 4 tested together.",
            ASSUMED,
            "Left out, because fewer than two models have a score there: W.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(leagues).hasToString(display.text());
    assertThat(leagues.namesFor("benchmark")).containsExactly("X", "Y", "Z");
    assertThat(leagues.of("Y").namesFor("model")).containsExactly("Model 0", "Model 2", "Model 1");
  }

  @Test
  void leagues_ofOneBenchmarkSayWhatItsLeagueSays() {
    assertThat(Leagues.of(List.of(league)).finding()).isEqualTo("M1 is clearly first on X");
  }

  @Test
  void leagues_ofOutcomesAssumeNoPairing() {
    League tasks =
        League.ofTasks(
            models(2),
            List.of(outcomes("Model 0", solved(0, 10)), outcomes("Model 1", solved(0, 49))),
            provenance());
    String measured = "Assumed: α = 0.05; p values adjusted by Holm; intervals at 95%.";

    assertThat(Leagues.of(List.of(tasks)).display().notes()).contains(measured);
    assertThat(Leagues.of(List.of(tasks, league)).display().notes())
        .contains(ASSUMED)
        .doesNotContain(measured);
  }

  @Test
  void noting_addsSentencesHereAndWhereLeaguesAreShownTogether() {
    League noted = league.noting(List.of("One.")).noting(List.of("Two."));

    assertThat(noted.display().notes()).endsWith("One.", "Two.");
    assertThat(noted.pairs().doubleColumn("p").get(0))
        .isEqualTo(league.pairs().doubleColumn("p").get(0));
    assertThat(Leagues.of(List.of(noted, league)).display().notes()).endsWith("One.", "Two.");
  }

  @Test
  void leagues_nameAllTheirSources() {
    League other =
        League.ofScores(
            "Y",
            models(2),
            List.of(OptionalDouble.of(1), OptionalDouble.of(2)),
            HUNDRED,
            new Provenance(List.of("another"), Optional.empty()));

    assertThat(Leagues.of(List.of(league, other)).display().source()).isEqualTo("a test; another");
  }
}
