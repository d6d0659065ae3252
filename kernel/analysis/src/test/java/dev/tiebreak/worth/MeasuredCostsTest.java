package dev.tiebreak.worth;

import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.worth.MeasuredCosts.Model;
import dev.tiebreak.worth.MeasuredCosts.Task;
import java.util.List;
import java.util.stream.IntStream;
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
    return new MeasuredCosts("X", List.of(models), "As billed.", List.of(), Provenance.none());
  }

  @Test
  void finding_isATieWhereBothCostTheSame() {
    assertThat(costs(model("A", 60, 1), model("B", 60, 1)).finding())
        .isEqualTo("A solved task costs the same with A, B: $2.20");
  }

  @Test
  void finding_namesTheCheapestOnlyWhereNoOtherMayCostAsLittle() {
    assertThat(costs(model("A", 60, 1), model("B", 60, 2)).finding())
        .isEqualTo(
            "A solved task costs $2.20 with A; it costs more with all others that solved" + " any");
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

  private static Model model(String name, double[] usd, double... solved) {
    return new Model(
        name, IntStream.range(0, usd.length).mapToObj(i -> new Task(usd[i], solved[i])).toList());
  }

  /**
   * $20 and $6 were paid for four and three solved tasks, and $6 for none. Limits: SciPy 1.16,
   * value · exp(±t · se / value) with t.ppf(0.975, n − 1), se = s / √n of a mean and Cochran's of a
   * ratio of means; Wilson's interval by statsmodels 0.14.
   */
  private static final MeasuredCosts SMALL =
      costs(
          model("A", new double[] {2, 2, 5, 3, 8}, 1, 1, 1, 0, 1),
          model("B", new double[] {1, 2, 3}, 1, 1, 1),
          model("C", new double[] {1, 3, 2}, 0, 0, 0));

  @Test
  void table_hasARowForEachModel() {
    assertThat(SMALL.table())
        .isNamed("measured costs")
        .hasRows(
            "model | tasks | solved_percent | usd_per_task | usd_per_task_low | usd_per_task_high"
                + " | usd_per_solved_task | usd_per_solved_task_low | usd_per_solved_task_high",
            "A | 5 | 80.000 | 4.000 | 1.81282 | 8.82601 | 5.000 | 1.97031 | 12.68837",
            "B | 3 | 100.000 | 2.000 | 0.57757 | 6.92554 | 2.000 | 0.57757 | 6.92554",
            "C | 3 | 0.000 | 2.000 | 0.57757 | 6.92554 | | |");
  }

  @Test
  void display_hasARowForEachModel() {
    assertThat(SampleCosts.rows(SMALL.display()))
        .containsExactly(
            "A | 5 | 80.0% | $4.000 ($1.813 to $8.826) | $5.000 ($1.970 to $12.688)",
            "B | 3 | 100.0% | $2.000 ($0.578 to $6.926) | $2.000 ($0.578 to $6.926)",
            "C | 3 | 0.0% | $2.000 ($0.578 to $6.926) | none solved");
    assertThat(SMALL.display().title())
        .isEqualTo("A solved task costs $2.00 with B; with A it may cost as little");
    assertThat(SMALL.display().subtitle()).isEqualTo("X; cost in US dollars");
    assertThat(SMALL.display().notes().get(0)).isEqualTo("As billed.");
    assertThat(SMALL).hasToString(SMALL.display().text());
  }

  @Test
  void frontier_hasTheMeasuredCostsAndTheScores() {
    assertThat(SMALL.frontier().table())
        .hasRows(
            "model | score_percent | score_percent_low | score_percent_high | usd_per_task"
                + " | usd_per_task_low | usd_per_task_high | on_frontier | clear | dominated_by",
            "A | 80.000 | 37.55346 | 96.37759 | 4.000 | 1.81282 | 8.82601 | false | false" + " | B",
            "B | 100.000 | 43.85030 | 100.000 | 2.000 | 0.57757 | 6.92554 | true | false |",
            "C | 0.000 | 0.000 | 56.14970 | 2.000 | 0.57757 | 6.92554 | false | false | B");
  }

  @Test
  void chart_drawsTheCostOfEachTask() {
    CostHistograms plot = (CostHistograms) SMALL.chart().plot();

    assertThat(plot.samples())
        .extracting(sample -> sample.model() + " " + sample.usd())
        .containsExactly("A [2.0, 2.0, 3.0, 5.0, 8.0]", "B [1.0, 2.0, 3.0]", "C [1.0, 2.0, 3.0]");
    assertThat(SMALL.chart().words().title()).isEqualTo(SMALL.finding());
    assertThat(SMALL.chart().words().subtitle()).isEqualTo("Cost of each task of X in US dollars");
    assertThat(SMALL.chart().words().notes()).containsExactly("As billed.");
  }

  @Test
  void of_namesTheModelsThatHaveCosts() {
    assertThat(SMALL.of("B").percent()).isEqualTo(100);
    assertThatThrownBy(() -> SMALL.of("D"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("D has no costs on X; allowed: A, B, C");
  }

  @Test
  void models_needTwoTasks() {
    assertThatThrownBy(() -> new Model("A", List.of(new Task(1, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks of A with a cost: 1; allowed: 2 or more");
    assertThatThrownBy(() -> new Task(Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cost of a task: Infinity; allowed: 0 or more");
  }

  @Test
  void tasks_haveNoNegativeCost() {
    assertThatThrownBy(() -> new Task(-0.01, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cost of a task: -0.01; allowed: 0 or more");
  }
}
