package dev.tiebreak.cost.bill;

import static dev.tiebreak.cost.SampleCosts.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.worth.ParetoFrontier;
import dev.tiebreak.worth.ParetoFrontier.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores for money, with every score that a card can print to one decimal. */
class PassRatesTest {

  private static final int TENTHS = 1_000;

  private static Point point(PassRates.Rate rate) {
    return ParetoFrontier.of(
            List.of(A),
            new PassRates("X", List.of(rate), Provenance.none()),
            Map.of(),
            Provenance.none())
        .points()
        .get(0);
  }

  @Test
  void frontier_takesEveryScoreWithoutAnErrorBar() {
    for (int i = 0; i <= TENTHS; i++) {
      Point point = point(new PassRates.Rate("A", i / 10.0, OptionalInt.empty()));

      assertThat(List.of(point.lowScore(), point.score(), point.highScore()))
          .containsOnly(i / 10.0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 89, 731, 100_000})
  void frontier_takesEveryScoreWithAnErrorBar(int tasks) {
    for (int i = 0; i <= TENTHS; i++) {
      PassRates.Rate rate = new PassRates.Rate("A", i / 10.0, OptionalInt.of(tasks));
      Point point = point(rate);

      assertThat(point.tasks()).hasValue(tasks);
      assertThat(i / 10.0)
          .isBetween(Math.max(0, point.lowScore()), Math.min(100, point.highScore()));
      assertThat(SolvedTaskCost.of(A, rate))
          .satisfies(
              solved -> assertThat(solved.usd()).isBetween(solved.lowerUsd(), solved.upperUsd()));
    }
  }

  @Test
  void choices_areThoseOfTheModelsThatAreShown() {
    PassRates rates =
        new PassRates("X", List.of(chosen("A"), chosen("B"), chosen("C")), Provenance.none());
    Bill bill = SampleCosts.COSTS.bill().withPassRates(rates);
    ParetoFrontier frontier = ParetoFrontier.of(List.of(A), rates, Map.of(), Provenance.none());

    assertThat(bill.display().notes()).contains("A: the best.", "B: the best.");
    assertThat(bill.display().notes()).doesNotContain("C: the best.");
    assertThat(bill.chart().words().notes()).doesNotContain("C: the best.");
    assertThat(frontier.notes()).contains("A: the best.").doesNotContain("B: the best.");
  }

  private static PassRates.Rate chosen(String model) {
    return new PassRates.Rate(
        model,
        40,
        OptionalInt.of(50),
        Optional.empty(),
        Optional.empty(),
        Optional.of(model + ": the best."));
  }

  @Test
  void contradictions_areThoseOfTheModelsThatAreShown() {
    PassRates rates =
        new PassRates(
            "X",
            List.of(
                new PassRates.Rate("A", 40, OptionalInt.of(50), Optional.of("A says otherwise.")),
                new PassRates.Rate("B", 80, OptionalInt.of(50)),
                new PassRates.Rate("C", 80, OptionalInt.of(50), Optional.of("So does C."))),
            Provenance.none());
    Bill bill = SampleCosts.COSTS.bill().withPassRates(rates);
    ParetoFrontier frontier =
        ParetoFrontier.of(List.of(A, SampleCosts.B), rates, Map.of(), Provenance.none());

    assertThat(bill.display().notes()).contains("A says otherwise.").doesNotContain("So does C.");
    assertThat(bill.chart().words().notes()).contains("A says otherwise.");
    assertThat(bill.chart().altText()).endsWith(" A says otherwise.");
    assertThat(frontier.display().notes())
        .contains("A says otherwise.")
        .doesNotContain("So does C.");
    assertThat(frontier.chart().altText()).endsWith(" A says otherwise.");
  }

  @Test
  void rates_refuseWhatCannotBe() {
    assertThatThrownBy(() -> new PassRates.Rate("A", -0.1, OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score of A: -0.1; allowed: 0 to 100 percent");
    assertThatThrownBy(() -> new PassRates.Rate("A", 50, OptionalInt.of(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks of A: 0; allowed: 1 or more");
    assertThat(new PassRates.Rate("A", 100, OptionalInt.of(1)).percent()).isEqualTo(100);
  }
}
