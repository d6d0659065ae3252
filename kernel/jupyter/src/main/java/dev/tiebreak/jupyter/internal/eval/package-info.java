/**
 * Evaluates Java cells on JShell, in this process.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.Session}; {@link
 * dev.tiebreak.jupyter.internal.eval.Outcome} is what it answers. May use {@code jdk.jshell} and,
 * of ours, {@code hint}: it knows neither Jupyter nor notebooks nor how a value is shown.
 */
package dev.tiebreak.jupyter.internal.eval;
