package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.ParetoFrontier.Point;
import dev.tiebreak.show.Provenance;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ParetoFrontierTest {

  private static Point point(String model, double score, double bar, double usd) {
    return new Point(model, score, score - bar, score + bar, OptionalInt.of(100), usd, usd, usd);
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
  void perTask_saysWhatIsAssumedAndTheTokenizers() {
    PricePlan plan = PricePlan.of("A", TokenRates.of(1, 1));
    CostComparison costs =
        new CostComparison(
            new TaskCost(plan.withTokenizerFactor(1.2), Workload.agenticTask()),
            new TaskCost(plan, Workload.agenticTask()),
            Provenance.none());

    assertThat(costs.perTask().notes())
        .containsExactly(
            "Agentic task: the tokens are an assumption, not measured.",
            "Tokenizer factor: A 1.20, A 1.");
  }
}
