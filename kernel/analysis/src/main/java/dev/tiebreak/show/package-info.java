/**
 * How a value shows itself: as a bundle of media types for a notebook, and as a table in HTML,
 * plain text and Markdown.
 *
 * <p>Start at {@link dev.tiebreak.show.Showable}. May use Tablesaw and nothing else of ours; every
 * result type uses this package.
 */
package dev.tiebreak.show;
