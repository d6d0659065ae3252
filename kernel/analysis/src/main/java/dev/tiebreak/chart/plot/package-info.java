/**
 * What a chart shows, as plain values: a type for each kind of chart, and the words around it, but
 * not how it is drawn.
 *
 * <p>Start at {@link dev.tiebreak.chart.plot.ChartPlot}. Uses {@code chart.style}, the checks of
 * {@code chart.internal} and the JDK, but not AWT.
 */
package dev.tiebreak.chart.plot;
