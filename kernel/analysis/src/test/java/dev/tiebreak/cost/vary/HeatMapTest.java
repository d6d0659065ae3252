package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.CHANGED_OVER;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.compare;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.task;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A call costs $0.007 with A and $0.008 with B: all of a grid of calls can be reckoned by hand. */
class HeatMapTest {

  private static final Lever CALLS_OF_FIRST = new Lever(Assumption.CALLS, Whose.FIRST);
  private static final Lever CALLS_OF_SECOND = new Lever(Assumption.CALLS, Whose.SECOND);

  /** Five and ten calls: $0.035 and $0.070 with A, $0.040 and $0.080 with B. */
  private static final HeatMap MAP = HeatMap.of(COSTS.costs(), CALLS_OF_FIRST, CALLS_OF_SECOND, 2);

  private static ParityMap plot(HeatMap map) {
    return (ParityMap) map.chart().plot();
  }

  @Test
  void table_hasEveryCell() {
    assertThat(MAP.table())
        .isNamed("heat map")
        .hasRows(
            "x | y | usd_per_task",
            "5 | 5 | -0.00500",
            "10 | 5 | 0.03000",
            "5 | 10 | -0.04500",
            "10 | 10 | -0.01000");
  }

  @Test
  void finding_saysOnHowMuchOfTheGridTheFirstIsTheCheaper() {
    assertThat(MAP.firstCheaper()).isEqualTo(0.75);
    assertThat(MAP.same()).isZero();
    assertThat(MAP)
        .hasToString(
            "A is cheaper on 75.0% of the grid from 5 to 10 calls per task (A) and from 5 to"
                + " 10 calls per task (B).");
  }

  /** $0.040 and $0.080 with B against $0.028 and $0.056 with A: less in one cell of four. */
  @Test
  void finding_changesOverWithTheModels() {
    HeatMap map = HeatMap.of(CHANGED_OVER.costs(), CALLS_OF_FIRST, CALLS_OF_SECOND, 2);

    assertThat(map)
        .hasToString(
            "B is cheaper on 25.0% of the grid from 5 to 10 calls per task (B) and from 4 to 8"
                + " calls per task (A).");
  }

  /** Ten calls of A are as dear as B's output at $40: $0.010 + $0.060. */
  @Test
  void finding_countsTies() {
    HeatMap map =
        HeatMap.of(
            COSTS.costs(), CALLS_OF_FIRST, new Lever(Assumption.OUTPUT_PRICE, Whose.SECOND), 2);

    assertThat(map.same()).isEqualTo(0.25);
    assertThat(map.firstCheaper()).isEqualTo(0.5);
    assertThat(map.usd().get(1).get(1)).isZero();
    assertThat(map.toString())
        .isEqualTo(
            "A is cheaper on 50.0% of the grid from 5 to 10 calls per task (A) and from $20.00"
                + " to $40.00 per million output tokens (B); both cost the same on 25.0%.");
  }

  /** Ten calls of A, $0.070, are 8.75 of B; four of A, $0.028, five seventh of the way to eight. */
  @Test
  void parity_isWhereTheColumnChangesItsSign() {
    HeatMap changed = HeatMap.of(CHANGED_OVER.costs(), CALLS_OF_FIRST, CALLS_OF_SECOND, 2);

    assertThat(MAP.parity()).hasSize(1);
    assertThat(MAP.parity().get(0).x()).isEqualTo(10);
    assertThat(Math.round(1e9 * MAP.parity().get(0).y())).isEqualTo(8_750_000_000L);
    assertThat(changed.parity()).hasSize(1);
    assertThat(changed.parity().get(0).x()).isEqualTo(5);
    assertThat(Math.round(7e9 * changed.parity().get(0).y())).isEqualTo(40_000_000_000L);
  }

  /** Two alike are level at as many calls: at five in the first row, not above the last. */
  @Test
  void parity_isAtACellWhereBothCostTheSame() {
    HeatMap map =
        HeatMap.of(
            compare(B, cost("C", 1, 20, task(5, 2_000, 300))).costs(),
            CALLS_OF_FIRST,
            CALLS_OF_SECOND,
            2);

    assertThat(map.parity()).containsExactly(new HeatMap.Point(5, 5));
    assertThat(map.same()).isEqualTo(0.5);
    assertThat(map.firstCheaper()).isEqualTo(0.25);
  }

  @Test
  void chart_hasTheRatiosAndTodayWhereTheGridHasIt() {
    HeatMap wide = HeatMap.of(COSTS.costs(), CALLS_OF_FIRST, CALLS_OF_SECOND, 3);
    HeatMap changed = HeatMap.of(CHANGED_OVER.costs(), CALLS_OF_FIRST, CALLS_OF_SECOND, 2);
    HeatMap turned = HeatMap.of(COSTS.costs(), CALLS_OF_SECOND, CALLS_OF_FIRST, 2);

    assertThat(plot(MAP).first()).isEqualTo("A");
    assertThat(plot(MAP).second()).isEqualTo("B");
    assertThat(plot(MAP).across().name()).isEqualTo("Calls per task (A)");
    assertThat(plot(MAP).across().values()).containsExactly(5.0, 10.0);
    assertThat(plot(MAP).up().name()).isEqualTo("Calls per task (B)");
    assertThat(
            plot(MAP).ratios().stream().flatMap(List::stream).map(ratio -> Math.round(1e6 * ratio)))
        .containsExactly(875_000L, 1_750_000L, 437_500L, 875_000L);
    assertThat(plot(MAP).today()).isEmpty();
    assertThat(plot(turned).today()).isEmpty();
    assertThat(plot(wide).today()).contains(new ChartPlot.Point(4, 5));
    assertThat(plot(changed).today()).contains(new ChartPlot.Point(5, 4));
  }

  @Test
  void chart_saysHowThePricesOfTodayCompare() {
    assertThat(MAP.chart().words().title()).isEqualTo("A task costs 30% less with A than with B");
    assertThat(MAP.chart().words().subtitle())
        .isEqualTo("Cost of a task with A as a multiple of that with B");
    assertThat(MAP.chart().altText())
        .contains("Map of which of A and B is cheaper. " + MAP.toString());
  }

  /** On an axis of percent a share is a hundred times as much. */
  @Test
  void chart_hasSharesInPercent() {
    HeatMap map =
        HeatMap.of(
            COSTS.costs(),
            new Lever(Assumption.BATCH_SHARE, Whose.FIRST),
            new Lever(Assumption.SUCCESS_RATE, Whose.SECOND),
            3);

    assertThat(map.xs()).containsExactly(0.0, 0.5, 1.0);
    assertThat(plot(map).across().values()).containsExactly(0.0, 50.0, 100.0);
    assertThat(plot(map).today()).contains(new ChartPlot.Point(0, 100));
  }

  @Test
  void chart_refusesCostsOfNothingAndNamesTheModelAndThePlace() {
    TaskCost free = cost("F", 0, 0, task(1, 1_000, 1_000));

    assertThatThrownBy(
            () -> HeatMap.of(compare(free, B).costs(), CALLS_OF_SECOND, CALLS_OF_FIRST, 2).chart())
        .hasMessageStartingWith(
            "A task costs nothing with F at 5 calls per task (B) and 5 calls per task (F), and");
    assertThatThrownBy(
            () -> compare(A, free).heatMap(Assumption.CALLS, Assumption.INPUT_TOKENS, 2).chart())
        .hasMessageStartingWith("A task costs nothing with F at 4 calls per task (A) and 1,000");
  }

  @Test
  void heatMap_refusesLessThanTwoStepsAndAnAssumptionAgainstItself() {
    assertThatThrownBy(() -> COSTS.heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Steps: 1; allowed: 2 or more");
    Stream.of(Whose.values())
        .forEach(
            whose ->
                assertThatThrownBy(
                        () -> COSTS.heatMap(Assumption.CALLS, whose, Assumption.CALLS, Whose.BOTH))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Grid of the calls against itself; allowed: two assumptions"));
    assertThatThrownBy(
            () -> COSTS.heatMap(Assumption.CALLS, Whose.BOTH, Assumption.CALLS, Whose.FIRST))
        .hasMessage("Grid of the calls against itself; allowed: two assumptions");
  }
}
