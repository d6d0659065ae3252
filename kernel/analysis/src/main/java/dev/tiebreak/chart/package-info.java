/**
 * Charts as a person holds them: values that show themselves in a notebook and write themselves to
 * files.
 *
 * <p>Start at {@link dev.tiebreak.chart.Chart}, which is a {@link
 * dev.tiebreak.chart.internal.figure.Figure} with something to do. Uses its rooms and {@code show};
 * drawing is {@code chart.internal.draw}'s alone.
 */
package dev.tiebreak.chart;
