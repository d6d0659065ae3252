package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

  /** The article's scores; each found by dividing the counts nearest to it. */
  @ParameterizedTest
  @CsvSource({
    "82.7, 445, 368",
    "69.4, 445, 309",
    "64.3, 731, 470",
    "75.3, 1000, 753",
    "79.1, 1000, 791",
    "78.7, 361, 284",
    "78.0, 369, 288",
    "100.0, 7, 7",
    "0, 7, 0",
    "12.5, 8, 1",
    "13, 8, 1",
    "12, 8, 1",
  })
  void counts_giveTheScore(String percent, int n, int count) {
    assertThat(Granularity.of(percent, n).counts().toArray()).containsExactly(count);
  }

  @ParameterizedTest
  @CsvSource({
    "82.7, 89",
    "69.4, 89",
    "58.6, 731",
    "75.3, 500",
    "79.1, 500",
    "78.7, 369",
    "78.0, 361",
    "0.1, 89",
    "99.9, 89",
  })
  void possible_isFalseWhereNoCountGivesTheScore(String percent, int n) {
    assertThat(Granularity.of(percent, n).possible()).isFalse();
    assertThat(Granularity.of(percent, n).counts().toArray()).isEmpty();
  }

  @Test
  void trials_areTheFewestThatGiveTheScore() {
    assertThat(Granularity.of("82.7", 89).trials(10)).hasValue(5);
    assertThat(Granularity.of("82.7", 89).trials(4)).isEmpty();
    assertThat(Granularity.of("64.3", 731).trials(1)).hasValue(1);
  }

  @Test
  void counts_areSeveralWhereTasksAreManyForTheDecimals() {
    assertThat(Granularity.of("50", 1000).counts().toArray()).hasSize(11).startsWith(495);
  }

  @Test
  void scores_areRefusedIfTheyAreNoPercentage() {
    assertThatThrownBy(() -> Granularity.of("827", 89))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score is 827 percent; allowed: 0 to 100");
    assertThatThrownBy(() -> Granularity.of("n/a", 89))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score is 'n/a'; allowed: a percentage as printed, such as 82.7");
    assertThatThrownBy(() -> Granularity.of("82.7", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 0; allowed: 1 or more");
  }

  /** 1e2 and 100 are the same score without a decimal; below a half of a percent of 7 is none. */
  @Test
  void counts_takeScoresWithoutDecimals() {
    assertThat(Granularity.of("1e2", 7).counts().toArray()).containsExactly(7);
    assertThat(Granularity.of("100", 7).counts().toArray()).containsExactly(7);
    assertThat(Granularity.of("0.0", 7).counts().toArray()).containsExactly(0);
  }

  @Test
  void trials_areCountedUpToTheMost() {
    assertThat(Granularity.of("82.7", 89).trials(5)).hasValue(5);
    assertThat(Granularity.of("64.3", 731).trials(1)).hasValue(1);
    assertThatThrownBy(() -> Granularity.of("82.7", 89).trials(0))
        .hasMessage("Trials: 0; allowed: 1 or more");
    assertThatThrownBy(() -> Granularity.of("-0.1", 89))
        .hasMessage("Score is -0.1 percent; allowed: 0 to 100");
    assertThatThrownBy(() -> Granularity.of("100.1", 89))
        .hasMessage("Score is 100.1 percent; allowed: 0 to 100");
  }
}
