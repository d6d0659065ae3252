/**
 * What a cell can call without an import: {@code display}, {@code render}, {@code updateDisplay},
 * {@code clearOutput}, and conversations with the front end.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.display.Functions}. The only package of the kernel that
 * users write or hold anything of; all else lies below {@code internal}. May use {@code
 * internal.display}, and of {@code internal.eval} what finds the session of the caller.
 */
package dev.tiebreak.jupyter.display;
