package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.read.Source;
import dev.tiebreak.worth.MeasuredCosts;
import dev.tiebreak.worth.ParetoFrontier;
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
    assertThat(outcomes.workload("B", "X").basis())
        .contains(
            "B: as logged in 2 of 3 runs of X. The number of calls is not logged for 1 of them,"
                + " each of which counts as one call.");
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
        .isEqualTo("A solved task costs $0.25 with B; with A it may cost as little");
    assertThat(billed.table().rowCount()).isEqualTo(2);
    assertThat(billed.display().rows()).hasSize(2);
  }

  @Test
  void frontier_hasTheErrorBarsOfBoth() {
    ParetoFrontier frontier = outcomes.costs("X").frontier();

    assertThat(frontier.frontier()).extracting(ParetoFrontier.Point::model).containsExactly("B");
    assertThat(frontier.points().get(0).lowUsd()).isPositive().isLessThan(1.1);
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

  private Prices prices(String columns, String row) throws IOException {
    return Prices.read(
        Files.writeString(
            folder.resolve("more.csv"),
            "model,input_usd_per_million_tokens,output_usd_per_million_tokens,"
                + columns
                + "\n"
                + row
                + "\n"));
  }

  /** Above 272,000 tokens input costs twice as much, and output half as much again. */
  private Prices tiered() throws IOException {
    return prices(
        "long_context_above_tokens,long_context_input_usd_per_million_tokens,"
            + "long_context_output_usd_per_million_tokens",
        "A,5,30,272000,10,45");
  }

  private Outcomes log(String columns, String... runs) throws IOException {
    return Outcomes.read(
        Files.writeString(
            folder.resolve("log.csv"),
            "model,benchmark,task,outcome,input_tokens,output_tokens"
                + columns
                + "\n"
                + String.join("\n", runs)
                + "\n"));
  }

  /** 1,000,000 × 5 + 10,000 × 25 per million: a log counts the model's own tokens. */
  @Test
  void tokens_areThoseOfTheModelThatWasLogged() throws IOException {
    Prices dear = prices("tokenizer_factor", "A,5,25,1.35\nB,5,25,1.2");
    Outcomes logged = log(",calls", "A,X,t1,1,1000000,10000,1", "A,X,t2,0,1000000,10000,1");
    Workload task = logged.workload("A", "X");
    CostComparison costs = dear.compare("A", task, "B", task);

    assertThat(logged.costs("X", dear).of("A").usdPerTask().value()).isEqualTo(5.25);
    assertThat(costs.first().usd()).isEqualByComparingTo("5.25");
    assertThat(costs.second().usd()).isEqualByComparingTo("6.3");
    assertThat(costs.sweep(Assumption.CALLS, Whose.FIRST, 1, 2).steps().get(0).firstUsd())
        .isCloseTo(5.25, within(1e-12));
    assertThat(costs.perTask().notes())
        .contains(
            "Tokenizer factor: A 1 (it counted the tokens itself), B 1.20 (for each token that A"
                + " counted).");
    assertThat(costs.assuming(Assumption.TOKENIZER_FACTOR, Whose.FIRST, 2).first().usd())
        .isEqualByComparingTo("10.5");
  }

  /**
   * 2,546,646 tokens in and 14,838 out at 5 / 30 are 13.178370 dollars, at 10 / 45 above 272,000
   * tokens 26.134170: which of them depends on the number of calls.
   */
  @Test
  void unknownCalls_areNotTakenForOneWhereThatChangesTheCost() throws IOException {
    Prices tiered = tiered();
    Outcomes logged = log("", "A,X,t1,1,2546646,14838", "A,X,t2,0,2546646,14838");
    Workload task = logged.workload("A", "X");
    String message =
        "The log of A does not say in how many calls a run read up to 2,546,646 tokens, and a call"
            + " of A that reads more than 272,000 tokens has another price: a task costs $13.18"
            + " to $26.13; allowed: the number of calls of each run, in the column calls";

    assertThatThrownBy(() -> tiered.compare("A", task, "A", task))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> logged.costs("X", tiered))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(task.basis())
        .contains(
            "A: as logged in 2 of 2 runs of X. The number of calls is not logged for 2 of them,"
                + " each of which counts as one call.");
  }

  @Test
  void unknownCalls_areNotTakenForOneWhereACallHasALeastPrice() throws IOException {
    Prices least = prices("minimum_usd_per_call", "A,5,30,0.05");
    Outcomes logged = log("", "A,X,t1,1,1000,100", "A,X,t2,0,1000,100");

    assertThatThrownBy(() -> logged.costs("X", least))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The log of A does not say in how many calls a run read up to 1,000 tokens, and a call"
                + " of A costs at least $0.05; allowed: the number of calls of each run, in the"
                + " column calls");
  }

  /** Where a token costs the same in any call, the number of calls does not matter. */
  @Test
  void unknownCalls_doNotMatterBelowTheThreshold() throws IOException {
    Prices tiered = tiered();
    Outcomes logged = log("", "A,X,t1,1,272000,1000", "A,X,t2,0,272000,1000");

    assertThat(logged.costs("X", tiered).of("A").usdPerTask().value())
        .isCloseTo(1.39, within(1e-12));
    assertThat(new TaskCost(tiered.plan("A"), logged.workload("A", "X").withCalls(2)).usd())
        .isEqualByComparingTo("2.78");
  }

  /** B ran nothing of X, so that nothing is to be said of its costs there. */
  @Test
  void costs_areOfModelsThatRanTheBenchmark() throws IOException {
    Outcomes logged = log(",cost_usd", "B,Y,t1,1,1,1,9", "A,X,t1,1,100,10,2", "A,X,t2,0,100,10,4");
    Prices both = prices("source", "B,1,1,b\nA,5,30,a");

    assertThat(logged.costs("X").models())
        .extracting(MeasuredCosts.Model::model)
        .containsExactly("A");
    assertThat(logged.costs("X").of("A").usdPerTask().value()).isEqualTo(3);
    assertThat(logged.costs("X", both).models())
        .extracting(MeasuredCosts.Model::model)
        .containsExactly("A");
    assertThat(logged.costs("X", both).basis())
        .isEqualTo("Costs from the tokens of each run at list prices.");
    assertThat(logged.costs("X", both).provenance().line()).isEqualTo("a");
  }

  /** A task that was run twice costs the mean of both runs: (1 + 3)/2. */
  @Test
  void costs_ofATaskAreTheMeanOfItsRuns() throws IOException {
    Outcomes logged =
        log(
            ",trial,cost_usd",
            "A,X,t1,1,1,1,1,1",
            "A,X,t1,0,1,1,2,3",
            "A,X,t2,1,1,1,1,8",
            "A,X,t3,1,1,1,1,");

    assertThat(logged.costs("X").of("A").tasks())
        .containsExactly(new MeasuredCosts.Task(2, 0.5), new MeasuredCosts.Task(8, 1));
    assertThat(logged.costs("X").basis())
        .isEqualTo("Costs as they were billed. Left out, without a cost: 1 of 3 tasks of A.");
  }

  @Test
  void costs_refuseALogOfModelsWithoutAPrice() throws IOException {
    Prices others = prices("source", "D,1,1,b");

    assertThatThrownBy(() -> outcomes.costs("X", others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model with a price is named \"A, B\"; allowed: D");
  }

  /** Runs that read nothing have no share of it in a cache. */
  @Test
  void workload_ofRunsThatReadNothingHasNoCachedShare() throws IOException {
    Outcomes logged = log(",calls", "A,X,t1,1,0,10,2", "A,X,t2,1,0,20,1");

    assertThat(logged.workload("A", "X").cachedShare()).isZero();
    assertThat(logged.workload("A", "X").input().mean()).isZero();
    assertThat(logged.workload("A", "X").output().mean()).isEqualByComparingTo("10");
    assertThat(logged.workload("A", "X").basis()).contains("A: as logged in 2 of 2 runs of X.");
  }

  /** One day alone is named once; a run without a day goes by the newest. */
  @Test
  void costs_nameTheOneDayOfDatedPrices() throws IOException {
    Prices dated = prices("effective_from", "A,5,30,2026-01-01");
    Outcomes logged =
        log(",calls,date", "A,X,t1,1,1000000,0,1,2026-03-01", "A,X,t2,1,1000000,0,1,2026-03-01");

    assertThat(logged.costs("X", dated).basis())
        .isEqualTo("Costs from the tokens of each run at list prices of its day, 2026-03-01.");
  }

  /** A million tokens in ten calls are known to be below the threshold, a thousand in any. */
  @Test
  void unknownCalls_areLookedForWhereTheyAreUnknown() throws IOException {
    Prices tiered = tiered();
    Outcomes logged = log(",calls", "A,X,t1,1,1000000,0,10", "A,X,t2,0,1000,0,");

    assertThat(logged.costs("X", tiered).of("A").usdPerTask().value())
        .isCloseTo((5 + 0.005) / 2, within(1e-12));
    assertThat(new TaskCost(tiered.plan("A"), logged.workload("A", "X")).usd().doubleValue())
        .isCloseTo((5 + 0.005) / 2, within(1e-12));
  }

  private static final String TIMED_OUT =
      """
      model,benchmark,task,outcome,status,input_tokens,output_tokens,cost_usd
      A,Fix,t1,pass,,1000,100,0.5
      A,Fix,t2,,timeout,1000,100,0.5
      B,Fix,t1,fail,,1000,100,0.2
      B,Fix,t2,pass,,1000,100,0.2
      """;

  /** A frontier shows the scores in which they are counted, so it says the same rule. */
  @Test
  void frontier_saysWhatTheCostsSayOfRunsWithoutAnOutcome() {
    MeasuredCosts costs = Outcomes.read(Source.text(TIMED_OUT)).costs("Fix");
    String rule = "Costs as they were billed. Without an outcome, and taken as not solved: 1 run.";

    assertThat(costs.display().notes()).contains(rule);
    assertThat(costs.frontier().display().notes()).contains(rule);
    assertThat(costs.frontier().chart().words().notes()).contains(rule);
  }

  @Test
  void workload_saysWhereNoCallsAreLogged() {
    assertThat(Outcomes.read(Source.text(TIMED_OUT)).workload("A", "Fix"))
        .hasToString(
            "A task: 1 call per task, 1,000 input tokens per call (source: not stated), 100 output"
                + " tokens per call (source: not stated), counted in the log of A, where each run"
                + " of an unknown number of calls counts as one call.");
    assertThat(outcomes.workload("A", "X").toString())
        .contains("15 calls per task (on average, source: not stated)")
        .endsWith("counted in the log of A.");
  }
}
