package dev.tiebreak.cost;

import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.vary.BreakEven;
import dev.tiebreak.cost.vary.CostSimulation;
import dev.tiebreak.cost.vary.HeatMap;
import dev.tiebreak.cost.vary.Lever;
import dev.tiebreak.cost.vary.OutputSavings;
import dev.tiebreak.cost.vary.Sweep;
import dev.tiebreak.cost.vary.Tornado;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.cost.vary.VarianceShares;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tech.tablesaw.api.Table;

/**
 * The cost of a task with two models, each with its own workload, and the questions it can answer.
 */
public record CostComparison(Costs costs) implements Result {

  /**
   * @throws IllegalArgumentException if there are not two
   */
  public CostComparison {
    costs = costs.ofTwo();
  }

  /** Makes a comparison of two costs whose prices come from somewhere. */
  public CostComparison(TaskCost first, TaskCost second, Provenance provenance) {
    this(new Costs(List.of(first, second), provenance));
  }

  /** Returns the cost with the model named first. */
  public TaskCost first() {
    return costs.first();
  }

  /** Returns the cost with the model named second. */
  public TaskCost second() {
    return costs.second();
  }

  /** Returns where the prices come from. */
  public Provenance provenance() {
    return costs.provenance();
  }

  /** Returns the first cost divided by the second; empty if the second is zero. */
  public Optional<BigDecimal> ratio() {
    return costs.ratio();
  }

  /** Returns the model whose task costs less; empty if they cost the same. */
  public Optional<String> cheaper() {
    return costs.cheaper();
  }

  /**
   * Returns what both cost per call and per task; add a month's tasks and pass rates with {@code
   * costs.bill().withTasksPerMonth(10_000).withPassRates(scores.passRates("SWE-bench Pro"))}.
   */
  public Bill bill() {
    return new Bill(costs, OptionalLong.empty(), Optional.empty());
  }

  /** Returns the costs per task as a table to read. */
  public DisplayTable perTask() {
    return costs.display();
  }

  /**
   * Returns the values of one assumption about the first model at which the cheaper model changes.
   *
   * @param assumption what to vary, for example {@link Assumption#OUTPUT_TOKENS}
   */
  public BreakEven breakEven(Assumption assumption) {
    return breakEven(assumption, Whose.FIRST);
  }

  /**
   * Returns the values of one assumption, about one model or both, at which the cheaper model
   * changes.
   */
  public BreakEven breakEven(Assumption assumption, Whose whose) {
    return BreakEven.of(costs, new Lever(assumption, whose));
  }

  /** Returns both costs while an assumption about the first model goes up to twice its value. */
  public Sweep sweep(Assumption assumption) {
    return sweep(assumption, Whose.FIRST);
  }

  /** Returns both costs while an assumption about one model or both goes up to twice its value. */
  public Sweep sweep(Assumption assumption, Whose whose) {
    return Sweep.of(costs, new Lever(assumption, whose));
  }

  /**
   * Returns both costs while an assumption goes from one value to another.
   *
   * @throws IllegalArgumentException if the values do not rise or one of them cannot be
   */
  public Sweep sweep(Assumption assumption, Whose whose, double from, double to) {
    return Sweep.of(costs, new Lever(assumption, whose), from, to);
  }

  /**
   * Returns the comparison with an assumption about one model or both replaced, for example {@code
   * costs.assuming(CACHE_READ_PRICE, Whose.BOTH, 0.5)}; the tables say so.
   *
   * @param value in the assumption's unit
   * @throws IllegalArgumentException if the assumption cannot have this value
   */
  public CostComparison assuming(Assumption assumption, Whose whose, double value) {
    return new CostComparison(costs.assuming(assumption, whose, BigDecimal.valueOf(value)));
  }

  /** Returns what moving each assumption 20% down and up does to the difference in cost. */
  public Tornado tornado() {
    return tornado(20);
  }

  /**
   * Returns what moving each assumption alone does to the difference in cost.
   *
   * @param percent how far each is moved down and up, above 0 and below 100
   * @throws IllegalArgumentException if the percentage is outside its range
   */
  public Tornado tornado(double percent) {
    return Tornado.of(costs, percent);
  }

  /**
   * Returns what moving each uncertain assumption alone does to the difference in cost: from its
   * least value to its greatest, or over its middle 90% where it has no greatest.
   *
   * @throws IllegalArgumentException if none is uncertain
   */
  public Tornado tornado(Uncertainty ranges) {
    return Tornado.of(costs, ranges);
  }

  /**
   * Returns the costs over two assumptions about the first model, each from almost nothing to twice
   * its value, in about forty round steps.
   */
  public HeatMap heatMap(Assumption x, Assumption y) {
    return heatMap(x, Whose.FIRST, y, Whose.FIRST);
  }

  /** Returns the costs on a square grid with this many rows and columns, two or more. */
  public HeatMap heatMap(Assumption x, Assumption y, int steps) {
    return HeatMap.of(costs, new Lever(x, Whose.FIRST), new Lever(y, Whose.FIRST), steps);
  }

  /** Returns the costs over two assumptions, each about one model or both. */
  public HeatMap heatMap(Assumption x, Whose whoseX, Assumption y, Whose whoseY) {
    return HeatMap.of(costs, new Lever(x, whoseX), new Lever(y, whoseY));
  }

  /**
   * Returns the costs drawn over uncertain assumptions.
   *
   * @param draws one or more
   * @param seed the same seed gives the same draws on any number of threads
   */
  public CostSimulation simulate(Uncertainty uncertainty, int draws, long seed) {
    return CostSimulation.of(costs, uncertainty, draws, seed);
  }

  /** Returns the costs drawn over whatever varies in the two workloads from task to task. */
  public CostSimulation simulate(int draws, long seed) {
    return simulate(Uncertainty.ofWorkloads(costs), draws, seed);
  }

  /**
   * Returns how much of the variance of first − second each uncertain assumption accounts for, from
   * 2^14 points.
   *
   * @throws IllegalArgumentException if assumptions are correlated, or none is uncertain
   */
  public VarianceShares sobol(Uncertainty uncertainty, long seed) {
    return VarianceShares.of(costs, uncertainty, seed);
  }

  /**
   * Returns the comparison for a first model that writes fewer tokens per call than the second.
   *
   * @param percents how many percent fewer, each from 0 to 100
   * @throws IllegalArgumentException if a percentage is outside 0 to 100
   */
  public OutputSavings withFewerOutputTokens(double... percents) {
    return new OutputSavings(costs, Arrays.stream(percents).boxed().toList());
  }

  /**
   * Returns the costs as a frame, one row per model: calls and tokens, prices in US dollars per
   * million tokens, input, output and total cost per task in US dollars.
   */
  @Override
  public Table table() {
    return costs.table();
  }

  /** Returns the finding in words, for example {@code A task costs 25% less with A than with B}. */
  @Override
  public String finding() {
    return costs.finding();
  }

  /** Returns {@link #perTask()}. */
  @Override
  public DisplayTable display() {
    return perTask();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return perTask().text();
  }
}
