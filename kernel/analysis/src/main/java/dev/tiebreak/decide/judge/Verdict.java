package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.TestResult;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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

  /**
   * Returns the verdict as a table prints it: {@code clear}, {@code clear, but not like for like
   * (effort xhigh against medium)}.
   */
  public String words() {
    boolean judged =
        certainty == Certainty.CLEAR
            || certainty == Certainty.LEANS
            || certainty == Certainty.TOO_CLOSE_TO_CALL;
    return certainty.words()
        + (judged && !contest.unlike().isEmpty()
            ? SystemName.NOT_ALIKE + " (" + contest.unlike() + ")"
            : "");
  }

  /** Returns whether the lead is clear. */
  public boolean clear() {
    return certainty == Certainty.CLEAR;
  }

  /** Returns the verdict in words, then its reason. */
  @Override
  public String toString() {
    return words() + ": " + reason;
  }

  /**
   * How far off a margin may be.
   *
   * @param difference how far the first model is ahead with its interval: of scores in percent as a
   *     rate, so that 0.057 is 5.7 percentage points, of others in their unit
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
   * @param tasks how many tasks the margin rests on; empty where nobody says
   * @param unit what the scores are in
   * @param basis what the bar rests on
   */
  public record ErrorBar(
      Estimate difference,
      TestResult test,
      double adjustedP,
      Optional<Correlation> correlation,
      OptionalDouble correlationNeeded,
      Optional<Correlation.Required> correlationNeededAlone,
      OptionalDouble smallestLead,
      String covers,
      OptionalInt tasks,
      Unit unit,
      Basis basis) {

    private static final double HUNDRED = 100;

    /** What an error bar rests on. */
    public enum Basis {
      /** Two shares of as many tasks, whose pairing is assumed. */
      COUNTS,
      /** The outcomes of both models on the same tasks. */
      TASKS,
      /** The error that each score comes with. */
      ERRORS
    }

    /** Returns the lower limit of how far the first model is ahead, in the unit of the scores. */
    public double lower() {
      return scale() * difference.interval().lower();
    }

    /** Returns the upper limit of how far the first model is ahead, in the unit of the scores. */
    public double upper() {
      return scale() * difference.interval().upper();
    }

    private double scale() {
      return unit == Unit.PERCENT ? HUNDRED : 1;
    }

    /**
     * Returns {@link #lower()} of scores in percent; an older name.
     *
     * @throws IllegalStateException if the scores are in another unit
     */
    public double lowerPoints() {
      requirePercent();
      return lower();
    }

    /**
     * Returns {@link #upper()} of scores in percent; an older name.
     *
     * @throws IllegalStateException if the scores are in another unit
     */
    public double upperPoints() {
      requirePercent();
      return upper();
    }

    private void requirePercent() {
      if (unit != Unit.PERCENT) {
        throw new IllegalStateException(
            "The margin is in "
                + unit.words()
                + ", not in percentage points: ask lower() and upper()");
      }
    }

    /** Returns whether the interval excludes a margin of 0, by more than rounding. */
    public boolean excludesZero() {
      return difference.interval().excludesZero();
    }

    /** Returns whether the two scores did not allow the correlation that was assumed. */
    public boolean capped(Correlation assumed) {
      return basis == Basis.COUNTS && correlation.orElseThrow().value() != assumed.value();
    }

    /** Returns whether the correlation was measured, task by task, rather than assumed. */
    public boolean paired() {
      return basis == Basis.TASKS;
    }
  }
}
