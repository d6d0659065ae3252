package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;

/**
 * A mean difference that is the same on every unit drawn. A standard error of zero would claim that
 * no other unit could ever differ; interval and test allow for a share of units that differ, though
 * none was seen, and agree with each other at every confidence.
 *
 * @param value the difference on each, −1 to 1
 * @param units how many were drawn: tasks, or clusters of them
 * @param tasks how many tasks there are
 * @param assumption what drawing them takes for granted
 */
record NoVariation(double value, int units, int tasks, String assumption) {

  /**
   * The interval if the share of other units is the largest that Clopper and Pearson allow after
   * none was seen.
   */
  Estimate estimate(Confidence confidence) {
    double others = RateInterval.CLOPPER_PEARSON.of(PassRate.of(0, units), confidence).upper();
    Interval interval =
        new Interval(value - others * (1 + value), value + others * (1 - value), confidence);
    return new Estimate(
        value, tasks, interval, "paired interval where the difference does not vary", assumption);
  }

  /**
   * The test that the true mean is zero. If it were, and the others differed by −1 where these do
   * by d, their share would be d/(1+d), and m units without any of them have the chance (1+d)^−m.
   */
  TestResult test() {
    double p = Math.min(1, 2 * Math.pow(1 + Math.abs(value), -units));
    return new TestResult(
        value, p, tasks, "paired test where the difference does not vary", assumption);
  }
}
