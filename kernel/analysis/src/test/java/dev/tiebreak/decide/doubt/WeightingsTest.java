package dev.tiebreak.decide.doubt;

import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import org.junit.jupiter.api.Test;

/**
 * Leads of 10, −5 and −2 points, by hand: the mean is 1; a lead d against a mean of m on the others
 * is level at a weight of m/(m − d): 3.5/13.5, 4/9, 2.5/4.5; the one model that leads once wins
 * 10/15 · 10/12 = 5/9 of all weightings.
 */
class WeightingsTest {

  private final Weightings weightings =
      decision(
              unsized("P", 60.0, 50.0),
              unsized("Q", 40.0, 45.0),
              unsized("R", 70.0, 72.0),
              unsized("S", 80.0, null))
          .weightings();

  @Test
  void table_hasTheWeightAtWhichTheWinnerFlips() {
    FrameAssert.assertThat(weightings.table())
        .isNamed("weightings")
        .hasRows(
            "benchmark | margin_points | flip_weight",
            "P | 10.000 | 0.259259259",
            "Q | -5.000 | 0.444444444",
            "R | -2.000 | 0.555555556");
  }

  @Test
  void share_isOfEitherSide() {
    assertThat(weightings.meanLead()).isEqualTo(1);
    assertThat(weightings.winner().map(Contender::name)).contains("Model A");
    assertThat(weightings.share(Side.FIRST).getAsDouble()).isCloseTo(5 / 9.0, within(1e-14));
    assertThat(weightings.share(Side.SECOND).getAsDouble()).isCloseTo(4 / 9.0, within(1e-14));
  }

  @Test
  void display_hasWhoWinsOnEitherSideOfTheWeight() {
    DisplayTable display = weightings.display();

    assertThat(display.title())
        .isEqualTo("A wins 55.6% of all weightings of the 3 contested benchmarks");
    assertThat(display.subtitle())
        .isEqualTo(
            "The weight of a benchmark at which the winner changes, the others weighted"
                + " equally");
    assertThat(headings(display))
        .isEqualTo(
            "Benchmark | Margin (points) | Winner changes at a weight of | With more weight | With"
                + " less weight");
    assertThat(rows(display))
        .containsExactly(
            "P | +10.0 | 25.9% | A | B", "Q | −5.0 | 44.4% | B | A", "R | −2.0 | 55.6% | B | A");
    assertThat(display.notes())
        .containsExactly(
            "With all 3 benchmarks counting equally, A leads by 1 point on average.",
            "Of all ways to weight them, A wins 55.6%, B 44.4%; points on different benchmarks are"
                + " taken to be worth the same.",
            "Left out, because a model has no score there: S.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(weightings).hasToString(display.text());
  }

  @Test
  void mirrored_saysTheSameOfTheSameModel() {
    Weightings mirrored = new Weightings(weightings.scorecard().mirrored());

    assertThat(mirrored.finding()).isEqualTo(weightings.finding());
    assertThat(mirrored.meanLead()).isEqualTo(-1);
    assertThat(rows(mirrored.display()))
        .containsExactly(
            "P | −10.0 | 25.9% | A | B", "Q | +5.0 | 44.4% | B | A", "R | +2.0 | 55.6% | B | A");
    assertThat(mirrored.display().notes())
        .startsWith("With all 3 benchmarks counting equally, A leads by 1 point on average.");
  }

  /** Leads of 5, −5 and 0: level in all, so that no weight of T changes anything. */
  @Test
  void display_ofLevelModelsNamesNobody() {
    Weightings level =
        decision(unsized("P", 55.0, 50.0), unsized("Q", 40.0, 45.0), unsized("T", 7.0, 7.0))
            .weightings();

    assertThat(level.winner()).isEmpty();
    assertThat(level.finding())
        .isEqualTo("Neither model wins more of the weightings than the other");
    assertThat(rows(level.display()))
        .containsExactly(
            "P | +5.0 | 33.3% | A | B",
            "Q | −5.0 | 33.3% | B | A", "T | 0.0 | (none) | tied | tied");
    assertThat(level.display().notes())
        .startsWith("With all benchmarks counting equally, the models are level.");
  }

  /** The mean is 5 points, and no other benchmark pulls against any. */
  @Test
  void display_ofOneSidedLeadsNamesTheSameWinnerTwice() {
    Weightings sweep = decision(unsized("P", 58.0, 50.0), unsized("Q", 52.0, 50.0)).weightings();

    assertThat(sweep.finding())
        .isEqualTo("A wins 100.0% of all weightings of the 2 contested benchmarks");
    assertThat(rows(sweep.display()))
        .containsExactly("P | +8.0 | (none) | A | A", "Q | +2.0 | (none) | A | A");
  }

  @Test
  void weightings_ofNothingContestedSaySo() {
    Weightings none = decision(unsized("S", 80.0, null)).weightings();

    assertThat(none.finding()).isEqualTo("No benchmark has a score of both models");
    assertThat(none.share(Side.FIRST)).isEmpty();
    assertThat(none.meanLead()).isZero();
    assertThat(none.flip("S")).isEmpty();
    assertThat(none.display().rows()).isEmpty();
    assertThat(none.display().notes()).isEmpty();
  }

  @Test
  void flip_namesTheBenchmarksThatThereAre() {
    assertThatThrownBy(() -> weightings.flip("T"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No benchmark is named \"T\"; allowed: P, Q, R, S");
  }
}
