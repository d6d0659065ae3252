/**
 * Runs notebooks without Jupyter, setting parameters first.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.run.Runner}. May use {@code session}, {@code
 * display}, {@code eval}, {@code notebook} and {@code source}.
 */
package dev.tiebreak.jupyter.internal.run;
