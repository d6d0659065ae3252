package dev.tiebreak.show;

import java.util.List;

/** What a table holds, however it is written: headings, cells, and the words around them. */
public interface TableParts {

  /** How the cells of a column are aligned. */
  enum Align {
    /** Text, left-aligned. */
    TEXT,
    /** Numbers with the same number of decimals, right-aligned. */
    NUMBER
  }

  /** How prominent a cell is. */
  enum Emphasis {
    /** Normal. */
    PLAIN,
    /** The better of two, or a total. */
    STRONG,
    /** Missing, or not to be relied on. */
    MUTED
  }

  /**
   * One column.
   *
   * @param heading the heading, with the unit if there is one
   * @param align how its cells are aligned
   * @param detail a few quiet words under the heading, such as the type of its values; may be empty
   * @param spanner a heading above it that neighbouring columns share; may be empty
   */
  record Column(String heading, Align align, String detail, String spanner) {

    /** Makes a column without a shared heading. */
    public Column(String heading, Align align, String detail) {
      this(heading, align, detail, "");
    }
  }

  /**
   * One cell.
   *
   * @param text the text, unescaped
   * @param emphasis how prominent it is
   * @param footnote a note on this cell below the table; empty for none
   */
  record Cell(String text, Emphasis emphasis, String footnote) {

    /** Makes a cell without a footnote. */
    public Cell(String text, Emphasis emphasis) {
      this(text, emphasis, "");
    }

    /**
     * Returns this cell with a mark that points to a sentence below the table; cells with the same
     * sentence share the mark.
     */
    public Cell withFootnote(String sentence) {
      return new Cell(text, emphasis, sentence);
    }

    /** Returns a normal cell. */
    public static Cell of(String text) {
      return new Cell(text, Emphasis.PLAIN);
    }

    /** Returns a cell in bold. */
    public static Cell strong(String text) {
      return new Cell(text, Emphasis.STRONG);
    }

    /** Returns a cell in a quieter tone. */
    public static Cell muted(String text) {
      return new Cell(text, Emphasis.MUTED);
    }
  }

  /** Returns what the table says, in one line; may be empty. */
  String title();

  /** Returns what is measured, in which unit, when; may be empty. */
  String subtitle();

  /** Returns the columns, from left to right. */
  List<Column> columns();

  /** Returns the rows, each with one cell per column; may be empty. */
  List<List<Cell>> rows();

  /** Returns the sentences below the table. */
  List<String> notes();

  /** Returns where the numbers come from; may be empty. */
  String source();

  /** Returns the footnotes of the cells, each once, in the order of their marks. */
  default List<String> footnotes() {
    return rows().stream()
        .flatMap(List::stream)
        .map(Cell::footnote)
        .filter(footnote -> !footnote.isEmpty())
        .distinct()
        .toList();
  }
}
