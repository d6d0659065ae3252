package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Trait;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.show.FrameAssert;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scores are measurements of: units, directions, systems, keys and errors of a file. */
class MeasuresTest {

  @TempDir private Path folder;

  private Path file(String header, String... rows) {
    return new CsvFolder(folder).write("scores.csv", header, rows);
  }

  private Scores scores(String header, String... rows) {
    return Scores.read(file(header, rows));
  }

  private void assertRefused(String message, String header, String... rows) {
    Path file = file(header, rows);
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void read_keepsEachScoreInItsUnit() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better",
            "A,Arena,1512,elo,",
            "A,GPQA,0.85,rate,",
            "A,Bill,86.55,usd,lower",
            "A,Speed,82,tokens_per_second,",
            "A,Delta,-3.5,points,");

    FrameAssert.assertThat(scores.table())
        .hasRows(
            "model | benchmark | score | unit | harness | evaluator | date | source | better",
            "A | Arena | 1512 | elo | | | | | higher",
            "A | GPQA | 85 | percent | | | | | higher",
            "A | Bill | 86.55 | usd | | | | | lower",
            "A | Speed | 82 | tokens_per_second | | | | | higher",
            "A | Delta | -3.5 | points | | | | | higher");
    assertThat(scores.measure("Bill").lowerIsBetter()).isTrue();
    assertThat(Scores.of(scores.table()).measure("Bill").better()).isEqualTo(Better.LOWER);
  }

  /** Dollars may be paid or earned, minutes waited or worked, tokens used or held. */
  @ParameterizedTest
  @CsvSource({"usd", "seconds", "minutes", "tokens"})
  void read_guessesNoDirection(String unit) {
    assertRefused(
        "row 2, column better: nothing says whether higher or lower "
            + unit
            + " are better on X; allowed: a column better with higher or lower in those rows or,"
            + " for all scores of a measure, in benchmarks.csv",
        "model,benchmark,score,unit",
        "A,X,3," + unit);
  }

  @Test
  void read_takesUnitAndDirectionFromTheListOfBenchmarksWhereTheRowSaysNothing() {
    new CsvFolder(folder)
        .write(
            "benchmarks.csv",
            "benchmark,metric,tasks,trials,tasks_source,unit,better",
            "X,latency,10,1,a paper,seconds,lower",
            "X,,10,1,a paper,rate,");
    Scores scores = scores("model,benchmark,metric,score", "A,X,latency,4.38", "A,X,accuracy,0.5");

    assertThat(scores.benchmarks()).containsExactly("X, latency", "X, accuracy");
    assertThat(scores.measure("X, latency").unit()).isEqualTo(Unit.SECONDS);
    assertThat(scores.measure("X, latency").better()).isEqualTo(Better.LOWER);
    assertThat(scores.percent("A", "X, accuracy")).hasValue(50);
  }

  @Test
  void read_refusesTwoUnitsOfOneMeasure() {
    assertRefused(
        "row 3, column unit: Arena is in percent, as nothing says otherwise, here and in elo in"
            + " row 2; allowed: one unit for all scores of a measure",
        "model,benchmark,score,unit",
        "A,Arena,1512,elo",
        "B,Arena,80,");
    assertRefused(
        "row 3, column better: found \"lower\" of X, and \"higher\" in row 2; allowed: one for all"
            + " scores of a measure",
        "model,benchmark,score,better",
        "A,X,3.3,higher",
        "B,X,12.9,lower");
  }

  @Test
  void read_refusesARateInTheWrongScaleOnlyWithinItsMeasure() {
    assertThat(
            scores(
                    "model,benchmark,subset,score",
                    "A,X,one,0.5%",
                    "A,X,two,55",
                    "B,X,one,1",
                    "B,X,two,60")
                .percent("A", "X, one"))
        .hasValue(0.5);
    assertRefused(
        "row 2, column score: X, one has 0.5 in row 2 beside 55 in row 3, and nothing says whether"
            + " that is a rate or a percentage; allowed: a column unit with rate in those rows (0.5 is"
            + " then 50 percent) or percent, in this file or, for all scores of a benchmark, in"
            + " benchmarks.csv beside it; or a percent sign after the number",
        "model,benchmark,subset,score",
        "A,X,one,0.5",
        "B,X,one,55");
  }

  @Test
  void read_allowsWhatAStatedRangeAllows() {
    Scores scores =
        scores("model,benchmark,score,min,max", "A,X,-12.5,-100,100", "B,X,40,-100,100");

    assertThat(scores.percent("A", "X")).hasValue(-12.5);
    assertThat(scores.measure("X").isShare()).isFalse();
    assertRefused(
        "row 2, column score: found \"5\"; allowed: a number from 0 to 4 (points), or blank where"
            + " it is not known",
        "model,benchmark,score,unit,min,max",
        "A,X,5,points,0,4");
    assertRefused(
        "row 2, column min: the scores of X go from 4 to 0; allowed: a min below the max",
        "model,benchmark,score,unit,min,max",
        "A,X,3,points,4,0");
  }

  @Test
  void read_namesAColumnThatMayMeanSomethingElse() {
    assertRefused(
        "row 2, column n: found \"many\"; allowed: a whole number of 1 to 2147483647 (a column that"
            + " means something else needs another name than n), or blank where it is not known",
        "model,benchmark,score,n",
        "A,X,50,many");
    assertRefused(
        "row 2, column stderr: found \"low\"; allowed: a number in the unit of the score (a column"
            + " that means something else needs another name than stderr)",
        "model,benchmark,score,stderr",
        "A,X,50,low");
  }

  @Test
  void read_takesErrorsInTheUnitOfTheScore() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,stderr,ci_low,ci_high,ci_level,n",
            "A,X,0.586,rate,0.02,,,,100",
            "B,X,58.6%,,2%,,,,",
            "C,X,60,percent,,50,68,0.9,",
            "D,X,60,percent,0,,,,3");

    assertThat(error(scores, "A")).isEqualTo(GivenError.standard(2, OptionalInt.of(100)));
    assertThat(error(scores, "B")).isEqualTo(GivenError.standard(2, OptionalInt.empty()));
    assertThat(error(scores, "D").isEvidence()).isFalse();
    // scipy.stats.norm.ppf(0.95) = 1.6448536269514722
    assertThat(error(scores, "C").below()).isEqualTo(10 / 1.6448536269514722, Offset.offset(1e-12));
    assertThat(error(scores, "C").above()).isEqualTo(8 / 1.6448536269514722, Offset.offset(1e-12));
    FrameAssert.assertThat(
            scores.table().selectColumns("score", "stderr", "ci_low", "ci_high", "ci_level"))
        .hasRows(
            "score | stderr | ci_low | ci_high | ci_level",
            "58.6 | 2 | | | ",
            "58.6 | 2 | | | ",
            "60 | | 50 | 68 | 90",
            "60 | 0 | | | ");
  }

  private static GivenError error(Scores scores, String model) {
    return scores.scores(model, "X").get(0).error().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "51,,, | row 2, column stderr: found \"51\", more than half of all the scores that there"
            + " can be; allowed: a standard error in the unit of the score, percent (a column that"
            + " means something else needs another name than stderr)",
        "-1,,, | row 2, column stderr: found \"-1\"; allowed: a standard error of 0 or more (a column"
            + " that means something else needs another name than stderr)",
        ",40,, | row 2, column ci_high: a blank cell beside the other limit; allowed: both limits,"
            + " or none (a column that means something else needs another name than ci_high)",
        ",51,60, | row 2, column ci_low: an interval of 51 to 60 around a score of 50; allowed:"
            + " limits in the unit of the score, around it (a column that means something else"
            + " needs another name than ci_low)",
        ",40,60,100 | row 2, column ci_level: found \"100\"; allowed: a percentage above 0 and below"
            + " 100, such as 95 (a column that means something else needs another name than"
            + " ci_level)"
      })
  void read_refusesErrorsThatCannotBe(String cells, String message) {
    assertRefused(
        message, "model,benchmark,score,stderr,ci_low,ci_high,ci_level", "A,X,50," + cells);
  }

  @Test
  void read_leavesOutEqualRepeatsAndSaysSo() {
    Path file =
        file(
            "model,benchmark,score,date",
            "A,X,50,2026-05-28",
            "A,X,50.0,2026-05-28",
            "B,X,40,2026-05-28");
    Scores scores = Scores.read(file);

    assertThat(scores.table().rowCount()).isEqualTo(2);
    assertThat(scores.percent("A", "X")).hasValue(50);
    assertThat(scores.leftOut())
        .containsExactly(new LeftOut(file.toString(), "row 3", "the same as row 2"));
    assertThat(scores.display().text()).contains("Left out: row 3 (the same as row 2).");
  }

  @Test
  void read_refusesTwoValuesUnderOneKey() {
    assertRefused(
        "row 3, column model and benchmark and effort: \"A\" and \"X\" and \"high\" already appear"
            + " in row 2; allowed: each once",
        "model,benchmark,effort,score",
        "A,X,high,50",
        "A,X,high,51");
  }

  @Test
  void read_refusesOneLabelForTwoMeasures() {
    assertRefused(
        "row 3, column benchmark: \"X 2\" is what two measures are called, also that in row 2;"
            + " allowed: measures that differ in more than which column says what",
        "model,benchmark,version,score",
        "A,X,2,50",
        "A,X 2,,51");
  }

  private Scores efforts() {
    return scores(
        "model,benchmark,score,harness,effort,date",
        "Umber 5.5,Fixes Pro,58.6,,,2026-05-28",
        "Umber 5.5,Fixes Pro,30.9,Codex-like,xhigh,2026-05-30",
        "Umber 5.5,Fixes Pro,26.2,Codex-like,medium,2026-05-30",
        "Violet 4.7,Fixes Pro,64.3,,,2026-05-28",
        "Violet 4.7,Fixes Pro,44.9,Claude-like,max,2026-05-30");
  }

  @Test
  void systems_areListed() {
    assertThat(efforts().models()).containsExactly("Umber 5.5", "Violet 4.7");
    assertThat(efforts().systems("Umber 5.5"))
        .extracting(SystemName::label)
        .containsExactly(
            "Umber 5.5", "Umber 5.5 (xhigh, Codex-like)", "Umber 5.5 (medium, Codex-like)");
    assertThat(efforts().scores("Violet 4.7", "Fixes Pro"))
        .extracting(Score::label)
        .containsExactly("64.3 (2026-05-28)", "44.9 (max, Claude-like, 2026-05-30)");
  }

  @Test
  void percent_refusesToChooseAndListsWhatToType() {
    assertThatThrownBy(() -> efforts().percent("Umber 5.5", "Fixes Pro"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Umber 5.5 has 3 scores on Fixes Pro; allowed: one of them, which a choice takes:
              58.6 (2026-05-28), row 2: scores.choosing(Choice.with(effort(""), harness(""), \
            date("2026-05-28")))
              30.9 (xhigh, Codex-like, 2026-05-30), row 3: scores.choosing(Choice.with(\
            effort("xhigh"), harness("Codex-like"), date("2026-05-30")))
              26.2 (medium, Codex-like, 2026-05-30), row 4: scores.choosing(Choice.with(\
            effort("medium"), harness("Codex-like"), date("2026-05-30")))
            or Choice.best() or Choice.latest()""");
  }

  @Test
  void choosing_takesTheScoreThatWasAskedFor() {
    assertThat(efforts().choosing(Choice.best()).percent("Umber 5.5", "Fixes Pro")).hasValue(58.6);
    assertThat(
            efforts()
                .choosing(Choice.with(Trait.effort("xhigh"), Trait.harness("Codex-like")))
                .percent("Umber 5.5", "Fixes Pro"))
        .hasValue(30.9);
    assertThat(efforts().choosing(Choice.latest()).percent("Violet 4.7", "Fixes Pro"))
        .hasValue(44.9);
    assertThat(efforts().percent("Violet 4.7 (max, Claude-like)", "Fixes Pro")).hasValue(44.9);
    assertThatThrownBy(() -> efforts().choosing(Choice.latest()).percent("Umber 5.5", "Fixes Pro"))
        .hasMessageStartingWith("Umber 5.5 has 3 scores on Fixes Pro; allowed: one of them");
    assertThatThrownBy(
            () ->
                efforts()
                    .choosing(Choice.with(Trait.effort("low")))
                    .percent("Umber 5.5", "Fixes Pro"))
        .hasMessageStartingWith("Umber 5.5 has 3 scores on Fixes Pro, none with effort low;");
  }

  @Test
  void best_isTheLowestWhereLowerIsBetter() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,evaluator",
            "A,X,4.4,seconds,lower,one",
            "A,X,2.1,seconds,lower,two");

    assertThat(scores.choosing(Choice.best()).percent("A", "X")).hasValue(2.1);
    assertThat(scores.choosing(Choice.from("one")).percent("A", "X")).hasValue(4.4);
  }

  @Test
  void display_saysWhatThereIsToChooseFrom() {
    assertThat(CsvFolder.rows(efforts().display()))
        .containsExactly("Fixes Pro | 3 scores | 2 scores");
    assertThat(efforts().display().text())
        .contains(
            "Umber 5.5 has 3 scores on Fixes Pro: 58.6 (2026-05-28), 30.9 (xhigh, Codex-like,");
    assertThat(CsvFolder.rows(efforts().choosing(Choice.best()).display()))
        .containsExactly("Fixes Pro | 58.6 | 64.3");
  }

  @Test
  void display_printsEachMeasureInItsOwnUnit() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better",
            "A,Arena,1512,elo,",
            "B,Arena,1480,elo,",
            "A,Bill,86.55,usd,lower",
            "A,GPQA,85.0,,");

    assertThat(CsvFolder.headings(scores.display())).isEqualTo("Benchmark | In | A | B");
    assertThat(CsvFolder.rows(scores.display()))
        .containsExactly(
            "Arena | Elo | 1,512 | 1,480",
            "Bill | US dollars, lower is better | 86.55 | no score",
            "GPQA | percent | 85.0 | no score");
    assertThat(scores.chart().words().notes()).isEmpty();
  }
}
