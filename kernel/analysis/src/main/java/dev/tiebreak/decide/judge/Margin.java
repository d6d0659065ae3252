package dev.tiebreak.decide.judge;

/**
 * The distance between two models on a benchmark that both have a score on.
 *
 * @param percentagePoints the first model's score less the second's
 * @param standing {@link Standing#CONTESTED}, {@link Standing#MARGINAL} or {@link Standing#TIED}
 * @param verdict how sure the lead is
 */
public record Margin(
    String benchmark, double percentagePoints, Standing standing, Verdict verdict) {

  /** Returns the size of the lead in percentage points, whoever has it. */
  public double lead() {
    return Math.abs(percentagePoints);
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
