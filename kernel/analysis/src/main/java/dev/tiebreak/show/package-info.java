/**
 * What every result can do, and how a value shows itself: as a bundle of media types for a
 * notebook, as a frame, and as a table in HTML, plain text and Markdown.
 *
 * <p>Start at {@link dev.tiebreak.show.Result}; its columns are one list, {@link
 * dev.tiebreak.show.internal.Columns}. May use {@code words} and Tablesaw; every result type uses
 * this package.
 */
package dev.tiebreak.show;
