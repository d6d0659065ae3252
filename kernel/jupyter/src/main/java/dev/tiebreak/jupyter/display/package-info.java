/**
 * What a cell can call without an import: {@code display}, {@code render}, {@code updateDisplay},
 * {@code clearOutput}, and conversations with the front end.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.display.Functions}. The only package of the kernel whose
 * types users name or hold; everything else lies below {@code internal}. May use {@code
 * internal.display}; {@code show.internal.Host} of the analysis finds the caller's session.
 */
package dev.tiebreak.jupyter.display;
