package dev.tiebreak.cost;

import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.PassRate;
import dev.tiebreak.stats.RateDifference;
import java.util.Locale;
import java.util.Optional;

/**
 * What the dearer of two models gives for its extra money: points of score for each US dollar more
 * a task.
 *
 * @param dearer the dearer model
 * @param cheaper the cheaper one
 * @param points the dearer model's score less the cheaper one's, in percentage points
 * @param extraUsd what the dearer one costs more, in US dollars per task, above 0
 * @param interval of the points, unpaired, at 95%; empty where a score has no error bar
 */
public record PointsPerDollar(
    String dearer, String cheaper, double points, double extraUsd, Optional<Interval> interval) {

  /** Returns the points for money of two models; empty if they cost the same. */
  static Optional<PointsPerDollar> of(
      String first,
      double firstUsd,
      PassRates.Rate firstRate,
      String second,
      double secondUsd,
      PassRates.Rate secondRate) {
    if (firstUsd == secondUsd) {
      return Optional.empty();
    }
    if (firstUsd < secondUsd) {
      return of(second, secondUsd, secondRate, first, firstUsd, firstRate);
    }
    Optional<PassRate> one = firstRate.passRate();
    Optional<PassRate> other = secondRate.passRate();
    return Optional.of(
        new PointsPerDollar(
            first,
            second,
            firstRate.percent() - secondRate.percent(),
            firstUsd - secondUsd,
            one.flatMap(a -> other.map(b -> RateDifference.of(a, b).estimate().interval()))));
  }

  /** Returns percentage points for each extra US dollar a task; negative if it scores less. */
  public double value() {
    return points / extraUsd;
  }

  /** Returns the finding in a sentence. */
  @Override
  public String toString() {
    String extra = Money.usd(extraUsd) + " more a task";
    if (points <= 0) {
      return String.format(
          Locale.ROOT,
          "%s costs %s than %s and scores %s.",
          dearer,
          extra,
          cheaper,
          points == 0 ? "the same" : String.format(Locale.ROOT, "%.1f points less", -points));
    }
    return String.format(
        Locale.ROOT,
        "%s scores %.1f points more than %s for %s: %,.1f points an extra dollar%s.",
        dearer,
        points,
        cheaper,
        extra,
        value(),
        interval
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        " (95%%: %,.1f to %,.1f)",
                        100 * each.lower() / extraUsd,
                        100 * each.upper() / extraUsd))
            .orElse(""));
  }
}
