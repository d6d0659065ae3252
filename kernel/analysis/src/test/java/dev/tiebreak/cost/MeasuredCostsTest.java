package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.MeasuredCosts.Model;
import dev.tiebreak.cost.MeasuredCosts.Task;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Provenance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredCostsTest {

  /** Tasks at about a price, every second one solved. */
  private static Model model(String name, int tasks, double usd) {
    return new Model(
        name,
        Stream.iterate(0, i -> i + 1)
            .limit(tasks)
            .map(i -> new Task(usd * (1 + 0.1 * (i % 3)), i % 2))
            .toList());
  }

  private static MeasuredCosts costs(Model... models) {
    return new MeasuredCosts("X", List.of(models), "As billed.", Provenance.none());
  }

  @Test
  void finding_isATieWhereBothCostTheSame() {
    assertThat(costs(model("A", 60, 1), model("B", 60, 1)).finding())
        .isEqualTo("A solved task costs the same with A, B: $2.20");
  }

  @Test
  void finding_namesTheCheapestOnlyWhereNoOtherMayCostAsLittle() {
    assertThat(costs(model("A", 60, 1), model("B", 60, 2)).finding())
        .isEqualTo("A solved task costs $2.20 with A, more with all others that solved any");
    assertThat(costs(model("A", 60, 1), model("B", 60, 1.02)).finding())
        .isEqualTo("A solved task costs $2.200 with A; with B it may cost as little");
    assertThat(costs(model("A", 60, 1)).finding()).isEqualTo("A solved task costs $2.20 with A");
  }

  /** One of two solved, for $0.18 and $14.00: neither mean says more than that it was seen. */
  @Test
  void display_saysWhatCannotBeTold() {
    Model two = new Model("A", List.of(new Task(0.18, 1), new Task(14, 0)));

    assertThat(costs(two).display().rows().get(0))
        .extracting(Cell::text)
        .containsExactly("A", "2", "50.0%", "$7.09 (cannot be told)", "$14.18 (cannot be told)");
    assertThat(costs(two, model("B", 60, 1)).frontier().display().text())
        .contains("$7.09 (cannot be told)");
  }

  @Test
  void tasks_haveNoNegativeCost() {
    assertThatThrownBy(() -> new Task(-0.01, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cost of a task: -0.01; allowed: 0 or more");
  }
}
