package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.util.Optional;

/**
 * What the more expensive of two models gives for its extra cost: points of score for each extra US
 * dollar per task.
 *
 * @param points the more expensive model's score less the cheaper one's, in percentage points
 * @param extraUsd how much more the more expensive one costs, in US dollars per task, above 0
 * @param interval of the points, unpaired, at 95%; empty where a score has no error bar
 */
public record PointsPerDollar(
    String dearer, String cheaper, double points, double extraUsd, Optional<Interval> interval) {

  /** Returns the points per dollar of two models; empty if they cost the same. */
  public static Optional<PointsPerDollar> of(
      double firstUsd, PassRates.Rate firstRate, double secondUsd, PassRates.Rate secondRate) {
    if (Ties.compare(firstUsd, secondUsd) == 0) {
      return Optional.empty();
    }
    if (firstUsd < secondUsd) {
      return of(secondUsd, secondRate, firstUsd, firstRate);
    }
    Optional<PassRate> one = firstRate.passRate();
    Optional<PassRate> other = secondRate.passRate();
    return Optional.of(
        new PointsPerDollar(
            firstRate.model(),
            secondRate.model(),
            Ties.difference(firstRate.percent(), secondRate.percent()),
            firstUsd - secondUsd,
            one.flatMap(a -> other.map(b -> RateDifference.of(a, b).estimate().interval()))
                .or(() -> ofErrors(firstRate, secondRate))));
  }

  /** The interval as a share, where an error is stated. */
  private static Optional<Interval> ofErrors(PassRates.Rate first, PassRates.Rate second) {
    return first
        .errorOrCount()
        .flatMap(
            one ->
                second
                    .errorOrCount()
                    .map(
                        other ->
                            GivenError.difference(
                                first.percent(), one, second.percent(), other, Confidence.DEFAULT)))
        .map(Estimate::interval)
        .map(each -> new Interval(each.lower() / 100, each.upper() / 100, each.confidence()));
  }

  /**
   * Returns percentage points for each extra US dollar per task; negative if the more expensive
   * model scores less.
   */
  public double value() {
    return points / extraUsd;
  }

  /** Returns the finding in a sentence. */
  @Override
  public String toString() {
    String extra = Money.alone(extraUsd) + " more a task";
    if (points <= 0) {
      return String.format(
          "%s costs %s than %s and scores %s.",
          dearer,
          extra,
          cheaper,
          points == 0 ? "the same" : Numbers.fixed(-points, 1) + " points less");
    }
    return String.format(
        "%s scores %s points more than %s for %s: %s points per extra dollar%s.",
        dearer,
        Numbers.fixed(points, 1),
        cheaper,
        extra,
        Numbers.fixed(value(), 1),
        interval
            .map(
                each ->
                    String.format(
                        " (95%%: %s to %s)",
                        Numbers.fixed(100 * each.lower() / extraUsd, 1),
                        Numbers.fixed(100 * each.upper() / extraUsd, 1)))
            .orElse(""));
  }
}
