/**
 * Magics: the lines of a cell that speak to the notebook and not in Java, such as {@code %maven}.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.magic.Cells}, which runs a cell with its magics; {@link
 * dev.tiebreak.jupyter.magic.Magics} lists them. May use {@code eval}, {@code maven}, {@code
 * ipynb}, {@code assist}, and of the analysis its tables and {@code words}.
 */
package dev.tiebreak.jupyter.magic;
