package dev.tiebreak.read.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.columns.numbers.IntColumnType;

/** What may stand in a cell, at its bounds. */
class CellTypeTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2147483647, 2147483647"})
  void count_isAWholeNumberOfOneOrMore(String cell, int count) {
    assertThat(new CellType.Count().parse(cell)).contains(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2147483648", "1.0", "1e3", "one"})
  void count_isNothingElse(String cell) {
    assertThat(new CellType.Count().parse(cell)).isEmpty();
  }

  @Test
  void count_mayBeNotPublished() {
    assertThat(new CellType.Count().parse("not published"))
        .contains(IntColumnType.missingValueIndicator());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1234.0, 1234", "12e2, 1200", "2147483647, 2147483647"})
  void whole_isANumberWithoutARest(String cell, long number) {
    assertThat(new CellType.Whole(1).parse(cell)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "2147483648", "1e30", "x"})
  void whole_isNothingElse(String cell) {
    assertThat(new CellType.Whole(1).parse(cell)).isEmpty();
  }

  @Test
  void whole_saysFromWhereOn() {
    assertThat(new CellType.Whole(0).parse("0")).contains(0L);
    assertThat(new CellType.Whole(0).allowed()).isEqualTo("a whole number of 0 to 2147483647");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 100", "1e-300, 1e-300", "0.10, 0.1", "+5, 5"})
  void decimal_isANumberUpToItsBounds(String cell, double number) {
    assertThat(CellType.Decimal.between(0, 100, "x").parse(cell)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.1", "1e-301", "NaN", "5.", "", "5x", "٣"})
  void decimal_isNothingElse(String cell) {
    assertThat(CellType.Decimal.between(0, 100, "x").parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e-301 | , whose exponent is beyond 300",
        "1e301 | , whose exponent is beyond 300",
        "1e300 | ''",
        "٣ | , not written in the digits 0 to 9",
        "many | ''"
      })
  void whyNoNumber_saysWhatCannotBeSeen(String cell, String words) {
    assertThat(CellType.whyNoNumber(cell)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"pass, 1", "PASS, 1", "True, 1", "1, 1", "fail, 0", "FALSE, 0", "0, 0", "0.25, 0.25"})
  void outcome_isAWordOrAShare(String cell, double outcome) {
    assertThat(new CellType.Outcome().parse(cell)).contains(outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"passed", "-0.1", "1.1", "yes"})
  void outcome_isNothingElse(String cell) {
    assertThat(new CellType.Outcome().parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, true",
    "9999-12-31, true",
    "-0001-12-31, false",
    "+10000-01-01, false",
    "2026-02-29, false",
    "2026-4-23, false"
  })
  void day_isOneOfTenThousandYears(String cell, boolean allowed) {
    assertThat(new CellType.Day().parse(cell).isPresent()).isEqualTo(allowed);
  }

  @Test
  void name_isOnOneLine() {
    assertThat(new CellType.Name().parse("Oak 2")).contains("Oak 2");
    assertThat(new CellType.Name().parse("Oak\n2")).isEmpty();
    assertThat(new CellType.Text().parse("Oak\n2")).contains("Oak\n2");
    assertThat(new CellType.Text().allowed()).isEqualTo("a text");
  }

  @Test
  void oneOf_isOneOfItsWords() {
    CellType.OneOf words = CellType.OneOf.of("yes", "no");

    assertThat(words.parse("no")).contains("no");
    assertThat(words.parse("No")).isEmpty();
    assertThat(words.allowed()).isEqualTo("yes, no");
  }
}
