package dev.tiebreak.decide.judge;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.TestResult;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure the lead on one benchmark is, and why.
 *
 * @param contest the two scores
 * @param certainty the verdict
 * @param reason the verdict in a sentence to print
 * @param errorBar how far off the margin may be; empty without two scores or a number of tasks
 */
public record Verdict(
    Contest contest, Certainty certainty, String reason, Optional<ErrorBar> errorBar) {

  /** Returns the benchmark's name. */
  public String benchmark() {
    return contest.benchmark();
  }

  /** Returns whether the lead is clear. */
  public boolean clear() {
    return certainty == Certainty.CLEAR;
  }

  /** Returns the verdict in words, then its reason. */
  @Override
  public String toString() {
    return certainty.words() + ": " + reason;
  }

  /**
   * How far off a margin may be.
   *
   * @param difference the first model's pass rate less the second's with its interval; 0.057 is 5.7
   *     percentage points
   * @param test the test that there is no difference, by itself
   * @param adjustedP its p value among all leads of the decision
   * @param correlation how alike the models' outcomes are, assumed or measured; empty where it
   *     cannot be measured, since one model did the same on all tasks
   * @param correlationNeeded the smallest correlation, the same for all published pairs of scores,
   *     from which the lead is clear; 0 if it is clear without any, empty if none makes it clear or
   *     the correlation is measured
   * @param correlationNeededAlone the correlation from which the lead is significant by itself;
   *     empty if the correlation is measured
   * @param smallestLead the smallest lead in percentage points that this many tasks show four times
   *     in five; empty if the scores, 0 or 100, do not vary, or if no lead is large enough
   * @param covers what the bar covers: the choice of tasks, and the runs
   */
  public record ErrorBar(
      Estimate difference,
      TestResult test,
      double adjustedP,
      Optional<Correlation> correlation,
      OptionalDouble correlationNeeded,
      Optional<Correlation.Required> correlationNeededAlone,
      OptionalDouble smallestLead,
      String covers) {

    /** Returns how many tasks the margin rests on. */
    public int tasks() {
      return difference.n();
    }

    /**
     * Returns the lower limit of the margin in percentage points, the first model's less the
     * second's.
     */
    public double lowerPoints() {
      return 100 * difference.interval().lower();
    }

    /** Returns the upper limit of the margin in percentage points. */
    public double upperPoints() {
      return 100 * difference.interval().upper();
    }

    /** Returns whether the interval excludes a margin of 0, by more than rounding. */
    public boolean excludesZero() {
      return difference.interval().excludesZero();
    }

    /** Returns whether the two scores did not allow the correlation that was assumed. */
    public boolean capped(Correlation assumed) {
      return !paired() && correlation.orElseThrow().value() != assumed.value();
    }

    /** Returns whether the correlation was measured, task by task, rather than assumed. */
    public boolean paired() {
      return correlationNeededAlone.isEmpty();
    }
  }
}
