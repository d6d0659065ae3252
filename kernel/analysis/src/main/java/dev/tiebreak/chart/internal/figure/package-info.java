/**
 * Everything that determines how a chart looks: a plot, its words and its style.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.figure.Figure}. Uses {@code chart.plot}, {@code
 * chart.style} and the inks of {@code chart.internal.scene}, not AWT.
 */
package dev.tiebreak.chart.internal.figure;
