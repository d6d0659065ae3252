package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Provenance;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BillTest {

  /** Ten calls write 1,000 tokens each: $0.30 a task at $30, $0.25 at $25. */
  private static final Workload TASK =
      Workload.of(Quantity.calls(10), Quantity.inputTokens(0), Quantity.outputTokens(1_000));

  private static final CostComparison COSTS =
      new CostComparison(
          new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), TASK),
          new TaskCost(PricePlan.of("B", TokenRates.of(5, 25)), TASK),
          Provenance.none());

  private static PassRates rates(double first, double second, OptionalInt tasks) {
    return new PassRates(
        "a benchmark",
        List.of(new PassRates.Rate("A", first, tasks), new PassRates.Rate("B", second, tasks)),
        Provenance.none());
  }

  private static List<List<String>> cells(Bill bill) {
    return bill.display().rows().stream()
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }

  @Test
  void display_hasEveryMeasureThatIsKnown() {
    assertThat(cells(COSTS.bill()))
        .containsExactly(
            List.of("Blended price, 3 tokens read to 1 written", "$11.25", "$10.00", "1.1250"),
            List.of("Per call", "$0.030", "$0.025", "1.2000"),
            List.of("Per task", "$0.30", "$0.25", "1.2000"));
    assertThat(cells(COSTS.bill().withTasksPerMonth(10_000)).get(3))
        .containsExactly("Per month of 10,000 tasks", "$3,000.00", "$2,500.00", "1.2000");
  }

  /** Wilson's limits of 50 of 100 are 40.38% and 59.62%, of 60 of 100 50.20% and 69.06%. */
  @Test
  void perSolvedTask_hasThePassRatesErrorBar() {
    Bill bill = COSTS.bill().withPassRates(rates(60, 50, OptionalInt.of(100)));
    SolvedTaskCost first = bill.perSolvedTask(Whose.FIRST).orElseThrow();
    SolvedTaskCost second = bill.perSolvedTask(Whose.SECOND).orElseThrow();

    assertThat(first.usd()).isCloseTo(0.5, within(1e-12));
    assertThat(first.lowerUsd()).isCloseTo(0.30 / 0.6906, within(1e-4));
    assertThat(first.upperUsd()).isCloseTo(0.30 / 0.5020, within(1e-4));
    assertThat(second.lowerUsd()).isCloseTo(0.25 / 0.5962, within(1e-4));
    assertThat(second.upperUsd()).isCloseTo(0.25 / 0.4038, within(1e-4));
    assertThat(bill.display().title()).isEqualTo("A solved task costs the same with A and B");
  }

  /**
   * 10 points for 5 cents. Newcombe by hand, of Wilson's limits: 0.1 − √((0.6 − 0.5020)² + (0.5962
   * − 0.5)²) and 0.1 + √((0.6906 − 0.6)² + (0.5 − 0.4038)²).
   */
  @Test
  void pointsPerDollar_areThoseOfTheDearerModel() {
    PointsPerDollar points =
        COSTS
            .bill()
            .withPassRates(rates(60, 50, OptionalInt.of(100)))
            .pointsPerDollar()
            .orElseThrow();

    assertThat(points.value()).isCloseTo(200, within(1e-9));
    assertThat(points.interval().orElseThrow().lower()).isCloseTo(-0.0373, within(1e-4));
    assertThat(points.interval().orElseThrow().upper()).isCloseTo(0.2321, within(1e-4));
    assertThat(points.toString())
        .startsWith("A scores 10.0 points more than B for $0.05 more a task: 200.0 points an");
  }

  @Test
  void pointsPerDollar_ofADearerModelThatScoresLessSaysSo() {
    Bill bill = COSTS.bill().withPassRates(rates(40, 50, OptionalInt.empty()));

    assertThat(bill.pointsPerDollar().orElseThrow())
        .hasToString("A costs $0.05 more a task than B and scores 10.0 points less.");
    assertThat(bill.display().notes())
        .containsExactly(
            "Tokenizer factor: A 1, B 1.",
            "Per solved task: cost / pass rate on a benchmark, failed tasks paid for too; without"
                + " an error bar, as the number of tasks is not known.",
            "A costs $0.05 more a task than B and scores 10.0 points less.");
  }

  /** $0.30/52% and $0.30/50%: by Wilson's intervals of 50 tasks each may be the cheaper. */
  @Test
  void display_namesNoWinnerWithinTheErrorBars() {
    CostComparison same =
        new CostComparison(
            new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), TASK),
            new TaskCost(PricePlan.of("B", TokenRates.of(5, 30)), TASK),
            Provenance.none());
    Bill bill = same.bill().withPassRates(rates(52, 50, OptionalInt.of(50)));

    assertThat(bill.display().title())
        .isEqualTo(
            "A solved task costs $0.577 with A and $0.600 with B, with error bars that overlap:"
                + " which costs less is not certain");
    assertThat(bill.chart().figure().words().title())
        .isEqualTo(
            "A task costs the same with A and B; which solved task costs less is not certain");
    assertThat(COSTS.bill().withPassRates(rates(20, 80, OptionalInt.of(50))).display().title())
        .isEqualTo("A solved task costs 380% more with A than with B");
    assertThat(COSTS.bill().withPassRates(rates(20, 80, OptionalInt.empty())).display().title())
        .isEqualTo(
            "A solved task costs 380% more with A than with B, going by scores without an error"
                + " bar");
  }

  /** Each attempt costs $0.30 and half of them succeed; a call costs $0.03 however many. */
  @Test
  void retriesAndPassRates_areNotBothDividedBy() {
    CostComparison retried = COSTS.assuming(Assumption.SUCCESS_RATE, Whose.FIRST, 0.5);

    assertThat(retried.first().usd()).isEqualByComparingTo("0.6");
    assertThat(retried.first().usdPerCall()).isEqualByComparingTo("0.03");
    assertThatThrownBy(() -> retried.bill().withPassRates(rates(60, 50, OptionalInt.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The workload of A already repeats failed attempts (50% succeed), so its cost is that"
                + " of a solved task; allowed beside pass rates: a workload without retries");
    assertThatThrownBy(
            () ->
                ParetoFrontier.of(
                    List.of(retried.first()),
                    rates(60, 50, OptionalInt.empty()),
                    Map.of(),
                    Provenance.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The workload of A already repeats failed attempts");
  }

  @Test
  void aFreeModel_isHeldAgainstOneThatIsNot() {
    CostComparison costs =
        new CostComparison(
            COSTS.first(),
            new TaskCost(PricePlan.of("B", TokenRates.of(0, 0)), TASK),
            Provenance.none());

    assertThat(costs.bill().withPassRates(rates(60, 50, OptionalInt.empty())).display().title())
        .isEqualTo(
            "A solved task costs $0.50 with A and nothing with B, going by scores without an error"
                + " bar");
    assertThat(costs.bill().withPassRates(rates(60, 50, OptionalInt.of(100))).display().title())
        .isEqualTo("A solved task costs $0.50 with A and nothing with B");
  }

  @Test
  void aFreeModelThatSolvesNothing_hasNoCostPerSolvedTask() {
    TaskCost free = new TaskCost(PricePlan.of("A", TokenRates.of(0, 0)), TASK);

    assertThat(free.perSolvedTask(new PassRates.Rate("A", 0, OptionalInt.of(9))).usd())
        .isInfinite();
  }

  @Test
  void table_leavesOutWhatWasNotSaid() {
    assertThat(COSTS.bill().table().doubleColumn("usd_per_month").isMissing(0)).isTrue();
    assertThat(COSTS.bill().table().doubleColumn("usd_per_solved_task").isMissing(1)).isTrue();
    assertThat(COSTS.bill().withTasksPerMonth(2).table().doubleColumn("usd_per_month").get(1))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aModelThatSolvesNothing_hasNoCostPerSolvedTask() {
    Bill bill = COSTS.bill().withPassRates(rates(0, 50, OptionalInt.of(100)));

    assertThat(bill.perSolvedTask(Whose.FIRST).orElseThrow().usd()).isInfinite();
    assertThat(bill.display().title()).isEqualTo("A solves nothing: no solved task has a cost");
    assertThat(cells(bill).get(4).get(1)).startsWith("unlimited (");
  }

  @Test
  void bills_refuseWhatCannotBe() {
    assertThatThrownBy(() -> COSTS.bill().withTasksPerMonth(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks a month: -1; allowed: 0 or more");
    PassRates others =
        new PassRates(
            "a benchmark",
            List.of(new PassRates.Rate("A", 50, OptionalInt.empty())),
            Provenance.none());
    assertThatThrownBy(() -> COSTS.bill().withPassRates(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("B has no score on a benchmark; allowed: A");
    assertThatThrownBy(() -> new PassRates.Rate("A", 101, OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score of A: 101.0; allowed: 0 to 100 percent");
  }
}
