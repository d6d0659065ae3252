package dev.tiebreak.decide.league;

import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.league;
import static dev.tiebreak.decide.DecideFixture.models;
import static dev.tiebreak.decide.DecideFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.rank.MeanRanks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of mean ranks and of ratings. */
class ModelOrdersTest {

  private static final Evidence HUNDRED = Evidence.Published.over(100);

  /** Scores of M0, M1 … on one benchmark after the other. */
  private static Leagues leagues(double[]... benchmarks) {
    return Leagues.of(
        IntStream.range(0, benchmarks.length)
            .mapToObj(i -> league("B" + i, HUNDRED, benchmarks[i]))
            .toList());
  }

  private static double[] scores(double... scores) {
    return scores;
  }

  /** The same scores on so many benchmarks. */
  private static double[][] times(int benchmarks, double... scores) {
    double[][] all = new double[benchmarks][];
    Arrays.fill(all, scores);
    return all;
  }

  private final ModelRanks ranks =
      leagues(
              scores(40, 70, 60, 50),
              scores(40, 55, 65, 45),
              scores(60, 80, 70, 60),
              scores(50, 90, 85, 88),
              scores(61, 66, 64, 60))
          .meanRanks();

  /** Ranks by SciPy 1.17.1, rankdata; p by its studentized_range.sf with infinite df. */
  @Test
  void meanRanks_haveTheirPAgainstTheBest() {
    FrameAssert.assertThat(ranks.table())
        .isNamed("mean ranks")
        .hasRows(
            "model | mean_rank | p_against_best",
            "Model 1 | 1.20000 | 1.00000",
            "Model 2 | 2.00000 | 0.760994",
            "Model 3 | 3.10000 | 0.091936",
            "Model 0 | 3.70000 | 0.011804");
  }

  /** Iman and Davenport's p is .000665 by SciPy's f.sf. */
  @Test
  void meanRanksDisplay_hasEveryCell() {
    DisplayTable display = ranks.display();

    assertThat(display.title()).isEqualTo("3 of 4 models may rank first over 5 benchmarks");
    assertThat(display.subtitle()).isEqualTo("1 is the best rank");
    assertThat(headings(display)).isEqualTo("Model | Mean rank | p against the best");
    assertThat(rows(display))
        .containsExactly(
            "M1 | 1.20 | (–)", "M2 | 2.00 | 0.761", "M3 | 3.10 | 0.092", "M0 | 3.70 | 0.012");
    assertThat(display.notes())
        .containsExactly(
            "Models whose mean ranks are no more than 2.10 apart cannot be told apart (Nemenyi, 95%"
                + " for all pairs together).",
            "That all the models are alike: p < 0.001 (Friedman's test in Iman and"
                + " Davenport's form).");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(ranks).hasToString(display.text());
  }

  @Test
  void meanRanksChart_saysTheRanksInWords() {
    Words words = ranks.chart().words();

    assertThat(words.subtitle()).isEqualTo("Mean rank over 5 benchmarks, 1 is the best");
    assertThat(words.source()).isEqualTo("a test");
    assertThat(words.altText())
        .isEqualTo(
            "Critical difference diagram of mean ranks. 3 of 4 models may rank first over 5"
                + " benchmarks. M1 1.20, M2 2.00, M3 3.10, M0 3.70.");
    RankDiagram diagram = (RankDiagram) ranks.chart().plot();
    assertThat(diagram.ranks())
        .containsExactly(
            new RankDiagram.Rank("M1", 1.2),
            new RankDiagram.Rank("M2", 2.0),
            new RankDiagram.Rank("M3", 3.1),
            new RankDiagram.Rank("M0", 3.7));
    assertThat(diagram.criticalDifference()).isCloseTo(2.0976056585788982, within(1e-9));
  }

  /** Two models differ clearly over ten benchmarks: 1.96 · √(2·3/60) is .62, the ranks 1 and 2. */
  @Test
  void meanRanks_sayWhoIsClearlyFirst() {
    assertThat(leagues(times(10, 50, 60)).meanRanks().finding())
        .isEqualTo("M1 ranks clearly first over 10 benchmarks");
  }

  @Test
  void meanRanks_refuseModelsWithoutARank() {
    assertThatThrownBy(
            () ->
                new ModelRanks(
                    models(3),
                    new MeanRanks(2, List.of(1.0, 2.0)),
                    List.of(),
                    List.of(),
                    Confidence.DEFAULT,
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 models have 2 mean ranks; allowed: one for each");
  }

  /**
   * M1 beats M0 on two of three benchmarks: 400·log₁₀ 2 = 120.41 points between them. The
   * information on their difference is 3 · 2/3 · 1/3, so that each rating's standard error is
   * 400/ln 10 · √1.5/2 = 106.38 points.
   */
  @Test
  void ratings_haveTheirLimits() {
    ModelRatings ratings = leagues(scores(60, 50), scores(54, 55), scores(20, 30)).ratings();

    FrameAssert.assertThat(ratings.table())
        .isNamed("ratings")
        .hasRows(
            "model | rating | lower | upper",
            "Model 1 | 1060.206 | 851.705 | 1268.707",
            "Model 0 | 939.794 | 731.293 | 1148.295");
    DisplayTable display = ratings.display();
    assertThat(display.title())
        .isEqualTo("M1 is rated highest; the intervals of 1 other model reach its own");
    assertThat(display.subtitle())
        .isEqualTo("Elo points, 1000 on average; 400 points are odds of ten to one");
    assertThat(headings(display)).isEqualTo("Model | Rating | 95% interval | Comparisons");
    assertThat(rows(display))
        .containsExactly("M1 | 1060 | 852 to 1269 | 3", "M0 | 940 | 731 to 1148 | 3");
    assertThat(display.notes())
        .containsExactly(
            "A comparison is two models on one benchmark; who has the better score wins, a tie is"
                + " half a win for each. How wide a lead is plays no part.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(ratings).hasToString(display.text());
  }

  /** One win each and a tie: whoever comes first in the file, both are level. */
  @ParameterizedTest
  @CsvSource({"60, 50, 40, 45", "50, 60, 45, 40"})
  void ratings_countATieHalfForEach(double first, double second, double third, double fourth) {
    ModelRatings ratings =
        leagues(scores(first, second), scores(third, fourth), scores(70, 70)).ratings();

    assertThat(ratings.ratings())
        .allSatisfy(rating -> assertThat(rating.value()).isCloseTo(1000, within(1e-9)));
  }

  /** 60 wins of 80 over each: a standard error of some 30 points, 191 points apart. */
  @Test
  void ratings_sayHowManyReachTheHighest() {
    double[][] wins = times(80, 70, 80, 60);
    for (int i = 0; i < 20; i++) {
      wins[i] = scores(80, 60, 70);
    }
    for (int i = 20; i < 50; i++) {
      wins[i] = scores(60, 80, 70);
    }

    assertThat(leagues(wins).ratings().finding())
        .isEqualTo("M1 is rated highest, above all other intervals");
    assertThat(
            leagues(scores(80, 70, 60), scores(60, 80, 70), scores(80, 60, 70)).ratings().finding())
        .isEqualTo("M0 is rated highest; the intervals of 2 other models reach its own");
    assertThat(
            leagues(scores(70, 80, 60), scores(60, 70, 80), scores(80, 60, 70)).ratings().finding())
        .isEqualTo("All 3 models are rated the same");
    assertThat(
            leagues(scores(80, 80, 60), scores(70, 70, 60), scores(70, 70, 80)).ratings().finding())
        .isEqualTo(
            "2 models share the highest rating; the intervals of 1 other model reach theirs");
  }
}
