/**
 * What a task costs with one model and with another, and where the two costs meet.
 *
 * <p>Start at {@link dev.tiebreak.cost.CostComparison}; {@link dev.tiebreak.cost.Workload} says
 * what a task is and {@link dev.tiebreak.cost.PricePlan} what a model's tokens cost. Money is
 * exact, in US dollars, but for sweeps and draws, which use doubles and say so. Values in, values
 * out: this package knows no file, and may use {@code stats}, {@code show} and {@code chart}.
 */
package dev.tiebreak.cost;
