/**
 * Figures as bytes and as files: PNG with its density, SVG with real text, PDF with its font, the
 * data as CSV, the alternative text, lines of Markdown.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.export.Picture}; {@link
 * dev.tiebreak.chart.internal.export.PictureFiles} writes what it gives. Uses {@code
 * chart.internal.draw} to draw, {@code chart.internal.figure}, {@code files}, {@code show}, Batik's
 * SVG generator and PDFBox (both here only).
 */
package dev.tiebreak.chart.internal.export;
