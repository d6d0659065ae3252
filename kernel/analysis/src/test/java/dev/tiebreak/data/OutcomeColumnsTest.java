package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.domain.TaskRun.Status;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.worth.MeasuredCosts;
import org.junit.jupiter.api.Test;

/** How runs ended, and which of their tokens were cached. */
class OutcomeColumnsTest {

  private static final Prices PRICES =
      Prices.parse(
          """
          model,input_usd_per_million_tokens,output_usd_per_million_tokens,\
          cache_read_usd_per_million_tokens,cache_write_usd_per_million_tokens
          Fig,5,30,0.5,6.25
          Nut,5,30,0.5,6.25
          """);

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> Outcomes.parse(text))
        .isInstanceOf(BadDataException.class)
        .hasMessageEndingWith(message);
  }

  private static void assertRefusedTokens(String columns, String cells, String message) {
    assertRefused(
        "model,benchmark,task,outcome," + columns + "\nFig,X,t1,1," + cells + "\n", message);
  }

  private static TaskRun run(String columns, String cells) {
    return Outcomes.parse(
            "model,benchmark,task,outcome," + columns + "\nFig,X,t1,1," + cells + "\n")
        .runs()
        .get(0);
  }

  @Test
  void runs_sayHowTheyEnded() {
    Outcomes outcomes =
        Outcomes.parse(
            """
            model,benchmark,task,trial,outcome,status,seconds,human_outcome,label_weight
            Fig,X,t1,1,pass,done,12.5,fail,2
            Fig,X,t1,2,,timeout,3600,,
            Fig,X,t2,1,,not_run,,,
            Fig,X,t3,1,fail,error,,,
            Fig,X,t4,1,0,,,,
            """);

    assertThat(outcomes.runs())
        .extracting(TaskRun::status)
        .containsExactly(Status.DONE, Status.TIMEOUT, Status.NOT_RUN, Status.ERROR, Status.DONE);
    assertThat(outcomes.runs())
        .extracting(TaskRun::hasOutcome)
        .containsExactly(true, false, false, true, true);
    assertThat(outcomes.runs().get(0).seconds()).hasValue(12.5);
    assertThat(outcomes.runs().get(0).humanOutcome()).hasValue(0);
    assertThat(outcomes.runs().get(0).labelWeight()).hasValue(2);
    assertThat(outcomes.runs().get(1).outcome()).isNaN();
    assertThat(outcomes.runs().get(1).humanOutcome()).isEmpty();
  }

  /**
   * t1 is passed in one of two runs that should have been, t2 not run: pandas' {@code
   * d.outcome.fillna(0).groupby(d.task).mean().mean()} is 0.125, without filling and without t2
   * 1/3.
   */
  @Test
  void scores_leaveOutRunsWithoutAnOutcomeAndSayWhatTheyAreWithThem() {
    Outcomes outcomes =
        Outcomes.parse(
            """
            model,benchmark,task,trial,outcome,status
            Fig,X,t1,1,pass,done
            Fig,X,t1,2,,timeout
            Fig,X,t2,1,,not_run
            Fig,X,t3,1,fail,error
            Fig,X,t4,1,0,
            """);

    assertThat(outcomes.tasks("Fig", "X").percent().orElseThrow())
        .isCloseTo(100.0 / 3, within(1e-9));
    assertThat(outcomes.tasks("Fig", "X").percentWithMissingFailed()).hasValue(12.5);
    assertThat(outcomes.display().rows().get(0))
        .extracting(cell -> cell.text())
        .contains("33.3", "2 of 4", "12.5");
    assertThat(outcomes.display().notes())
        .contains("Runs without an outcome: Fig on X (1 timeout, 1 not_run).");
  }

  @Test
  void read_refusesABlankOutcomeUnlessTheStatusSaysWhy() {
    assertRefused(
        "model,benchmark,task,outcome,status\nFig,X,t1,,\n",
        "row 2, column outcome: a blank cell; allowed: pass, fail, true, false or a number from 0"
            + " to 1, or blank where status is timeout or error or cancelled or not_run");
    assertRefused(
        "model,benchmark,task,outcome,status\nFig,X,t1,1,not_run\n",
        "row 2, column outcome: an outcome of a run whose status is not_run; allowed: a blank"
            + " cell");
    assertRefused(
        "model,benchmark,task,outcome,status\nFig,X,t1,1,finished\n",
        "row 2, column status: found \"finished\"; allowed: done, timeout, error, cancelled,"
            + " not_run (a column that means something else needs another name than status), or"
            + " blank where it is not known");
    assertRefused(
        "model,benchmark,task,outcome,status\nFig,X,t1,827,done\n",
        "row 2, column outcome: found \"827\"; allowed: pass, fail, true, false or a number from 0"
            + " to 1, or blank where it is not known");
  }

  @Test
  void frame_hasTheseColumnsOnlyWhereTheFileDoes() {
    assertThat(Outcomes.parse("model,benchmark,task,outcome\nFig,X,t1,1\n").table().columnNames())
        .doesNotContain("status", "seconds", "cache_read_tokens");
  }

  @Test
  void tokens_addUpHoweverTheRowCountsThem() {
    TaskRun among = run("input_tokens,cached_input_tokens", "70838,69905");
    TaskRun beside = run("input_tokens,cached_input_tokens,input_includes_cache", "933,69905,no");
    TaskRun split =
        run("uncached_input_tokens,cache_read_tokens,cache_write_tokens", "100,200,700");

    assertThat(among.inputTokens()).hasValue(70_838);
    assertThat(beside.inputTokens()).hasValue(70_838);
    assertThat(beside.cachedInputTokens()).hasValue(69_905);
    assertThat(split.inputTokens()).hasValue(1000);
    assertThat(split.cachedInputTokens()).hasValue(200);
    assertThat(split.cacheWriteTokens()).hasValue(700);
    assertThat(
            run("input_tokens,uncached_input_tokens,cache_read_tokens", "933,933,69905")
                .inputTokens())
        .hasValue(70_838);
    assertThat(
            run("input_tokens,uncached_input_tokens,cache_read_tokens", "70838,933,69905")
                .inputTokens())
        .hasValue(70_838);
    assertThat(run("output_tokens,reasoning_tokens", "12,7").reasoningTokens()).hasValue(7);
  }

  @Test
  void read_refusesTokensThatContradictEachOther() {
    assertRefusedTokens(
        "input_tokens,cached_input_tokens",
        "933,69905",
        "row 2, column cached_input_tokens: found \"69905\" of 933; allowed: no more than"
            + " input_tokens, unless input_includes_cache is no");
    assertRefusedTokens(
        "input_tokens,cache_read_tokens,cache_write_tokens",
        "10,5,6",
        "row 2, column cache_write_tokens: found \"6\" beside 5 read of 10; allowed: no more than"
            + " input_tokens, unless input_includes_cache is no");
    assertRefusedTokens(
        "cached_input_tokens,cache_read_tokens",
        "10,5",
        "row 2, column cache_read_tokens: found \"5\" beside 10; allowed: the same number as"
            + " cached_input_tokens, which counts the same");
    assertRefusedTokens(
        "input_tokens,uncached_input_tokens,cache_read_tokens",
        "100,10,5",
        "row 2, column uncached_input_tokens: found \"10\" of 100; allowed: input_tokens without"
            + " those read from a cache or written to one");
    assertRefusedTokens(
        "input_tokens,uncached_input_tokens,cache_read_tokens,input_includes_cache",
        "15,10,5,no",
        "row 2, column uncached_input_tokens: found \"10\" of 15; allowed: input_tokens, which are"
            + " without the cached ones here");
    assertRefusedTokens(
        "output_tokens,reasoning_tokens",
        "12,13",
        "row 2, column reasoning_tokens: found \"13\" of 12; allowed: no more than output_tokens,"
            + " of which they are a part");
  }

  /**
   * Both read 933 tokens at $5, 69,905 at $0.50 and write 500 at $30 the million. Python: {@code
   * (933*D("5") + 69905*D("0.5") + 500*D("30")) / 1000000} is 0.0546175.
   */
  @Test
  void costs_areTheSameHoweverTheRowCountsTheTokens() {
    Outcomes outcomes =
        Outcomes.parse(
            """
            model,benchmark,task,outcome,calls,input_tokens,cached_input_tokens,output_tokens,\
            input_includes_cache
            Fig,X,t1,pass,1,70838,69905,500,yes
            Fig,X,t2,fail,1,70838,69905,500,
            Nut,X,t1,pass,1,933,69905,500,no
            Nut,X,t2,fail,1,933,69905,500,no
            """);
    MeasuredCosts costs = outcomes.costs("X", PRICES);

    assertThat(costs.of("Fig").usdPerTask().value()).isCloseTo(0.0546175, within(1e-12));
    assertThat(costs.of("Nut").usdPerTask().value()).isCloseTo(0.0546175, within(1e-12));
    assertThat(new TaskCost(PRICES.plan("Nut"), outcomes.workload("Nut", "X")).usd().doubleValue())
        .isCloseTo(0.0546175, within(1e-12));
  }

  /**
   * Python: {@code (100*D("5") + 200*D("0.5") + 700*D("6.25") + 10*D("30")) / 1000000} is 0.005275;
   * with 1 read and 2 written, which are thirds of all, {@code (D("0.5") + 2*D("6.25") + 300) /
   * 1000000} is 0.000313.
   */
  @Test
  void costs_priceWhatWasWrittenToTheCache() {
    Outcomes outcomes =
        Outcomes.parse(
            """
            model,benchmark,task,outcome,calls,uncached_input_tokens,cache_read_tokens,\
            cache_write_tokens,output_tokens,reasoning_tokens
            Fig,X,t1,pass,1,100,200,700,10,4
            Fig,X,t2,fail,1,100,200,700,10,4
            Nut,X,t1,pass,1,0,1,2,10,
            Nut,X,t2,fail,1,0,1,2,10,
            """);
    MeasuredCosts costs = outcomes.costs("X", PRICES);

    assertThat(costs.of("Fig").usdPerTask().value()).isCloseTo(0.005275, within(1e-12));
    assertThat(costs.of("Nut").usdPerTask().value()).isCloseTo(0.000313, within(1e-12));
    assertThat(outcomes.workload("Fig", "X").basis().orElseThrow())
        .endsWith("What was written to a cache is priced as kept for a short time.");
  }

  @Test
  void costs_takeARunWithoutAnOutcomeAsNotSolved() {
    MeasuredCosts costs =
        Outcomes.parse(
                """
                model,benchmark,task,outcome,status,cost_usd
                Fig,X,t1,pass,done,1
                Fig,X,t2,,timeout,3
                """)
            .costs("X");

    assertThat(costs.of("Fig").usdPerSolvedTask().orElseThrow().value())
        .isCloseTo(4, within(1e-12));
    assertThat(costs.basis())
        .isEqualTo(
            "Costs as they were billed. Without an outcome, and taken as not solved: 1 run.");
  }
}
