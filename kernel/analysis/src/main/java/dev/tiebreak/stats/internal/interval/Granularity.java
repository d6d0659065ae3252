package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Whether a printed percentage can be a count of n tasks.
 *
 * <p>A mean of n passes and fails is k/n. Printed to some decimals it can only be what some k
 * gives, halves rounded either way: k from ⌈n(x − h)/100⌉ to ⌊n(x + h)/100⌋, h half a unit of the
 * last decimal. A printed score that cannot be a count averages several trials, gives partial
 * credit, or counts other tasks: that is no error. Where n is large for the decimals every score is
 * possible. Source: Brown and Heathers, the GRIM test, Social Psychological and Personality Science
 * 8 (2017).
 *
 * @param percent the score with all decimals as printed, 0 to 100
 * @param n the number of tasks, one or more
 */
public record Granularity(BigDecimal percent, int n) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Granularity {
    Checks.atLeast(1, n, "Tasks");
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "Score is " + percent.toPlainString() + " percent; allowed: 0 to 100");
    }
  }

  /**
   * Returns the check of a printed score, for example {@code Granularity.of("82.7", 89)}; a decimal
   * zero counts, {@code "80.0"} says more than {@code "80"}.
   *
   * @throws IllegalArgumentException if it is no number, outside 0 to 100, or n is below one
   */
  public static Granularity of(String percent, int n) {
    try {
      return new Granularity(new BigDecimal(percent), n);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Score is '" + percent + "'; allowed: a percentage as printed, such as 82.7", e);
    }
  }

  /** Returns whether some count of n tasks gives the score. */
  public boolean possible() {
    return least() <= most();
  }

  /** Returns the counts that give the score, smallest first; none where the score is impossible. */
  public IntStream counts() {
    return IntStream.rangeClosed(least(), most());
  }

  /**
   * Returns the fewest trials of each task with which the score can be a count; empty if it takes
   * more.
   *
   * @param most the most trials to consider, one or more
   */
  public OptionalInt trials(int most) {
    Checks.atLeast(1, most, "Trials");
    return IntStream.rangeClosed(1, most)
        .filter(trials -> new Granularity(percent, Math.multiplyExact(n, trials)).possible())
        .findFirst();
  }

  private int least() {
    return Math.max(0, count(percent.subtract(half()), RoundingMode.CEILING));
  }

  private int most() {
    return Math.min(n, count(percent.add(half()), RoundingMode.FLOOR));
  }

  private BigDecimal half() {
    return BigDecimal.valueOf(5, Math.max(0, percent.scale()) + 1);
  }

  private int count(BigDecimal bound, RoundingMode rounding) {
    return bound
        .multiply(BigDecimal.valueOf(n))
        .movePointLeft(2)
        .setScale(0, rounding)
        .intValueExact();
  }
}
