package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Shares of tasks that no whole number of the tasks gives. */
public final class OffGrid {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In percent: programs that print all digits of a double print some that mean nothing. */
  private static final BigDecimal OF_FLOATS = new BigDecimal("1e-9");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private OffGrid() {}

  /** Finds the scores that no whole number of runs gives, rounded as they are written. */
  public static List<Remark> in(MeasureScores scores) {
    return scores.measure().isShare()
        ? scores.cells().stream().flatMap(cell -> in(scores, cell).stream()).toList()
        : List.of();
  }

  private static Optional<Remark> in(MeasureScores scores, ScoredCell cell) {
    return cell.tasks().isEmpty() || isOn(cell, runs(cell, cell.tasks().getAsInt()))
        ? Optional.empty()
        : Optional.of(remark(scores, cell, runs(cell, cell.tasks().getAsInt())));
  }

  private static BigDecimal runs(ScoredCell cell, int tasks) {
    return BigDecimal.valueOf(tasks).multiply(BigDecimal.valueOf(cell.trials().orElse(1)));
  }

  /** The most runs that are no more than a share of them. */
  private static BigDecimal passed(BigDecimal percent, BigDecimal runs) {
    return percent.multiply(runs).divide(HUNDRED, 0, RoundingMode.FLOOR);
  }

  private static boolean isOn(ScoredCell cell, BigDecimal runs) {
    BigDecimal less = passed(cell.number(), runs);
    return isOn(cell.number(), less, runs) || isOn(cell.number(), less.add(BigDecimal.ONE), runs);
  }

  /** Whether a share of runs, rounded up or down, is written as that number. */
  private static boolean isOn(BigDecimal percent, BigDecimal passed, BigDecimal runs) {
    BigDecimal off = passed.multiply(HUNDRED).subtract(percent.multiply(runs)).abs();
    BigDecimal most =
        HALF.movePointLeft(Math.max(0, percent.scale())).max(OF_FLOATS).multiply(runs);
    return off.compareTo(most) <= 0;
  }

  private static Remark remark(MeasureScores scores, ScoredCell cell, BigDecimal runs) {
    BigDecimal less = passed(cell.number(), runs);
    return Remark.note(
        cell.at(),
        cell.system()
            + " has "
            + cell.number().toPlainString()
            + "% on "
            + scores.measure().label()
            + ", which no whole number of "
            + words(cell, runs)
            + " gives: "
            + share(less, runs, cell.number())
            + ", and "
            + share(less.add(BigDecimal.ONE), runs, cell.number())
            + ".",
        fix(cell));
  }

  private static String words(ScoredCell cell, BigDecimal runs) {
    String tasks = Plural.counted(cell.tasks().getAsInt(), "task", "tasks");
    int trials = cell.trials().orElse(1);
    return trials == 1
        ? tasks
        : Numbers.count(runs.longValueExact()) + " runs (" + tasks + ", each " + trials + " times)";
  }

  private static String fix(ScoredCell cell) {
    if (cell.all().isPresent() && isOn(cell, runs(cell, cell.all().getAsInt()))) {
      return "If all "
          + Numbers.count(cell.all().getAsInt())
          + " tasks were run, of which some number gives it, say so in a column n; if it is a mean"
          + " of several runs, say how many in a column trials.";
    }
    return cell.trials().isEmpty()
        ? "If it is a mean of several runs, say how many in a column trials; else check the score"
            + " and its number of tasks."
        : "Check the score, its number of tasks and how often each was run; credit for a part of a"
            + " task gives such scores too.";
  }

  private static String share(BigDecimal passed, BigDecimal runs, BigDecimal as) {
    int decimals = Math.max(0, as.scale());
    return Numbers.count(passed.longValueExact())
        + " are "
        + passed.multiply(HUNDRED).divide(runs, decimals, RoundingMode.HALF_EVEN).toPlainString()
        + "%";
  }
}
