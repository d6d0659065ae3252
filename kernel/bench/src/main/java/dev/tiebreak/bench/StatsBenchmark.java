package dev.tiebreak.bench;

import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.resample.Bootstrap;
import dev.tiebreak.stats.resample.BootstrapInterval;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Statistics of outcomes, task by task. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StatsBenchmark {

  private static final int TASKS = 1_000;

  private final double[] first = outcomes(1, 0.7);
  private final double[] second = outcomes(2, 0.65);

  private static double[] outcomes(long seed, double passRate) {
    return new Random(seed).doubles(TASKS).map(draw -> draw < passRate ? 1 : 0).toArray();
  }

  /** The 95% percentile interval of a paired difference: 10,000 resamples of 1,000 tasks. */
  @Benchmark
  public Estimate pairedBootstrap() {
    return Bootstrap.withDefaults()
        .with(BootstrapInterval.PERCENTILE)
        .mean(IntStream.range(0, TASKS).mapToDouble(i -> first[i] - second[i]).toArray());
  }
}
