package dev.tiebreak.data;

import static dev.tiebreak.cost.Quantity.calls;
import static dev.tiebreak.cost.Quantity.inputTokens;
import static dev.tiebreak.cost.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.ParetoFrontier.Point;
import dev.tiebreak.cost.PassRates;
import dev.tiebreak.cost.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Score for money, with every score that a card can print to one decimal. */
class FrontierTest {

  private static final int TENTHS = 1_000;
  private static final Workload TASK =
      Workload.of(calls(1), inputTokens(1_000), outputTokens(1_000));

  @TempDir Path folder;

  private static String benchmark(int tenths) {
    return String.format(Locale.ROOT, "B %.1f", tenths / 10.0);
  }

  /** One benchmark a score, so that each of the 1,001 scores makes a frontier of its own. */
  private Scores scores() throws IOException {
    String rows =
        IntStream.rangeClosed(0, TENTHS)
            .mapToObj(i -> String.format(Locale.ROOT, "A,%s,%.1f%%%n", benchmark(i), i / 10.0))
            .collect(Collectors.joining());
    Path file = folder.resolve("scores.csv");
    return Scores.read(Files.writeString(file, "model,benchmark,score\n" + rows));
  }

  private Prices prices() throws IOException {
    return Prices.read(
        Files.writeString(
            folder.resolve("prices.csv"),
            "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nA,5,30\n"));
  }

  private void tellTasks(int tasks) throws IOException {
    String rows =
        IntStream.rangeClosed(0, TENTHS)
            .mapToObj(i -> benchmark(i) + "," + tasks + ",1,a test\n")
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("benchmarks.csv"), "benchmark,tasks,trials,tasks_source\n" + rows);
  }

  @Test
  void frontier_takesEveryScoreWithoutAnErrorBar() throws IOException {
    Scores scores = scores();
    Prices prices = prices();

    for (int i = 0; i <= TENTHS; i++) {
      Point point = prices.frontier(scores, benchmark(i), TASK).points().get(0);
      assertThat(List.of(point.lowScore(), point.score(), point.highScore()))
          .containsOnly(i / 10.0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 89, 731, 100_000})
  void frontier_takesEveryScoreWithAnErrorBar(int tasks) throws IOException {
    tellTasks(tasks);
    Scores scores = scores();
    Prices prices = prices();

    for (int i = 0; i <= TENTHS; i++) {
      Point point = prices.frontier(scores, benchmark(i), TASK).points().get(0);
      assertThat(point.tasks()).hasValue(tasks);
      assertThat(i / 10.0)
          .isBetween(Math.max(0, point.lowScore()), Math.min(100, point.highScore()));
      PassRates.Rate rate = scores.passRates(benchmark(i)).of("A");
      assertThat(prices.compare("A", TASK, "A", TASK).first().perSolvedTask(rate))
          .satisfies(
              solved -> assertThat(solved.usd()).isBetween(solved.lowerUsd(), solved.upperUsd()));
    }
  }
}
