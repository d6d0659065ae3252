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
 * What models cost, in every measure used in a budget: per call, per task, per month at a given
 * volume, and per solved task with the error bar of the pass rate.
 *
 * @param tasksPerMonth how many tasks a month, if given; zero or more
 * @param passRates what they scored on a benchmark, if given
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
          rates.require(scored(costs));
          costs.all().forEach(TaskCost::requireOneAttempt);
        });
  }

  /** Returns this bill with this many tasks a month. */
  public Bill withTasksPerMonth(long tasks) {
    return new Bill(costs, OptionalLong.of(tasks), passRates);
  }

  /**
   * Returns this bill with what its models scored: {@code withPassRates(scores.passRates("MMLU"))}.
   */
  public Bill withPassRates(PassRates rates) {
    return new Bill(costs, tasksPerMonth, Optional.of(rates));
  }

  /** Returns what a solved task costs with a model; empty without pass rates. */
  public Optional<SolvedTaskCost> perSolvedTask(Whose whose) {
    return line(costs.of(whose)).solved();
  }

  /** What is paid for each model. */
  List<BillLine> lines() {
    return costs.all().stream().map(this::line).toList();
  }

  private BillLine line(TaskCost cost) {
    return new BillLine(
        cost, tasksPerMonth, passRates.map(rates -> rates.of(cost)), Optional.empty());
  }

  /** The models whose scores count: those behind the names. */
  private static List<String> scored(Costs costs) {
    return costs.all().stream().map(cost -> cost.plan().model()).distinct().toList();
  }

  /** What contradicts the scores of its models, in sentences. */
  List<String> contradictions() {
    return passRates.map(rates -> rates.contradictions(scored(costs))).orElse(List.of());
  }

  /** Which of several scores those of its models are, in sentences. */
  List<String> chosen() {
    return passRates.map(rates -> rates.chosen(scored(costs))).orElse(List.of());
  }

  /**
   * Returns the extra score that the more expensive model gives for its extra cost; empty without
   * pass rates.
   */
  public Optional<PointsPerDollar> pointsPerDollar() {
    return passRates
        .filter(any -> costs.all().size() == 2)
        .flatMap(
            rates ->
                PointsPerDollar.of(
                    costs.first().usd().doubleValue(),
                    rates.of(costs.first()),
                    costs.second().usd().doubleValue(),
                    rates.of(costs.second())));
  }

  /**
   * Returns which of two models makes a task cheaper, and which a solved task; without pass rates,
   * or with other numbers of models, what a task costs.
   */
  @Override
  public String finding() {
    return words().map(SolvedTaskWords::finding).orElseGet(costs::finding);
  }

  /** By how much a solved task is cheaper with one of two models; else what a task costs. */
  String headline() {
    return words().map(SolvedTaskWords::headline).map(costs::said).orElseGet(costs::finding);
  }

  /** The words about a solved task with two models. */
  private Optional<SolvedTaskWords> words() {
    List<SolvedTaskCost> solved = lines().stream().flatMap(line -> line.solved().stream()).toList();
    return solved.size() == 2
        ? Optional.of(new SolvedTaskWords(solved.get(0), solved.get(1)))
        : Optional.empty();
  }

  /**
   * Returns a slope chart from what a task costs to what a solved task costs.
   *
   * @throws IllegalStateException if the bill has no pass rates
   * @throws IllegalArgumentException if a model solves nothing, so that no solved task has a cost
   */
  @Override
  public Chart chart() {
    return BillFigures.slope(this);
  }

  /**
   * Returns the bill as a frame, one row per model: US dollars per call, task, month and solved
   * task with its limits, the blended price 3:1, and the pass rate; what was not given is missing.
   */
  @Override
  public Table table() {
    return new BillTables(this).frame();
  }

  /** Returns the bill as a table to read, one row per measure. */
  @Override
  public DisplayTable display() {
    return new BillTables(this).display();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
