package dev.tiebreak.show;

/**
 * A value that shows itself as a table. Its methods without arguments change nothing, so that an
 * editor may call them for code that has not run yet.
 */
public interface Tabular extends Showable {

  /** Returns this value as a table to read. */
  DisplayTable display();

  /** Returns the table as HTML, plain text and Markdown; of one without rows, its words alone. */
  @Override
  default MimeBundle show() {
    return display().withoutEmptyGrid().show();
  }
}
