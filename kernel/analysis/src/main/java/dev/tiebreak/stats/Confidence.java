package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Normal;
import dev.tiebreak.words.internal.Numbers;

/**
 * How sure an interval or a verdict is meant to be: the share of repetitions in which the interval
 * would contain the true value.
 *
 * @param level above 0 and below 1, 0.95 for 95%
 */
public record Confidence(double level) {

  /** 95%, that is alpha 0.05: the default of every method here. */
  public static final Confidence DEFAULT = new Confidence(0.95);

  /** With fewer tasks nothing is called clear, whatever the test or the interval says. */
  public static final int FEWEST_TASKS = 10;

  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "Confidence level is " + level + "; allowed: above 0 and below 1, 0.95 for 95%");
    }
  }

  /**
   * Returns a confidence in percent, for example {@code ofPercent(95)}.
   *
   * @throws IllegalArgumentException if it is not above 0 and below 100
   */
  public static Confidence ofPercent(double percent) {
    if (!(percent > 0 && percent < 100)) {
      throw new IllegalArgumentException(
          "Confidence is " + percent + " percent; allowed: above 0 and below 100");
    }
    return new Confidence(percent / 100);
  }

  /**
   * Returns the confidence that corresponds to a significance level, 95% for 0.05.
   *
   * @throws IllegalArgumentException if alpha is not above 0 and below 1
   */
  public static Confidence ofAlpha(double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("Alpha is " + alpha + "; allowed: above 0 and below 1");
    }
    return new Confidence(1 - alpha);
  }

  /** Returns the significance level, one less the confidence level. */
  public double alpha() {
    return 1 - level;
  }

  /** How many standard errors a two-sided normal interval reaches to each side, 1.96 at 95%. */
  public double z() {
    return Normal.upperQuantile(alpha() / 2);
  }

  /** Returns the level in percent, for example {@code 95%}. */
  @Override
  public String toString() {
    return Numbers.significant(100 * level) + "%";
  }
}
