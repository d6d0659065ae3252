/**
 * The one place that draws: marks, axes and grids through XChart, every word through {@code
 * Graphics2D.drawString}, so that an SVG has real text.
 *
 * <p>Start at {@link dev.tiebreak.chart.xchart.FigurePainter}. {@link
 * dev.tiebreak.chart.xchart.XCharts} shows what a user drew with XChart himself. Uses {@code
 * chart.figure}, {@code show}, XChart and ICU4J (both here only), AWT and the Inter font's files.
 */
package dev.tiebreak.chart.xchart;
