/**
 * What a chart shows, as plain values: a type for each kind of chart, and the words around it;
 * never how it is drawn.
 *
 * <p>Start at {@link dev.tiebreak.chart.plot.ChartPlot}. Uses {@code chart.style} and the JDK's
 * {@code java.lang}, {@code java.util} and {@code java.time}, nothing else, not AWT either.
 */
package dev.tiebreak.chart.plot;
