package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import java.util.Optional;

/** What two models did on the same tasks, each passed or failed. */
public record PairedOutcomes(int both, int onlyFirst, int onlySecond, int neither) {

  public PairedOutcomes {
    Checks.atLeast(0, both, "Tasks both solved");
    Checks.atLeast(0, onlyFirst, "Tasks only the first solved");
    Checks.atLeast(0, onlySecond, "Tasks only the second solved");
    Checks.atLeast(0, neither, "Tasks neither solved");
    Checks.atLeast(
        1,
        Math.addExact(Math.addExact(both, onlyFirst), Math.addExact(onlySecond, neither)),
        "Tasks");
  }

  /**
   * Counts the outcomes of two models, the same task at the same place in both.
   *
   * @throws IllegalArgumentException if the lengths differ or there is no task
   */
  public static PairedOutcomes of(boolean[] first, boolean[] second) {
    Checks.sameLength(first.length, second.length, "Outcomes of the two models");
    int[] counts = new int[4];
    for (int i = 0; i < first.length; i++) {
      counts[(first[i] ? 0 : 2) + (second[i] ? 0 : 1)]++;
    }
    return new PairedOutcomes(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Returns the number of tasks. */
  public int n() {
    return both + onlyFirst + onlySecond + neither;
  }

  /** Returns the first model's pass rate. */
  public PassRate first() {
    return PassRate.of(both + onlyFirst, n());
  }

  /** Returns the second model's pass rate. */
  public PassRate second() {
    return PassRate.of(both + onlySecond, n());
  }

  /** Returns the tasks on which the models differ. */
  public DiscordantPairs discordant() {
    return new DiscordantPairs(onlyFirst, onlySecond, n());
  }

  /**
   * Returns the phi coefficient (ad − bc)/√((a+b)(c+d)(a+c)(b+d)); empty if either model solved all
   * tasks or none.
   */
  public Optional<Correlation> correlation() {
    double a = both;
    double b = onlyFirst;
    double c = onlySecond;
    double d = neither;
    double scale = Math.sqrt((a + b) * (c + d)) * Math.sqrt((a + c) * (b + d));
    return scale == 0
        ? Optional.empty()
        : Optional.of(
            Correlation.Bounds.of(first().value(), second().value())
                .nearest(new Correlation((a * d - b * c) / scale)));
  }

  /**
   * Returns the difference of the two rates with their correlation measured, which gives effect
   * sizes paired intervals.
   */
  public RateDifference difference() {
    return new RateDifference(first(), second(), correlation().orElse(Correlation.NONE));
  }
}
