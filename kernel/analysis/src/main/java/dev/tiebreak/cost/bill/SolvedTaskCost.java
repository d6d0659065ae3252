package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.words.internal.Money;

/**
 * What a solved task costs, including the cost of failed ones: cost / pass rate; nothing with a
 * free model that solves any task at all.
 *
 * @param cost what a task costs, solved or not
 * @param rate the share of tasks that the model solves
 * @param usd in US dollars; infinite if the model solves none
 * @param lowerUsd the lowest plausible cost, in US dollars, by the rate's 95% interval
 * @param upperUsd the highest plausible cost, in US dollars; infinite if the rate may be zero
 */
public record SolvedTaskCost(
    TaskCost cost, PassRates.Rate rate, double usd, double lowerUsd, double upperUsd) {

  /**
   * Returns the cost of a solved task, with the interval that the pass rate's 95% interval gives.
   *
   * @throws IllegalArgumentException if the workload repeats failed attempts, whose cost already
   *     includes them
   */
  public static SolvedTaskCost of(TaskCost cost, PassRates.Rate rate) {
    cost.requireOneAttempt();
    double usd = cost.usd().doubleValue();
    return new SolvedTaskCost(
        cost,
        rate,
        solved(usd, rate.percent(), rate),
        solved(usd, rate.highPercent(), rate),
        solved(usd, rate.lowPercent(), rate));
  }

  private static double solved(double usd, double percent, PassRates.Rate rate) {
    boolean free = usd == 0 && rate.percent() > 0;
    return free ? 0 : percent == 0 ? Double.POSITIVE_INFINITY : 100 * usd / percent;
  }

  /** Returns the cost in words, for example {@code $0.956 ($0.902 to $1.018)}. */
  @Override
  public String toString() {
    return words(Money.of(usd, lowerUsd, upperUsd));
  }

  String words(Money money) {
    return money.usd(usd)
        + (rate.hasErrorBar()
            ? " (" + money.usd(lowerUsd) + " to " + money.usd(upperUsd) + ")"
            : "");
  }
}
