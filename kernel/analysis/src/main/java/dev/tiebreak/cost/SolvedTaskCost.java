package dev.tiebreak.cost;

/**
 * What a solved task costs, failed ones paid for too: cost / pass rate.
 *
 * @param cost what a task costs, solved or not
 * @param rate the share of tasks that the model solves
 * @param usd in US dollars; infinite if the model solves none
 * @param lowerUsd the least it may well be, in US dollars, by the rate's 95% interval
 * @param upperUsd the most it may well be, in US dollars; infinite if the rate may be zero
 */
public record SolvedTaskCost(
    TaskCost cost, PassRates.Rate rate, double usd, double lowerUsd, double upperUsd) {

  static SolvedTaskCost of(TaskCost cost, PassRates.Rate rate) {
    double hundredTasks = 100 * cost.usd().doubleValue();
    return new SolvedTaskCost(
        cost,
        rate,
        hundredTasks / rate.percent(),
        hundredTasks / rate.highPercent(),
        hundredTasks / rate.lowPercent());
  }

  /** Returns the cost in words, for example {@code $0.9556 ($0.9001 to $1.0188)}. */
  @Override
  public String toString() {
    return Money.usd(usd)
        + (rate.tasks().isPresent()
            ? " (" + Money.usd(lowerUsd) + " to " + Money.usd(upperUsd) + ")"
            : "");
  }
}
