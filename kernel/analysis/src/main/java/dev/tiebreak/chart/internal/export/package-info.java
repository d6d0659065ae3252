/**
 * Figures as bytes and as files: PNG with its density, SVG with real text, PDF with its font, the
 * data as CSV, the alternative text, Markdown to paste.
 *
 * <p>Start at {@link dev.tiebreak.chart.internal.export.Picture}; {@link
 * dev.tiebreak.chart.internal.export.PictureFiles} writes what it returns. Uses {@code
 * chart.internal.draw} and what lies below it, {@code chart.internal.xchart} to paint, {@code
 * files}, {@code read.internal} for its CSV, {@code words}, {@code show}, and PDFBox (here only).
 */
package dev.tiebreak.chart.internal.export;
