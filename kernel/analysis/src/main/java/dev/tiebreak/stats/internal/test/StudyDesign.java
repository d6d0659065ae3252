package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;

/**
 * What a comparison of two models can show: with n tasks a true lead is found significant with some
 * power.
 *
 * @param lead the true difference, above 0, in the unit of the scores; 0.057 is 5.7 points
 * @param power how likely the lead is found significant
 * @param confidence one less alpha, of a two-sided test
 * @param variance how much the difference varies from task to task
 */
public record StudyDesign(
    double lead, long n, double power, Confidence confidence, DifferenceVariance variance) {

  /** Returns the design in words. */
  @Override
  public String toString() {
    return "with "
        + Plural.counted(n, "task", "tasks")
        + " a lead of "
        + Numbers.significant(lead)
        + " is found with a power of "
        + Numbers.significant(100 * power)
        + "%; two-sided z test at "
        + confidence
        + ", variance "
        + Numbers.significant(variance.value());
  }
}
