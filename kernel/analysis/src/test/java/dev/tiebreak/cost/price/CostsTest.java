package dev.tiebreak.cost.price;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.rows;
import static dev.tiebreak.cost.SampleCosts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.domain.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTest {

  /** Two calls of 1,000 tokens in at $3 and 1,000 out at $5 a million: $0.006 and $0.010. */
  private static final Costs THREE =
      new Costs(List.of(A, B, cost("C", 3, 5, task(2, 1_000, 1_000))), Provenance.none());

  @Test
  void display_hasARowForEachOfAnyNumberOfModels() {
    assertThat(THREE.finding())
        .isEqualTo("A task costs $0.028 with A, $0.040 with B, $0.016 with C");
    assertThat(rows(THREE.display()))
        .containsExactly(
            "A | 4 | 1,000 | 500 | $2.00 | $10.00 | $0.008 | $0.020 | $0.028",
            "B | 5 | 2,000 | 300 | $1.00 | $20.00 | $0.010 | $0.030 | $0.040",
            "C | 2 | 1,000 | 1,000 | $3.00 | $5.00 | $0.006 | $0.010 | $0.016");
    assertThat(THREE.table().stringColumn("model").asList()).containsExactly("A", "B", "C");
  }

  @Test
  void costs_areOfOneModelOrMore() {
    assertThat(new Costs(List.of(A), Provenance.none()).finding())
        .isEqualTo("A task costs $0.028 with A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Costs(List.of(), Provenance.none()))
        .withMessage("Costs of no model; allowed: one or more");
  }

  @Test
  void comparison_isOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostComparison(THREE))
        .withMessage("Costs of 3 models to compare; allowed: two");
  }
}
