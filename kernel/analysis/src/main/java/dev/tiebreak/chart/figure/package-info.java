/**
 * Figures as plain values: what a chart shows, in which words, how large and in which colours;
 * never how it is drawn.
 *
 * <p>Start at {@link dev.tiebreak.chart.figure.Figure}. Uses the JDK's {@code java.lang} and {@code
 * java.util} and nothing else, neither of ours nor of AWT.
 */
package dev.tiebreak.chart.figure;
