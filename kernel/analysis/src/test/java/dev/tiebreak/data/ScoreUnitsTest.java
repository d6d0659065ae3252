package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Percent and rates: what a file must state, and what is refused where it does not. */
class ScoreUnitsTest {

  private static final String TO_ADD =
      "a column unit with rate in those rows (0.85 is then 85 percent) or percent, in this file or,"
          + " for all scores of a benchmark, in benchmarks.csv beside it; or a percent sign after the"
          + " number";

  @TempDir private Path folder;

  private Path scores(String text) throws IOException {
    return Files.writeString(folder.resolve("scores.csv"), text);
  }

  private void benchmarks(String unit) throws IOException {
    Files.writeString(
        folder.resolve("benchmarks.csv"),
        "benchmark,tasks,trials,tasks_source,unit\nX,1000,1,a paper," + unit + "\n");
  }

  private void assertRefused(String text, String message) throws IOException {
    Path file = scores(text);
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void read_refusesRatesOfWhichNothingSaysTheUnit() throws IOException {
    assertRefused(
        """
        model,benchmark,score
        Oak,GPQA,0.85
        Oak,MMLU,91
        Pine,GPQA,0.83
        Pine,MMLU,90
        """,
        "row 2, column score: GPQA has 0.85 in row 2, 0.83 in row 4, and nothing says whether"
            + " that is a rate or a percentage; allowed: "
            + TO_ADD);
  }

  @Test
  void read_refusesARateBesidePercent() throws IOException {
    assertRefused(
        "model,benchmark,score\nOak,GPQA,83\nPine,GPQA,0.85\n",
        "row 3, column score: GPQA has 0.85 in row 3 beside 83 in row 2, and nothing says"
            + " whether that is a rate or a percentage; allowed: "
            + TO_ADD);
  }

  /** One value strictly between 0 and 1 with all at most 1, or beside one above 10. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 1, true",
    "0.5, 0, true",
    "0.5, 10.1, true",
    "0.999, 100, true",
    "0.5, 10, false",
    "0.5, 1.1, false",
    "0, 1, false",
    "0, 50, false",
    "1, 50, false",
    "1, 1, false"
  })
  void read_refusesWhatMayBeRatesAndNoMore(String first, String second, boolean refused)
      throws IOException {
    Path file = scores("model,benchmark,score\nA,X," + first + "\nB,X," + second + "\nA,Y,40\n");

    if (refused) {
      assertThatThrownBy(() -> Scores.read(file)).isInstanceOf(BadDataException.class);
    } else {
      assertThat(Scores.read(file).percent("A", "X")).hasValue(Double.parseDouble(first));
    }
  }

  @Test
  void read_turnsRatesIntoPercentExactly() throws IOException {
    SplitDecision decision =
        Scores.read(
                scores(
                    """
                    model,benchmark,score,unit
                    Oak,GPQA,0.85,rate
                    Oak,MMLU,0.91,rate
                    Oak,Fixes,0.586,rate
                    Pine,GPQA,0.83,rate
                    Pine,MMLU,0.90,rate
                    Pine,Fixes,1,rate
                    """))
            .splitDecision("Oak", "Pine");

    assertThat(decision.contests())
        .extracting(contest -> contest.first().getAsDouble())
        .containsExactly(85.0, 91.0, 58.6);
    assertThat(decision.contests())
        .extracting(contest -> contest.percentagePoints().getAsDouble())
        .containsExactly(2.0, 1.0, -41.4);
  }

  /** 293 of 500 is .586, so that the rate has the decimals of 58.6 and is a count; .587 is not. */
  @ParameterizedTest
  @CsvSource({"0.586, true", "0.587, false"})
  void read_keepsTheDecimalsThatCountsAreCheckedBy(String rate, boolean count) throws IOException {
    Files.writeString(
        folder.resolve("benchmarks.csv"), "benchmark,tasks,trials,tasks_source\nX,500,1,a paper\n");
    Scores scores =
        Scores.read(scores("model,benchmark,score,unit\nA,X," + rate + ",rate\nB,X,0.500,rate\n"));

    assertThat(
            scores
                .splitDecision("A", "B")
                .counts()
                .table()
                .booleanColumn("is_count_of_tasks")
                .get(0))
        .isEqualTo(count);
  }

  /** A score of 78.0 is told to a tenth. */
  @ParameterizedTest
  @ValueSource(strings = {"78.0", "78,0", "78.0%", "78,0 %*"})
  void read_keepsTheZeroOfANumber(String cell) {
    Scores scores = Scores.parse("model;benchmark;score\nA;X;" + cell + "\n");

    assertThat(scores.scores("A", "X").get(0).value().toPlainString()).isEqualTo("78.0");
  }

  @Test
  void read_letsPercentBeAsSmallAsARate() throws IOException {
    Scores scores =
        Scores.read(scores("model,benchmark,score,unit\nA,X,0.4,percent\nB,X,55,percent\n"));

    assertThat(scores.percent("A", "X")).hasValue(0.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"58.6%", "58.6 %", "58.6\u00a0%", "58.6\u202f%"})
  void read_takesAPercentSign(String cell) throws IOException {
    Scores scores = Scores.read(scores("model,benchmark,score\nA,X," + cell + "\nB,X,0.4%\n"));

    assertThat(scores.percent("A", "X")).hasValue(58.6);
    assertThat(scores.percent("B", "X")).hasValue(0.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "101%", "58.6%%", "%58.6"})
  void read_refusesWhatIsNoPercentage(String cell) throws IOException {
    assertRefused(
        "model,benchmark,score\nA,X,\"" + cell + "\"\n",
        "row 2, column score: found \""
            + cell
            + "\"; allowed: a number from 0 to 100 (percent), or blank where it is not known");
  }

  @Test
  void read_refusesAPercentSignAndTooMuchWhereTheUnitIsRate() throws IOException {
    assertRefused(
        "model,benchmark,score,unit\nA,X,85%,rate\nB,X,85,rate\n",
        "row 2, column score: found \"85%\" where the unit is rate; allowed: a number from 0 to 1"
            + " (rate), or blank where it is not known\n"
            + "Also:\n"
            + "  row 3, column score: found \"85\"; allowed: a number from 0 to 1 (rate), or blank"
            + " where it is not known");
  }

  @Test
  void read_takesTheUnitOfTheListOfBenchmarksWhereTheRowHasNone() throws IOException {
    benchmarks("rate");
    Scores scores =
        Scores.read(
            scores("model,benchmark,score,unit\nA,X,0.85,\nB,X,85,percent\nC,X,0.5,percent\n"));

    assertThat(scores.percent("A", "X")).hasValue(85);
    assertThat(scores.percent("B", "X")).hasValue(85);
    assertThat(scores.percent("C", "X")).hasValue(0.5);
  }

  @Test
  void read_letsTheListOfBenchmarksStatePercent() throws IOException {
    benchmarks("percent");

    assertThat(Scores.read(scores("model,benchmark,score\nA,X,0.85\n")).percent("A", "X"))
        .hasValue(0.85);
  }

  @Test
  void read_refusesAnotherUnitAndSaysHowToKeepAColumnOfThatName() throws IOException {
    String allowed =
        "; allowed: percent, rate, points, elo, index, usd, seconds, minutes, tokens_per_second,"
            + " tokens (a column that means something else needs another name than unit), or blank"
            + " where it is not known";
    assertRefused(
        "model,benchmark,score,unit\nA,X,0.85,accuracy\n",
        "row 2, column unit: found \"accuracy\"" + allowed);

    benchmarks("accuracy");
    Path file = scores("model,benchmark,score\nA,X,85\n");
    assertThatThrownBy(() -> Scores.read(file))
        .hasMessage(
            folder.resolve("benchmarks.csv")
                + ", row 2, column unit: found \"accuracy\""
                + allowed);
  }

  @Test
  void of_asksATableForItsUnitToo() {
    Table rates =
        Table.create(
            "mine",
            StringColumn.create("Model", "Oak", "Pine"),
            StringColumn.create("Benchmark", "GPQA", "GPQA"),
            DoubleColumn.create("Score", 0.85, 0.83));

    assertThatThrownBy(() -> Scores.of(rates))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(
            "table mine, row 2, column score: GPQA has 0.85 in row 2, 0.83 in row 3, and nothing"
                + " says whether");
    Table stated = rates.copy().addColumns(StringColumn.create("unit", "rate", "rate"));
    assertThat(Scores.of(stated).percent("Oak", "GPQA").getAsDouble()).isCloseTo(85, within(0.0));
  }

  @Test
  void table_isInPercentAndReadsBack() throws IOException {
    Scores scores = Scores.read(scores("model,benchmark,score,unit\nA,X,0.0085,rate\nB,X,,rate\n"));

    assertThat(scores.table().stringColumn("unit").asList()).containsExactly("percent", "percent");
    assertThat(Scores.of(scores.table()).percent("A", "X")).hasValue(0.85);
    assertThat(Scores.of(scores.table()).percent("B", "X")).isEmpty();
  }
}
