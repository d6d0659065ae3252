package dev.tiebreak.show;

import tech.tablesaw.api.Table;

/**
 * An answer: its numbers as a frame, the same to read, and what was found. Its methods without
 * arguments change nothing, so that an editor may call them for code that has not run yet.
 */
public interface Result extends Showable {

  /** Returns the numbers as a frame of the caller's own; what is not known is a missing value. */
  Table table();

  /** Returns this result as a table to read. */
  DisplayTable display();

  /** Returns what was found, in one sentence short enough for a title. */
  default String finding() {
    return display().title();
  }

  /** Returns the table as HTML, plain text and Markdown; of one without rows, its words alone. */
  @Override
  default MimeBundle show() {
    return display().withoutEmptyGrid().show();
  }
}
