package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;

/** Gathers the words of a cell, in which footnotes stay apart from what stands before them. */
final class CellWords {

  private static final int LONGEST_MARK = 3;

  private final StringBuilder words = new StringBuilder();

  /** Adds words as they are. */
  void add(String text) {
    words.append(text);
  }

  /**
   * Adds what is raised, or linked: behind a number it is the mark of a footnote, and not more of
   * its digits; behind a name a raised mark is no part of it.
   */
  void addRaised(String text) {
    String mark = RawRows.strip(text);
    String before = RawRows.strip(words.toString());
    if (before.equals("10") || before.endsWith("\u00d710")) {
      words.append('^').append(mark);
    } else if (Notation.isNumber(before)) {
      words.append(mark.startsWith("[") ? mark : "[" + mark + "]");
    } else if (before.isEmpty() || mark.length() > LONGEST_MARK) {
      words.append(mark);
    }
  }

  /** Adds the words of a link: a short one straight behind a number is a footnote. */
  void addLink(String text) {
    boolean behindNumber =
        words.length() > 0 && Character.isDigit(words.charAt(words.length() - 1));
    if (behindNumber && RawRows.strip(text).length() <= LONGEST_MARK) {
      addRaised(text);
    } else {
      words.append(text);
    }
  }

  /** Returns the cell, its blanks and line ends each one blank. */
  String cell() {
    return RawRows.strip(words.toString().replaceAll("[ \\t\\r\\n]+", " "));
  }
}
