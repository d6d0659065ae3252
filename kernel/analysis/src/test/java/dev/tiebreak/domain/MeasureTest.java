package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.domain.Measure.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private static Measure measure(Unit unit, Better better, double least, double most) {
    return new Measure("X", "", "", "", unit, better, new Range(least, most), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "GPQA, '', '', '', GPQA",
    "GPQA, 2, diamond, accuracy, 'GPQA 2, diamond, accuracy'",
    "GPQA, '', '', latency, 'GPQA, latency'",
    "GPQA, 2, '', '', GPQA 2",
  })
  void label_hasTheStatedParts(
      String benchmark, String version, String subset, String metric, String label) {
    Measure measure =
        new Measure(
            benchmark,
            version,
            subset,
            metric,
            Unit.PERCENT,
            Better.HIGHER,
            Range.of(Unit.PERCENT),
            Optional.empty());

    assertThat(measure.label()).isEqualTo(label);
    assertThat(measure.named("Y").label()).isEqualTo(label.replaceFirst(benchmark, "Y"));
  }

  @ParameterizedTest
  @CsvSource({"HIGHER, 64.3, 58.6, 5.7", "HIGHER, 58.6, 64.3, -5.7", "LOWER, 3.3, 12.9, 9.6"})
  void ahead_isTakenInDecimalsAndInTheDirectionOfTheMeasure(
      Better better, double score, double other, double ahead) {
    Measure measure = measure(Unit.PERCENT, better, 0, 100);

    assertThat(measure.ahead(score, other)).isEqualTo(ahead);
    assertThat(measure.isAhead(score, other)).isEqualTo(ahead > 0);
    assertThat(measure.isAhead(score, score)).isFalse();
    assertThat(measure.ahead(score, score)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, HIGHER, 0, 100, true, true",
    "PERCENT, LOWER, 0, 100, true, false",
    "PERCENT, HIGHER, 0, 200, false, false",
    "PERCENT, HIGHER, -100, 100, false, false",
    "POINTS, HIGHER, 0, 100, false, false",
  })
  void share_isPercentOfAllThereIs(
      Unit unit, Better better, double least, double most, boolean share, boolean plain) {
    Measure measure = measure(unit, better, least, most);

    assertThat(measure.isShare()).isEqualTo(share);
    assertThat(measure.isPlainShare()).isEqualTo(plain);
  }

  @Test
  void good_isTheRestWhereLowerIsBetter() {
    assertThat(measure(Unit.PERCENT, Better.LOWER, 0, 100).good(3.3)).isEqualTo(96.7);
    assertThat(measure(Unit.PERCENT, Better.HIGHER, 0, 100).good(3.3)).isEqualTo(3.3);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, LOWER, 'percent, lower is better', percentage points",
    "PERCENT, HIGHER, percent, percentage points",
    "ELO, HIGHER, Elo, Elo",
    "SECONDS, LOWER, 'seconds, lower is better', seconds",
    "USD, LOWER, 'US dollars, lower is better', US dollars",
  })
  void words_sayTheUnitAndTheDirection(Unit unit, Better better, String words, String margin) {
    assertThat(measure(unit, better, 0, 100).words()).isEqualTo(words);
    assertThat(measure(unit, better, 0, 100).marginUnit()).isEqualTo(margin);
  }

  @Test
  void range_holdsItsEnds() {
    Range range = new Range(0, 100);

    assertThat(range.holds(0)).isTrue();
    assertThat(range.holds(100)).isTrue();
    assertThat(range.holds(-0.1)).isFalse();
    assertThat(range.holds(100.1)).isFalse();
    assertThat(Range.of(Unit.PERCENT)).isEqualTo(range);
  }

  @Test
  void range_isSaidAsFarAsItGoes() {
    assertThat(new Range(0, 100).words()).isEqualTo("0 to 100");
    assertThat(new Range(0, NONE).words()).isEqualTo("0 or more");
    assertThat(new Range(-NONE, 5).words()).isEqualTo("5 or less");
    assertThat(new Range(-NONE, NONE).words()).isEqualTo("any number of");
  }

  @Test
  void values_refuseWhatTheyCannotBe() {
    assertThatThrownBy(() -> new Range(1, 1))
        .hasMessage("Scores range from 1.0 to 1.0; allowed: from less to more");
    assertThatThrownBy(() -> Measure.percent(" "))
        .hasMessage("The benchmark of a measure is blank; allowed: a name");
    assertThatThrownBy(() -> SystemName.of(""))
        .hasMessage("The model of a system is blank; allowed: a name");
  }

  @ParameterizedTest
  @CsvSource({"HIGHER, higher, 2", "LOWER, lower, -2"})
  void better_isNamedAndTurnsDifferences(Better better, String word, double ahead) {
    assertThat(Better.named(word)).hasValue(better);
    assertThat(Better.named(better.name())).isEmpty();
    assertThat(better.ahead(2)).isEqualTo(ahead);
    assertThat(1 / better.ahead(0.0)).isEqualTo(NONE);
  }
}
