package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.read.Source;
import dev.tiebreak.remark.Remark;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary;
  private CsvFolder folder;

  @BeforeEach
  void open() {
    folder = new CsvFolder(temporary);
  }

  private static DataCheck check(Path... files) {
    return DataCheck.of(CLOCK, Arrays.stream(files).map(Source::of).toArray(Source[]::new));
  }

  private Path scores(String... rows) {
    return folder.write("scores.csv", "model,benchmark,score", rows);
  }

  private static List<String> lines(DataCheck check) {
    return check.remarks().stream().map(Remark::toString).toList();
  }

  private static List<String> places(DataCheck check) {
    return check.remarks().stream()
        .map(
            remark ->
                remark.kind()
                    + " "
                    + remark.place().inFile()
                    + " "
                    + remark.place().value().orElse(""))
        .toList();
  }

  @Test
  void files_thatContradictEachOtherAreAnErrorOfTheLaterOne() {
    Path one = folder.write("one.csv", "model,benchmark,score", "A,G,78.0");
    Path other = folder.write("other.csv", "model,benchmark,score", "A,G,77.0", "B,G,60");
    DataCheck check = check(one, other);

    assertThat(check.has(Remark.Kind.ERROR)).isTrue();
    assertThat(lines(check))
        .singleElement()
        .asString()
        .contains("78.0", "77.0", "one.csv", "other.csv");
    assertThat(lines(check(one, one))).isEmpty();
  }

  /** 5600 / 0.65 = 8,615 and 0.65 / 0.0004 = 1,625; what is refused is not in the median. */
  @Test
  void prices_standOutFromTheMedianOfTheirColumn() {
    Path prices =
        folder.write(
            "prices.csv",
            CsvFolder.PRICES,
            "Ash,0.70,2.50",
            "Bay,0.60,2.20",
            "Fig,5600,9900",
            "Oak,0.0004,0.0016",
            "Yew,0.0000006,0.0000022");

    assertThat(places(check(prices)))
        .containsExactly(
            "error row 6, column input_usd_per_million_tokens 0.0000006",
            "error row 6, column output_usd_per_million_tokens 0.0000022",
            "suspicion row 4, column input_usd_per_million_tokens 5600",
            "suspicion row 5, column input_usd_per_million_tokens 0.0004",
            "suspicion row 4, column output_usd_per_million_tokens 9900",
            "suspicion row 5, column output_usd_per_million_tokens 0.0016");
    assertThat(lines(check(prices)).subList(2, 4))
        .containsExactly(
            "suspicion, row 4, column input_usd_per_million_tokens: Fig has 5600 in"
                + " input_usd_per_million_tokens, which is 8,615 times the file's median of 0.65."
                + " If that is per billion tokens, write 5.6, which is per million tokens.",
            "suspicion, row 5, column input_usd_per_million_tokens: Oak has 0.0004 in"
                + " input_usd_per_million_tokens; the file's median of 0.65 is 1,625 times that."
                + " If that is per thousand tokens, write 0.4, which is per million tokens.");
  }

  @Test
  void price_isComparedWithItselfElsewhere() {
    Path one =
        folder.write("one.csv", CsvFolder.PRICES + ",provider", "Ash,0.5,2,north", "Bay,1,2,");
    Path other = folder.write("other.csv", CsvFolder.PRICES, "Ash,11,2", "Bay,20,2");

    assertThat(lines(check(one, other)))
        .containsExactly(
            "suspicion, row 2, column input_usd_per_million_tokens: Ash has 11 in"
                + " input_usd_per_million_tokens, but 0.5 from north in "
                + one
                + ", row 2: one is 22 times the other. Compare both with their sources: prices are"
                + " in US dollars per million tokens.");
  }

  @Test
  void price_isNamedWhereMostOthersAreElsewhere() {
    Path prices =
        folder.write(
            "prices.csv",
            CsvFolder.PRICES + ",provider,region",
            "Ash,30,1,a,",
            "Ash,1,1,b,",
            "Ash,1,1,b,eu",
            "Ash,1.2,1,c,");

    assertThat(places(check(prices)))
        .containsExactly("suspicion row 2, column input_usd_per_million_tokens 30");
  }

  @Test
  void freePrice_isNoSuspicion() {
    Path prices = folder.write("prices.csv", CsvFolder.PRICES, "Ash,0,0", "Bay,0,0", "Fig,3,15");

    assertThat(check(prices).remarks()).isEmpty();
  }

  @Test
  void scales_areSuspiciousWhereTheRuleDoesNotRefuse() {
    assertThat(lines(check(scores("Ash,X,0.85", "Bay,X,8.5", "Fig,Y,1.5"))))
        .containsExactly(
            "suspicion, row 2, column score: X has 0.85 in row 2 beside 8.5 in row 3, and nothing"
                + " says whether these are rates or percentages; both are read as percent. Add a"
                + " column unit with percent in the rows of X, or with rate in those where 1 is"
                + " all.");
    assertThat(check(scores("Ash,X,0.85%", "Bay,X,8.5%")).remarks()).isEmpty();
    assertThat(places(check(scores("Ash,X,0.85", "Bay,X,8.5", "Fig,X,85"))))
        .containsExactly("error row 2, column score 0.85");
  }

  @Test
  void days_areHeldAgainstTheClock() {
    Path prices =
        folder.write(
            "prices.csv",
            CsvFolder.PRICES + ",effective_from,as_of",
            "Ash,1,2,2027-01-01,2026-04-23",
            "Bay,1,2,,2026-04-24");

    assertThat(lines(check(prices)))
        .containsExactly(
            "suspicion, row 3, column as_of: 2026-04-24 is in the future: today is 2026-04-23 in"
                + " UTC. Write the day on which it was published or read; the first day of an"
                + " announced price belongs in effective_from.");
  }

  @Test
  void direction_isSuggestedWhereTheNameSaysIt() {
    Path scores =
        scores(
            "Ash,Hallucination rate,3.3",
            "Bay,Hallucination rate,12.9",
            "Ash,Accuracy,80",
            "Ash,Error detection,80",
            "Ash,Terror,80");

    assertThat(lines(check(scores)))
        .containsExactly(
            "suspicion, row 2: Higher is taken for better on Hallucination rate, since nothing says"
                + " otherwise, but its name has the word \"hallucination\", of which less is"
                + " usually better. Add a column better with lower in the rows of Hallucination"
                + " rate, or with higher if more is better.");
    assertThat(
            check(
                    folder.write(
                        "stated.csv", "model,benchmark,score,better", "Ash,Error rate,3,lower"))
                .remarks())
        .isEmpty();
  }

  @Test
  void elo_isSuggestedWhereTheFrameRefuses() {
    DataCheck check =
        check(scores("Ash,Arena,1512", "Bay,Arena,1480", "Ash,GPQA,85", "Ash,Index,700"));

    assertThat(places(check))
        .containsExactly(
            "error row 2, column score 1512",
            "error row 3, column score 1480",
            "error row 5, column score 700",
            "suspicion row 2, column score 1512");
    assertThat(check.remarks().get(3).fix())
        .isEqualTo("If they are Elo ratings, add a column unit with elo in the rows of Arena.");
  }

  /** 264 of 500 are 52.8 and 265 are 53.0; 317 of 600 are 52.83. */
  @Test
  void score_isHeldAgainstItsNumberOfTasks() {
    Path scores =
        folder.write(
            "scores.csv",
            "model,benchmark,score,n,trials",
            "Ash,X,52.87,500,",
            "Bay,X,52.8,500,",
            "Fig,X,53,500,1",
            "Oak,X,52.83,200,3",
            "Yew,X,52.84,200,3",
            "Elm,X,33.3,3,",
            "Box,X,33.4,3,");

    assertThat(places(check(scores)))
        .containsExactly(
            "note row 2, column score 52.87",
            "note row 6, column score 52.84",
            "note row 8, column score 33.4");
    assertThat(lines(check(scores)).subList(0, 2))
        .containsExactly(
            "note, row 2, column score: Ash has 52.87% on X, which no whole number of 500 tasks"
                + " gives: 264 are 52.80%, and 265 are 53.00%. If it is a mean of several runs, say"
                + " how many in a column trials; else check the score and its number of tasks.",
            "note, row 6, column score: Yew has 52.84% on X, which no whole number of 600 runs (200"
                + " tasks, each 3 times) gives: 317 are 52.83%, and 318 are 53.00%. Check the score,"
                + " its number of tasks and how often each was run; credit for a part of a task"
                + " gives such scores too.");
  }

  /** Python writes 2 / 3 as 0.6666666666666666. */
  @Test
  void lastDigitsOfADouble_areNoOtherNumberOfTasks() {
    Path scores =
        folder.write(
            "scores.csv",
            "model,benchmark,score,unit,n",
            "Ash,X,0.6666666666666666,rate,3",
            "Bay,X,0.56,rate,7");

    assertThat(places(check(scores))).containsExactly("note row 3, column score 0.56");
  }

  /** The other score of the row is another. */
  @Test
  void repeatInAWideTable_isOfACellAndNotOfTheRow() {
    Path wide = folder.write("wide.csv", "model,GPQA,MMLU", "Ash,50,60", "Ash,,60");

    assertThat(lines(check(wide)))
        .anyMatch(
            line ->
                line.startsWith(
                    "note, row 3, column MMLU: The score says what row 2, column MMLU says, and is"
                        + " counted once."));
  }

  @Test
  void repeats_areCountedAndNamed() {
    DataCheck check = check(scores("Ash,X,50", "Bay,X,60", "Ash,X,50"));

    assertThat(check.files().get(0).found())
        .get()
        .hasToString("scores, 3 rows, of which 1 is an equal repeat");
    assertThat(lines(check))
        .containsExactly(
            "note, row 4: The row says what row 2 says, and is counted once. Delete one of them, or"
                + " say in which evaluator, date or source they differ.");
    assertThat(check.files().get(0).found().get().notes()).isEmpty();
  }

  @Test
  void outcomes_areHeldAgainstPrintedScores() {
    Path scores = scores("Ash,X,75", "Bay,X,25", "Ash,Arena,50");
    Path outcomes =
        folder.write(
            "outcomes.csv",
            "model,benchmark,task,outcome",
            IntStream.range(0, 8)
                .mapToObj(i -> "Ash,X,t%d,%d\nBay,X,t%d,%d".formatted(i, i % 2, i, i / 6))
                .toArray(String[]::new));

    assertThat(lines(check(scores, outcomes)))
        .containsExactly(
            "suspicion, row 2, column score: Ash is printed with 75 on X, but its outcomes give"
                + " 50.0 (4 of 8 tasks). Find out which of the two is right: the outcomes are in "
                + outcomes
                + ".");
    assertThat(check(outcomes, scores).remarks()).hasSize(1);
    assertThat(check(scores).remarks()).isEmpty();
  }

  /** Of the tasks t1 to t4, Bay has an outcome on one, and Ash at low effort on all but t4. */
  @Test
  void tasks_withoutAnOutcomeThatOthersHaveAreCounted() {
    Path one =
        folder.write(
            "one.csv",
            "model,effort,benchmark,task,outcome,status",
            "Ash,low,X,t1,1,",
            "Ash,low,X,t2,0,",
            "Ash,low,X,t3,0,",
            "Bay,,X,t1,1,",
            "Bay,,X,t2,,timeout",
            "Bay,,Y,t9,1,");
    Path other =
        folder.write(
            "other.csv",
            "model,effort,benchmark,task,outcome",
            IntStream.rangeClosed(1, 4).mapToObj("Elm,,X,t%d,1"::formatted).toArray(String[]::new));
    String fix =
        " that others have one on. Two models are compared on the tasks on which both have an"
            + " outcome, where there are any; a run that came to none belongs in the file, with a"
            + " status that says why.";

    assertThat(lines(check(one, other)))
        .containsExactly(
            "note, row 2: Ash (low) has no outcome on 1 of 4 tasks of X" + fix,
            "note, row 5: Bay has no outcome on 3 of 4 tasks of X" + fix);
    assertThat(lines(check(one)))
        .containsExactly("note, row 5: Bay has no outcome on 2 of 3 tasks of X" + fix);
    assertThat(lines(check(other))).isEmpty();
    Path apart =
        folder.write(
            "apart.csv",
            "model,benchmark,task,outcome",
            "Ash,X,t1,1",
            "Ash,X,t2,0",
            "Ash,X,t3,0",
            "Bay,X,u1,1");
    assertThat(lines(check(apart)))
        .containsExactly(
            "note, row 2: Ash has no outcome on 1 of 1 task of X" + fix,
            "note, row 5: Bay has no outcome on 3 of 3 tasks of X" + fix);
  }

  @Test
  void names_areNearMissesAcrossFiles() {
    Path scores = scores("Ash 4.7,X,75", "Bay Leaf 2,X,25", "Bay Leaf 3,X,25");
    Path prices =
        folder.write(
            "prices.csv", CsvFolder.PRICES, "ash-4-7,1,2", "Bay Laef 2,1,2", "Ash 4.8,1,2");

    assertThat(lines(check(scores, prices)))
        .containsExactly(
            "note, row 2, column model: \"ash-4-7\" is almost \"Ash 4.7\" in "
                + scores
                + ", row 2, but they are read as two models. If they are one model, this line in"
                + " aliases.csv (kind,alias,name,source) says so: model,ash-4-7,Ash 4.7,",
            "note, row 3, column model: \"Bay Laef 2\" is almost \"Bay Leaf 2\" in "
                + scores
                + ", row 3, but they are read as two models. If they are one model, this line in"
                + " aliases.csv (kind,alias,name,source) says so: model,Bay Laef 2,Bay Leaf 2,");
    folder.write("aliases.csv", "kind,alias,name", "model,ash-4-7,Ash 4.7");
    assertThat(check(scores, prices).remarks()).hasSize(1);
  }

  @Test
  void names_ofOneFileAreWrittenInOneWay() {
    DataCheck check = check(scores("GPT 1,X,75", "GPT-1,X,25", "gpt-1,Y,5"));

    assertThat(lines(check))
        .containsExactly(
            "note, row 3, column model: \"GPT-1\" is almost \"GPT 1\" in row 2, but they are read as"
                + " two models. If they are one model, write its name in one way.",
            "note, row 4, column model: \"gpt-1\" is almost \"GPT 1\" in row 2, but they are read as"
                + " two models. If they are one model, write its name in one way.");
    assertThat(check.files().get(0).found().get().notes()).isEmpty();
  }

  @Test
  void contents_areCounted() {
    Path scores =
        folder.write(
            "scores.csv",
            "model;benchmark;score;effort;unit;date",
            "Ash;X;50;low;percent;2026-04-01",
            "Ash;X;60;high;percent;2026-04-02",
            "Bay;Arena;1500;;elo;",
            "Bay;X;;;percent;");

    assertThat(check(scores).files().get(0).found().get().contents())
        .hasToString(
            "text with semicolons; 2 models in 3 systems; 2 measures in percent, Elo; 2026-04-01"
                + " to 2026-04-02; no value: 1 in score, 2 in date, 2 in effort.");
  }

  @Test
  void anyInput_isARemark() {
    Path empty = folder.write("empty.csv", "");
    Path one = folder.write("one.csv", "model,benchmark,score,date", "Ash,X,,");
    Path prices = folder.write("prices.csv", CsvFolder.PRICES, "Ash,9999,0.001");
    Path bad = folder.write("bad.csv", "model,benchmark,score,score", "Ash,X,5,6");

    assertThat(check(empty, temporary, temporary.resolve("none.csv"), bad).remarks())
        .hasSize(4)
        .allMatch(remark -> remark.kind() == Remark.Kind.ERROR);
    assertThat(check(one, prices).remarks()).isEmpty();
    assertThat(check().remarks()).isEmpty();
  }

  /** A mistake in a file next to it is one of the file that needs it, but stands elsewhere. */
  @Test
  void neighbour_isNamedWhereItIsWrong() {
    Path scores = scores("Ash,X,50");
    Path benchmarks = folder.write("benchmarks.csv", "benchmark", "X");

    assertThat(check(scores).remarks())
        .isNotEmpty()
        .allMatch(remark -> remark.place().file().equals(benchmarks.toString()));
    assertThat(check(scores).has(Remark.Kind.ERROR)).isTrue();
  }

  @Test
  void outcomes_ofWhatOneWantsLessOfAreSuspicious() {
    Path outcomes =
        folder.write(
            "outcomes.csv",
            "model,benchmark,task,outcome,metric",
            "A,Fix,a,1,hallucination rate",
            "A,Fix,b,0,hallucination rate",
            "A,Fix,a,1,accuracy",
            "A,Fix,b,1,accuracy");

    assertThat(lines(check(outcomes)))
        .containsExactly(
            "suspicion, row 2: Higher is taken for better on Fix, hallucination rate, since nothing"
                + " says otherwise, but its name has the word \"hallucination\", of which less is"
                + " usually better. If less is better, turn each outcome and the name round; if"
                + " more is, say so in benchmarks.csv next to the file, in a column better with"
                + " higher.");
    folder.write(
        "benchmarks.csv",
        "benchmark,metric,tasks,trials,tasks_source,better",
        "Fix,hallucination rate,2,1,us,higher");
    assertThat(lines(check(outcomes))).isEmpty();
  }

  @Test
  void conflictsOfTwoFiles_areARemarkEach() {
    String head = "model,benchmark,task,outcome";
    Path first = folder.write("a-outcomes.csv", head, "Ash,X,a,1", "Ash,X,b,1");
    Path second = folder.write("b-outcomes.csv", head, "Ash,X,a,0", "Ash,X,b,0");

    assertThat(check(first, second).remarks())
        .filteredOn(remark -> remark.kind() == Remark.Kind.ERROR)
        .hasSize(2)
        .noneMatch(remark -> remark.toString().contains("Also:"));
  }
}
