package dev.tiebreak.read.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;

/** What a Tablesaw table holds is what is read, whatever it prints. */
class TableValuesTest {

  private static String cell(Column<?> column) {
    return TableValues.rows(Table.create("t", column)).rows().get(0).cells().get(0);
  }

  private static Table scores(Column<?> score) {
    return Table.create(
        "t",
        StringColumn.create("Model", "A"),
        StringColumn.create("BENCHMARK", "X"),
        score.setName("Score"));
  }

  @Test
  void of_readsTheNumberNotItsFormat() {
    DoubleColumn score = DoubleColumn.create("Score", 78.74);
    NumberFormat oneDigit = NumberFormat.getNumberInstance(Locale.ROOT);
    oneDigit.setMaximumFractionDigits(0);
    score.setPrintFormatter(new NumberColumnFormatter(oneDigit));

    assertThat(score.getString(0)).isEqualTo("79");
    assertThat(Scores.of(scores(score)).percent("A", "X")).hasValue(78.74);
  }

  @Test
  void of_readsTheSameWhereTheDefaultIsGerman() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      DoubleColumn score = DoubleColumn.create("Score", 78.74);
      score.setPrintFormatter(NumberColumnFormatter.floatingPointDefault());

      assertThat(Scores.of(scores(score)).percent("A", "X")).hasValue(78.74);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The shortest text that tells a number from its neighbours; nothing is rounded. */
  @ParameterizedTest
  @ValueSource(doubles = {58.599999999999994, 0.30000000000000004, 78.7, 0, 100, 1e-7, 33.3})
  void of_keepsDoublesToTheLastBit(double number) {
    assertThat(Double.parseDouble(cell(DoubleColumn.create("n", number)))).isEqualTo(number);
  }

  @Test
  void of_readsEveryTypeOfColumn() {
    assertThat(cell(FloatColumn.create("n", 78.7f))).isEqualTo("78.7");
    assertThat(cell(DoubleColumn.create("n", 89.0))).isEqualTo("89");
    assertThat(cell(DoubleColumn.create("n", 0.0000006))).isEqualTo("0.0000006");
    assertThat(cell(DoubleColumn.create("n", 1e300))).isEqualTo("1E+300");
    assertThat(cell(DoubleColumn.create("n", Double.POSITIVE_INFINITY))).isEqualTo("Infinity");
    assertThat(cell(IntColumn.create("n", new int[] {1_234_567}))).isEqualTo("1234567");
    assertThat(cell(LongColumn.create("n", new long[] {12_345_678_901L}))).isEqualTo("12345678901");
    assertThat(cell(ShortColumn.create("n", new Short[] {12_345}))).isEqualTo("12345");
    assertThat(cell(BooleanColumn.create("n", true))).isEqualTo("true");
    assertThat(cell(DateColumn.create("n", LocalDate.of(2026, 4, 23)))).isEqualTo("2026-04-23");
    assertThat(cell(DateTimeColumn.create("n", LocalDateTime.of(2026, 4, 23, 9, 5))))
        .isEqualTo("2026-04-23T09:05");
    assertThat(cell(InstantColumn.create("n", Instant.parse("2026-04-23T09:05:00Z"))))
        .isEqualTo("2026-04-23T09:05:00Z");
    assertThat(cell(TimeColumn.create("n", LocalTime.of(9, 5)))).isEqualTo("09:05");
  }

  @Test
  void of_takesWhatIsMissingAsBlankInEveryTypeOfColumn() {
    Column<?>[] columns = {
      StringColumn.create("n"),
      DoubleColumn.create("n"),
      FloatColumn.create("n"),
      IntColumn.create("n"),
      LongColumn.create("n"),
      ShortColumn.create("n"),
      BooleanColumn.create("n"),
      DateColumn.create("n"),
      DateTimeColumn.create("n"),
      InstantColumn.create("n"),
      TimeColumn.create("n")
    };

    for (Column<?> column : columns) {
      assertThat(cell(column.appendMissing())).as(column.type().name()).isEmpty();
    }
  }

  @Test
  void of_readsFloatsAndCountsOfOtherFrames() {
    Table prices =
        Table.create(
            "p",
            StringColumn.create("model", "A"),
            FloatColumn.create("Input_USD_per_million_tokens", 0.1f),
            IntColumn.create("output_usd_per_million_tokens", new int[] {3000}));
    Table outcomes =
        Table.create(
            "o",
            StringColumn.create("model", "A"),
            StringColumn.create("benchmark", "X"),
            IntColumn.create("task", new int[] {7}),
            BooleanColumn.create("outcome", true),
            DoubleColumn.create("calls", 11.0));

    assertThat(Prices.of(prices).plan("A").input().usd()).isEqualByComparingTo("0.1");
    assertThat(Prices.of(prices).plan("A").output().usd()).isEqualByComparingTo("3000");
    assertThat(Outcomes.of(outcomes).runs().get(0).calls()).hasValue(11);
    assertThat(Outcomes.of(outcomes).runs().get(0).task()).isEqualTo("7");
  }

  @Test
  void of_refusesHiddenCharactersAndColumnsThatAreOne() {
    assertThatThrownBy(
            () ->
                Scores.of(
                    scores(DoubleColumn.create("Score", 50.0))
                        .addColumns(StringColumn.create("note", "a\u001B[31m"))))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            "table t, row 2, column note: found \"a\\u001B[31m\"; allowed: visible characters,"
                + " spaces, tabs and line breaks");
    assertThatThrownBy(
            () ->
                Scores.of(
                    scores(DoubleColumn.create("Score", 50.0))
                        .addColumns(StringColumn.create("sc ore", "50"))))
        .hasMessageStartingWith("table t, row 1, column Score: the column appears twice");
  }

  @Test
  void of_saysTheTableWhereItHasNoName() {
    assertThatThrownBy(() -> Scores.of(Table.create(StringColumn.create("model", "A"))))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith("the table, row 1, column benchmark: the column is missing");
  }

  /** Up to twenty digits are written out. */
  @Test
  void of_writesOutTwentyDigits() {
    assertThat(cell(DoubleColumn.create("n", 1e19))).isEqualTo("10000000000000000000");
    assertThat(cell(DoubleColumn.create("n", 1e20))).isEqualTo("1E+20");
    assertThat(cell(DoubleColumn.create("n", -0.25))).isEqualTo("-0.25");
  }

  @Test
  void of_countsRowsFromTwoAndNamesTheTableWithABlankName() {
    RawRows rows = TableValues.rows(Table.create(" ", StringColumn.create(" model ", " A ", "B")));

    assertThat(rows.origin()).isEqualTo("the table");
    assertThat(rows.head()).isEqualTo(new RawRows.Line(1, List.of("model")));
    assertThat(rows.rows())
        .containsExactly(new RawRows.Line(2, List.of("A")), new RawRows.Line(3, List.of("B")));
  }
}
