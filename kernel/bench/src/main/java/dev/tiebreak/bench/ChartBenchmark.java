package dev.tiebreak.bench;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.decide.SplitDecision;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Charts, from the numbers to the bytes of a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChartBenchmark {

  private static final int MODELS = 500;

  private final SplitDecision decision = Decisions.ofArticle();
  private final ParetoPoints models = models(new Random(1));

  /** Models of which the more expensive score higher, more or less. */
  private static ParetoPoints models(Random random) {
    return new ParetoPoints(
        "Cost of a task, US dollars",
        "Score, percent",
        IntStream.range(0, MODELS)
            .mapToObj(
                i -> {
                  double dear = random.nextDouble();
                  double percent = 20 + 50 * dear + 25 * random.nextDouble();
                  return new ParetoPoints.Model("Model " + i, Math.pow(10, 3 * dear - 2), percent);
                })
            .toList());
  }

  /** The article's dumbbell of six rows as PNG of 1200 × 675 pixels. */
  @Benchmark
  public byte[] dumbbellPng() {
    return decision.chart().withSize(Size.ARTICLE).png();
  }

  /** The same as SVG. */
  @Benchmark
  public String dumbbellSvg() {
    return decision.chart().withSize(Size.ARTICLE).svg();
  }

  /** 500 models as PNG, with as many names as fit. */
  @Benchmark
  public byte[] paretoPng() {
    Words words =
        new Words("Who gives most for the money", "", "", List.of(), "500 models, cost and score");
    return Chart.of(models, words).png();
  }
}
