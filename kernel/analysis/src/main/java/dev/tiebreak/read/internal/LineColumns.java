package dev.tiebreak.read.internal;

import dev.tiebreak.read.internal.RawRows.Line;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows below a header, kept by column as long as each has as many cells as that: a file of a
 * million cells is no million objects. From the first row that has more cells or fewer, lines are
 * kept as they are.
 */
public final class LineColumns extends AbstractList<Line> {

  private static final int LEAST = 64;

  private final List<CellTexts> columns;
  private final List<String> beyond = new ArrayList<>();
  private final List<Line> uneven = new ArrayList<>();
  private int[] numbers = new int[LEAST];
  private int even;
  private int cells;

  /** Makes room for rows of so many cells. */
  public LineColumns(int width) {
    columns = IntStream.range(0, width).mapToObj(i -> new CellTexts()).toList();
  }

  /**
   * Adds a cell to the current row, which stands in a parser's buffer.
   *
   * @return whether it has a quotation mark
   */
  public boolean add(char[] buffer, int from, int to) {
    if (cells < columns.size()) {
      return columns.get(cells++).add(buffer, from, to);
    }
    String text = new String(buffer, from, to - from);
    beyond.add(text);
    cells++;
    return text.indexOf('"') >= 0;
  }

  /** Ends the current row. */
  public void end(int number) {
    Stop.ifInterrupted();
    if (cells != columns.size() || !uneven.isEmpty()) {
      uneven.add(new Line(number, removed()));
      return;
    }
    if (even == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * even);
    }
    numbers[even++] = number;
    cells = 0;
  }

  /** Ends the current row, which has blank cells to the end. */
  public void endFilled(int number) {
    while (cells < columns.size()) {
      add(new char[0], 0, 0);
    }
    end(number);
  }

  /** Forgets the cells of the current row. */
  public List<String> removed() {
    List<String> row =
        Stream.concat(
                columns.stream().limit(cells).map(CellTexts::removeLast),
                List.copyOf(beyond).stream())
            .toList();
    beyond.clear();
    cells = 0;
    return row;
  }

  @Override
  public Line get(int row) {
    if (row >= even) {
      return uneven.get(row - even);
    }
    return new Line(numbers[row], cells(row));
  }

  /** The cells of a row, looked up when they are asked for: most are asked for its place only. */
  private List<String> cells(int row) {
    return new AbstractList<>() {
      @Override
      public String get(int column) {
        return columns.get(column).text(row);
      }

      @Override
      public int size() {
        return columns.size();
      }
    };
  }

  /** Returns the number of a row in the file. */
  int number(int row) {
    return row >= even ? uneven.get(row - even).number() : numbers[row];
  }

  @Override
  public int size() {
    return even + uneven.size();
  }

  /** How many rows, from the first, have as many cells as the header. */
  int even() {
    return even;
  }

  /** Returns the cells of a column. */
  CellColumn column(int index) {
    if (uneven.isEmpty()) {
      return columns.get(index).column();
    }
    CellTexts all = columns.get(index).copy();
    uneven.forEach(line -> all.add(index < line.cells().size() ? line.cells().get(index) : ""));
    return all.column();
  }
}
