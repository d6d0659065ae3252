package dev.tiebreak.decide.judge;

import java.util.Optional;

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
}
