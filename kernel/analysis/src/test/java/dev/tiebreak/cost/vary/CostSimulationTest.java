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
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.stats.Distribution;
import dev.tiebreak.words.internal.Numbers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call of A costs $0.007, all calls of B $0.040. */
class CostSimulationTest {

  private static final Uncertainty FOUR_CALLS =
      Uncertainty.none().with(Assumption.CALLS, Whose.FIRST, new Distribution.Fixed(4));

  /** Two, four or six calls of A with a fifth, three fifths and a fifth of tasks. */
  private static final CostSimulation DRAWN =
      COSTS.simulate(
          Uncertainty.none()
              .with(
                  Assumption.CALLS,
                  Whose.FIRST,
                  Distribution.seen(List.of(4.0, 2.0, 4.0, 6.0, 4.0))),
          10_000,
          7);

  @Test
  void display_ofCertaintiesIsTheBill() {
    CostSimulation certain = COSTS.simulate(FOUR_CALLS, 10, 7);
    String bill = " | $0.028 | $0.040 | −$0.012";

    assertThat(rows(certain.display()))
        .containsExactly(
            "5% below" + bill,
            "25% below" + bill,
            "Median" + bill,
            "75% below" + bill,
            "95% below" + bill,
            "Mean" + bill);
    assertThat(certain.display().title()).isEqualTo("A task costs less with A in 100.0% of draws");
    assertThat(certain.display().subtitle()).isEqualTo("Cost per task in US dollars");
    assertThat(certain.display().notes()).contains("10 draws, seed 7; less with B in 0.0%.");
    assertThat(certain.sentence())
        .isEqualTo(
            "A task costs less with A in 100.0% of 10 draws; the difference from B is −$0.012 in"
                + " the"
                + " median, −$0.012 to −$0.012 in the middle 90% (seed 7).");
    assertThat(certain).hasToString(certain.display().text());
  }

  @Test
  void table_hasARowForEachDraw() {
    assertThat(COSTS.simulate(FOUR_CALLS, 2, 1).table())
        .isNamed("draws")
        .hasRows(
            "first_usd_per_task | second_usd_per_task", "0.02800 | 0.04000", "0.02800 | 0.04000");
  }

  /** $0.014, $0.028 and $0.042 with A, of which the last alone is more than $0.040. */
  @Test
  void display_hasThePercentilesOfWhatVaries() {
    List<String> rows = rows(DRAWN.display());
    double mean = Arrays.stream(DRAWN.firstUsd()).sum() / 10_000;

    assertThat(rows.subList(0, 5))
        .extracting(row -> row.replaceAll("(\\.\\d{3})0*(?= |$)", "$1"))
        .containsExactly(
            "5% below | $0.014 | $0.040 | −$0.026",
            "25% below | $0.028 | $0.040 | −$0.012",
            "Median | $0.028 | $0.040 | −$0.012",
            "75% below | $0.028 | $0.040 | −$0.012",
            "95% below | $0.042 | $0.040 | $0.002");
    assertThat(mean).isCloseTo(0.028, within(0.0005));
    assertThat(DRAWN.mean()).isCloseTo(mean - 0.04, within(1e-12));
    assertThat(Double.parseDouble(rows.get(5).split(" \\| ", -1)[1].substring(1)))
        .isCloseTo(mean, within(1e-5));
    assertThat(DRAWN.firstCheaper()).isCloseTo(0.8, within(0.02));
    assertThat(DRAWN.secondCheaper()).isCloseTo(0.2, within(0.02));
    assertThat(DRAWN.same()).isZero();
    assertThat(DRAWN.percentiles(95, 5, 50))
        .containsExactly(new double[] {0.002, -0.026, -0.012}, within(1e-12));
    assertThat(DRAWN.draws()).isEqualTo(10_000);
  }

  /** Four and six calls cost $0.028 and $0.042; what costs $0.028 as well is the same in half. */
  @Test
  void display_saysInHowManyDrawsBothCostTheSame() {
    CostSimulation drawn =
        compare(A, cost("B", 0, 28, task(1, 0, 1_000)))
            .simulate(
                Uncertainty.none()
                    .with(
                        Assumption.CALLS,
                        Whose.FIRST,
                        Distribution.seen(List.of(2.0, 4.0, 4.0, 6.0))),
                1_000,
                3);

    assertThat(drawn.same()).isCloseTo(0.5, within(0.05));
    assertThat(drawn.firstCheaper() + drawn.same() + drawn.secondCheaper())
        .isCloseTo(1, within(1e-12));
    assertThat(drawn.display().title())
        .isEqualTo(
            "A task costs less with A in "
                + Numbers.share(drawn.firstCheaper())
                + " of draws, the same in "
                + Numbers.share(drawn.same()));
    assertThat(drawn.display().notes())
        .contains(
            "1,000 draws, seed 3; less with B in "
                + Numbers.share(drawn.secondCheaper())
                + ", the same in "
                + Numbers.share(drawn.same())
                + ".");
  }

  @Test
  void chart_showsAllDrawsOrTwoThousandOfThemEvenlySpread() {
    CostHistograms few =
        (CostHistograms)
            COSTS
                .simulate(
                    Uncertainty.none()
                        .with(Assumption.CALLS, Whose.SECOND, Distribution.uniform(1, 9)),
                    100,
                    1)
                .chart()
                .plot();
    CostHistograms many = (CostHistograms) DRAWN.chart().plot();

    assertThat(few.samples()).extracting(CostHistograms.Sample::model).containsExactly("A", "B");
    assertThat(few.samples().get(0).usd()).hasSize(100);
    assertThat(few.samples().get(1).usd()).hasSize(100).doesNotHaveDuplicates();
    assertThat(many.samples().get(0).usd()).hasSize(2_000);
    assertThat(many.samples().get(0).usd().stream().filter(usd -> usd > 0.04).count() / 2_000.0)
        .isCloseTo(DRAWN.secondCheaper(), within(0.001));
    assertThat(DRAWN.chart().words().title()).isEqualTo(DRAWN.display().title());
    assertThat(DRAWN.chart().words().notes()).contains("10,000 draws, seed 7.");
    assertThat(DRAWN.chart().altText())
        .contains("Distributions of the cost of a task with A and B. " + DRAWN.sentence());
  }

  /** One to three calls at $0.007: 5% and 95% of the way between. */
  @Test
  void likely_isTheMiddleOfWhatATaskCosts() {
    Workload varying = A.workload().with(Quantity.calls(Distribution.uniform(1, 3)));

    assertThat(CostSimulation.likely(new TaskCost(A.plan(), varying)))
        .containsExactly(new double[] {0.0077, 0.0203}, within(0.0003));
    assertThat(CostSimulation.likely(A))
        .containsExactly(new double[] {0.028, 0.028}, within(1e-12));
  }

  /** Input: (2,000 · $0.000008)²/12; output of B: (120 · $0.0001)²/12; so 0.64 and 0.36. */
  @Test
  void sobol_sharesTheVarianceOfASum() {
    VarianceShares shares =
        COSTS.sobol(
            Uncertainty.none()
                .with(Assumption.OUTPUT_TOKENS, Whose.SECOND, Distribution.uniform(240, 360))
                .with(Assumption.INPUT_TOKENS, Whose.FIRST, Distribution.uniform(0, 2_000)),
            1);

    assertThat(shares.table())
        .isNamed("variance shares")
        .hasRows(
            "model | assumption | first_order | total",
            "A | Input tokens per call | 0.64 | 0.64",
            "B | Output tokens per call | 0.36 | 0.36");
    assertThat(rows(shares.display()))
        .containsExactly(
            "A | Input tokens per call | 64.0 | 64.0", "B | Output tokens per call | 36.0 | 36.0");
    assertThat(shares.display().title()).isEqualTo("What the difference in cost depends on");
    assertThat(shares.display().notes().get(0))
        .startsWith("Sobol's first-order and total indices, from 16,384 points; alone: ");
    assertThat(shares).hasToString(shares.display().text());
  }

  /**
   * Calls c from 1 to 7 times a price of a call p from $0.002 to $0.012: 16·var p = 133.3, 49·var c
   * = 147 and var c·var p = 25 of 305.3 millionths.
   */
  @Test
  void sobol_sharesTheVarianceOfAProduct() {
    assertThat(
            COSTS
                .sobol(
                    Uncertainty.none()
                        .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(1, 7))
                        .with(
                            Assumption.OUTPUT_TOKENS, Whose.FIRST, Distribution.uniform(0, 1_000)),
                    1)
                .table())
        .hasRows(
            "model | assumption | first_order | total",
            "A | Calls per task | 0.48 | 0.56",
            "A | Output tokens per call | 0.44 | 0.52");
  }

  @Test
  void sobol_refusesWhatCannotBeDrawn() {
    assertThatThrownBy(() -> COSTS.sobol(Uncertainty.none(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No assumption is uncertain; allowed: one or more with a distribution");
  }
}
