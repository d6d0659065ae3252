/**
 * Charts as users hold them: values that show themselves in a notebook and write themselves to
 * files.
 *
 * <p>Start at {@link dev.tiebreak.chart.Chart}, a {@link dev.tiebreak.chart.internal.figure.Figure}
 * that can be shown, changed and saved. Uses its rooms and {@code show}; drawing is {@code
 * chart.internal.draw}'s alone.
 */
package dev.tiebreak.chart;
