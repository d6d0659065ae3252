package dev.tiebreak.show;

/** A value that shows itself as a table. */
public interface Tabular extends Showable {

  /** Returns this value as a table to read. */
  DisplayTable display();

  /** Returns the table as HTML, plain text and Markdown. */
  @Override
  default MimeBundle show() {
    return display().show();
  }
}
