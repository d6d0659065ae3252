/**
 * Magics: the lines of a cell that are commands to the notebook and not Java, such as {@code
 * %maven}.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.magic.Cells}, which runs a cell with its magics;
 * {@link dev.tiebreak.jupyter.internal.magic.Magics} lists them. May use {@code eval}, {@code
 * maven}, {@code notebook}, {@code assist}, and, from the analysis, its tables and {@code words}.
 */
package dev.tiebreak.jupyter.internal.magic;
