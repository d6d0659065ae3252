package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.bill.SolvedTaskCost;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.worth.MeasuredCosts;
import dev.tiebreak.worth.MeasuredCosts.Model;
import dev.tiebreak.worth.MeasuredCosts.Task;
import dev.tiebreak.worth.ParetoFrontier;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a model whose tokens cost nothing, beside one whose do, and beside another. */
class FreeModelTest {

  private static final Workload TASK =
      Workload.of(Quantity.calls(1), Quantity.inputTokens(10_000), Quantity.outputTokens(1_000));
  private static final TaskCost PAID = cost("A", 5, 25);
  private static final TaskCost FREE = cost("F", 0, 0);

  private static TaskCost cost(String model, double input, double output) {
    return new TaskCost(PricePlan.of(model, TokenRates.of(input, output)), TASK);
  }

  private static CostComparison compare(TaskCost first, TaskCost second) {
    return new CostComparison(first, second, Provenance.none());
  }

  private static PassRates.Rate rate(String model, double percent, int tasks) {
    return new PassRates.Rate(model, percent, OptionalInt.of(tasks));
  }

  private static Model measured(String model, int tasks, int solved, double usd) {
    return new Model(
        model, IntStream.range(0, tasks).mapToObj(i -> new Task(usd, i < solved ? 1 : 0)).toList());
  }

  private static String finding(Model... models) {
    return new MeasuredCosts("X", List.of(models), "As billed.", List.of(), Provenance.none())
        .finding();
  }

  /** Zero divided by any pass rate is zero, so that both limits are. */
  @ParameterizedTest
  @CsvSource({"0.1, 2", "50, 2", "50, 100", "100, 9"})
  void solvedTask_costsExactlyNothing(double percent, int tasks) {
    SolvedTaskCost solved = SolvedTaskCost.of(FREE, rate("F", percent, tasks));

    assertThat(List.of(solved.usd(), solved.lowerUsd(), solved.upperUsd())).containsOnly(0.0);
    assertThat(solved).hasToString("$0.00 ($0.00 to $0.00)");
  }

  @Test
  void measuredSolvedTask_costsExactlyNothingHoweverFewAreSolved() {
    assertThat(measured("F", 50, 1, 0).usdPerSolvedTask().orElseThrow())
        .satisfies(
            cost ->
                assertThat(List.of(cost.value(), cost.interval().lower(), cost.interval().upper()))
                    .containsOnly(0.0));
  }

  /** One of 50 solved says nothing of how much a solved task costs, but more than nothing. */
  @Test
  void measuredFinding_hasNoOtherThatMayCostNothing() {
    assertThat(finding(measured("F", 50, 1, 0), measured("A", 50, 1, 0.0001)))
        .isEqualTo(
            "A solved task costs nothing with F; it costs more with all others that"
                + " solved any");
    assertThat(finding(measured("F", 50, 1, 0), measured("G", 50, 40, 0)))
        .isEqualTo("A solved task costs nothing with F, G");
    assertThat(finding(measured("F", 50, 0, 0), measured("A", 50, 50, 1)))
        .isEqualTo("A solved task costs $1.00 with A");
    assertThat(finding(measured("F", 50, 0, 0), measured("A", 50, 0, 1)))
        .isEqualTo("No model solved a task");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50  | 60  | A solved task costs $0.15 with A and nothing with F
          1   | 1   | A solved task costs $7.50 with A and nothing with F
          100 | 100 | A solved task costs $0.075 with A and nothing with F
          50  | 0   | F solves nothing: no solved task has a cost
          0   | 50  | A solves nothing: no solved task has a cost
          0   | 0   | A and F solve nothing: no solved task has a cost
          """)
  void bill_saysWhatASolvedTaskCosts(double paid, double free, String title) {
    PassRates rates =
        new PassRates("X", List.of(rate("A", paid, 100), rate("F", free, 100)), Provenance.none());

    assertThat(compare(PAID, FREE).bill().withPassRates(rates).display().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource(Assumption.class)
  void breakEven_saysWhoIsFree(Assumption assumption) {
    assertThat(compare(FREE, cost("G", 0, 0)).breakEven(assumption).toString())
        .startsWith("F and G cost the same now ($0.00)");
    assertThat(compare(FREE, PAID).breakEven(assumption).toString())
        .startsWith("F costs less now ($0.000 against $0.075 with A) and ")
        .doesNotContain("NaN", "Infinity");
    assertThat(compare(PAID, FREE).breakEven(assumption).toString())
        .startsWith("A costs more now ($0.075 against $0.000 with F) and would still cost more")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void frontier_isDrawnWithAFreeModel() {
    ParetoFrontier frontier =
        ParetoFrontier.of(
            List.of(FREE, PAID),
            new PassRates("X", List.of(rate("F", 50, 100), rate("A", 90, 100)), Provenance.none()),
            Map.of(),
            Provenance.none());

    assertThat(frontier.finding()).isEqualTo("Every better score costs more");
    assertThatCode(() -> frontier.chart().show()).doesNotThrowAnyException();
  }

  @Test
  void charts_thatNeedACostNameTheModelThatHasNone() {
    assertThatThrownBy(
            () -> compare(PAID, FREE).heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS).chart())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A task costs nothing with F at ")
        .hasMessageContaining("allowed: such a grid, or finding() and table()");
    assertThatThrownBy(
            () -> compare(FREE, PAID).heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS).chart())
        .hasMessageStartingWith("A task costs nothing with F at ");
    assertThatThrownBy(() -> compare(FREE, cost("G", 0, 0)).tornado().chart())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No assumption within its range moves the cost of a task with F ($0.00) or G ($0.00),"
                + " so there is no bar to draw; allowed: a model that is not free, or ranges"
                + " that move its cost");
    assertThatCode(() -> compare(FREE, PAID).tornado().chart().show()).doesNotThrowAnyException();
  }

  @Test
  void slope_namesTheModelThatSolvesNothing() {
    PassRates rates =
        new PassRates("X", List.of(rate("A", 50, 100), rate("F", 0, 100)), Provenance.none());

    assertThatThrownBy(() -> compare(PAID, FREE).bill().withPassRates(rates).chart())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "F solves nothing on X, so there is no cost of a solved task to draw; allowed: pass"
                + " rates"
                + " above 0, or display(), which says so");
  }

  @Test
  void otherPictures_areDrawnOfFreeModelsToo() {
    assertThatCode(
            () ->
                Stream.of(
                        compare(FREE, PAID).breakEven(Assumption.OUTPUT_TOKENS).chart(),
                        compare(FREE, cost("G", 0, 0)).sweep(Assumption.CALLS).chart(),
                        compare(FREE, cost("G", 0, 0))
                            .simulate(
                                Uncertainty.none()
                                    .with(
                                        Assumption.CALLS,
                                        Whose.BOTH,
                                        dev.tiebreak.stats.Distribution.uniform(1, 9)),
                                100,
                                1)
                            .chart(),
                        new MeasuredCosts(
                                "X",
                                List.of(measured("F", 9, 5, 0), measured("G", 9, 5, 0)),
                                "As billed.",
                                List.of(),
                                Provenance.none())
                            .chart())
                    .forEach(chart -> chart.show()))
        .doesNotThrowAnyException();
  }
}
