package dev.tiebreak.read.internal;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.BadRows;
import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Takes the values in a Tablesaw table's columns, not what their formats print. */
public final class TableValues {

  /** A number with more digits than this before or after the point is written with an exponent. */
  private static final int MOST_DIGITS = 20;

  /** Numbers of a table are no text that somebody typed: 50.125 is not 50125. */
  private static final Manner WRITTEN =
      new Manner(Optional.of(Decimals.POINT), Optional.empty(), BadRows.REFUSED);

  private TableValues() {}

  /** Takes the values of a table, whatever formats it prints them with. */
  public static RawRows rows(Table table) {
    boolean named = table.name() != null && !table.name().isBlank();
    String origin = named ? "table " + table.name() : "the table";
    List<Problem> problems = new ArrayList<>();
    Line head = line(RawRows.FIRST_ROW - 1, table.columnNames());
    List<Line> rows =
        IntStream.range(0, table.rowCount())
            .mapToObj(
                row ->
                    line(
                        RawRows.FIRST_ROW + row,
                        table.columns().stream().map(column -> text(column, row)).toList()))
            .toList();
    noteHidden(head, head, problems);
    rows.forEach(row -> noteHidden(head, row, problems));
    if (!problems.isEmpty()) {
      throw new BadDataException(origin, problems);
    }
    return new RawRows(origin, head, rows).in(WRITTEN);
  }

  private static Line line(int number, List<String> texts) {
    return new Line(number, texts.stream().map(RawRows::strip).toList());
  }

  private static void noteHidden(Line head, Line line, List<Problem> problems) {
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i);
      if (HiddenCharacters.in(cell)) {
        problems.add(
            Problem.ofCell(line.number(), head.cells().get(i), Problem.found(cell), RawRows.SEEN));
      }
    }
  }

  private static String text(Column<?> column, int row) {
    return column.isMissing(row) ? "" : text(column.get(row));
  }

  /** The value as text; a number with the fewest digits that tell it from all others. */
  private static String text(Object value) {
    boolean decimal = value instanceof Double || value instanceof Float;
    return decimal && Double.isFinite(((Number) value).doubleValue())
        ? plain(new BigDecimal(value.toString()).stripTrailingZeros())
        : value.toString();
  }

  private static String plain(BigDecimal number) {
    return Math.abs(number.precision() - number.scale()) <= MOST_DIGITS
        ? number.toPlainString()
        : number.toString();
  }
}
