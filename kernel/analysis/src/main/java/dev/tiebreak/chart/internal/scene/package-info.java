/**
 * Pictures as a flat list of marks and texts, whose colours are roles of a theme: laid out once,
 * then painted on any {@code Graphics2D} and written as SVG.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.scene.Scene}. Uses {@code chart.style} and {@code
 * chart.internal.font}.
 */
package dev.tiebreak.chart.internal.scene;
