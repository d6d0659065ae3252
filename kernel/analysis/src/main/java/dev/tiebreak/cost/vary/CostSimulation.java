package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.stats.internal.Percentiles;
import dev.tiebreak.stats.resample.internal.JointDraws;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.Table;

/** Two costs drawn many times over uncertain assumptions: Monte Carlo, computed in doubles. */
public final class CostSimulation implements Charted {

  private static final int LIKELY_DRAWS = 10_000;

  private final Costs costs;
  private final List<Lever> drawn;
  private final long seed;
  private final double[] first;
  private final double[] second;

  private CostSimulation(
      Costs costs, List<Lever> drawn, long seed, double[] first, double[] second) {
    this.costs = costs;
    this.drawn = List.copyOf(drawn);
    this.seed = seed;
    this.first = first;
    this.second = second;
  }

  /**
   * Draws two costs.
   *
   * @param draws one or more
   * @param seed the same seed gives the same draws on any number of threads
   */
  public static CostSimulation of(Costs costs, Uncertainty uncertainty, int draws, long seed) {
    uncertainty.check(costs);
    JointDraws joint = new JointDraws(uncertainty.distributions(), uncertainty.matrix());
    double[] first = new double[Math.max(draws, 0)];
    double[] second = new double[first.length];
    Levers levers = new Levers(uncertainty.levers());
    CostDifference shared = new CostDifference(costs);
    joint.run(
        draws,
        seed,
        () -> {
          CostDifference difference = shared.fresh();
          return (index, values) -> {
            difference.set(levers, values);
            first[index] = difference.firstUsd();
            second[index] = difference.secondUsd();
          };
        });
    return new CostSimulation(costs, uncertainty.levers(), seed, first, second);
  }

  /**
   * Returns the 5% and 95% percentiles of what a task costs where its workload varies; else the
   * cost.
   */
  public static double[] likely(TaskCost cost) {
    if (!cost.workload().varies()) {
      double usd = cost.usd().doubleValue();
      return new double[] {usd, usd};
    }
    Costs alone = new Costs(List.of(cost, cost.named(cost.model() + " again")), Provenance.none());
    CostSimulation drawn = of(alone, Uncertainty.ofWorkloads(alone), LIKELY_DRAWS, 1);
    return Percentiles.of(drawn.first, 5, 95);
  }

  Costs costs() {
    return costs;
  }

  /** What was drawn rather than taken as given. */
  List<Lever> drawn() {
    return drawn;
  }

  long seed() {
    return seed;
  }

  /** Returns how many draws there were. */
  public int draws() {
    return first.length;
  }

  /** Returns the share of draws in which a task costs less with the first model, 0 to 1. */
  public double firstCheaper() {
    return share(first, second);
  }

  /** Returns the share of draws in which a task costs less with the second model, 0 to 1. */
  public double secondCheaper() {
    return share(second, first);
  }

  /** Returns the share of draws in which a task costs the same with both, 0 to 1. */
  public double same() {
    int count = 0;
    for (int i = 0; i < first.length; i++) {
      if (Ties.compare(first[i], second[i]) == 0) {
        count++;
      }
    }
    return (double) count / first.length;
  }

  private static double share(double[] less, double[] more) {
    int count = 0;
    for (int i = 0; i < less.length; i++) {
      if (Ties.compare(less[i], more[i]) < 0) {
        count++;
      }
    }
    return (double) count / less.length;
  }

  /** Returns the mean of first − second, in US dollars per task. */
  public double mean() {
    return Arrays.stream(differences()).average().orElseThrow();
  }

  /**
   * Returns a percentile of first − second, in US dollars per task: the smallest draw that this
   * share of draws does not exceed.
   *
   * @param percent 0 to 100
   * @throws IllegalArgumentException if it is outside its range
   */
  public double percentile(double percent) {
    return percentiles(percent)[0];
  }

  /** Returns several percentiles of first − second, in US dollars per task, in their order. */
  public double[] percentiles(double... percents) {
    return Percentiles.of(differences(), percents);
  }

  double[] firstUsd() {
    return first.clone();
  }

  double[] secondUsd() {
    return second.clone();
  }

  double[] differences() {
    double[] differences = new double[first.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = Ties.difference(first[i], second[i]);
    }
    return differences;
  }

  /** Returns in how many of all draws a task costs less with the first model. */
  @Override
  public String finding() {
    return counted("draws");
  }

  /** The finding with the number of draws and percentiles of the difference. */
  String sentence() {
    double[] at = percentiles(50, 5, 95);
    Money money = Money.of(at);
    return String.format(
        Locale.ROOT,
        "%s; the difference from %s is %s in the median, %s to %s in the middle 90%% (seed %d).",
        counted(Plural.counted(draws(), "draw", "draws")),
        costs.second().model(),
        money.usd(at[0]),
        money.usd(at[1]),
        money.usd(at[2]),
        seed);
  }

  private String counted(String draws) {
    String first = costs.first().model();
    if (same() == 1) {
      return String.format(
          "A task costs the same with %s and %s in all %s", first, costs.second().model(), draws);
    }
    return String.format(
        "A task costs less with %s in %s of %s%s",
        first,
        Numbers.share(firstCheaper()),
        draws,
        same() == 0 ? "" : ", the same in " + Numbers.share(same()));
  }

  /** Returns how the costs of both models are distributed, as a chart. */
  @Override
  public Chart chart() {
    return SimulationFigure.of(this);
  }

  /** Returns a frame, one row per draw: both costs in US dollars per task. */
  @Override
  public Table table() {
    return new SimulationTable(this).frame();
  }

  /** Returns the percentiles and the mean of both costs and of their difference. */
  @Override
  public DisplayTable display() {
    return new SimulationTable(this).display();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
