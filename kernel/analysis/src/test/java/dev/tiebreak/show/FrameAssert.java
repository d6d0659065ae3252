package dev.tiebreak.show;

import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Compares a whole frame with expected rows, written as they would be on paper:
 *
 * <pre>{@code
 * assertThat(verdicts.table()).hasRows(
 *     "benchmark | margin_points | p     | verdict",
 *     "SWE       | -5.7          | 0.031 | leans",
 *     "GPQA      |               |       | no score");
 * }</pre>
 *
 * <p>The first row names all columns in their order. A blank cell is a missing value; a number is
 * compared to as many digits as are written: 0.031 means 0.0305 to 0.0315.
 */
public final class FrameAssert extends AbstractAssert<FrameAssert, Table> {

  private FrameAssert(Table actual) {
    super(actual, FrameAssert.class);
  }

  public static FrameAssert assertThat(Table frame) {
    return new FrameAssert(frame);
  }

  public FrameAssert isNamed(String name) {
    Assertions.assertThat(actual.name()).isEqualTo(name);
    return this;
  }

  public FrameAssert hasRows(String header, String... rows) {
    Assertions.assertThat(actual.columnNames()).as("columns").isEqualTo(cells(header));
    Assertions.assertThat(actual.rowCount()).as("rows").isEqualTo(rows.length);
    SoftAssertions softly = new SoftAssertions();
    for (int row = 0; row < rows.length; row++) {
      List<String> expected = cells(rows[row]);
      softly
          .assertThat(expected)
          .as("cells of the expected row %s", row)
          .hasSameSizeAs(actual.columnNames());
      for (int i = 0; i < Math.min(expected.size(), actual.columnCount()); i++) {
        compare(softly, actual.column(i), row, expected.get(i));
      }
    }
    softly.assertAll();
    return this;
  }

  private static void compare(SoftAssertions softly, Column<?> column, int row, String expected) {
    String place = "row " + row + ", column " + column.name();
    if (expected.isEmpty() || column.isMissing(row)) {
      softly
          .assertThat(column.isMissing(row) ? "" : column.getString(row))
          .as(place)
          .isEqualTo(expected);
    } else if (column instanceof NumericColumn<?> numbers) {
      softly
          .assertThat(numbers.getDouble(row))
          .as(place)
          .isCloseTo(Double.parseDouble(expected), within(half(expected)));
    } else {
      softly.assertThat(String.valueOf(column.get(row))).as(place).isEqualTo(expected);
    }
  }

  /** Half a unit of the last written digit, plus the tolerance that binary numbers need. */
  private static double half(String number) {
    BigDecimal written = new BigDecimal(number);
    return written.ulp().doubleValue() / 2 * (1 + 1e-9);
  }

  private static List<String> cells(String row) {
    return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
  }
}
