/**
 * The one place that draws: marks, axes and grids through XChart, every word through {@code
 * Graphics2D.drawString}, so that an SVG has real text.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.draw.FigurePainter}. Uses {@code
 * chart.internal.figure}, {@code show}, XChart and ICU4J, AWT and the Inter font's files.
 */
package dev.tiebreak.chart.internal.draw;
