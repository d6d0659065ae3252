package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 58.6, 1, 58.6%",
    "PERCENT, -58.6, 1, −58.6%",
    "ELO, 1512, 0, '1,512'",
    "USD, 86.55, 2, $86.55",
    "USD, -3, 2, −$3.00",
    "SECONDS, 4.38, 2, 4.38 s",
    "MINUTES, 137, 0, 137 min",
    "TOKENS_PER_SECOND, 82, 0, 82 tokens/s",
    "TOKENS, 200000, 0, '200,000 tokens'",
    "TOKENS, 1, 0, 1 token",
    "INDEX, 54.8, 1, 54.8",
  })
  void format_writesAValueWithItsUnit(Unit unit, double value, int decimals, String written) {
    assertThat(unit.format(value, decimals)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 9.6, 9.6 points",
    "POINTS, -1, 1 point",
    "INDEX, 2.5, 2.5 index points",
    "ELO, 32, 32 Elo",
    "USD, 12.3, $12.30",
    "SECONDS, 2.3, 2.3 s",
  })
  void difference_isWrittenWithoutItsDirection(Unit unit, double difference, String written) {
    assertThat(unit.difference(difference)).isEqualTo(written);
  }

  /** Python: 1/(1 + 10**(-32/400)) = 0.5459219227804837. */
  @Test
  void expectedShare_isThatOfElo() {
    assertThat(Unit.expectedShare(32)).isEqualTo(0.5459219227804837);
    assertThat(Unit.expectedShare(0)).isEqualTo(0.5);
    assertThat(Unit.ELO.meaning(1512, 1480)).hasValue("an expected score of 54.6%");
  }

  @ParameterizedTest
  @CsvSource({
    "SECONDS, 2, 4.2, the other 2.1 times as long",
    "MINUTES, 90, 30, 3 times as long",
    "USD, 10, 25, the other 2.5 times as much",
    "TOKENS_PER_SECOND, 82, 41, 2 times as much",
    "USD, 0, 25, ''",
    "USD, 5, 5, ''",
    "PERCENT, 50, 25, ''",
  })
  void meaning_isARatioOfWhatIsCountedFromZero(
      Unit unit, double leader, double other, String meaning) {
    assertThat(unit.meaning(leader, other).orElse("")).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({"PERCENT", "POINTS", "ELO", "INDEX", "TOKENS_PER_SECOND"})
  void better_isHigherWhereMoreIsWhatIsWanted(Unit unit) {
    assertThat(unit.better()).hasValue(Better.HIGHER);
  }

  @Test
  void format_ofZeroHasNoSign() {
    assertThat(Unit.PERCENT.format(0, 1)).isEqualTo("0.0%");
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void named_findsWhatAFileWrites(Unit unit) {
    assertThat(Unit.named(unit.toString())).hasValue(unit);
    assertThat(Unit.named(unit.name())).isEmpty();
  }

  /** They may be paid or earned, waited or worked, used up or held. */
  @ParameterizedTest
  @CsvSource({"USD", "SECONDS", "MINUTES", "TOKENS"})
  void better_isNotGuessed(Unit unit) {
    assertThat(unit.better()).isEmpty();
  }

  @Test
  void differenceWithAnInterval_isNoMoreExactThanIt() {
    assertThat(Unit.ELO.difference(22.123, 9.5, 34.7)).isEqualTo("22 Elo");
    assertThat(Unit.SECONDS.difference(3.504, 2.52, 4.48)).isEqualTo("3.5 s");
    assertThat(Unit.USD.difference(1.6, -22.03, 25.23)).isEqualTo("$2");
    assertThat(Unit.USD.difference(2.28, -0.08, 4.64)).isEqualTo("$2.28");
    assertThat(Unit.USD.difference(33.45, 30.4, 36.5)).isEqualTo("$33.45");
    assertThat(Unit.INDEX.difference(0.2, -40, 41)).isEqualTo("0.2 index points");
    assertThat(Unit.PERCENT.difference(5.25, -20, 31)).isEqualTo("5.3 points");
  }

  /** So much finer than its interval as it takes to be told from zero. */
  @Test
  void tinyDifference_hasOneDigitBesideAWideInterval() {
    assertThat(Unit.TOKENS.size(4.74, -120, 130)).isEqualTo("5");
    assertThat(Unit.TOKENS.difference(4.74, -120, 130)).isEqualTo("5 tokens");
    assertThat(Unit.USD.size(0.29, -22, 22)).isEqualTo("0.29");
    assertThat(Unit.PERCENT.difference(0.0333, -0.2, 0.3)).isEqualTo("0.03 points");
  }

  /** 6812 ± 1234 in two digits of the error: 6800 ± 1200. */
  @Test
  void wholeNumbers_haveTwoDigitsOfTheirError() {
    assertThat(Unit.TOKENS.difference(6812, 5578, 8046)).isEqualTo("6,800 tokens");
    assertThat(Unit.TOKENS.size(-6812, -8046, -5578)).isEqualTo("6,800");
    assertThat(Unit.TOKENS.range(5578, 8046)).isEqualTo("5,600 to 8,000");
    assertThat(Unit.TOKENS.interval(5578, 8046)).isEqualTo("5,600 to 8,000 tokens");
    assertThat(Unit.ELO.range(1412, 1612)).isEqualTo("1,410 to 1,610");
    assertThat(Unit.USD.interval(-1234, 12345)).isEqualTo("−$1,200 to $12,300");
    assertThat(Unit.TOKENS.range(-30, 2438)).isEqualTo("−30 to 2,440");
    assertThat(Unit.TOKENS.difference(40, -1194, 1274)).isEqualTo("40 tokens");
  }

  @Test
  void size_isNoMoreExactThanItsInterval() {
    assertThat(Unit.SECONDS.size(-3.504, -4.48, -2.52)).isEqualTo("3.50");
    assertThat(Unit.INDEX.size(0.2, -40, 41)).isEqualTo("0.2");
  }

  @Test
  void range_isWrittenSoThatItsSideOfZeroShows() {
    assertThat(Unit.ELO.range(19.45010710609612, 44.54989289390388)).isEqualTo("19 to 45");
    assertThat(Unit.SECONDS.range(8.412, 9.588)).isEqualTo("8.41 to 9.59");
    assertThat(Unit.INDEX.range(52.8401, 56.7602)).isEqualTo("52.8 to 56.8");
    assertThat(Unit.SECONDS.range(-0.0004, 1.5)).isEqualTo("−0.0004 to 1.5000");
    assertThat(Unit.PERCENT.range(-0.6, 29.6)).isEqualTo("−0.6 to 29.6");
  }
}
