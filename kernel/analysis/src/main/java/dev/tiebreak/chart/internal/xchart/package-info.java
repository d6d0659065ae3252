/**
 * What XChart does for us: it paints the marks of scenes, over which Java2D sets the text, makes
 * plain charts with the data of a figure, and shows those of users.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.xchart.ScenePainter}. Uses {@code
 * chart.internal.scene}, {@code chart.internal.figure}, {@code show} and AWT.
 */
package dev.tiebreak.chart.internal.xchart;
