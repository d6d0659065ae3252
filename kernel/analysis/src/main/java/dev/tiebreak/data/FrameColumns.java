package dev.tiebreak.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The columns of a frame, looked up once for all its rows; of those that need not be there too. */
final class FrameColumns {

  private final Map<String, StringColumn> texts = new HashMap<>();
  private final Map<String, LongColumn> counts = new HashMap<>();
  private final Map<String, DoubleColumn> numbers = new HashMap<>();
  private final Map<String, DateColumn> days = new HashMap<>();

  FrameColumns(Table table) {
    for (Column<?> column : table.columns()) {
      if (column instanceof StringColumn text) {
        texts.put(column.name(), text);
      } else if (column instanceof LongColumn count) {
        counts.put(column.name(), count);
      } else if (column instanceof DoubleColumn number) {
        numbers.put(column.name(), number);
      } else if (column instanceof DateColumn day) {
        days.put(column.name(), day);
      }
    }
  }

  /** The texts of a column, if it is there. */
  Optional<StringColumn> texts(String column) {
    return Optional.ofNullable(texts.get(column));
  }

  /** A text; blank where there is none. */
  String text(String column, int row) {
    StringColumn text = texts.get(column);
    return text == null ? "" : text.get(row);
  }

  /** A text, unless it is blank or there is none. */
  Optional<String> said(String column, int row) {
    return Optional.of(text(column, row)).filter(text -> !text.isEmpty());
  }

  OptionalLong count(String column, int row) {
    LongColumn count = counts.get(column);
    return count == null || count.isMissing(row)
        ? OptionalLong.empty()
        : OptionalLong.of(count.getLong(row));
  }

  /** A count of a column that holds none too large for an integer. */
  OptionalInt smallCount(String column, int row) {
    OptionalLong count = count(column, row);
    return count.isPresent()
        ? OptionalInt.of(Math.toIntExact(count.getAsLong()))
        : OptionalInt.empty();
  }

  OptionalDouble number(String column, int row) {
    DoubleColumn number = numbers.get(column);
    return number == null || number.isMissing(row)
        ? OptionalDouble.empty()
        : OptionalDouble.of(number.getDouble(row));
  }

  Optional<LocalDate> day(String column, int row) {
    return Optional.ofNullable(days.get(column)).map(days -> days.get(row));
  }
}
