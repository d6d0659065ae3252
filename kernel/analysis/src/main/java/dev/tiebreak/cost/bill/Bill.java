package dev.tiebreak.cost.bill;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.show.DisplayTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tech.tablesaw.api.Table;

/**
 * What two models cost, in every measure a person budgets by: per call, per task, per month at a
 * volume, and per solved task with the error bar of the pass rate.
 *
 * @param costs of both models
 * @param tasksPerMonth how many tasks a month, if it was said; zero or more
 * @param passRates what both models scored on a benchmark, if it was said
 */
public record Bill(Costs costs, OptionalLong tasksPerMonth, Optional<PassRates> passRates)
    implements Charted {

  /**
   * @throws IllegalArgumentException if the number of tasks is negative, a model has no score, or a
   *     workload repeats failed attempts, so that pass rates would count them twice
   */
  public Bill {
    if (tasksPerMonth.isPresent() && tasksPerMonth.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "Tasks a month: " + tasksPerMonth.getAsLong() + "; allowed: 0 or more");
    }
    passRates.ifPresent(
        rates -> {
          rates.require(costs.models());
          costs.all().forEach(TaskCost::requireOneAttempt);
        });
  }

  /** Returns this bill with so many tasks a month. */
  public Bill withTasksPerMonth(long tasks) {
    return new Bill(costs, OptionalLong.of(tasks), passRates);
  }

  /** Returns this bill with what both scored: {@code withPassRates(scores.passRates("MMLU"))}. */
  public Bill withPassRates(PassRates rates) {
    return new Bill(costs, tasksPerMonth, Optional.of(rates));
  }

  /** Returns what a solved task costs with a model; empty without pass rates. */
  public Optional<SolvedTaskCost> perSolvedTask(Whose whose) {
    TaskCost cost = costs.of(whose);
    return passRates.map(rates -> SolvedTaskCost.of(cost, rates.of(cost.model())));
  }

  /** What contradicts the scores of the two models, in sentences. */
  List<String> contradictions() {
    return passRates.map(rates -> rates.contradictions(costs.models())).orElse(List.of());
  }

  /** Returns what the dearer model gives for its extra money; empty without pass rates. */
  public Optional<PointsPerDollar> pointsPerDollar() {
    String first = costs.first().model();
    String second = costs.second().model();
    return passRates.flatMap(
        rates ->
            PointsPerDollar.of(
                first,
                costs.first().usd().doubleValue(),
                rates.of(first),
                second,
                costs.second().usd().doubleValue(),
                rates.of(second)));
  }

  /**
   * Returns a slope chart from what a task costs to what a solved one costs.
   *
   * @throws IllegalStateException if no pass rates were said
   * @throws IllegalArgumentException if a model solves nothing, so that no solved task has a cost
   */
  @Override
  public Chart chart() {
    return BillFigures.slope(this);
  }

  /**
   * Returns the bill as a frame, one row a model: US dollars per call, task, month and solved task
   * with its limits, the blended price 3:1, and the pass rate; what was not said is missing.
   */
  @Override
  public Table table() {
    return BillTables.frame(this);
  }

  /** Returns the bill as a table to read, one row a measure. */
  @Override
  public DisplayTable display() {
    return BillTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
