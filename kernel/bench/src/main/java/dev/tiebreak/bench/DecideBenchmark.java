package dev.tiebreak.bench;

import dev.tiebreak.decide.Verdicts;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tech.tablesaw.api.Table;

/** Verdicts from published scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {

  private static final int MODELS = 200;
  private static final int BENCHMARKS = 50;
  private static final int TASKS = 500;

  private final List<Contender> models =
      IntStream.range(0, MODELS).mapToObj(i -> Contender.of("Model " + i)).toList();
  private final List<List<OptionalDouble>> scores =
      IntStream.range(0, BENCHMARKS).mapToObj(DecideBenchmark::scores).toList();

  /** Returns a score for each model: the percentage of the tasks that it solved. */
  private static List<OptionalDouble> scores(int benchmark) {
    return new Random(benchmark)
        .ints(MODELS, 0, TASKS + 1)
        .mapToObj(solved -> OptionalDouble.of(100.0 * solved / TASKS))
        .toList();
  }

  /** The article's decision, from its scores to a verdict with its reason on each benchmark. */
  @Benchmark
  public Verdicts splitDecision() {
    return Decisions.ofArticle().verdicts();
  }

  /** All pairs on all benchmarks adjusted together by Holm's method, down to ranks and groups. */
  @Benchmark
  public Table allPairs() {
    return Leagues.of(IntStream.range(0, BENCHMARKS).mapToObj(this::league).toList()).table();
  }

  private League league(int benchmark) {
    return League.ofScores(
        "Benchmark " + benchmark,
        models,
        scores.get(benchmark),
        Evidence.Published.over(TASKS),
        Provenance.none());
  }
}
