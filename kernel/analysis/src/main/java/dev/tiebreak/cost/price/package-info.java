/**
 * What a task costs: the values behind every question about costs.
 *
 * <p>Start at {@link dev.tiebreak.cost.price.Costs}, the costs of a task with some models; a {@link
 * dev.tiebreak.cost.price.TaskCost} is of one, from a {@link dev.tiebreak.cost.price.PricePlan} and
 * a {@link dev.tiebreak.cost.price.Workload}. {@link dev.tiebreak.cost.price.Assumption} says which
 * of their numbers can be varied, how far, and how a cost responds. Money is exact here, in US
 * dollars. May use {@code domain}, {@code stats} and {@code show}; draws nothing.
 */
package dev.tiebreak.cost.price;
