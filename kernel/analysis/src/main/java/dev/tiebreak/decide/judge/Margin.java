package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Measure;

/**
 * The distance between two models on a benchmark that both have a score on.
 *
 * @param difference how far the first model is ahead, in the unit of the scores; below zero where
 *     it is behind
 * @param standing {@link Standing#CONTESTED}, {@link Standing#MARGINAL} or {@link Standing#TIED}
 * @param verdict how sure the lead is
 */
public record Margin(String benchmark, double difference, Standing standing, Verdict verdict) {

  /** Returns the size of the lead in the unit of the scores, whoever has it. */
  public double lead() {
    return Math.abs(difference);
  }

  /**
   * Returns {@link #difference()} of scores in percent; an older name.
   *
   * @throws IllegalStateException if the scores are in another unit
   */
  public double percentagePoints() {
    verdict.contest().requirePercent();
    return difference;
  }

  /** Returns what both were measured on. */
  public Measure measure() {
    return verdict.contest().measure();
  }

  /** Returns whether the lead is clear. */
  public boolean clear() {
    return verdict.clear();
  }

  /** Returns whether the lead is below the decision's threshold. */
  public boolean marginal() {
    return standing == Standing.MARGINAL;
  }
}
