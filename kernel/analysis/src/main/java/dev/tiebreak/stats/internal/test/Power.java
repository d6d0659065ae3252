package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Normal;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.words.internal.Numbers;
import java.util.OptionalDouble;

/**
 * How many tasks a lead needs, which lead a number of tasks can show, and how likely.
 *
 * <p>For a two-sided z test: n = (z_{α/2} + z_β)² × variance/lead². Source: Miller, Adding Error
 * Bars to Evals (2024), equation 9.
 *
 * @param power how likely a true lead is to be found, above alpha and below 1
 * @param confidence one less alpha
 */
public record Power(double power, Confidence confidence) {

  public Power {
    if (!(power > confidence.alpha() && power < 1)) {
      throw new IllegalArgumentException(
          "Power is "
              + power
              + "; allowed: above alpha, which is "
              + Numbers.significant(confidence.alpha())
              + ", and below 1");
    }
  }

  /** Returns a power of 80% at alpha 0.05. */
  public static Power withDefaults() {
    return new Power(0.8, Confidence.DEFAULT);
  }

  /** Returns this with another power, for example 0.9. */
  public Power with(double other) {
    return new Power(other, confidence);
  }

  /** Returns this at another confidence. */
  public Power with(Confidence level) {
    return new Power(power, level);
  }

  /**
   * Returns the smallest lead that so many tasks show with a power of 80%, as a rate; empty where
   * nothing varies, where no lead that there can be is large enough, and where there are too few
   * tasks to call one clear.
   */
  public static OptionalDouble smallestLead(NormalEstimate difference, Confidence confidence) {
    Power power = withDefaults();
    if (!difference.varies()
        || confidence.alpha() >= power.power()
        || difference.n() < Confidence.FEWEST_TASKS) {
      return OptionalDouble.empty();
    }
    double lead = power.with(confidence).minimumDetectable(difference).lead();
    return lead > 1 ? OptionalDouble.empty() : OptionalDouble.of(lead);
  }

  /**
   * Returns the smallest lead that is found with a power of 80% by the t test of a difference whose
   * standard error was measured on so many units, tasks or clusters; empty likewise, and where
   * there are too few units for the test to find any.
   */
  static OptionalDouble smallestLead(NormalEstimate difference, int units, Confidence confidence) {
    double power = withDefaults().power();
    if (smallestLead(difference, confidence).isEmpty()) {
      return OptionalDouble.empty();
    }
    return new StudentPower(units, confidence)
        .lead(power).stream()
            .map(errors -> errors * difference.standardError())
            .filter(lead -> lead <= 1)
            .findFirst();
  }

  /**
   * Returns the fewest tasks that show a lead.
   *
   * @param lead the true difference, above 0
   */
  public StudyDesign tasksNeeded(double lead, DifferenceVariance variance) {
    Checks.positive(lead, "Lead");
    double ratio = reach() / lead;
    double tasks = Math.max(1, Math.ceil(ratio * ratio * variance.value()));
    if (tasks > Long.MAX_VALUE) {
      throw new IllegalArgumentException(
          "Lead is " + lead + "; allowed: one that fewer than 2^63 tasks can show");
    }
    return new StudyDesign(lead, (long) tasks, power, confidence, variance);
  }

  /**
   * Returns the smallest lead that a number of tasks shows: the minimum detectable effect.
   *
   * @param n tasks, 1 or more
   */
  public StudyDesign minimumDetectable(int n, DifferenceVariance variance) {
    Checks.atLeast(1, n, "Tasks");
    return new StudyDesign(
        reach() * Math.sqrt(variance.value() / n), n, power, confidence, variance);
  }

  /** Returns the smallest lead that a benchmark shows at two models' rates. */
  public StudyDesign minimumDetectable(RateDifference difference) {
    return minimumDetectable(difference.normal());
  }

  /** Returns the smallest lead that the number of tasks behind a difference shows. */
  public StudyDesign minimumDetectable(NormalEstimate difference) {
    return minimumDetectable(difference.n(), DifferenceVariance.of(difference));
  }

  /**
   * Returns how likely a lead is to be found significant, in either direction, at this confidence:
   * Φ(lead/SE − z) + Φ(−lead/SE − z). The power asked for plays no part.
   *
   * @param lead the true difference, above 0
   * @param n tasks, 1 or more
   */
  public StudyDesign achieved(double lead, int n, DifferenceVariance variance) {
    Checks.positive(lead, "Lead");
    Checks.atLeast(1, n, "Tasks");
    double away = lead / Math.sqrt(variance.value() / n);
    double z = confidence.z();
    double found = Normal.cumulative(away - z) + Normal.cumulative(-away - z);
    return new StudyDesign(lead, n, found, confidence, variance);
  }

  private double reach() {
    return confidence.z() + Normal.quantile(power);
  }
}
