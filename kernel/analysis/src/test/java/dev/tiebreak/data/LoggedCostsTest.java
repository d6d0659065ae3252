package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.MeasuredCosts;
import dev.tiebreak.cost.ParetoFrontier;
import dev.tiebreak.cost.TaskCost;
import dev.tiebreak.cost.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workloads and costs from logs of runs. */
class LoggedCostsTest {

  /** At $5, $0.50 cached and $30: t1 is $0.25 + $0.025 + $0.30, t2 $1 + $0.60. */
  private static final String LOG =
      """
      model,benchmark,task,outcome,calls,input_tokens,cached_input_tokens,output_tokens,cost_usd
      A,X,t1,1,10,100000,50000,10000,0.60
      A,X,t2,0,20,200000,0,20000,1.60
      B,X,t1,1,1,20000,0,4000,0.30
      B,X,t2,1,,10000,,2000,0.20
      B,X,t3,1,,,,,
      """;

  @TempDir Path folder;
  private Outcomes outcomes;
  private Prices prices;

  @BeforeEach
  void read() throws IOException {
    outcomes = Outcomes.read(Files.writeString(folder.resolve("outcomes.csv"), LOG));
    prices =
        Prices.read(
            Files.writeString(
                folder.resolve("prices.csv"),
                """
                model,input_usd_per_million_tokens,output_usd_per_million_tokens,\
                cache_read_usd_per_million_tokens
                A,5,30,0.5
                C,5,30,
                """));
  }

  /** 30 calls in 2 runs; 300,000 tokens in, a sixth of them cached, and 30,000 out, in 30 calls. */
  @Test
  void workload_isWhatARunAskedOnAverage() {
    Workload workload = outcomes.workload("A", "X");

    assertThat(workload.calls().mean()).isEqualByComparingTo("15");
    assertThat(workload.input().mean()).isEqualByComparingTo("10000");
    assertThat(workload.output().mean()).isEqualByComparingTo("1000");
    assertThat(workload.cachedShare().doubleValue()).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(workload.basis()).contains("A: as logged in 2 of 2 runs of X.");
    assertThat(workload.calls().amount().spread().orElseThrow().most()).isEqualTo(20);
    assertThat(outcomes.workload("B", "X").basis()).contains("B: as logged in 2 of 3 runs of X.");
  }

  /** (0.575 + 1.6) / 2 a task and 2.175 / 1 a solved one; the workload's cost is the same mean. */
  @Test
  void costs_ofTokensAreThoseOfTheWorkload() {
    MeasuredCosts.Model a = outcomes.costs("X", prices).of("A");

    assertThat(a.usdPerTask().value()).isCloseTo(1.0875, within(1e-12));
    assertThat(a.usdPerSolvedTask().orElseThrow().value()).isCloseTo(2.175, within(1e-12));
    assertThat(new TaskCost(prices.plan("A"), outcomes.workload("A", "X")).usd().doubleValue())
        .isCloseTo(1.0875, within(1e-9));
    assertThat(outcomes.costs("X", prices).basis())
        .isEqualTo(
            "Costs from the tokens of each run at list prices. Left out, without a price: B.");
  }

  @Test
  void costs_asBilledLeaveOutWhatHasNone() {
    MeasuredCosts billed = outcomes.costs("X");

    assertThat(billed.of("A").usdPerTask().value()).isCloseTo(1.1, within(1e-12));
    assertThat(billed.of("B").usdPerSolvedTask().orElseThrow().value())
        .isCloseTo(0.25, within(1e-12));
    assertThat(billed.basis())
        .isEqualTo("Costs as they were billed. Left out, without a cost: 1 of 3 tasks of B.");
    assertThat(billed.finding())
        .isEqualTo("A solved task costs $0.2500 with B, more with all others");
    assertThat(billed.table().rowCount()).isEqualTo(2);
    assertThat(billed.display().rows()).hasSize(2);
  }

  @Test
  void frontier_hasTheErrorBarsOfBoth() {
    ParetoFrontier frontier = outcomes.costs("X").frontier();

    assertThat(frontier.frontier()).extracting(ParetoFrontier.Point::model).containsExactly("B");
    assertThat(frontier.points().get(0).lowUsd()).isLessThan(1.1);
  }

  @Test
  void logs_refuseWhatTheyDoNotTell() throws IOException {
    Outcomes bare =
        Outcomes.read(
            Files.writeString(
                folder.resolve("bare.csv"), "model,benchmark,task,outcome\nA,X,t1,1\nA,X,t2,0\n"));

    assertThatThrownBy(() -> bare.workload("A", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A has no run of X with input_tokens and output_tokens; allowed: one or more");
    assertThatThrownBy(() -> bare.costs("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks of A with a cost: 0; allowed: 2 or more");
    assertThatThrownBy(() -> outcomes.costs("X").of("C"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("C has no costs on X; allowed: A, B");
  }
}
