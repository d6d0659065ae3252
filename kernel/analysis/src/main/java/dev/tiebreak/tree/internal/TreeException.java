package dev.tiebreak.tree.internal;

/** A text is not what it should be, at a place. */
public class TreeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  TreeException(int line, int column, String found) {
    super(found);
    this.line = line;
    this.column = column;
  }

  /** The text goes on in another line after a whole value, as JSON Lines do. */
  public static final class MoreLines extends TreeException {

    private static final long serialVersionUID = 1L;

    MoreLines(int line) {
      super(line, 0, "more text behind the end of its value");
    }
  }

  /** Returns the place, if it is known, and what was found there. */
  public String found() {
    return line == 0
        ? getMessage()
        : "line " + line + (column == 0 ? "" : ", column " + column) + ": " + getMessage();
  }
}
