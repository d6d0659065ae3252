/**
 * What drawings share: areas, rows and axes; text broken and measured; marks collected; labels
 * placed.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.draw.kit.Pen} and {@link
 * dev.tiebreak.chart.internal.draw.kit.Field}. Uses {@code chart.internal.figure}, {@code
 * chart.plot}, {@code chart.style}, {@code chart.internal.scene}, {@code chart.internal.font},
 * {@code words} and AWT's geometry.
 */
package dev.tiebreak.chart.internal.draw.kit;
