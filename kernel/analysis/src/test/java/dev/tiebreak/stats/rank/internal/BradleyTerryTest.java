package dev.tiebreak.stats.rank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BradleyTerryTest {

  private static final double Z = 1.959963984540054;

  private static final BradleyTerry FOUR =
      BradleyTerry.of(
          new double[][] {{0, 12, 15, 20}, {8, 0, 11, 14}, {5, 9, 0, 12}, {4, 6, 8, 0}});

  /**
   * Ratings: choix 0.4.1, {@code ilsr_pairwise_dense(W)}. Errors: statsmodels 0.15.0, {@code
   * GLM([wins, losses], X, Binomial())} with strengths summing to zero. Both times 400/ln 10.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1132.77344549, 37.36977747",
    "1, 1027.6613544, 35.39193376",
    "2, 962.36688158, 35.48717333",
    "3, 877.19831853, 36.8648986",
  })
  void ratings_areTheMostLikely(int model, double rating, double error) {
    Estimate estimate = FOUR.ratings().get(model);

    assertThat(estimate.value()).isCloseTo(rating, within(5e-8));
    assertThat(estimate.interval().width() / 2 / Z).isCloseTo(error, within(5e-8));
  }

  /** statsmodels 0.15.0, as above, through the difference of two strengths. */
  @Test
  void chance_hasItsInterval() {
    Estimate chance = FOUR.chance(0, 3);

    assertThat(chance.value()).isCloseTo(0.8132410320086763, within(1e-9));
    assertThat(chance.interval().lower()).isCloseTo(0.6851941992042787, within(1e-9));
    assertThat(chance.interval().upper()).isCloseTo(0.8970317926024622, within(1e-9));
    assertThat(chance.n()).isEqualTo(64);
  }

  /** Ten wins to one are 400 points. */
  @Test
  void ratings_areEloPoints() {
    var ratings = BradleyTerry.of(new double[][] {{0, 10}, {1, 0}}).ratings();

    assertThat(ratings.get(0).value()).isCloseTo(1200, within(1e-9));
    assertThat(ratings.get(1).value()).isCloseTo(800, within(1e-9));
  }

  /** Far from the start and with few links, where whole Newton steps overshoot. */
  @Test
  void ratings_areFoundAlongAChain() {
    double[][] chain = new double[12][12];
    for (int i = 0; i + 1 < chain.length; i++) {
      chain[i][i + 1] = 1000;
      chain[i + 1][i] = 1;
    }
    BradleyTerry ratings = BradleyTerry.of(chain);

    for (int i = 0; i + 1 < chain.length; i++) {
      assertThat(ratings.chance(i, i + 1).value()).isCloseTo(1000 / 1001.0, within(1e-12));
    }
  }

  @Test
  void of_refusesAModelThatNeverLost() {
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, 3, 1}, {0, 0, 1}, {0, 1, 0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Model 2 never beat model 1, not even by way of other models; allowed: wins and"
                + " losses that"
                + " connect all models, else a rating would be infinite");
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, 0, 1}, {1, 0, 1}, {1, 0, 0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Model 2 never lost to model 1, not even by way of other models");
  }

  @Test
  void of_refusesATableThatCannotBe() {
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, 1}, {1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Models and columns of row 2: 2 and 1; allowed: the same number of both");
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, -1}, {1, 0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Wins of model 1 over model 2 is -1.0; allowed: finite numbers, 0 or more");
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, 1}, {1, 4}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Wins of model 2 over itself: 4; allowed: 0");
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Models: 1; allowed: 2 or more");
  }

  /**
   * Lopsided wins, where whole Newton steps run away. SciPy 1.17.1, {@code
   * minimize(method='trust-exact')} of the negative log-likelihood, Hunter's MM iteration in 80
   * bits and statsmodels 0.15.0's {@code GLM(…, Binomial())} agree on all digits given.
   */
  @Test
  void ratings_areFoundWhereNewtonsStepsOvershoot() {
    double[][] wins = {
      {0, 0, 0, 0, 5299, 2},
      {0, 0, 0, 9, 958, 0},
      {1833, 0, 0, 0, 87, 1},
      {0, 207, 75, 0, 0, 186},
      {9, 7069, 0, 2, 0, 1745},
      {0, 27, 0, 10, 0, 0}
    };
    double[] reference = {
      1335.82399357, 87.43461602, 2110.25491591, 2274.33488251, 437.64491799, -245.49332599
    };
    double[] errors = {22.23737055, 22.74508958, 31.28524766, 48.05353013, 22.23216963};

    List<Estimate> ratings = BradleyTerry.of(wins).ratings();

    assertThat(ratings.stream().mapToDouble(Estimate::value).toArray())
        .containsExactly(reference, within(1e-7));
    assertThat(
            ratings.stream()
                .limit(5)
                .mapToDouble(each -> each.interval().width() / 2 / Z)
                .toArray())
        .containsExactly(errors, within(1e-6));
  }

  /** The same calls of choix and statsmodels, with SciPy's {@code norm.isf(.05)}. */
  @Test
  void ratings_heedTheConfidence() {
    Confidence ninety = Confidence.ofPercent(90);
    Interval rating = FOUR.ratings(ninety).get(1).interval();
    Estimate chance = FOUR.chance(1, 2, ninety);

    assertThat(rating.lower()).isCloseTo(969.4468037922143, within(1e-6));
    assertThat(rating.upper()).isCloseTo(1085.8759050046388, within(1e-6));
    assertThat(chance.value()).isCloseTo(0.5928754535037827, within(1e-9));
    assertThat(chance.interval().lower()).isCloseTo(0.4582756678229744, within(1e-9));
    assertThat(chance.interval().upper()).isCloseTo(0.714841721596348, within(1e-9));
  }

  /** One win each and a tie, half a win for each: nothing tells the two apart. */
  @Test
  void ratings_ofATieAreLevel() {
    BradleyTerry tied = BradleyTerry.of(new double[][] {{0, 1.5}, {1.5, 0}});

    assertThat(tied.ratings()).extracting(Estimate::value).containsExactly(1000.0, 1000.0);
    assertThat(tied.ratings()).extracting(Estimate::n).containsExactly(3, 3);
    assertThat(tied.chance(0, 1).value()).isEqualTo(0.5);
  }

  /** The second beat the third alone, and the third the first: a circle joins all. */
  @Test
  void unlinked_isEmptyWhereChainsJoinAll() {
    assertThat(PairwiseWins.unlinked(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}})).isEmpty();
    assertThat(PairwiseWins.unlinked(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}})).isEmpty();
  }

  @Test
  void unlinked_namesTheFirstModelWithoutAChain() {
    assertThat(PairwiseWins.unlinked(new double[][] {{0, 1, 1}, {1, 0, 0}, {0, 0, 0}}))
        .contains(new PairwiseWins.Unlinked(2, "beat"));
    assertThat(PairwiseWins.unlinked(new double[][] {{0, 1, 0}, {1, 0, 0}, {1, 1, 0}}))
        .contains(new PairwiseWins.Unlinked(2, "lost to"));
  }
}
