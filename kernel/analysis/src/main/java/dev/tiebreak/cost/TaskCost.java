package dev.tiebreak.cost;

import java.math.BigDecimal;

/**
 * What one task costs with one model.
 *
 * @param plan the model's prices
 * @param workload what the task asks of it
 */
public record TaskCost(PricePlan plan, Workload workload) {

  /** Returns the cost of all input, in US dollars, exactly. */
  public BigDecimal inputUsd() {
    return plan.input().times(Math.multiplyExact(calls(), workload.input().count()));
  }

  /** Returns the cost of all output, in US dollars, exactly. */
  public BigDecimal outputUsd() {
    return plan.output().times(Math.multiplyExact(calls(), workload.output().count()));
  }

  /** Returns the cost of the task, in US dollars, exactly: calls × (input + output). */
  public BigDecimal usd() {
    return inputUsd().add(outputUsd());
  }

  private long calls() {
    return workload.calls().count();
  }
}
