/**
 * Runs notebooks without Jupyter, with parameters set before.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.run.Runner}. May use {@code session}, {@code
 * display}, {@code eval}, {@code notebook} and {@code source}.
 */
package dev.tiebreak.jupyter.internal.run;
