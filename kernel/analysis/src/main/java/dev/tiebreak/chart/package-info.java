/**
 * Charts as a person holds them: values that show themselves in a notebook and write themselves to
 * files.
 *
 * <p>Start at {@link dev.tiebreak.chart.Chart}, which is a {@link dev.tiebreak.chart.figure.Figure}
 * with something to do. Uses {@code chart.figure}, {@code chart.export} and {@code show}; drawing
 * is {@code chart.xchart}'s alone.
 */
package dev.tiebreak.chart;
