package dev.tiebreak.stats;

/**
 * The measures of how much better one pass rate is than another.
 *
 * <p>Each is a difference d = g(p₁) − g(p₂) on a scale g, converted back to the effect's own unit.
 */
public enum EffectSize {
  /** p₁ − p₂; 0.057 is 5.7 percentage points. */
  DIFFERENCE("difference"),

  /** p₁/p₂ − 1; 0.1 is a tenth more tasks solved. Undefined if p₂ is 0. */
  RELATIVE("relative difference"),

  /**
   * 1 − (1−p₁)/(1−p₂), the share of the second model's failures that the first avoids. Undefined if
   * p₂ is 1.
   */
  ERROR_REDUCTION("error-rate reduction"),

  /** p₁(1−p₂)/((1−p₁)p₂); 1 is no difference. Undefined if p₁ is 1 or p₂ is 0. */
  ODDS_RATIO("odds ratio"),

  /**
   * 2·arcsin√p₁ − 2·arcsin√p₂; by Cohen's rule of thumb 0.2 is small, 0.5 medium, 0.8 large.
   * Source: Cohen, Statistical Power Analysis (1988), chapter 6.
   */
  COHENS_H("Cohen's h");

  private final String label;

  EffectSize(String label) {
    this.label = label;
  }

  /** Returns the effect's name in words. */
  public String label() {
    return label;
  }

  /** The scale g, which rises with the rate and may be infinite at 0 or 1. */
  public double scaled(double rate) {
    return switch (this) {
      case DIFFERENCE -> rate;
      case RELATIVE -> Math.log(rate);
      case ERROR_REDUCTION -> -Math.log1p(-rate);
      case ODDS_RATIO -> Math.log(rate) - Math.log1p(-rate);
      case COHENS_H -> 2 * Math.asin(Math.sqrt(rate));
    };
  }

  /** How fast the scale rises at a rate, g'; infinite where g is. */
  public double slope(double rate) {
    return switch (this) {
      case DIFFERENCE -> 1;
      case RELATIVE -> 1 / rate;
      case ERROR_REDUCTION -> 1 / (1 - rate);
      case ODDS_RATIO -> 1 / (rate * (1 - rate));
      case COHENS_H -> 1 / Math.sqrt(rate * (1 - rate));
    };
  }

  /** The effect of a difference on the scale; rises with it. */
  public double effect(double difference) {
    return switch (this) {
      case DIFFERENCE, COHENS_H -> difference;
      case RELATIVE -> Math.expm1(difference);
      case ERROR_REDUCTION -> -Math.expm1(-difference);
      case ODDS_RATIO -> Math.exp(difference);
    };
  }

  /**
   * The interval of effects between two differences on the scale, as far as two rates can differ.
   */
  public Interval between(double lower, double upper, Confidence confidence) {
    double most = scaled(1) - scaled(0);
    return new Interval(effect(Math.max(lower, -most)), effect(Math.min(upper, most)), confidence);
  }
}
