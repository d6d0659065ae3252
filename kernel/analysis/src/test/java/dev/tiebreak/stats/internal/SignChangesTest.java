package dev.tiebreak.stats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SignChangesTest {

  private static double[] changes(DoubleUnaryOperator function, double... breaks) {
    return SignChanges.of(function, breaks).toArray();
  }

  @Test
  void of_findsWhereALineCrossesZero() {
    assertThat(changes(x -> 3 * x - 4, 0, 5)).containsExactly(new double[] {4.0 / 3}, within(1e-9));
    assertThat(changes(x -> 4 - 3 * x, 0, 5)).containsExactly(new double[] {4.0 / 3}, within(1e-9));
    assertThat(changes(x -> x + 1, 0, 5)).isEmpty();
  }

  /** Up to 2 it is 1 − x, from there x − 3. */
  @Test
  void of_findsAllOfSeveralRising() {
    assertThat(changes(x -> x <= 2 ? 1 - x : x - 3, 0, 2, 5))
        .containsExactly(new double[] {1, 3}, within(1e-9));
  }

  /** The value at a break belongs to what is before it, however large the break. */
  @Test
  void of_findsAJumpAtItsBreak() {
    assertThat(changes(x -> x <= 1e6 ? -1 : 1, 0, 1e6, 2e6)).containsExactly(1e6);
    assertThat(changes(x -> x <= 0.01 ? 1 : -1, 0, 0.01, 1)).containsExactly(0.01);
    assertThat(changes(x -> x <= 1 ? -2 : -1, 0, 1, 2)).isEmpty();
  }

  @Test
  void of_findsAZeroAtABreakOnce() {
    assertThat(changes(x -> x - 1, 0, 1, 2)).containsExactly(1);
    assertThat(changes(x -> x - 1, 0, 1)).containsExactly(1);
  }

  /** Zero from 1 to 2, which it comes to and leaves, or jumps to. */
  @Test
  void of_takesZeroThatLastsForASignOfItsOwn() {
    assertThat(changes(x -> x <= 1 ? x - 1 : x <= 2 ? 0 : x - 2, 0, 1, 2, 3)).containsExactly(1, 2);
    assertThat(changes(x -> x <= 1 ? 5 : x <= 2 ? 0 : 5, 0, 1, 2, 3)).containsExactly(1, 2);
    assertThat(changes(x -> 0, 0, 1, 2)).isEmpty();
  }

  /** Just beyond the break it is zero within rounding still. */
  @Test
  void of_findsWhereZeroIsLeftThoughItRisesSlowly() {
    assertThat(changes(x -> x <= 1 + 1e-10 ? 0 : x - 1, 0, 1, 2)).containsExactly(1);
  }

  /** Two thresholds that rounding alone tells apart are one. */
  @Test
  void of_takesBreaksNextToEachOtherForOne() {
    double next = 1 + 5e-12;

    assertThat(changes(x -> x <= next ? -1 : 1, 0, 1, next, 2)).containsExactly(next);
  }

  /** Nothing is known of what is before the first break. */
  @Test
  void of_countsNoChangeAtTheFirstBreak() {
    assertThat(changes(x -> x, 0, 1)).isEmpty();
  }

  @Test
  void of_refusesASingleBreak() {
    assertThatThrownBy(() -> changes(x -> x, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Breaks: 1; allowed: 2 or more");
  }

  /** What jumps above 10 has, by rounding, jumped at 10 itself: the sign changes at 5 too. */
  @Test
  void of_findsACrossingBeforeAJumpAtABreak() {
    assertThat(changes(x -> x < 10 ? x - 5 : -100, 0, 10, 20))
        .containsExactly(new double[] {5, 10}, within(1e-9));
  }
}
