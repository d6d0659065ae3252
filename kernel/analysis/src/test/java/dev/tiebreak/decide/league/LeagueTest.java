package dev.tiebreak.decide.league;

import static dev.tiebreak.decide.DecideFixture.league;
import static dev.tiebreak.decide.DecideFixture.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.NothingToShow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

class LeagueTest {

  private static final List<Contender> FIVE =
      List.of("C", "E", "A", "D", "B").stream().map(Contender::of).toList();

  private final League league =
      league("X", FIVE, Evidence.Published.over(400), 77.9, 60.2, 82, 61, 78.5);

  /**
   * SciPy 1.17.1 norm.sf of the z test with separate variances, statsmodels 0.15.0 multipletests(p,
   * method='holm') over all ten pairs.
   */
  @ParameterizedTest
  @CsvSource({
    "A, B, 3.5, 0.21331342815789378, 0.6399402844736813, too close to call",
    "A, C, 4.1, 0.14702643523120335, 0.5881057409248134, too close to call",
    "A, D, 21, 1.337502425403079e-11, 1.203752182862771e-10, clear",
    "A, E, 21.8, 2.4379284711856378e-12, 2.437928471185638e-11, clear",
    "B, C, 0.6, 0.8371688321413377, 1, too close to call",
    "B, D, 17.5, 4.0563281735598614e-08, 2.4337969041359167e-07, clear",
    "B, E, 18.3, 1.0201224188515415e-08, 8.160979350812332e-08, clear",
    "C, D, 16.9, 1.3039257871088397e-07, 6.519628935544198e-07, clear",
    "C, E, 17.7, 3.4531321071490533e-08, 2.4171924750043373e-07, clear",
    "D, E, 0.8, 0.8168915517008478, 1, too close to call",
  })
  void pairs_areAllAdjustedTogether(
      String better, String worse, double lead, double p, double adjusted, String verdict) {
    Table pairs = league.pairs();
    Table row =
        pairs.where(
            pairs
                .stringColumn("model")
                .isEqualTo(better)
                .and(pairs.stringColumn("other").isEqualTo(worse)));

    assertThat(row.rowCount()).isEqualTo(1);
    assertThat(row.doubleColumn("lead_points").get(0)).isEqualTo(lead);
    assertThat(row.doubleColumn("p").get(0)).isCloseTo(p, within(1e-10 * p));
    assertThat(row.doubleColumn("adjusted_p").get(0)).isCloseTo(adjusted, within(1e-10));
    assertThat(row.stringColumn("verdict").get(0)).isEqualTo(verdict);
  }

  /** Wilson's limits of 328 in 400: statsmodels 0.15.0, proportion_confint(method='wilson'). */
  @Test
  void places_haveTheRanksThatAreNotRuledOut() {
    assertThat(league.places())
        .extracting(place -> place.rank() + " " + place.model().name() + " " + place.ranks())
        .containsExactly("1 A 1–3", "2 B 1–3", "3 C 1–3", "4 D 4–5", "5 E 4–5");
    assertThat(league.places().get(0).score().orElseThrow().interval().lower())
        .isCloseTo(0.7793624469518832, within(1e-12));
    assertThat(league.places().get(0).score().orElseThrow().interval().upper())
        .isCloseTo(0.8545496846741669, within(1e-12));
    assertThat(league.finding()).isEqualTo("3 of 5 models may be the best on X");
  }

  @Test
  void groups_areNeighboursThatCannotBeToldApart() {
    assertThat(league.groups())
        .extracting(group -> group.stream().map(Contender::name).toList())
        .containsExactly(List.of("A", "B", "C"), List.of("D", "E"));
    assertThat(league.places())
        .extracting(League.Place::groups)
        .containsExactly(List.of("A"), List.of("A"), List.of("A"), List.of("B"), List.of("B"));
    assertThat(league.display().notes())
        .contains("Clear differences: 6 of 10 pairs of models, with 10 tested together.");
  }

  /** By Holm's steps p is .026 for B and C, .027 for A and E, and .035 for A and D without any. */
  @Test
  void groups_overlapAlongALine() {
    League line = league("X", FIVE, Evidence.Published.over(100), 50, 40, 60, 45, 70);

    assertThat(line.groups())
        .extracting(group -> group.stream().map(Contender::name).toList())
        .containsExactly(List.of("B", "A"), List.of("A", "C", "D"), List.of("C", "D", "E"));
  }

  @Test
  void places_ofEqualScoresShareARank() {
    League tied = league("X", FIVE.subList(0, 3), Evidence.Published.over(100), 50, 50, 40);

    assertThat(tied.places()).extracting(League.Place::rank).containsExactly(1, 1, 3);
    assertThat(tied.pairs().stringColumn("verdict").get(0)).isEqualTo("tied");
  }

  @Test
  void places_withoutANumberOfTasksHaveNoErrorBar() {
    League unsized = league("X", FIVE.subList(0, 2), new Evidence.SizeUnknown(), 50, 90);

    assertThat(unsized.finding()).isEqualTo("E has the highest score on X, without an error bar");
    assertThat(unsized.places()).extracting(League.Place::ranks).containsExactly("1–2", "1–2");
    assertThat(unsized.pairs().stringColumn("verdict").get(0)).isEqualTo("no error bar");
  }

  @Test
  void league_saysWhoIsNotInIt() {
    League partial =
        league("X", FIVE.subList(0, 3), Evidence.Published.over(100), 50, Double.NaN, 40);

    assertThat(partial.display().notes()).contains("Not in the league: E, which has no score.");
    assertThatThrownBy(
            () -> league("X", FIVE.subList(0, 2), Evidence.Published.over(9), 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Only one model has a score on X, and a league needs two or more");
  }

  @Test
  void assuming_aPairingTellsMoreApart() {
    League paired = league.assuming(Assumptions.withDefaults().withPairing(0.9));

    assertThat(paired.clearPairs()).isGreaterThan(league.clearPairs());
  }

  @Test
  void ofTasks_comparesOnTheTasksThatAllRan() {
    League tasks =
        League.ofTasks(
            FIVE.subList(0, 3),
            List.of(
                outcomes("C", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0),
                outcomes("E"),
                outcomes("A", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
            Provenance.none());

    assertThat(tasks.places()).extracting(League.Place::percent).containsExactly(100.0, 0.0);
    assertThat(tasks.finding()).isEqualTo("C is clearly first on X"); // p = 2/2¹⁰
    assertThat(tasks.display().notes())
        .contains(
            "Compared task by task, over the 10 tasks that all of these models ran; how alike"
                + " their outcomes are cannot be measured, since no model's outcomes vary. Assumed: α = 0.05; p values"
                + " adjusted"
                + " by Holm; intervals at 95%.",
            "Not in the league: E, which ran none of it.",
            "Left out: 1 task that not all of them ran (t10).");
  }

  @Test
  void ofTasks_refusesModelsWithoutTasksInCommon() {
    TaskOutcomes other =
        new TaskOutcomes("X", "E", Map.of("u", List.of(1.0), "v", List.of(0.0)), Map.of());

    assertThatThrownBy(
            () ->
                League.ofTasks(
                    FIVE.subList(0, 2), List.of(outcomes("C", 1, 0), other), Provenance.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, C (2 tasks) and E (2 tasks) have no task in common; allowed: 2 tasks or more that"
                + " all of them ran, by the same name");
  }

  /** With Holm's adjustment all ranks must hold at once in 95% of samples or more. */
  @Test
  void ranks_holdTogetherAsOftenAsTheyPromise() {
    double[] truth = {0.8, 0.78, 0.7, 0.7, 0.6, 0.45};
    List<Contender> models =
        List.of("1", "2", "3", "4", "5", "6").stream().map(Contender::of).toList();
    SplittableRandom random = new SplittableRandom(20_260_423);
    int repetitions = 1000;
    int held = 0;
    for (int i = 0; i < repetitions; i++) {
      double[] scores =
          Arrays.stream(truth)
              .map(rate -> random.doubles(200).filter(u -> u < rate).count() / 2.0)
              .toArray();
      held +=
          league("X", models, Evidence.Published.over(200), scores).places().stream()
                  .allMatch(LeagueTest::holdsTheTruth)
              ? 1
              : 0;
    }
    assertThat((double) held / repetitions).isGreaterThanOrEqualTo(0.95);
  }

  /** The third and fourth are equally good, so either may be third. */
  private static boolean holdsTheTruth(League.Place place) {
    int rank = Integer.parseInt(place.model().name());
    int best = rank == 4 ? 3 : rank;
    int worst = rank == 3 ? 4 : rank;
    return place.bestRank() <= worst && best <= place.worstRank();
  }

  private static Leagues leagues() {
    double[][] scores = {
      {70, 60, 50, 40}, {55, 65, 45, 40}, {80, 70, 60, 60}, {90, 85, 88, 50}, {66, 64, 60, 61}
    };
    List<Contender> four = FIVE.subList(0, 4);
    List<League> all = new ArrayList<>();
    for (double[] row : scores) {
      all.add(league("X", four, Evidence.Published.over(100), row));
    }
    return Leagues.of(all);
  }

  @Test
  void leagues_adjustThePairsOfAllBenchmarksTogether() {
    Leagues all = leagues();

    assertThat(all.leagues()).extracting(League::tested).containsOnly(5 * 6);
    assertThat(all.leagues().get(0).clearPairs())
        .isLessThan(
            league("X", FIVE.subList(0, 4), Evidence.Published.over(100), 70, 60, 50, 40)
                .clearPairs());
    assertThat(all.table().rowCount()).isEqualTo(5 * 4);
    assertThatThrownBy(() -> Leagues.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No benchmark has scores of two models");
    assertThatThrownBy(() -> all.of("Y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No benchmark of two models is named \"Y\"; allowed: X");
  }

  /** SciPy 1.17.1: rankdata of each row, studentized_range.ppf and .sf with infinite df. */
  @Test
  void meanRanks_areDemsars() {
    ModelRanks ranks = leagues().meanRanks();

    assertThat(ranks.models()).extracting(Contender::name).containsExactly("C", "E", "A", "D");
    assertThat(ranks.ranks().ranks()).containsExactly(1.2, 2.0, 3.1, 3.7);
    assertThat(ranks.criticalDifference().value()).isCloseTo(2.0976056585788982, within(1e-9));
    assertThat(ranks.table().doubleColumn("p_against_best").get(3))
        .isCloseTo(0.01180391, within(5e-9));
    assertThat(ranks.finding()).isEqualTo("3 of 4 models may rank first over 5 benchmarks");
    assertThat(ranks.chart().words().title()).isEqualTo(ranks.finding());
  }

  @Test
  void ratings_sayWhichModelNeverLost() {
    Leagues one =
        Leagues.of(List.of(league("X", FIVE.subList(0, 2), Evidence.Published.over(100), 60, 50)));

    assertThatThrownBy(one::ratings)
        .isInstanceOf(IllegalArgumentException.class)
        .isInstanceOf(NothingToShow.class)
        .hasMessage("No finite ratings fit, since E never beat C, not even by way of other models");
  }

  /** A beat B on two of three benchmarks: 400·log₁₀ 2 = 120.41 points between them. */
  @Test
  void ratings_areBradleyAndTerrys() {
    List<Contender> two = FIVE.subList(0, 2);
    Evidence tasks = Evidence.Published.over(100);
    ModelRatings ratings =
        Leagues.of(
                List.of(
                    league("X", two, tasks, 60, 50),
                    league("X", two, tasks, 55, 54),
                    league("X", two, tasks, 20, 30)))
            .ratings();

    assertThat(ratings.models()).extracting(Contender::name).containsExactly("C", "E");
    assertThat(ratings.ratings().get(0).value()).isCloseTo(1060.206, within(1e-3));
    assertThat(ratings.ratings().get(1).value()).isCloseTo(939.794, within(1e-3));
    assertThat(ratings.finding())
        .isEqualTo("C is rated highest; the intervals of 1 other model reach its own");
  }
}
