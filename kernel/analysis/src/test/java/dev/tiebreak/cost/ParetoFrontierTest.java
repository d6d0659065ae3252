package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.ParetoFrontier.Point;
import dev.tiebreak.show.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ParetoFrontierTest {

  private static Point point(String model, double score, double bar, double usd) {
    return new Point(
        model,
        score,
        score - bar,
        score + bar,
        OptionalInt.of(100),
        usd,
        usd,
        usd,
        Optional.empty());
  }

  @Test
  void frontier_namesWhoDominatesAndWhoIsClear() {
    Point cheap = point("cheap", 50, 2, 1);
    Point good = point("good", 60, 2, 2);
    Point hardlyBetter = point("hardly better", 61, 2, 3);
    Point dear = point("dear", 55, 2, 4);
    ParetoFrontier models =
        new ParetoFrontier(
            "B", List.of(dear, cheap, good, hardlyBetter), List.of(), List.of(), Provenance.none());

    assertThat(models.frontier()).containsExactly(cheap, good, hardlyBetter);
    assertThat(models.dominatedBy(dear)).containsExactly(good, hardlyBetter);
    assertThat(models.clear()).containsExactly(cheap, good);
  }

  @Test
  void finding_isATieWhereModelsScoreAndCostTheSame() {
    ParetoFrontier tie =
        new ParetoFrontier(
            "B",
            List.of(point("A", 50, 2, 0.3), point("B", 50, 2, 0.1 + 0.2), point("C", 40, 2, 1)),
            List.of(),
            List.of(),
            Provenance.none());

    assertThat(tie.finding())
        .isEqualTo("A, B score and cost the same, and none scores more or costs less");
  }

  /** B costs ten cents less than A, which has more points, but nobody knows how sure they are. */
  @Test
  void clear_isNothingByScoresWithoutAnErrorBar() {
    Point dear = new Point("A", 60, 60, 60, OptionalInt.empty(), 0.4, 0.4, 0.4, Optional.empty());
    Point cheap = new Point("B", 50, 50, 50, OptionalInt.empty(), 0.3, 0.3, 0.3, Optional.empty());
    Point best = new Point("C", 70, 60, 80, OptionalInt.of(50), 0.3, 0.2, 0.4, Optional.empty());

    assertThat(
            new ParetoFrontier("B", List.of(dear, cheap), List.of(), List.of(), Provenance.none())
                .clear())
        .containsExactly(cheap);
    assertThat(
            new ParetoFrontier("B", List.of(best, cheap), List.of(), List.of(), Provenance.none())
                .finding())
        .isEqualTo("C scores most, and no other model costs less, but not clearly");
  }

  private static ParetoFrontier frontier(Point... points) {
    return new ParetoFrontier("B", List.of(points), List.of(), List.of(), Provenance.none());
  }

  private static Point few(String model, double score, int tasks, double usd) {
    return new Point(
        model, score, score - 1, score + 1, OptionalInt.of(tasks), usd, usd, usd, Optional.empty());
  }

  @Test
  void finding_ofOneModelComparesNothing() {
    ParetoFrontier one = frontier(point("A", 50, 2, 1));

    assertThat(one.finding())
        .isEqualTo("Only A has a cost and a score on B, so that no other model is held against it");
    assertThat(one.clear()).isEmpty();
    assertThat(one.display().rows().get(0).get(4).text()).isEqualTo("yes, the only model");
  }

  /** B shares the best score, C the least cost: only what A has alone is said of it. */
  @Test
  void finding_saysNoMoreOfTheOnlyOneThanItHasAlone() {
    Point a = point("A", 50, 2, 1);

    assertThat(frontier(a, point("B", 40, 2, 2)).finding())
        .isEqualTo("A scores most and costs least");
    assertThat(frontier(a, point("B", 50, 2, 2)).finding())
        .isEqualTo("A costs least, and no other model scores more");
    assertThat(frontier(a, point("C", 40, 2, 1)).finding())
        .isEqualTo("A scores most, and no other model costs less");
    assertThat(frontier(a, point("B", 50, 2, 2), point("C", 40, 2, 1)).finding())
        .isEqualTo("No other model scores more or costs less than A");
  }

  @Test
  void finding_saysForHowManyItIsClear() {
    assertThat(frontier(point("A", 50, 2, 1), point("B", 50, 2, 1)).finding())
        .isEqualTo("A, B score and cost the same");
    assertThat(frontier(point("A", 50, 2, 1), point("B", 51, 2, 2)).finding())
        .isEqualTo("Every better score costs more, clearly so for 1 of 2");
    assertThat(
            frontier(
                    point("A", 50, 2, 1),
                    point("B", 50, 2, 1),
                    point("C", 51, 2, 2),
                    point("D", 51, 2, 3))
                .finding())
        .isEqualTo("3 of 4 models are worth their money, but for no model clearly");
  }

  /** Scores and costs could not lie further apart, and yet nine tasks are too few. */
  @Test
  void clear_isNothingByFewerThanTenTasks() {
    assertThat(frontier(few("A", 99, 10, 1), few("B", 1, 10, 9)).finding())
        .isEqualTo("A scores most and costs least");
    assertThat(frontier(few("A", 99, 9, 1), few("B", 1, 10, 9)).finding())
        .isEqualTo("A scores most and costs least, but not clearly");
    assertThat(frontier(few("A", 99, 10, 1), few("B", 1, 9, 9)).clear()).isEmpty();
    assertThat(frontier(few("A", 99, 9, 9), few("B", 1, 9, 1)).finding())
        .isEqualTo("Every better score costs more, but for no model clearly");
  }

  @Test
  void perTask_saysWhatIsAssumedAndTheTokenizers() {
    PricePlan plan = PricePlan.of("A", TokenRates.of(1, 1));
    CostComparison costs =
        new CostComparison(
            new TaskCost(plan.withTokenizerFactor(1.2), Workload.agenticTask()),
            new TaskCost(plan, Workload.agenticTask()),
            Provenance.none());

    assertThat(costs.perTask().notes())
        .containsExactly(
            "Tokenizer factor: A 1.20, A 1.",
            "Assumed, not measured: 11 calls per task, 10,000 input tokens per call, 1,000 output"
                + " tokens per call, 2,000 tokens of context growth per call.");
  }
}
