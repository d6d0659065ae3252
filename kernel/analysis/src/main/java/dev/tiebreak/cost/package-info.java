/**
 * What is asked about the costs of two models.
 *
 * <p>Start at {@link dev.tiebreak.cost.CostComparison}: each of its methods is a question whose
 * answer lies in a room below. {@code price} says what a task costs, {@code vary} how that changes
 * with assumptions, {@code bill} what a month and a solved task cost. Nothing there knows who asks.
 * Values in, values out: no room of costs knows a file.
 */
package dev.tiebreak.cost;
