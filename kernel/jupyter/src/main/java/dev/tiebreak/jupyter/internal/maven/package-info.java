/**
 * Finds libraries by their Maven coordinates, or by a POM, in the user's own repository and the
 * remote ones in the user's settings.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.maven.Libraries}. May use MIMA and Maven's
 * libraries (the only package that does) and nothing else of our own: it knows neither cells nor
 * class paths.
 */
package dev.tiebreak.jupyter.internal.maven;
