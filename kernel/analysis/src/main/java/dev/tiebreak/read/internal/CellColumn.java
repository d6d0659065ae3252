package dev.tiebreak.read.internal;

import java.util.AbstractList;
import java.util.List;

/** The cells of one column, each by the number of its text. */
final class CellColumn extends AbstractList<String> {

  private final int[] codes;
  private final int rows;
  private final String[] texts;
  private final TextArena others;
  private final int count;
  private final int known;

  /**
   * @param codes of each row; there may be room for more
   * @param texts by their codes, in the order in which they first appear; there may be room for
   *     more
   * @param others those behind them
   * @param count of all texts
   */
  CellColumn(int[] codes, int rows, String[] texts, TextArena others, int count) {
    this.codes = codes;
    this.rows = rows;
    this.texts = texts;
    this.others = others;
    this.count = count;
    this.known = count - others.size();
  }

  /** Returns a column of these cells. */
  static CellColumn of(List<String> cells) {
    CellTexts texts = new CellTexts();
    cells.forEach(texts::add);
    return texts.column();
  }

  /** Returns a column without any text. */
  static CellColumn blank(int rows) {
    return new CellColumn(new int[rows], rows, new String[] {""}, new TextArena(), 1);
  }

  /** The number of the text in a row. */
  int code(int row) {
    return codes[row];
  }

  /** How many different texts there are. */
  int texts() {
    return count;
  }

  /** The text of a number. */
  String text(int code) {
    return code < known ? texts[code] : others.text(code - known);
  }

  /** How often each text appears. */
  int[] counts() {
    int[] counts = new int[count];
    for (int row = 0; row < rows; row++) {
      counts[codes[row]]++;
    }
    return counts;
  }

  @Override
  public String get(int row) {
    return text(codes[row]);
  }

  @Override
  public int size() {
    return rows;
  }
}
