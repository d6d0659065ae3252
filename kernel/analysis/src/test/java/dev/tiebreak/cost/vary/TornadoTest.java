package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.compare;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.rows;
import static dev.tiebreak.cost.SampleCosts.task;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.stats.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A costs $0.028 and B $0.040: $0.012 less, unless an assumption moves. */
class TornadoTest {

  /**
   * By hand: 2 and 6 calls of A are $0.014 and $0.042, less $0.040; B's output at $10 and $20 makes
   * $0.025 and $0.040; 1,000 and 3,000 tokens in cost $0.028 and $0.044 with A, $0.035 and $0.045
   * with B; of 80% of attempts solved, a task is $0.035.
   */
  private static final Tornado RANGES =
      COSTS.tornado(
          Uncertainty.none()
              .with(Assumption.SUCCESS_RATE, Whose.FIRST, Distribution.triangular(0.8, 0.9, 1))
              .with(Assumption.INPUT_TOKENS, Whose.BOTH, Distribution.uniform(1_000, 3_000))
              .with(Assumption.OUTPUT_PRICE, Whose.SECOND, Distribution.uniform(10, 20))
              .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(2, 6))
              .with(Assumption.CACHED_SHARE, Whose.FIRST, Distribution.uniform(0, 1)));

  @Test
  void table_hasABarForWhatMovesTheDifferenceTheWidestFirst() {
    assertThat(RANGES.table())
        .isNamed("tornado")
        .hasRows(
            "model | assumption | low | high | usd_at_low | usd_at_high | swing_usd | elasticity"
                + " | flips",
            "A | Calls per task | 2 | 6 | -0.02600 | 0.00200 | 0.02800 | 1.0000 | true",
            "B | Output price, US dollars per million tokens | 10 | 20 | 0.00300 | -0.01200"
                + " | 0.01500 | 0.7500 | true",
            "A | Success rate | 0.8 | 1 | -0.00500 | -0.01200 | 0.00700 | -1.2500 | false",
            "both models | Input tokens per call | 1000 | 3000 | -0.00700 | -0.00100 | 0.00600"
                + " | 0.2857 | false");
  }

  /** Of A: 20% of $0.028 is $0.0056, of its input $0.0016, of its output $0.004; so too of B. */
  @Test
  void table_movesEachAssumptionByTheSamePercent() {
    String price = " price, US dollars per million tokens";

    assertThat(COSTS.tornado().table().sortOn("model", "assumption"))
        .hasRows(
            "model | assumption | low | high | usd_at_low | usd_at_high | swing_usd | elasticity"
                + " | flips",
            "A | Calls per task | 3.2 | 4.8 | -0.01760 | -0.00640 | 0.01120 | 1.0000 | false",
            "A | Input" + price + " | 1.6 | 2.4 | -0.01360 | -0.01040 | 0.00320 | 0.2857 | false",
            "A | Input tokens per call | 800 | 1200 | -0.01360 | -0.01040 | 0.00320 | 0.2857"
                + " | false",
            "A | Output" + price + " | 8 | 12 | -0.01600 | -0.00800 | 0.00800 | 0.7143 | false",
            "A | Output tokens per call | 400 | 600 | -0.01600 | -0.00800 | 0.00800 | 0.7143"
                + " | false",
            "A | Success rate | 0.8 | 1 | -0.00500 | -0.01200 | 0.00700 | -1.2500 | false",
            "A | Tokenizer factor | 0.8 | 1.2 | -0.01760 | -0.00640 | 0.01120 | 1.0000 | false",
            "B | Calls per task | 4 | 6 | -0.00400 | -0.02000 | 0.01600 | 1.0000 | false",
            "B | Input" + price + " | 0.8 | 1.2 | -0.01000 | -0.01400 | 0.00400 | 0.2500 | false",
            "B | Input tokens per call | 1600 | 2400 | -0.01000 | -0.01400 | 0.00400 | 0.2500"
                + " | false",
            "B | Output" + price + " | 16 | 24 | -0.00600 | -0.01800 | 0.01200 | 0.7500 | false",
            "B | Output tokens per call | 240 | 360 | -0.00600 | -0.01800 | 0.01200 | 0.7500"
                + " | false",
            "B | Success rate | 0.8 | 1 | -0.02200 | -0.01200 | 0.01000 | -1.2500 | false",
            "B | Tokenizer factor | 0.8 | 1.2 | -0.00400 | -0.02000 | 0.01600 | 1.0000 | false");
  }

  /** All that B costs is its output; of two calls one is the least that there can be. */
  @Test
  void elasticity_isOneWhereAllOfTheCostRisesWithIt() {
    CostComparison costs = compare(A, cost("B", 0, 20, task(2, 0, 1_000)));

    assertThat(costs.tornado(80).bars())
        .filteredOn(bar -> bar.lever().whose() == Whose.SECOND)
        .filteredOn(bar -> bar.lever().assumption() != Assumption.SUCCESS_RATE)
        .allSatisfy(bar -> assertThat(Math.round(1e9 * bar.elasticity())).isEqualTo(1_000_000_000))
        .extracting(bar -> bar.lever().assumption())
        .containsExactlyInAnyOrder(
            Assumption.CALLS,
            Assumption.OUTPUT_TOKENS,
            Assumption.TOKENIZER_FACTOR,
            Assumption.OUTPUT_PRICE);
    assertThat(costs.tornado(80).bars())
        .filteredOn(
            bar ->
                bar.lever().whose() == Whose.SECOND && bar.lever().assumption() == Assumption.CALLS)
        .extracting(Tornado.Bar::low)
        .containsExactly(1.0);
  }

  /** A costs more from 40/7 calls on, and B is cheaper up to an output price of $12. */
  @Test
  void display_saysWhereTheCheaperModelChanges() {
    assertThat(RANGES.display().title()).isEqualTo("What moves the difference in cost");
    assertThat(RANGES.display().subtitle()).isEqualTo("A less B, US dollars per task");
    assertThat(rows(RANGES.display()))
        .containsExactly(
            "A | Calls per task | 2 | 6 | −$0.026 | $0.002 | 1.00 | yes, at 5.71",
            "B | Output price, US dollars per million tokens | $10.00 | $20.00 | $0.003 | −$0.012"
                + " | 0.75 | yes, at $12.00",
            "A | Success rate | 80% | 100% | −$0.005 | −$0.012 | −1.25 | no",
            "both models | Input tokens per call | 1,000 | 3,000 | −$0.007 | −$0.001 | 0.29 | no");
    assertThat(RANGES.display().notes())
        .containsExactly(
            "Each assumption alone, from its least to its greatest value; a log-normal one over"
                + " its middle 90%.",
            "Elasticity: by how many percent that model's cost changes per 1% that the"
                + " assumption rises, on average over its range.");
  }

  @Test
  void chart_drawsTheBarsAroundTheDifferenceOfToday() {
    Chart chart = RANGES.chart();
    TornadoBars plot = (TornadoBars) chart.plot();

    assertThat(plot.outcome()).isEqualTo("A less B");
    assertThat(Math.round(1e9 * plot.base())).isEqualTo(-12_000_000);
    assertThat(plot.modelNames()).containsExactly("A", "B");
    assertThat(plot.bars())
        .extracting(bar -> bar.assumption() + " of " + bar.model().orElse("none alone"))
        .containsExactly(
            "Calls per task of A",
            "Output price of B",
            "Success rate of A",
            "Input tokens per call (both models) of none alone");
    assertThat(plot.bars())
        .extracting(bar -> bar.low().input() + " to " + bar.high().input())
        .containsExactly("2 to 6", "$10.00 to $20.00", "80% to 100%", "1,000 to 3,000");
    assertThat(plot.bars())
        .extracting(
            bar ->
                Math.round(1e6 * bar.low().outcome())
                    + ", "
                    + Math.round(1e6 * bar.high().outcome()))
        .containsExactly("-26000, 2000", "3000, -12000", "-5000, -12000", "-7000, -1000");
    assertThat(chart.words().title())
        .isEqualTo("2 assumptions, each alone within its range, change which model is cheaper")
        .isEqualTo(RANGES.finding());
    assertThat(chart.altText())
        .contains(
            "The cheaper model changes with: the calls of A, the output price of B. From the top:"
                + " the calls of A from 2 to 6: −$0.026 to $0.002; the output price of B from"
                + " $10.00 to $20.00: $0.003 to −$0.012; the success rate of A from 80% to 100%:"
                + " −$0.005 to −$0.012; the input tokens of both models from 1,000 to 3,000:"
                + " −$0.007 to −$0.001.");
  }

  @Test
  void chart_drawsTheWidestTenAndSaysWhereNothingChangesTheCheaper() {
    Chart chart = COSTS.tornado().chart();

    assertThat(((TornadoBars) chart.plot()).bars()).hasSize(10);
    assertThat(chart.words().title())
        .isEqualTo("No assumption alone, within its range, changes which model is cheaper");
    assertThat(chart.altText())
        .contains(
            "No assumption alone, within its range, changes which model is cheaper. From"
                + " the top: ");
    assertThat(chart.words().notes())
        .containsExactly(
            "Each assumption alone, 20% down and up, within its limits; an assumption of zero"
                + " has no bar.",
            "10 of 14 assumptions drawn, the widest; the table has all.");
  }

  /** The input price of A is the last of fourteen: it must be made to look as if it flipped. */
  @Test
  void chart_saysWhichChangesOfTheCheaperItDoesNotDraw() {
    Tornado.Bar last = COSTS.tornado().bars().get(13);
    Crossing crossing =
        new Crossing(BigDecimal.ONE, Crossing.Kind.LEVEL, Optional.of("A"), Optional.of("B"));
    List<Tornado.Bar> bars = new ArrayList<>(COSTS.tornado().bars().subList(0, 13));
    bars.add(
        new Tornado.Bar(
            last.lever(),
            last.low(),
            last.high(),
            last.atLow(),
            last.atHigh(),
            last.elasticity(),
            List.of(crossing)));
    Tornado tornado = new Tornado(COSTS.costs(), "Moved.", COSTS.tornado().moved(), bars);

    assertThat(tornado.chart().words().notes())
        .containsExactly(
            "Moved.",
            "10 of 14 assumptions drawn, the widest; the table has all. Not drawn, though also"
                + " changing which model is cheaper: "
                + last.lever().phrase(COSTS.costs())
                + ".");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0, 100, Double.NaN})
  void tornado_refusesAPercentageThatCannotBe(double percent) {
    assertThatThrownBy(() -> COSTS.tornado(percent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Assumptions moved by " + percent + "; allowed: above 0 and below 100 percent");
  }

  @Test
  void tornado_refusesRangesOfNothing() {
    assertThatThrownBy(() -> COSTS.tornado(Uncertainty.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No assumption is uncertain; allowed: one or more with a distribution");
  }
}
