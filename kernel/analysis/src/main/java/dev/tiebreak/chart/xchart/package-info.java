/**
 * The one place that draws: marks, axes and grids through XChart, every word through {@code
 * Graphics2D.drawString}, so that an SVG has real text.
 *
 * <p>Start at {@link dev.tiebreak.chart.xchart.FigurePainter}. Uses {@code chart.figure}, {@code
 * show} for decimals, XChart (here only), AWT and the Inter font's files.
 */
package dev.tiebreak.chart.xchart;
