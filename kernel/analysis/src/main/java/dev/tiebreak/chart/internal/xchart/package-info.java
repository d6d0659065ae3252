/**
 * Charts as XChart knows them: plain ones with the data of a figure, and those of users, shown.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.xchart.PlainCharts}. Uses {@code
 * chart.internal.figure} and {@code show}.
 */
package dev.tiebreak.chart.internal.xchart;
