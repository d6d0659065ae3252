package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.words.internal.Decimals;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A printed score and outcomes of the same model on the same benchmark that differ by more than one
 * task and by more than rounding: one of them is not what it claims to be.
 *
 * @param printed the score in percent, with the decimals that it was printed with
 * @param solved the tasks that were solved according to the outcomes; partial credit, and the share
 *     of a task's runs that passed, count as parts of a task
 * @param tasks how many tasks have outcomes
 */
public record Contradiction(BigDecimal printed, double solved, int tasks) {

  private static final double HUNDRED = 100;

  /** Makes sure that a difference of exactly one task, found in doubles, is not taken for more. */
  private static final double ROUNDING = 1e-9;

  /**
   * Returns how a printed score contradicts outcomes; empty where it does not, or there are none.
   *
   * @param printed the score in percent, with the decimals that it was printed with
   */
  public static Optional<Contradiction> of(BigDecimal printed, TaskOutcomes outcomes) {
    int tasks = outcomes.runs().size();
    double solved = outcomes.solved();
    double halfUnit = 0.5 * Math.pow(10, -printed.scale());
    double apart = Math.abs(printed.doubleValue() * tasks / HUNDRED - solved);
    return apart > 1 + halfUnit * tasks / HUNDRED + ROUNDING
        ? Optional.of(new Contradiction(printed, solved, tasks))
        : Optional.empty();
  }

  /** Returns the mean of the outcomes in percent. */
  public double percent() {
    return HUNDRED * solved / tasks;
  }

  /**
   * Returns both numbers in a clause: {@code A is printed with 52.8 on X, but its outcomes give
   * 10.2}.
   */
  public String brief(String model, String benchmark) {
    return model
        + " is printed with "
        + printed.toPlainString()
        + " on "
        + benchmark
        + ", but its outcomes give "
        + new Decimals(Math.max(1, printed.scale())).format(percent());
  }

  /** Returns the clause with the count, for scorecards and leagues, which show printed scores. */
  public String ofPrinted(String model, String benchmark) {
    return counted(model, benchmark) + "; the printed score is used here.";
  }

  /** Returns the same clause for a contest, which shows outcomes where both models have them. */
  public String of(String model, String benchmark, Evidence evidence) {
    return evidence.measured()
        ? counted(model, benchmark) + "; outcomes are used here, on the tasks that both models ran."
        : ofPrinted(model, benchmark);
  }

  private String counted(String model, String benchmark) {
    boolean whole = solved == Math.rint(solved);
    return String.format(
        Locale.ROOT,
        whole ? "%s (%,.0f of %,d tasks)" : "%s (%,.1f of %,d tasks)",
        brief(model, benchmark),
        solved,
        tasks);
  }
}
