package dev.tiebreak.cost.price;

import static dev.tiebreak.cost.price.Quantity.assumed;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.stats.Distribution;
import dev.tiebreak.worth.ParetoFrontier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers that nobody gave are called assumed wherever a cost that rests on them is shown. */
class AssumedNumbersTest {

  private static final Workload TASK =
      Workload.of(calls(assumed(10)), inputTokens(assumed(10_000)), outputTokens(assumed(1_000)));
  private static final String NOTE =
      "Assumed, not measured: 10 calls per task, 10,000 input tokens per call, 1,000 output tokens"
          + " per call.";

  private static CostComparison costs(Workload first, Workload second) {
    return new CostComparison(
        new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), first),
        new TaskCost(PricePlan.of("B", TokenRates.of(5, 25)), second),
        Provenance.none());
  }

  @Test
  void workload_knowsWhatNobodyGave() {
    assertThat(TASK.assumed())
        .containsExactly(Assumption.CALLS, Assumption.INPUT_TOKENS, Assumption.OUTPUT_TOKENS);
    assertThat(TASK.withCalls(7).withOutputTokens(900).assumed())
        .containsExactly(Assumption.INPUT_TOKENS);
    assertThat(Workload.of(calls(1), inputTokens(2), outputTokens(3)).assumed()).isEmpty();
    assertThat(Workload.agenticTask().assumed()).hasSize(4);
  }

  @Test
  void workload_saysWhichSourceItsNumbersAreFrom() {
    Provenance article = new Provenance(List.of("an article"), Optional.empty());

    Workload told = TASK.with(calls(assumed(7).from(new Origin.Told(article))));

    assertThat(told.assumed()).doesNotContain(Assumption.CALLS);
    assertThat(told.provenance()).isEqualTo(article);
    assertThat(TASK.provenance()).isEqualTo(Provenance.none());
  }

  @Test
  void title_cannotBeQuotedWithoutTheWord() {
    Workload given = Workload.of(calls(1), inputTokens(2_000), outputTokens(300));

    assertThat(said(given, given)).isEqualTo("Found");
    assertThat(said(TASK, TASK)).isEqualTo("Found (calls and tokens assumed)");
    assertThat(said(TASK.withCalls(7), TASK.withCalls(11))).isEqualTo("Found (tokens assumed)");
    assertThat(said(given.with(calls(assumed(3))), given)).isEqualTo("Found (calls assumed)");
    assertThat(costs(TASK, TASK).perTask().title()).endsWith(" (calls and tokens assumed)");
    assertThat(costs(TASK, TASK).bill().display().title()).endsWith(" (calls and tokens assumed)");
  }

  /** A call costs $0.05 + $0.03 with A and $0.05 + $0.025 with B: 0.080 / 0.075 = 1.0667. */
  @Test
  void map_saysInItsTitleWhetherItRestsOnAssumedNumbers() {
    assertThat(map(TASK))
        .isEqualTo("A task costs 6.67% more with A than with B (calls and tokens assumed)");
    assertThat(map(Workload.of(calls(10), inputTokens(10_000), outputTokens(1_000))))
        .isEqualTo("A task costs 6.67% more with A than with B");
  }

  private static String map(Workload task) {
    return costs(task, task)
        .heatMap(Assumption.INPUT_PRICE, Assumption.OUTPUT_PRICE)
        .chart()
        .words()
        .title();
  }

  private static List<String> notes(Workload first, Workload second) {
    return costs(first, second).costs().notes();
  }

  private static String said(Workload first, Workload second) {
    return costs(first, second).costs().said("Found");
  }

  @Test
  void note_namesTheModelWhereTheyDiffer() {
    assertThat(notes(TASK, TASK)).containsExactly(NOTE);
    assertThat(notes(TASK.withCalls(10), TASK.with(calls(assumed(11)))))
        .containsExactly(
            "Assumed, not measured: 11 calls per task (B), 10,000 input tokens per call, 1,000"
                + " output tokens per call.");
    assertThat(
            notes(
                Workload.of(calls(assumed(2)), inputTokens(1), outputTokens(1)),
                Workload.of(calls(assumed(3)), inputTokens(1), outputTokens(1))))
        .containsExactly("Assumed, not measured: 2 calls per task (A) and 3 calls per task (B).");
  }

  /** Every way in which a cost shows itself; a new one has to be added here. */
  @Test
  void everyTableAndChartOfACost_saysIt() {
    CostComparison costs = costs(TASK, TASK);
    PassRates rates =
        new PassRates(
            "X",
            List.of(
                new PassRates.Rate("A", 50, OptionalInt.of(100)),
                new PassRates.Rate("B", 40, OptionalInt.of(100))),
            Provenance.none());
    Bill bill = costs.bill().withPassRates(rates);
    ParetoFrontier frontier =
        ParetoFrontier.of(
            List.of(costs.first(), costs.second()), rates, Map.of(), Provenance.none());

    assertThat(
            Stream.of(
                costs.perTask(),
                bill.display(),
                costs.withFewerOutputTokens(20).display(),
                costs.sweep(Assumption.INPUT_PRICE).display(),
                costs.tornado().display(),
                frontier.display()))
        .allSatisfy(table -> assertThat(table.notes()).contains(NOTE));
    assertThat(
            Stream.of(
                bill.chart(),
                costs.breakEven(Assumption.OUTPUT_PRICE).chart(),
                costs.heatMap(Assumption.INPUT_PRICE, Assumption.OUTPUT_PRICE).chart(),
                costs.tornado().chart(),
                frontier.chart()))
        .extracting(Chart::words)
        .allSatisfy(words -> assertThat(words.notes()).contains(NOTE));
    assertThat(
            Stream.of(
                costs.breakEven(Assumption.OUTPUT_PRICE).show(),
                costs.heatMap(Assumption.INPUT_PRICE, Assumption.OUTPUT_PRICE).show()))
        .extracting(bundle -> bundle.data().get(MimeBundle.TEXT))
        .allSatisfy(text -> assertThat(text).endsWith(NOTE));
  }

  @Test
  void draws_sayOnlyWhatIsNotDrawn() {
    CostComparison costs = costs(TASK, TASK);
    Uncertainty unsure =
        Uncertainty.none()
            .with(Assumption.CALLS, Whose.FIRST, Distribution.triangular(5, 10, 20))
            .with(Assumption.OUTPUT_TOKENS, Whose.BOTH, Distribution.logNormal(1_000, 0.3));
    String rest = "Assumed, not measured: 10 calls per task (B), 10,000 input tokens per call.";

    assertThat(costs.simulate(unsure, 100, 1).display().notes()).contains(rest);
    assertThat(costs.simulate(unsure, 100, 1).chart().words().notes()).contains(rest);
    assertThat(costs.sobol(unsure, 1).display().notes()).contains(rest);
  }
}
