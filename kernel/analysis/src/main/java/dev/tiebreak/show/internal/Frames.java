package dev.tiebreak.show.internal;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Shows a Tablesaw frame: its first rows, and how many more there are. */
public final class Frames {

  /** How many rows are shown; for a longer frame, the note says how many more there are. */
  public static final int MOST_ROWS = 25;

  private static final Map<ColumnType, String> TYPES =
      Map.of(
          ColumnType.STRING, "text",
          ColumnType.SHORT, "integer",
          ColumnType.INTEGER, "integer",
          ColumnType.LONG, "integer",
          ColumnType.FLOAT, "number",
          ColumnType.DOUBLE, "number",
          ColumnType.LOCAL_DATE, "date",
          ColumnType.LOCAL_TIME, "time",
          ColumnType.LOCAL_DATE_TIME, "date and time");

  private Frames() {}

  /**
   * Returns a frame as a table to read with the frame's name as its title, each column with its
   * type and how many of its values are missing. Missing values are empty cells; all numbers of a
   * column have the same number of decimals; a frame of more than {@link #MOST_ROWS} rows is cut
   * off, with a note.
   */
  public static DisplayTable display(Table frame) {
    DisplayTable table = DisplayTable.titled(frame.name() == null ? "" : frame.name());
    List<IntFunction<String>> texts = new ArrayList<>();
    for (Column<?> column : frame.columns()) {
      if (column instanceof NumericColumn<?> numbers) {
        table =
            table.withColumn(new TableParts.Column(column.name(), Align.NUMBER, detail(column)));
        texts.add(decimals(numbers));
      } else {
        table = table.withColumn(new TableParts.Column(column.name(), Align.TEXT, detail(column)));
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
    return left == 0 ? table : table.withNote("… " + Plural.counted(left, "more row", "more rows"));
  }

  /** The type of a column, and how many of its values are missing in the whole frame. */
  private static String detail(Column<?> column) {
    String type = type(column.type());
    int missing = column.countMissing();
    return missing == 0 ? type : type + String.format(Locale.ROOT, ", %,d missing", missing);
  }

  private static String type(ColumnType type) {
    return TYPES.getOrDefault(type, type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static IntFunction<String> decimals(NumericColumn<?> column) {
    Decimals decimals =
        Decimals.of(
            IntStream.range(0, Math.min(MOST_ROWS, column.size()))
                .filter(row -> !column.isMissing(row))
                .mapToDouble(column::getDouble),
            0);
    return row -> column.isMissing(row) ? "" : text(column.getDouble(row), decimals);
  }

  /** A number too small for the column's decimals is not shown as zero. */
  private static String text(double value, Decimals decimals) {
    String text = decimals.format(value);
    boolean looksZero = value != 0 && text.chars().allMatch(c -> c == '0' || c == '.' || c == '-');
    return looksZero ? String.format(Locale.ROOT, "%.2e", value) : text;
  }
}
