/**
 * Pictures of figures, as bytes and as files: PNG with its density, SVG with real text.
 *
 * <p>Start at {@link dev.tiebreak.chart.export.Picture}; {@link
 * dev.tiebreak.chart.export.PictureFiles} writes what it gives. Uses {@code chart.xchart} to draw,
 * {@code chart.figure}, {@code files}, Batik's SVG generator (here only) and the JDK's image
 * writer.
 */
package dev.tiebreak.chart.export;
