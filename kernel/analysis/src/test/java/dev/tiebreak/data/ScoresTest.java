package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ScoresTest {

  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("scores.csv"), text);
  }

  private void assertRefused(String text, String message) throws IOException {
    Path file = csv(text);
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void read_refusesAScoreOutsideZeroToHundred() throws IOException {
    assertRefused(
        "model,benchmark,score\nA,X,82.7\nA,Y,827\n",
        "row 3, column score: found \"827\"; allowed: a number from 0 to 100 (percent), or blank"
            + " where it is not known; or a column unit that names another: points, elo, index, usd,"
            + " seconds, minutes, tokens_per_second, tokens");
  }

  @Test
  void read_refusesABenchmarkThatTheListBesideItDoesNotHave() throws IOException {
    Files.writeString(
        folder.resolve("benchmarks.csv"),
        "benchmark,tasks,trials,tasks_source\nX,10,not published,a paper\nY,20,1,a paper\n");
    assertRefused(
        "model,benchmark,score\nA,X,1\nA,Z,2\n",
        "row 3, column benchmark: found \"Z\", which benchmarks.csv does not have; allowed: X, Y");
  }

  @Test
  void read_refusesTheSameModelAndBenchmarkTwice() throws IOException {
    assertRefused(
        "model,benchmark,score\nA,X,1\nB,X,2\nA,X,3\n",
        "row 4, column model and benchmark: \"A\" and \"X\" already appear in row 2; allowed: each"
            + " once");
  }

  @Test
  void read_refusesAMissingColumn() throws IOException {
    assertRefused(
        "model,benchmark,points\nA,X,1\n",
        "row 1, column score: the column is missing; the header has model, benchmark, points;"
            + " allowed: a header with model, benchmark, score");
  }

  @Test
  void read_refusesABlankModelAndABadDate() throws IOException {
    assertRefused(
        "model,benchmark,score,date\n,X,1,2026-04-23\nA,X,1,23rd April\n",
        """
        row 2, column model: a blank cell; allowed: text on one line, without tabs
        Also:
          row 3, column date: found "23rd April"; allowed: a date such as 2026-04-23, or blank \
        where it is not known\
        """);
  }

  @Test
  void read_refusesARowThatIsTooLong() throws IOException {
    assertRefused("model,benchmark,score\nA,X,1,2\n", "row 2, 4 cells; allowed: 3, as the header");
  }

  @Test
  void read_listsTwentyProblemsAndCountsTheRest() throws IOException {
    Path file =
        csv(
            "model,benchmark,score\n"
                + IntStream.rangeClosed(1, 25)
                    .mapToObj(i -> "A,X" + i + ",-1\n")
                    .collect(Collectors.joining()));

    BadDataException refused =
        catchThrowableOfType(BadDataException.class, () -> Scores.read(file));

    assertThat(refused.problems()).hasSize(25);
    assertThat(refused.getMessage().lines())
        .hasSize(22)
        .element(1, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .isEqualTo("Also:");
    assertThat(refused.getMessage().lines().skip(2).limit(19))
        .allMatch(line -> line.startsWith("  row "));
    assertThat(refused.getMessage()).endsWith("\n  … and 5 more");
  }

  @Test
  void read_namesAFileThatIsNotThere() {
    Path file = folder.resolve("none.csv");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file + ", there is no such file (looked for " + file + "); allowed: a CSV file");
  }

  @Test
  void read_refusesAnEmptyFile() throws IOException {
    assertRefused("", "the file is empty; allowed: a header and rows");
  }

  @Test
  void percent_isEmptyForABlankCellAndForAnAbsentRow() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\nA,X,0\nA,Y,\nB,X,100\n"));

    assertThat(scores.percent("A", "X")).hasValue(0);
    assertThat(scores.percent("A", "Y")).isEmpty();
    assertThat(scores.percent("B", "Y")).isEmpty();
    assertThat(scores.percent("B", "X")).hasValue(100);
  }

  @Test
  void read_takesAByteOrderMarkQuotesAndFurtherColumns() throws IOException {
    Scores scores =
        Scores.read(
            csv("\uFEFFmodel,score,benchmark,remark\r\n\"A, the first\",\"1.5\",X,fine\r\n"));

    assertThat(scores.models()).containsExactly("A, the first");
    assertThat(scores.percent("A, the first", "X")).hasValue(1.5);
    assertThat(scores.table().stringColumn("remark").get(0)).isEqualTo("fine");
  }

  @Test
  void of_takesATablesawTable() {
    Table table =
        Table.create(
            "mine",
            StringColumn.create("model", "A", "B"),
            StringColumn.create("benchmark", "X", "X"),
            DoubleColumn.create("score", 50, 827));

    assertThatThrownBy(() -> Scores.of(table))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith("table mine, row 3, column score: found \"827");
    assertThat(Scores.of(table.first(1)).percent("A", "X")).hasValue(50);
  }

  @Test
  void table_isACopy() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\nA,X,1\n"));
    scores.table().doubleColumn("score").set(0, 99.0);

    assertThat(scores.table().doubleColumn("score").get(0)).isEqualTo(1);
    assertThat(scores.percent("A", "X")).hasValue(1);
  }

  @Test
  void splitDecision_refusesAnyModelWhereThereAreNoRows() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\n"));

    assertThat(scores.models()).isEmpty();
    assertThat(scores.splitDecisions().decisions()).isEmpty();
    assertThatThrownBy(() -> scores.splitDecision("A", "B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model is named \"A\"; allowed: none, since the data has none");
  }

  @Test
  void splitDecision_namesTheModelsThatThereAre() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\nA,X,1\nB,X,2\n"));

    assertThatThrownBy(() -> scores.splitDecision("A", "C"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model is named \"C\"; allowed: A, B");
    assertThatThrownBy(() -> scores.splitDecision("A", "A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Both models are A; allowed: two different models");
  }

  @Test
  void chart_showsEveryScoreAndCountsOnlyWhereModelsCompete() {
    Scores scores =
        Scores.of(
            Table.create(
                StringColumn.create("model", "A", "B", "A", "B", "A"),
                StringColumn.create("benchmark", "X", "X", "Y", "Y", "Z"),
                DoubleColumn.create("score", 70, 60, 50, 50, 90)));

    Words words = scores.chart().words();

    assertThat(words.title())
        .isEqualTo("A has the best score on 1 of 2 contested benchmarks; on 1 it is shared");
    assertThat(words.altText())
        .isEqualTo(
            "Heat map of the scores of A, B on 3 benchmarks. A has the best score on 1 of 2"
                + " contested benchmarks; on 1 it is shared. X: A 70.0, B 60.0; Y: A 50.0, B 50.0; Z: A 90.0, B no"
                + " score.");
  }

  @Test
  void read_namesTheRowThatIsTooShort() throws IOException {
    assertRefused(
        "model,benchmark,score\nA,X,1\nB,X\n", "row 3, 2 cells; allowed: 3, as the header");
  }

  /** Models are looked at before dates, and rows come first all the same. */
  @Test
  void read_listsProblemsInTheOrderOfTheRows() throws IOException {
    assertRefused(
        "model,benchmark,score,date\nA,X,1,soon\n,X,1,2026-04-23\n",
        """
        row 2, column date: found "soon"; allowed: a date such as 2026-04-23, or blank where it is \
        not known
        Also:
          row 3, column model: a blank cell; allowed: text on one line, without tabs\
        """);
  }

  @Test
  void read_listsTwentyProblemsWhole() throws IOException {
    Path file =
        csv(
            "model,benchmark,score\n"
                + IntStream.rangeClosed(1, 20)
                    .mapToObj(i -> "A,X" + i + ",-1\n")
                    .collect(Collectors.joining()));

    assertThatThrownBy(() -> Scores.read(file))
        .hasMessageContaining("\n  row 21, ")
        .hasMessageEndingWith("or blank where it is not known");
  }

  private static Words words(Double... aThenBThenC) {
    DoubleColumn score = DoubleColumn.create("score");
    for (Double each : aThenBThenC) {
      if (each == null) {
        score.appendMissing();
      } else {
        score.append(each);
      }
    }
    String[] benchmarks = {"X", "X", "X", "Y", "Y", "Y"};
    String[] models = {"A", "B", "C", "A", "B", "C"};
    return Scores.of(
            Table.create(
                StringColumn.create("model", Arrays.copyOf(models, aThenBThenC.length)),
                StringColumn.create("benchmark", Arrays.copyOf(benchmarks, aThenBThenC.length)),
                score))
        .chart()
        .words();
  }

  @Test
  void chart_namesWhoHasMostBestScores() {
    assertThat(words(1.0, 3.0, 2.0, 5.0, 6.0, 4.0).title())
        .isEqualTo("B has the best score on 2 of 2 contested benchmarks");
    assertThat(words(1.0, 3.0, 2.0, 7.0, 6.0, 4.0).title())
        .isEqualTo("A and B each have the best score on 1 of 2 contested benchmarks");
    assertThat(words(3.0, 3.0, 3.0, null, 6.0, null).title())
        .isEqualTo("The best score is shared on the one contested benchmark");
    assertThat(words(3.0, null, null, null, 6.0, null).title())
        .isEqualTo("No benchmark has scores of two models");
    assertThat(words(1.0, 3.25, null).altText()).endsWith("X: A 1.00, B 3.25, C no score.");
    assertThat(words(1.0, 3.0, null).altText())
        .isEqualTo(
            "Heat map of the scores of A, B, C on 1 benchmark. B has the best score on 1 of 1"
                + " contested benchmarks. X: A 1.0, B 3.0, C no score.");
  }

  @Test
  void percent_refusesNamesThatAreNot() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\nB,Y,1\nA,X,2\n"));

    assertThatThrownBy(() -> scores.percent("C", "X"))
        .hasMessage("No model is named \"C\"; allowed: B, A");
    assertThatThrownBy(() -> scores.percent("A", "Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: Y, X");
    assertThatThrownBy(() -> scores.league("Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: Y, X");
    assertThatThrownBy(() -> scores.passRates("Z"))
        .hasMessage("No benchmark is named \"Z\"; allowed: Y, X");
    assertThatThrownBy(() -> scores.splitDecision("C", "A"))
        .hasMessage("No model is named \"C\"; allowed: B, A");
  }

  @Test
  void splitDecisions_areOfEachTwoModelsOnce() throws IOException {
    Scores scores = Scores.read(csv("model,benchmark,score\nB,Y,1\nA,Y,2\nC,Y,2\n"));

    assertThat(scores.splitDecisions().decisions())
        .extracting(each -> each.first().name() + each.second().name())
        .containsExactly("BA", "BC", "AC");
  }

  /** What is judged by passes has tasks behind its rate, what is judged in parts has none. */
  @Test
  void passRates_haveTasksWhereTheyArePassedOrFailed() throws IOException {
    Files.writeString(
        folder.resolve("benchmarks.csv"),
        """
        benchmark,tasks,trials,tasks_source,outcome
        P,10,1,a,pass/fail
        U,20,1,a,
        R,30,1,a,rubric
        W,40,1,a,pairwise
        N,not published,1,a,pass/fail
        """);
    Scores scores =
        Scores.read(
            csv("model,benchmark,score\nA,P,50\nA,U,50\nA,R,50\nA,W,50\nA,N,50\nB,P,\nB,U,70\n"));

    assertThat(scores.passRates("P").rates())
        .singleElement()
        .satisfies(rate -> assertThat(rate.tasks()).hasValue(10));
    assertThat(scores.passRates("U").rates())
        .extracting(rate -> rate.model() + " " + rate.percent() + " " + rate.tasks().getAsInt())
        .containsExactly("A 50.0 20", "B 70.0 20");
    assertThat(scores.passRates("R").of("A").tasks()).isEmpty();
    assertThat(scores.passRates("W").of("A").tasks()).isEmpty();
    assertThat(scores.passRates("N").of("A").tasks()).isEmpty();
  }
}
