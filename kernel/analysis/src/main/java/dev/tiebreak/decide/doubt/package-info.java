/**
 * What could still change a decision: scores that are missing or cannot be counts of tasks, other
 * weights and pairings, other ways to say how far ahead.
 *
 * <p>Start at {@link dev.tiebreak.decide.doubt.Weightings}. May use {@code decide.judge}, {@code
 * domain}, {@code stats} to measure and {@code show} to show itself.
 */
package dev.tiebreak.decide.doubt;
