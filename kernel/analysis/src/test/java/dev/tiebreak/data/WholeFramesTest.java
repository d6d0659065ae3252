package dev.tiebreak.data;

import static dev.tiebreak.data.CsvFolder.headings;
import static dev.tiebreak.data.CsvFolder.rows;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.show.internal.KnownNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of a file in its frame, and of its frame in its table. */
class WholeFramesTest {

  private static final String BENCHMARKS =
      "benchmark,measures,outcome,tasks,all_tasks,trials,tasks_source";
  private static final String OUTCOMES =
      "model,benchmark,task,trial,outcome,cluster,calls,input_tokens,cached_input_tokens,"
          + "output_tokens,cost_usd,date";

  @TempDir private Path temporary;
  private CsvFolder folder;

  @BeforeEach
  void open() {
    folder = new CsvFolder(temporary);
  }

  private Benchmarks benchmarks(String... rows) {
    return Benchmarks.read(folder.write("list.csv", BENCHMARKS, rows));
  }

  /** 19.5 is 39 of all 200 tasks, and of no number of the 90 that can be run. */
  @Test
  void benchmarks_takeNoScoreForACountOfTasksThatCannotBeRun() {
    for (String runnable : List.of("yes", "no", "")) {
      folder.write(
          "benchmarks.csv",
          "benchmark,tasks,all_tasks,trials,tasks_source,all_runnable",
          "X,90,200,1,a paper," + runnable);
      Scores scores =
          Scores.read(folder.write("scores.csv", "model,benchmark,score", "A,X,19.5", "B,X,20.0"));

      String text = scores.splitDecision("A", "B").counts().display().text();

      assertThat(text.contains("39 of 200 tasks")).isEqualTo(!runnable.equals("no"));
    }
  }

  @Test
  void scores_standInTheOrderOfTheFile() {
    Scores scores =
        Scores.read(
            folder.write(
                "scores.csv",
                "score,model,benchmark,harness,note,date",
                "70,B,Y,Oak,fine,2026-02-01",
                ",A,Y,,,",
                "0.5%,A,X,,cut,2026-01-01"));

    assertThat(scores.table())
        .hasRows(
            "model | benchmark | score | unit    | harness | evaluator | date       | source |"
                + " note",
            "B     | Y         | 70.0  | percent | Oak     |           | 2026-02-01 |        |"
                + " fine",
            "A     | Y         |       | percent |         |           |            |        |",
            "A     | X         | 0.5   | percent |         |           | 2026-01-01 |        |"
                + " cut");
    assertThat(headings(scores.display())).isEqualTo("Benchmark | B | A");
    assertThat(rows(scores.display())).containsExactly("Y | 70.0 | no score", "X | no score | 0.5");
    assertThat(scores.display().source()).isEqualTo("not stated, as of 2026-02-01");
    assertThat(scores).hasToString(scores.display().text());
  }

  @Test
  void benchmarks_haveTheirTasks() {
    Benchmarks list =
        benchmarks(
            "Y,coding,rubric,1000,3000,2,a paper", "X,,,not published,,not published,a talk");

    assertThat(list.table())
        .hasRows(
            "benchmark|measures|maker|outcome|tasks|all_tasks|trials|unit|tasks_note|tasks_source",
            "Y        |coding  |     |rubric |1000 |3000     |2     |    |          |a paper",
            "X        |        |     |       |     |         |      |    |          |a talk");
    assertThat(headings(list.display())).isEqualTo("Benchmark | Measures | Tasks | Trials");
    assertThat(rows(list.display()))
        .containsExactly("Y | coding | 1,000 | 2", "X |  | not published | not published");
    assertThat(list).hasToString(list.display().text());
    assertThat(list.names()).containsExactly("Y", "X");
    assertThat(list.tasks("Y")).hasValue(1000);
    assertThatThrownBy(() -> list.tasks("Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: Y, X");
  }

  @ParameterizedTest
  @CsvSource({
    "pass/fail, PASS_FAIL",
    "rubric, RUBRIC",
    "pairwise, PAIRWISE",
    "'', UNKNOWN",
  })
  void benchmarks_sayHowATaskIsJudged(String outcome, Evidence.Judging judging) {
    assertThat(
            benchmarks("X,," + outcome + ",5,5,not published,a paper")
                .evidence(MeasureName.of(Measure.percent("X"))))
        .isEqualTo(new Evidence.Published(5, OptionalInt.of(5), OptionalInt.empty(), judging));
    assertThat(
            benchmarks("X,," + outcome + ",not published,5,1,a paper")
                .evidence(MeasureName.of(Measure.percent("X"))))
        .isEqualTo(new Evidence.SizeUnknown());
  }

  @Test
  void benchmarks_areRefusedWithFewerTasksInAllThanWereRun() {
    Path file = folder.write("list.csv", BENCHMARKS, "X,,,2,2,1,a", "Y,,,5,3,1,a");

    assertThatThrownBy(() -> Benchmarks.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", row 3, column all_tasks: found \"3\"; allowed: 5 or more");
  }

  @Test
  void models_haveTheirShortNames() {
    Models models =
        Models.read(
            folder.write(
                "models.csv",
                "model,short_name,maker,released",
                "Oak 2 Large,Oak 2,Forest,2026-01-05",
                "Pine,,,"));

    assertThat(models.table())
        .hasRows(
            "model       | short_name | maker  | released   | codename | source",
            "Oak 2 Large | Oak 2      | Forest | 2026-01-05 |          |",
            "Pine        |            |        |            |          |");
    assertThat(models.contender("Oak 2 Large")).isEqualTo(new Contender("Oak 2 Large", "Oak 2"));
    assertThat(models.contender("Pine")).isEqualTo(new Contender("Pine", "Pine"));
    assertThat(models.contender("Elm")).isEqualTo(Contender.of("Elm"));
    assertThat(models.display().title()).isEqualTo("Models");
    assertThat(rows(models.display()).get(0)).startsWith("Oak 2 Large | Oak 2 | Forest | 2026");
    assertThat(models).hasToString(models.display().text());
    assertThat(models.namesFor("model")).containsExactly("Oak 2 Large", "Pine");
  }

  @Test
  void access_isFoundByOtherNames() {
    Path file =
        folder.write(
            "access.csv",
            "model,channel,status",
            "Oak,an API,available",
            "gpt-5.5,an API,available");

    Access access = Access.read(file).with(Aliases.parse("kind,alias,name\nmodel,oak,Oak\n"));

    assertThat(access.of("oak", "GPT-5.5", "Elm").table().stringColumn("model"))
        .containsExactly("Oak", "gpt-5.5");
    assertThat(access.of("oak", "Elm").finding()).endsWith("; nothing is known about Elm");
  }

  @Test
  void access_hasEachChannel() {
    Access access =
        Access.read(
            folder.write(
                "access.csv",
                "model,channel,status,detail,date,source",
                "B,an API,announced,in spring,2026-02-01,a talk",
                "A,an API,available,,2026-01-01,a page",
                "A,a chat,not offered,,,a page"));

    assertThat(access.table())
        .hasRows(
            "model | channel | status      | detail    | date       | source",
            "B     | an API  | announced   | in spring | 2026-02-01 | a talk",
            "A     | an API  | available   |           | 2026-01-01 | a page",
            "A     | a chat  | not offered |           |            | a page");
    assertThat(headings(access.display())).isEqualTo("Model | Channel | Status | Detail");
    assertThat(rows(access.of("A").display()))
        .containsExactly("A | an API | available | ", "A | a chat | not offered | ");
    assertThat(access.of("A").display().source()).isEqualTo("a page, as of 2026-01-01");
    assertThat(access.display().source()).isEqualTo("a talk; a page, as of 2026-02-01");
    assertThat(access.display().notes()).isEmpty();
    assertThat(access.of("C", "A", "C").display().notes())
        .containsExactly("Nothing is known about where C can be used.");
    assertThat(Access.read("").show().data().values())
        .contains("Nothing is known about where any model can be used.");
    assertThat(access).hasToString(access.display().text());
  }

  @Test
  void access_isRefusedTwiceForAModelAndChannel() {
    Path file =
        folder.write(
            "access.csv",
            "model,channel,status",
            "A,x,announced",
            "B,x,announced",
            "A,x,available");

    assertThatThrownBy(() -> Access.read(file))
        .hasMessage(
            file
                + ", row 4, column model and channel: \"A\" and \"x\" already appear in row 2;"
                + " allowed: each once");
  }

  @Test
  void outcomes_haveEveryRun() {
    Outcomes outcomes =
        Outcomes.read(
            folder.write(
                "outcomes.csv",
                OUTCOMES,
                "B,X,t1,1,pass,c1,3,1000,1000,50,0.25,2026-03-01",
                "B,X,t1,2,fail,c1,,,,,,",
                "B,X,t2,1,0.5,c2,5,3000,0,150,0.75,2026-03-02",
                "A,Y,t1,,1,,,,,,,",
                "A,X,t1,1,1,c1,1,10,0,20,0.1,"));

    assertThat(outcomes.table().first(2))
        .hasRows(
            "model|benchmark|task|trial|outcome|cluster|calls|input_tokens|cached_input_tokens"
                + "|output_tokens|cost_usd|date|source",
            "B|X|t1|1|1.0|c1|3|1000|1000|50|0.25|2026-03-01|",
            "B|X|t1|2|0.0|c1| | | | | | |");
    assertThat(outcomes.runs("B", "X").get(0))
        .isEqualTo(
            new TaskRun(
                "B",
                "X",
                "t1",
                Optional.of("1"),
                1,
                Optional.of("c1"),
                OptionalInt.of(3),
                OptionalLong.of(1000),
                OptionalLong.of(1000),
                /* cacheWriteTokens= */ OptionalLong.empty(),
                OptionalLong.of(50),
                /* reasoningTokens= */ OptionalLong.empty(),
                OptionalDouble.of(0.25),
                /* seconds= */ OptionalDouble.empty(),
                Optional.of(LocalDate.of(2026, 3, 1)),
                TaskRun.Status.DONE,
                /* humanOutcome= */ OptionalDouble.empty(),
                /* labelWeight= */ OptionalDouble.empty()));
    assertThat(outcomes.runs("A", "Y").get(0))
        .isEqualTo(
            new TaskRun(
                "A",
                "Y",
                "t1",
                Optional.empty(),
                1,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                TaskRun.Status.DONE,
                OptionalDouble.empty(),
                OptionalDouble.empty()));
    assertThat(headings(outcomes.display()))
        .isEqualTo(
            "Benchmark | Model | Tasks | Clusters | Runs | Score | Missing | Score with missing"
                + " failed | Calls | Input tokens | Output tokens | Cost (US$)");
    assertThat(rows(outcomes.display()))
        .containsExactly(
            "X | B | 2 | 2 | 3 | 50.0 | – | 50.0 | 4.0 (2 runs) | 2,000 (2 runs) | 100 (2 runs) |"
                + " 0.5000 (2 runs)",
            "X | A | 1 | 1 | 1 | 100.0 | 1 of 2 | 50.0 | 1.0 | 10 | 20 | 0.1000",
            "Y | A | 1 | – | 1 | 100.0 | – | 100.0 | – | – | – | –");
    assertThat(outcomes.display().source()).isEqualTo("not stated, as of 2026-03-02");
    assertThat(outcomes).hasToString(outcomes.display().text());
  }

  /** A user's own statistic of one model must not mix in another's runs. */
  @Test
  void runs_ofAModelAreItsOwn() {
    Outcomes outcomes =
        Outcomes.read(
            folder.write(
                "outcomes.csv",
                "model,benchmark,task,outcome",
                "B,X,t1,1",
                "A,X,t2,0",
                "B,Y,t3,1",
                "A,Y,t4,0"));

    assertThat(outcomes.runs("A")).extracting(TaskRun::task).containsExactly("t2", "t4");
    assertThat(outcomes.runs("B")).extracting(TaskRun::task).containsExactly("t1", "t3");
    assertThat(outcomes.runs("B", "Y")).extracting(TaskRun::task).containsExactly("t3");
    assertThat(outcomes.runs()).hasSize(4);
    assertThatThrownBy(() -> outcomes.runs("C"))
        .hasMessage("No model is named \"C\"; allowed: B, A");
    assertThatThrownBy(() -> outcomes.runs("A", "Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: X, Y");
    assertThatThrownBy(() -> outcomes.league("Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: X, Y");
    assertThatThrownBy(() -> outcomes.costs("Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: X, Y");
    assertThatThrownBy(() -> outcomes.splitDecision("C", "A"))
        .hasMessage("No model is named \"C\"; allowed: B, A");
    assertThatThrownBy(() -> outcomes.splitDecision("A", "C"))
        .hasMessage("No model is named \"C\"; allowed: B, A");
    assertThat(KnownNames.of(outcomes, "first")).containsExactly("B", "A");
    assertThat(KnownNames.of(outcomes, "benchmark")).containsExactly("X", "Y");
    assertThat(KnownNames.of(outcomes, "names")).containsExactly("B", "A", "X", "Y");
  }

  /** Three models on X and one of them alone on Y. */
  @Test
  void leagues_areOfBenchmarksThatTwoModelsRan() {
    Outcomes outcomes =
        Outcomes.read(
            folder.write(
                "outcomes.csv",
                "model,benchmark,task,outcome",
                "C,X,t1,0",
                "C,X,t2,0",
                "A,X,t1,1",
                "A,X,t2,1",
                "B,X,t1,0",
                "B,X,t2,1",
                "A,Y,t1,1",
                "A,Y,t2,1"));

    assertThat(outcomes.leagues().leagues()).hasSize(1);
    assertThat(outcomes.league("X").display().text()).contains("100.0", "50.0");
  }

  @Test
  void outcomes_takeShortNamesFromTheModelsBesideThem() {
    folder.write("models.csv", "model,short_name", "Oak 2 Large,Oak");
    Outcomes outcomes =
        Outcomes.read(
            folder.write(
                "outcomes.csv",
                "model,benchmark,task,outcome",
                "Oak 2 Large,X,t1,1",
                "Oak 2 Large,X,t2,1",
                "Pine,X,t1,0",
                "Pine,X,t2,1"));

    assertThat(outcomes.splitDecision("Oak 2 Large", "Pine").first())
        .isEqualTo(new Contender("Oak 2 Large", "Oak"));
    assertThat(outcomes.splitDecision("Pine", "Oak 2 Large").second())
        .isEqualTo(new Contender("Oak 2 Large", "Oak"));
  }

  private static final String ALL_PRICES =
      CsvFolder.PRICES
          + ",cache_read_usd_per_million_tokens,cache_write_usd_per_million_tokens,"
          + "cache_write_1h_usd_per_million_tokens,long_context_above_tokens,"
          + "long_context_input_usd_per_million_tokens,long_context_output_usd_per_million_tokens,"
          + "long_context_cache_read_usd_per_million_tokens,batch_factor,flex_factor,"
          + "priority_factor,minimum_usd_per_call,tokenizer_factor,provider,currency,"
          + "effective_from,effective_to,as_of,source";
  private static final String ALL =
      "A,5,30,0.5,6.25,10,200000,10,45,0.75,0.5,0.6,2,0.01,1.2,Z,USD,2026-01-01,2026-12-31,"
          + "2026-04-23,a list";

  @Test
  void prices_haveEveryTerm() {
    Prices prices =
        Prices.read(
            folder.write("prices.csv", ALL_PRICES, "B,1,2" + ",".repeat(14) + "USD,,,,", ALL));
    PricePlan plan = prices.plan("A");

    assertThat(plan.rates().cacheRead().usd()).isEqualByComparingTo("0.5");
    assertThat(plan.rates().cacheWrite().usd()).isEqualByComparingTo("6.25");
    assertThat(plan.rates().longCacheWrite().usd()).isEqualByComparingTo("10");
    assertThat(plan.longContext()).hasSize(1);
    assertThat(plan.longContext().get(0).aboveInputTokens()).isEqualTo(200_000);
    assertThat(plan.longContext().get(0).rates().input().usd()).isEqualByComparingTo("10");
    assertThat(plan.longContext().get(0).rates().output().usd()).isEqualByComparingTo("45");
    assertThat(plan.longContext().get(0).rates().cacheRead().usd()).isEqualByComparingTo("0.75");
    assertThat(plan.factor(Service.BATCH)).isEqualByComparingTo("0.5");
    assertThat(plan.factor(Service.FLEX)).isEqualByComparingTo("0.6");
    assertThat(plan.factor(Service.PRIORITY)).isEqualByComparingTo("2");
    assertThat(plan.minimumUsdPerCall()).isEqualByComparingTo("0.01");
    assertThat(plan.tokenizerFactor()).isEqualByComparingTo("1.2");
    assertThat(plan.provider()).contains("Z");
    assertThat(plan.effectiveFrom()).contains(LocalDate.of(2026, 1, 1));
    assertThat(plan.effectiveTo()).contains(LocalDate.of(2026, 12, 31));
    assertThat(headings(prices.display()))
        .isEqualTo(
            "Model | Input | Output | Cache read | Cache write | Cache write, an hour |"
                + " Long context | Batch | Flex | Priority | Least a call | Tokenizer factor |"
                + " Provider | Effective from | Effective to");
    assertThat(rows(prices.display()).get(1))
        .isEqualTo(
            "A | 5.00 | 30.00 | 0.50 | 6.25 | 10.00 |"
                + " above 200,000 tokens 10.00 in, 45.00 out | 0.50× | 0.60× | 2.00× | $0.01 |"
                + " 1.20 | Z | 2026-01-01 | 2026-12-31");
    assertThat(rows(prices.display()).get(0)).startsWith("B | 1.00 | 2.00 | ");
    assertThat(prices.display().source()).isEqualTo("a list, as of 2026-04-23");
    assertThat(prices.display().notes()).isEmpty();
    assertThat(prices).hasToString(prices.display().text());
  }

  @Test
  void prices_haveEachOfferInTheOrderOfTheFile() {
    Prices prices =
        Prices.read(
            folder.write(
                "prices.csv",
                CsvFolder.PRICES + ",provider,effective_from,effective_to",
                "B,3,4,,,",
                "A,7,9,Y,2026-02-01,",
                "A,5,6,Y,2026-01-01,2026-01-31",
                "A,8,9,X,2026-01-01,"));
    String[] columns = {
      "model",
      "input_usd_per_million_tokens",
      "provider",
      "currency",
      "effective_from",
      "effective_to"
    };

    assertThat(prices.table().selectColumns(columns))
        .hasRows(
            String.join("|", columns),
            "B|3.0| |USD|          |",
            "A|7.0|Y|USD|2026-02-01|",
            "A|5.0|Y|USD|2026-01-01|2026-01-31",
            "A|8.0|X|USD|2026-01-01|");
    assertThat(prices.asOf("2026-01-31").table().selectColumns(columns))
        .hasRows(
            String.join("|", columns),
            "B|3.0| |USD|          |",
            "A|5.0|Y|USD|2026-01-01|2026-01-31",
            "A|8.0|X|USD|2026-01-01|");
    assertThat(rows(prices.asOf("2026-02-01").display()))
        .containsExactly(
            "B | 3.00 | 4.00 | 1.00 | not stated | not stated",
            "A | 7.00 | 9.00 | 1.00 | Y | 2026-02-01",
            "A | 8.00 | 9.00 | 1.00 | X | 2026-01-01");
    assertThat(prices.asOf("2026-02-01").fromProvider("Y").plan("A").input().usd())
        .isEqualByComparingTo("7");
    assertThatThrownBy(() -> prices.fromProvider("W"))
        .hasMessage("No provider with a price is named \"W\"; allowed: Y, X");
    assertThat(prices.namesFor("model")).containsExactly("B", "A");
  }

  /** Two providers may each have a price for the same days, whose periods are looked at apart. */
  @Test
  void prices_periodsAreThoseOfAProvider() {
    String header = CsvFolder.PRICES + ",provider,effective_from,effective_to";
    Path file =
        folder.write(
            "prices.csv",
            header,
            "A,5,6,X,2026-02-01,",
            "A,5,6,Y,2026-01-15,",
            "A,5,6,X,2026-01-01,2026-01-30");

    assertThatThrownBy(() -> Prices.read(file))
        .hasMessage(
            file
                + ", row 2, column model: \"A\" has a gap between 2026-01-30 and 2026-02-01;"
                + " allowed: each model once, or periods that follow each other without a gap or"
                + " an overlap");
  }

  @Test
  void prices_areNotRefusedAtTheirBounds() {
    Prices prices =
        Prices.read(
            folder.write(
                "prices.csv",
                CsvFolder.PRICES + ",effective_from,effective_to",
                "A,0,0.0001,2026-01-01,2026-01-01",
                "B,10000,0,,2026-01-01"));

    assertThat(prices.asOf("2026-01-01").plan("A").output().usd()).isEqualByComparingTo("0.0001");
    assertThat(prices.asOf("2025-01-01").plan("B").input().usd()).isEqualByComparingTo("10000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1000,10,", "1000,,10", ",10,20", ",10,", ",,20", "1000,,"})
  void prices_ofLongContextAreAllOrNone(String part) {
    Path file =
        folder.write(
            "prices.csv",
            CsvFolder.PRICES
                + ",long_context_above_tokens,long_context_input_usd_per_million_tokens,"
                + "long_context_output_usd_per_million_tokens",
            "B,5,30,,,",
            "A,5,30," + part);

    assertThatThrownBy(() -> Prices.read(file))
        .hasMessage(
            file
                + ", row 3, column long_context_above_tokens: a part of the long context's prices;"
                + " allowed: a threshold, an input and an output price, or none of them");
  }

  @Test
  void workloads_areReadWhole() {
    Workloads workloads =
        Workloads.read(
            folder.write(
                "workloads.csv",
                "model,calls_per_task,input_tokens_per_call,output_tokens_per_call",
                "A,7.5,1000,",
                "B,,,20"));

    assertThat(workloads.table())
        .hasRows(
            "model|calls_per_task|input_tokens_per_call|output_tokens_per_call|date|source",
            "A    |7.50          |1000.0               |                      |    |",
            "B    |              |                     |20.0                  |    |");
  }

  @Test
  void tables_areCopies() {
    Benchmarks list = benchmarks("X,,,5,,1,a paper");
    list.table().intColumn("tasks").set(0, 9);

    assertThat(list.table().intColumn("tasks").get(0)).isEqualTo(5);
  }
}
