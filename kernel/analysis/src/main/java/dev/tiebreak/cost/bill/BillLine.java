package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.words.internal.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * What is paid for one model, or how many times as much as for another.
 *
 * @param tasks a month
 * @param divisor what to divide by; empty for the amounts themselves
 */
record BillLine(
    TaskCost cost, OptionalLong tasks, Optional<PassRates.Rate> rate, Optional<BillLine> divisor) {

  BillLine over(BillLine other) {
    return new BillLine(cost, tasks, rate, Optional.of(other));
  }

  String model() {
    return cost.model();
  }

  String heading() {
    return divisor.isPresent() ? "First / second" : model();
  }

  double perCall() {
    return cost.usdPerCall().doubleValue();
  }

  double perTask() {
    return cost.usd().doubleValue();
  }

  OptionalDouble perMonth() {
    return tasks.stream().mapToDouble(each -> cost.usdPerMonth(each).doubleValue()).findFirst();
  }

  double blended() {
    return cost.plan().blended(3, 1).usd().doubleValue();
  }

  OptionalDouble percent() {
    return rate.stream().mapToDouble(PassRates.Rate::percent).findFirst();
  }

  Optional<SolvedTaskCost> solved() {
    return rate.map(each -> SolvedTaskCost.of(cost, each));
  }

  OptionalDouble perSolved(ToDoubleFunction<SolvedTaskCost> usd) {
    return solved().stream().mapToDouble(usd).findFirst();
  }

  /**
   * Returns the amount divided by the divisor; a dash where the ratio has no meaning, empty without
   * a divisor.
   */
  Optional<Cell> times(ToDoubleFunction<BillLine> amount) {
    return divisor
        .map(other -> amount.applyAsDouble(this) / amount.applyAsDouble(other))
        .map(ratio -> Double.isFinite(ratio) ? Cell.of(Numbers.ratio(ratio)) : Cell.muted("–"));
  }
}
