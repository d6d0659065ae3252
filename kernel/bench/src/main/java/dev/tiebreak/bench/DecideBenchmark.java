package dev.tiebreak.bench;

import dev.tiebreak.decide.Verdicts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Verdicts from published scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {

  /** The article's decision, from its scores to a verdict with its reason on each benchmark. */
  @Benchmark
  public Verdicts splitDecision() {
    return Decisions.ofArticle().verdicts();
  }
}
