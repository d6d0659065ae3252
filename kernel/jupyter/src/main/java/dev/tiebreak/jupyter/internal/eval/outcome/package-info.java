/**
 * What came of a cell: a value, nothing, or a failure described in terms of the cells that the user
 * wrote, with their sources and the stacks that lead there.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.outcome.Outcome}. May use {@code hint},
 * {@code source} and {@code stop}, and JShell's diagnostics.
 */
package dev.tiebreak.jupyter.internal.eval.outcome;
