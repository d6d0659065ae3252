/**
 * Turns values into bundles of media types, and gives cells {@code display}, {@code render}, {@code
 * updateDisplay}, {@code clearOutput}, progress bars, and conversations with the front end.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.display.NotebookSession}, on which both the kernel and
 * the headless runner build. May use {@code eval}, the analysis, Tablesaw and XChart (the only
 * package that does).
 */
package dev.tiebreak.jupyter.display;
