/**
 * Turns values into bundles of media types, failures into coloured lines, and shows the progress
 * and the charts of cells.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.display.Renderer}; {@link
 * dev.tiebreak.jupyter.internal.display.Screen} is where a running cell shows things. May use
 * {@code eval}, the analysis, Tablesaw and XChart (the only package that does).
 */
package dev.tiebreak.jupyter.internal.display;
