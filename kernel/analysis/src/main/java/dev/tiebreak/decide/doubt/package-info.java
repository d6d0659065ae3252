/**
 * What could still change a decision: scores that are missing or cannot be counts of tasks, other
 * weights and pairings, other measures of a lead.
 *
 * <p>Start at {@link dev.tiebreak.decide.doubt.Weightings}. May use {@code decide.judge}, {@code
 * domain}, {@code stats} and {@code show}.
 */
package dev.tiebreak.decide.doubt;
