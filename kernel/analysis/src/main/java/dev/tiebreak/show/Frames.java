package dev.tiebreak.show;

import dev.tiebreak.show.DisplayTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Shows a Tablesaw frame: its first rows, and how many were left out. */
public final class Frames {

  /** How many rows are shown; a longer frame says how many more it has. */
  public static final int MOST_ROWS = 25;

  private Frames() {}

  /**
   * Returns a frame as a table to read. Missing values stand empty; the numbers of a column share
   * their count of decimals; a frame of more than {@link #MOST_ROWS} rows is cut, with a note.
   *
   * @param frame any Tablesaw frame
   * @return the table, with the frame's name as its title
   */
  public static DisplayTable display(Table frame) {
    DisplayTable table = DisplayTable.titled(frame.name() == null ? "" : frame.name());
    List<IntFunction<String>> texts = new ArrayList<>();
    for (Column<?> column : frame.columns()) {
      if (column instanceof NumericColumn<?> numbers) {
        table = table.withNumber(column.name());
        texts.add(decimals(numbers));
      } else {
        table = table.withText(column.name());
        texts.add(column::getString);
      }
    }
    int shown = Math.min(MOST_ROWS, frame.rowCount());
    table =
        table.withRows(
            IntStream.range(0, shown)
                .mapToObj(row -> texts.stream().map(text -> Cell.of(text.apply(row))).toList())
                .toList());
    int left = frame.rowCount() - shown;
    return left == 0 ? table : table.withNote(String.format(Locale.ROOT, "… %,d more rows", left));
  }

  private static IntFunction<String> decimals(NumericColumn<?> column) {
    Decimals decimals =
        Decimals.of(
            IntStream.range(0, Math.min(MOST_ROWS, column.size()))
                .filter(row -> !column.isMissing(row))
                .mapToDouble(column::getDouble),
            0);
    return row -> column.isMissing(row) ? "" : decimals.format(column.getDouble(row));
  }
}
