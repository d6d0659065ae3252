package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Provenance;
import java.util.List;
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
            List.of("Per call", "$0.0300", "$0.0250", "1.2000"),
            List.of("Per task", "$0.3000", "$0.2500", "1.2000"));
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
    assertThat(bill.display().title()).isEqualTo("A and B cost the same for a solved task");
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
        .startsWith("A scores 10.0 points more than B for $0.0500 more a task: 200.0 points an");
  }

  @Test
  void pointsPerDollar_ofADearerModelThatScoresLessSaysSo() {
    Bill bill = COSTS.bill().withPassRates(rates(40, 50, OptionalInt.empty()));

    assertThat(bill.pointsPerDollar().orElseThrow())
        .hasToString("A costs $0.0500 more a task than B and scores 10.0 points less.");
    assertThat(bill.display().notes())
        .containsExactly(
            "Tokenizer factor: A 1, B 1.",
            "Per solved task: cost / pass rate on a benchmark, failed tasks paid for too; without"
                + " an error bar, as the number of tasks is not known.",
            "A costs $0.0500 more a task than B and scores 10.0 points less.");
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
