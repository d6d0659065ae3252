/**
 * Figures as bytes and as files: PNG with its density, SVG with real text, PDF with its font, the
 * data as CSV, the alternative text, lines of Markdown.
 *
 * <p>Start at {@link dev.tiebreak.chart.export.Format}; {@link
 * dev.tiebreak.chart.export.PictureFiles} writes what it gives. Uses {@code chart.xchart} to draw,
 * {@code chart.figure}, {@code files}, {@code show}, Batik's SVG generator and PDFBox (both here
 * only).
 */
package dev.tiebreak.chart.export;
