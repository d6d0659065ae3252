/**
 * Magics: the lines of a cell that speak to the notebook and not in Java, such as {@code %maven}.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.magic.Cells}, which runs a cell with its magics; {@link
 * dev.tiebreak.jupyter.magic.Magics} lists them. May use {@code eval}, {@code maven}, tables of the
 * analysis, and Gson for the cells of a notebook file.
 */
package dev.tiebreak.jupyter.magic;
