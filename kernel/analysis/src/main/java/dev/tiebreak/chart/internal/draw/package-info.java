/**
 * Figures laid out as scenes, with one drawing for each kind of plot.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.draw.Scenes}. Uses its {@code kit}, {@code
 * chart.internal.figure}, {@code chart.plot}, {@code chart.style}, {@code chart.internal.scene},
 * {@code chart.internal.font}, {@code words} and AWT's geometry; paints nothing.
 */
package dev.tiebreak.chart.internal.draw;
