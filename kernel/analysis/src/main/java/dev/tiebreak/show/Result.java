package dev.tiebreak.show;

import tech.tablesaw.api.Table;

/**
 * An answer: its numbers as a frame and as a table to read, and its finding. Its methods without
 * arguments have no side effects, so that an editor may call them for code that has not run yet.
 */
public interface Result extends Showable {

  /** Returns the numbers as a new frame; what is unknown is a missing value. */
  Table table();

  /** Returns this result as a table to read. */
  DisplayTable display();

  /** Returns the finding, in one sentence short enough for a title. */
  default String finding() {
    return display().title();
  }

  /** Returns the table as HTML, plain text and Markdown; without rows, only its words. */
  @Override
  default MimeBundle show() {
    return display().withoutEmptyGrid().show();
  }
}
