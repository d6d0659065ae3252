package dev.tiebreak.cost;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import dev.tiebreak.stats.JointDraws;
import java.util.Arrays;
import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** Two costs drawn many times over uncertain assumptions: Monte Carlo. */
public final class CostSimulation implements Showable {

  private final CostComparison comparison;
  private final long seed;
  private final double[] first;
  private final double[] second;
  private final double[] sorted;

  private CostSimulation(CostComparison comparison, long seed, double[] first, double[] second) {
    this.comparison = comparison;
    this.seed = seed;
    this.first = first;
    this.second = second;
    this.sorted = new double[first.length];
    Arrays.setAll(sorted, i -> first[i] - second[i]);
    Arrays.parallelSort(sorted);
  }

  static CostSimulation of(CostComparison costs, Uncertainty uncertainty, int draws, long seed) {
    JointDraws joint = new JointDraws(uncertainty.distributions(), uncertainty.matrix());
    double[] first = new double[Math.max(draws, 0)];
    double[] second = new double[first.length];
    joint.run(
        draws,
        seed,
        () -> {
          CostDifference difference = new CostDifference(costs);
          return (index, values) -> {
            uncertainty.set(difference, values);
            first[index] = difference.firstUsd();
            second[index] = difference.secondUsd();
          };
        });
    return new CostSimulation(costs, seed, first, second);
  }

  /** Returns how many draws there were. */
  public int draws() {
    return sorted.length;
  }

  /** Returns the share of draws in which a task costs less with the first model, 0 to 1. */
  public double firstCheaper() {
    return share(-1);
  }

  /** Returns the share of draws in which a task costs less with the second model, 0 to 1. */
  public double secondCheaper() {
    return share(1);
  }

  private double share(int sign) {
    return (double) Arrays.stream(sorted).filter(usd -> Math.signum(usd) == sign).count()
        / sorted.length;
  }

  /**
   * Returns a percentile of first − second, in US dollars per task: the smallest draw that this
   * share of draws does not exceed.
   *
   * @param percent 0 to 100
   * @throws IllegalArgumentException if it is outside its range
   */
  public double percentile(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("Percentile: " + percent + "; allowed: 0 to 100");
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  /** Returns the finding in one sentence. */
  public String finding() {
    return String.format(
        Locale.ROOT,
        "A task costs less with %s in %.1f%% of %,d draws; the difference to %s is $%.4f in the"
            + " median, $%.4f to $%.4f in the middle 90%% (seed %d).",
        comparison.first().plan().model(),
        100 * firstCheaper(),
        draws(),
        comparison.second().plan().model(),
        percentile(50),
        percentile(5),
        percentile(95),
        seed);
  }

  /** Returns a frame, one row a draw: both costs in US dollars per task. */
  public Table table() {
    return Table.create(
        "draws",
        DoubleColumn.create("first_usd_per_task", first),
        DoubleColumn.create("second_usd_per_task", second));
  }

  @Override
  public MimeBundle show() {
    return MimeBundle.ofSentence(finding());
  }

  /** Returns the finding. */
  @Override
  public String toString() {
    return finding();
  }
}
