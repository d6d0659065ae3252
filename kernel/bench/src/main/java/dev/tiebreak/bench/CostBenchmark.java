package dev.tiebreak.bench;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.vary.HeatMap;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.cost.vary.VarianceShares;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two costs whose assumptions are uncertain: calls, input, output, cached share of each model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CostBenchmark {

  private static final int DRAWS = 1_000_000;

  private final CostComparison costs =
      new CostComparison(
          cost("GPT-5.5", 30, 7), cost("Claude Opus 4.7", 25, 11), Provenance.none());

  private final Uncertainty uncertainty =
      of(Whose.SECOND, 11, of(Whose.FIRST, 7, Uncertainty.none()));

  private static TaskCost cost(String model, double outputUsd, long calls) {
    TokenRates rates = TokenRates.of(5, outputUsd).withCacheRead(UsdPerMillionTokens.of(0.5));
    return new TaskCost(
        PricePlan.of(model, rates),
        Workload.of(calls(calls), inputTokens(10_000), outputTokens(1_000)));
  }

  private static Uncertainty of(Whose whose, double calls, Uncertainty others) {
    return others
        .with(Assumption.CALLS, whose, new Distribution.Triangular(0.6 * calls, calls, 1.8 * calls))
        .with(Assumption.INPUT_TOKENS, whose, new Distribution.LogNormal(10_000, 0.5))
        .with(Assumption.OUTPUT_TOKENS, whose, new Distribution.LogNormal(1_000, 0.5))
        .with(Assumption.CACHED_SHARE, whose, new Distribution.Uniform(0.2, 0.9));
  }

  /**
   * A million draws, down to the sentence: how often each is cheaper, the median, the middle 90%.
   */
  @Benchmark
  public String monteCarlo() {
    return costs.simulate(uncertainty, DRAWS, 1).finding();
  }

  /** The difference of the costs over calls and output price, 200 × 200, with its parity line. */
  @Benchmark
  public HeatMap costGrid() {
    return costs.heatMap(Assumption.CALLS, Assumption.OUTPUT_PRICE, 200);
  }

  /** First-order and total indices of all eight assumptions from 2^14 points. */
  @Benchmark
  public VarianceShares sobolIndices() {
    return costs.sobol(uncertainty, 1);
  }
}
