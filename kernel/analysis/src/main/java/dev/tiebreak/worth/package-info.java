/**
 * Cost and quality together: which models are worth the money.
 *
 * <p>Start at {@link dev.tiebreak.worth.ParetoFrontier}; {@link dev.tiebreak.worth.MeasuredCosts}
 * are costs from logs, task by task. May use the rooms of {@code cost}, {@code stats}, {@code show}
 * and {@code chart}.
 */
package dev.tiebreak.worth;
