package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Rounding;
import dev.tiebreak.words.internal.Numbers;
import java.util.Optional;

/**
 * The first model's pass rate less the second's, from the two rates alone.
 *
 * <p>No scorecard says how alike the two models' outcomes are. By default they are taken as
 * uncorrelated, which is cautious for models that ran the same tasks: the more alike, the smaller
 * the error. {@link #assuming} assumes a correlation, {@link #requiredCorrelation} says which one a
 * lead would need.
 *
 * @param correlation of their outcomes on the same tasks
 */
public record RateDifference(PassRate first, PassRate second, Correlation correlation) {

  /**
   * @throws IllegalArgumentException if there is a correlation and the models ran different numbers
   *     of tasks, or it lies outside what the two rates allow
   */
  public RateDifference {
    if (correlation.value() != 0) {
      Checks.sameLength(first.n(), second.n(), "Tasks of two correlated models");
      Correlation.Bounds bounds = Correlation.Bounds.of(first.value(), second.value());
      if (!bounds.allow(correlation)) {
        throw new IllegalArgumentException(
            "Correlation is "
                + correlation.value()
                + "; pass rates of "
                + first.value()
                + " and "
                + second.value()
                + " allow "
                + bounds.lower()
                + " to "
                + bounds.upper());
      }
      correlation = bounds.nearest(correlation);
    }
  }

  /** Returns the difference of two rates taken as uncorrelated. */
  public static RateDifference of(PassRate first, PassRate second) {
    return new RateDifference(first, second, Correlation.NONE);
  }

  /**
   * Returns this difference under another correlation.
   *
   * @throws IllegalArgumentException if the models ran different numbers of tasks, or the
   *     correlation lies outside {@link #correlationBounds()}
   */
  public RateDifference assuming(Correlation other) {
    return new RateDifference(first, second, other);
  }

  /**
   * Returns this difference under the correlation nearest to another that the two rates allow: that
   * one itself, or as much of it as rates so far apart allow.
   *
   * @throws IllegalArgumentException if there is such a correlation and the models ran different
   *     numbers of tasks
   */
  public RateDifference assumingNearest(Correlation other) {
    return assuming(correlationBounds().nearest(other));
  }

  /** Returns the first rate less the second; 0.057 is 5.7 percentage points. */
  public double value() {
    return first.value() - second.value();
  }

  /** Returns the correlations that the two rates allow. */
  public Correlation.Bounds correlationBounds() {
    return Correlation.Bounds.of(first.value(), second.value());
  }

  /** Returns the difference with Newcombe's 95% interval. */
  public Estimate estimate() {
    return estimate(Confidence.DEFAULT);
  }

  /**
   * Returns the difference with Newcombe's hybrid score interval.
   *
   * <p>With Wilson's limits (lᵢ, uᵢ): lower = d − √((p₁−l₁)² − 2ρ(p₁−l₁)(u₂−p₂) + (u₂−p₂)²), upper
   * = d + √((u₁−p₁)² − 2ρ(u₁−p₁)(p₂−l₂) + (p₂−l₂)²). Source: Newcombe, Statistics in Medicine 17
   * (1998), method 10 of pages 873–890 for ρ = 0, method 8 of pages 2635–2650 else.
   */
  public Estimate estimate(Confidence confidence) {
    return effect(EffectSize.DIFFERENCE, confidence).orElseThrow();
  }

  /** Returns the effect with its 95% interval; empty where the rates leave it undefined. */
  public Optional<Estimate> effect(EffectSize size) {
    return effect(size, Confidence.DEFAULT);
  }

  /**
   * Returns the effect with its interval; empty where the rates leave it undefined, and where
   * identical outcomes are taken for granted: an interval would claim to be exact, or have a width
   * from rounding and the limits' lopsidedness alone.
   *
   * <p>The interval is Newcombe's, on the effect's own scale g: g(pᵢ), g(lᵢ) and g(uᵢ) stand for
   * pᵢ, lᵢ and uᵢ. Where g(pᵢ) is infinite, at a rate of 0 or 1, g((k+½)/(n+1)) is the middle that
   * the limits are measured from. Source: Zou and Donner, Statistics in Medicine 27 (2008), the
   * method of variance estimates recovery.
   */
  public Optional<Estimate> effect(EffectSize size, Confidence confidence) {
    double value = size.effect(size.scaled(first.value()) - size.scaled(second.value()));
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    Reach one = Reach.of(first, size, confidence);
    Reach two = Reach.of(second, size, confidence);
    double d = one.middle() - two.middle();
    if (size != EffectSize.DIFFERENCE && identical()) {
      return Optional.empty();
    }
    Interval interval =
        size.between(
            d - length(one.down(), two.up()), d + length(one.up(), two.down()), confidence);
    return Optional.of(new Estimate(value, n(), interval, "Newcombe score interval", assumption()));
  }

  private boolean identical() {
    return Rounding.isZero(1 - correlation.value()) && Rounding.isZero(value());
  }

  /** Whether {@link #estimate(Confidence)} excludes zero, from Wilson's limits of both rates. */
  public boolean excludesZero(Interval firstLimits, Interval secondLimits) {
    double reach =
        value() > 0
            ? length(first.value() - firstLimits.lower(), secondLimits.upper() - second.value())
            : length(firstLimits.upper() - first.value(), second.value() - secondLimits.lower());
    return Math.abs(value()) - reach > Rounding.MOST;
  }

  /** How far Wilson's limits of one rate reach from its middle, on the scale of an effect. */
  private record Reach(double middle, double down, double up) {

    static Reach of(PassRate rate, EffectSize size, Confidence confidence) {
      Interval limits = RateInterval.WILSON.of(rate, confidence);
      double middle = size.scaled(rate.value());
      if (Double.isInfinite(middle)) {
        middle = size.scaled((rate.value() * rate.n() + 0.5) / (rate.n() + 1));
      }
      return new Reach(
          middle, middle - size.scaled(limits.lower()), size.scaled(limits.upper()) - middle);
    }
  }

  /** √(one² − 2ρ·one·two + two²), and zero where only rounding keeps the squares apart. */
  private double length(double one, double two) {
    double shared = correlation.value() == 0 ? 0 : 2 * correlation.value() * one * two;
    double square = one * one - shared + two * two;
    return square < Rounding.MOST * (one * one + two * two) ? 0 : Math.sqrt(square);
  }

  /**
   * Returns the difference with its standard error √((p₁(1−p₁) + p₂(1−p₂) −
   * 2ρ√(p₁(1−p₁)p₂(1−p₂)))/n), each rate over its own n where they differ.
   */
  public NormalEstimate normal() {
    return normal(Pooling.SEPARATE);
  }

  /**
   * Returns the z test of equal rates with separate variances: its p value goes with the interval
   * of {@link #normal()}.
   */
  public TestResult test() {
    return test(Pooling.SEPARATE);
  }

  /**
   * Returns the z test of equal rates. Where each rate is 0 or 1 the separate variances are zero
   * and would make any difference certain; the pooled variance is used instead, and the method says
   * so.
   */
  public TestResult test(Pooling pooling) {
    return normal(testable(pooling)).test();
  }

  private Pooling testable(Pooling pooling) {
    return first.varies() || second.varies() ? pooling : Pooling.POOLED;
  }

  /** The p value of {@link #test()} alone, since its words take longer to make than its numbers. */
  public double pValue() {
    double variance = variance(testable(Pooling.SEPARATE));
    return NormalEstimate.pValue(value(), Math.sqrt(variance));
  }

  /**
   * Returns the difference ± z × its standard error, as far as two rates can differ: from −1 to 1.
   */
  public Estimate normalEstimate(Confidence confidence) {
    Estimate free = normal().estimate(confidence);
    return new Estimate(
        free.value(), free.n(), free.interval().within(-1, 1), free.method(), free.assumption());
  }

  private NormalEstimate normal(Pooling pooling) {
    return new NormalEstimate(
        value(), Math.sqrt(variance(pooling)), n(), pooling.label(), assumption());
  }

  private double variance(Pooling pooling) {
    double one = first.variance();
    double two = second.variance();
    if (pooling == Pooling.POOLED) {
      double all = (double) first.n() + second.n();
      double p = (first.value() * first.n() + second.value() * second.n()) / all;
      one = p * (1 - p);
      two = one;
    }
    double shared = 2 * correlation.value() * Math.sqrt(one * two) / n();
    return Math.max(0, one / first.n() + two / second.n() - shared);
  }

  /** Returns the correlation at which the difference becomes significant at alpha 0.05. */
  public Correlation.Required requiredCorrelation() {
    return requiredCorrelation(Confidence.DEFAULT);
  }

  /**
   * Returns the smallest correlation at which the z test with separate variances is significant: ρ
   * = (p₁(1−p₁) + p₂(1−p₂) − n(d/z)²)/(2√(p₁(1−p₁)p₂(1−p₂))), or 0 if that is negative.
   *
   * @throws IllegalArgumentException if the models ran different numbers of tasks
   */
  public Correlation.Required requiredCorrelation(Confidence confidence) {
    Checks.sameLength(first.n(), second.n(), "Tasks of two correlated models");
    double ratio = value() / confidence.z();
    double excess = first.variance() + second.variance() - n() * ratio * ratio;
    double needed =
        Rounding.isZero(value())
            ? Double.POSITIVE_INFINITY
            : excess <= 0 ? 0 : excess / (2 * Math.sqrt(first.variance() * second.variance()));
    return new Correlation.Required(needed, n(), correlationBounds(), confidence);
  }

  private int n() {
    return Math.min(first.n(), second.n());
  }

  private String assumption() {
    return correlation.value() == 0
        ? "tasks are independent draws, outcomes of the two models uncorrelated"
        : "both models ran the same tasks, outcomes correlated by "
            + Numbers.significant(correlation.value());
  }
}
