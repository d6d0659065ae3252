package dev.tiebreak.data;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is taken for, and what it is not. */
class WideTableTest {

  private static final String ROWS =
      "; allowed: a row for each score, with the columns model, benchmark, score";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("data.csv"), text);
  }

  @Test
  void read_takesAColumnForEachBenchmark() throws IOException {
    Path file = file("model,GPQA,MMLU,date\nOak,85%,91,2026-04-23\nPine,83,,\n");

    Scores scores = Scores.read(file);

    assertThat(scores.benchmarks()).containsExactly("GPQA", "MMLU");
    assertThat(scores.percent("Oak", "GPQA")).hasValue(85);
    assertThat(scores.percent("Pine", "GPQA")).hasValue(83);
    assertThat(scores.percent("Pine", "MMLU")).isEmpty();
    assertThat(scores.table().dateColumn("date").get(1)).hasToString("2026-04-23");
    assertThat(DataFile.check(file)).hasToString("scores, 4 rows");
  }

  @Test
  void read_takesAColumnForEachModel() throws IOException {
    Path file = file("Benchmark,A,B,C,D,E,F,G\nGPQA,1,2,3,4,5,6,7\n");

    assertThat(Scores.read(file).percent("G", "GPQA")).hasValue(7);
    assertThat(DataFile.check(file)).hasToString("scores, 7 rows");
  }

  @Test
  void read_refusesAWideTableWhereModelsAreAskedFor() throws IOException {
    Path benchmarks = file("model,GPQA,MMLU,date\nOak,85%,0.91,2026-04-23\nPine,83,,\n");

    assertThatThrownBy(() -> Models.read(benchmarks))
        .hasMessage(
            benchmarks
                + ", row 1, this looks like a wide table, with a column of scores for each"
                + " benchmark (GPQA, MMLU)"
                + ROWS);
  }

  @Test
  void read_refusesRatesOfAWideTable() throws IOException {
    Path file = file("model,GPQA,MMLU\nOak,85,0.91\nPine,83,0.9\n");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("MMLU has 0.91 in row 2, 0.9 in row 3");
  }

  @Test
  void read_takesNoOtherNumbersForScores() throws IOException {
    Path prices =
        file("model,input_usd_per_million_tokens,output_usd_per_million_tokens\nA,5,30\n");
    assertThatThrownBy(() -> Scores.read(prices)).hasMessageContaining("column benchmark");

    Path mixed = file("model,Rank,GPQA,Arena\nA,1,85,1512\nB,2,83,1480\n");
    assertThatThrownBy(() -> Scores.read(mixed))
        .hasMessageContaining(
            "not all of its columns hold scores: Arena (row 2: found \"1512\"); allowed: numbers");
  }

  @Test
  void headingsOfScores_areThereAndTellApart() {
    assertThatThrownBy(() -> Scores.read(file("model,GPQA,GPQA\nOak,50,60\n")))
        .hasMessageContaining("row 1, column GPQA: the column appears twice");
    assertThatThrownBy(() -> Scores.read(file("model,GPQA,\nOak,50,60\n")))
        .hasMessageContaining("row 1, the column at place 3 has scores and no name");
  }

  /** As READMEs have it. */
  @Test
  void parse_leavesOutWhatOnlyDescribesTheModels() {
    Scores scores =
        Scores.parse(
            """
            | # | Model | Params (B) | Creator | Context window | SWE-bench Verified | GPQA |
            |---|---|---|---|---|---|---|
            | 1 | [Oak](https://oak.example) | 30 | Grove | 128,000 | **72.2** | - |
            | 2 | Elm | 7 | Grove | 32,000 | 59.2 | 75.2% |
            """);

    assertThat(scores.benchmarks()).containsExactly("SWE-bench Verified", "GPQA");
    assertThat(scores.percent("Oak", "SWE-bench Verified")).hasValue(72.2);
    assertThat(scores.percent("Elm", "GPQA")).hasValue(75.2);
  }

  @Test
  void read_leavesOutColumnsThatAreNoScores() throws IOException {
    Scores scores =
        Scores.read(
            file(
                """
                Rank,model,Organization,Remark,GPQA,Votes,MMLU
                1,Oak,Oak & Co 2,new,85,1204,
                2,Pine,,,83,77,
                """));

    assertThat(scores.benchmarks()).containsExactly("GPQA", "MMLU");
    assertThat(scores.percent("Pine", "GPQA")).hasValue(83);
    assertThat(scores.percent("Pine", "MMLU")).isEmpty();
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("column Rank", "the order of the rows"),
            tuple("column Organization", "no scores"),
            tuple("column Remark", "no number in it"),
            tuple("column Votes", "no scores"));
  }

  private static final String ONE_BAD_CELL =
      "Rank,model,B,C\n1,Oak,50,60\n2,Pine,40,144\n3,Elm,10,20\n";

  @Test
  void badCell_isNamedWithItsRowAndColumn() throws IOException {
    Path file = file(ONE_BAD_CELL);

    assertThatThrownBy(() -> Scores.read(file))
        .hasMessageStartingWith(
            file + ", row 3, column C: found \"144\"; allowed: a number from 0 to 100 (percent)")
        .hasMessageNotContaining("Also:");
    assertThatThrownBy(() -> Scores.read(file("model,B,C\nOak,50,60\nPine,40,zz\n")))
        .hasMessageStartingWith(file + ", row 3, column C: found \"zz\"; allowed: a number");
  }

  @Test
  void badCell_isLeftOutAloneWhereThatIsAskedFor() throws IOException {
    Scores scores = Scores.read(Source.of(file(ONE_BAD_CELL)).lenient());

    assertThat(scores.percent("Pine", "B")).hasValue(40);
    assertThat(scores.percent("Pine", "C")).isEmpty();
    assertThat(scores.percent("Elm", "C")).hasValue(20);
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("column Rank", "the order of the rows"),
            tuple("row 3, column C", "found \"144\""));
  }

  @Test
  void blankModel_isNamedOnce() throws IOException {
    Path file = file("model,B,C\nOak,50,60\n,40,44\n,10,20\n");

    assertThatThrownBy(() -> Scores.read(file))
        .hasMessage(
            file
                + ", row 3, column model: a blank cell; allowed: text on one line, without tabs\n"
                + "Also:\n"
                + "  row 4, column model: a blank cell; allowed: text on one line, without tabs");
    assertThat(Scores.read(Source.of(file).lenient()).leftOut())
        .extracting(LeftOut::place)
        .containsExactly("row 3, column model", "row 4, column model");
  }

  /** The scores of a benchmark called Version would be taken for the version of the others. */
  @ParameterizedTest
  @ValueSource(strings = {"Version", "Tools", "Max", "Label", "Std Err"})
  void read_takesNoScoresForWhatAllOfARowHaveInCommon(String column) throws IOException {
    Path file = file("model,GPQA," + column + "\nOak,85,91.5%\nPine,83,\n");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 1, column "
                + column
                + ": numbers where a wide table says what all scores of a row have in common;"
                + " allowed: another name, such as \""
                + column
                + " (benchmark)\", if they are scores; otherwise words, or a row for each score");
  }

  @Test
  void read_takesWordsAndCountsForWhatAllOfARowHaveInCommon() throws IOException {
    Scores scores = Scores.read(file("model,effort,n,GPQA\n5,high,198,85\n7,,198,83\n"));

    assertThat(scores.benchmarks()).containsExactly("GPQA");
    assertThat(scores.systems("5").get(0).effort()).isEqualTo("high");
  }

  /** A search for each name among all the names before it took minutes. */
  @Test
  void read_takesAsManyColumnsAsASpreadsheetHas() throws IOException {
    int columns = 16_000;
    String names = IntStream.range(0, columns).mapToObj(i -> ",B" + i).collect(joining());
    String row = ",50.5".repeat(columns) + "\n";
    Path file = file("model" + names + "\nOak" + row + "Pine" + row);

    Scores scores =
        assertTimeout(
            Duration.ofMinutes(1), () -> Scores.read(file), "one minute of a busy machine");

    assertThat(scores.benchmarks()).hasSize(columns);
  }

  @Test
  void read_leavesOutRanksAndTotalsOfAWideTable() throws IOException {
    Path file =
        file(
            """
            Rank,model,GPQA,MMLU,Average
            1,Oak,85,91,88
            2,Pine,83,90,86.5
            ,Mean,84,90.5,87.25
            """);

    Scores scores = Scores.read(file);

    assertThat(scores.models()).containsExactly("Oak", "Pine");
    assertThat(scores.benchmarks()).containsExactly("GPQA", "MMLU");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(
            tuple("column Rank", "the order of the rows"),
            tuple("column Average", "the mean of the other scores"),
            tuple("row 4, Mean", "the mean of the other rows"));
    assertThat(scores.toString())
        .contains(
            "Left out: column Rank (the order of the rows); column Average (the mean of the other"
                + " scores); row 4, Mean (the mean of the other rows).");
  }

  @Test
  void read_refusesARowThatIsTooShort() throws IOException {
    Path file = file("model,GPQA,MMLU\nOak,85\nPine,83,90\n");

    assertThatThrownBy(() -> Scores.read(file))
        .hasMessage(file + ", row 2, 2 cells; allowed: 3, as the header");
    assertThat(Scores.read(Source.of(file).lenient()).models()).containsExactly("Pine");
  }

  /** Merged header cells over two rows, and an average below. */
  @Test
  void read_joinsTwoRowsOfHeader() throws IOException {
    Path file =
        file(
            """
            ,Coding,,Agents,
            Model,Fixes,Shell,Desktop,Tools
            Willow,58.6,82.7,78.7,75.3
            Yew,64.3,69.4,78.0,79.1
            Average,61.5,76.1,78.4,77.2
            """);

    Scores scores = Scores.read(file);

    assertThat(scores.benchmarks())
        .containsExactly("Coding/Fixes", "Coding/Shell", "Agents/Desktop", "Agents/Tools");
    assertThat(scores.percent("Willow", "Coding/Fixes")).hasValue(58.6);
    assertThat(scores.percent("Yew", "Agents/Tools")).hasValue(79.1);
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("row 5, Average");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model,input,output\nA,500,3000\n",
        "model,remark\nA,fine\n",
        "name,GPQA\nA,85\n",
        "city,people\nBern,134000\n"
      })
  void check_takesNoFileForAListOfModelsByItsNamesAlone(String text) throws IOException {
    Path file = file(text);

    assertThatThrownBy(() -> DataFile.check(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(
            file
                + ", row 1, the header has "
                + text.substring(0, text.indexOf('\n')).replace(",", ", ")
                + "; allowed: the columns of scores (model, benchmark, score) or")
        .hasMessageContaining(
            " or models (model with short_name or maker or released or codename) or ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model                                   | MODELS
          model,source                            | MODELS
          model,maker,status                      | MODELS
          model,benchmark,score,maker             | SCORES
          model,benchmark,task,outcome,score      | OUTCOMES
          model,channel,status                    | ACCESS
          """)
  void check_tellsAKindByAllThatItMustHave(String header, DataFile.Kind kind) throws IOException {
    assertThat(DataFile.check(file(header + "\n")).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model,benchmark,points                  | column score: the column is missing
          benchmark,measures,maker                | column tasks: the column is missing
          model,benchmark,task,result             | column outcome: the column is missing
          model,channel                           | column status: the column is missing
          model,input_usd_per_million_tokens      | column output_usd_per_million_tokens: the column
          """)
  void check_saysWhatIsMissingOfTheNearestKind(String header, String message) throws IOException {
    assertThatThrownBy(() -> DataFile.check(file(header + "\n")))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(", row 1, " + message);
  }

  /** A list of models has no scores, and a table of scores may say who made the models. */
  @ParameterizedTest
  @ValueSource(strings = {"maker", "released", "maker,released"})
  void check_takesScoresBesideWhatDescribesTheModelsForScores(String about) throws IOException {
    String cells = about.replace("maker", "Grove").replace("released", "2026-04-23");
    Path file = file("model," + about + ",GPQA,MMLU\nOak," + cells + ",85,91\n");

    assertThat(DataFile.check(file)).hasToString("scores, 2 rows");
    assertThat(Scores.read(file).percent("Oak", "MMLU")).hasValue(91);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model,maker,released\nOak,Grove,2026-04-23\n",
        "model,maker,context_tokens\nOak,Grove,128000\n",
        "model,codename,layers\nOak,Acorn,80\n"
      })
  void check_takesAListOfModelsForOne(String text) throws IOException {
    assertThat(DataFile.check(file(text)).kind()).isEqualTo(DataFile.Kind.MODELS);
    assertThat(Models.read(file(text)).contender("Oak").name()).isEqualTo("Oak");
  }

  @Test
  void check_namesTheColumnsThatNoRuleLooksAt() throws IOException {
    DataFile found = DataFile.check(file("model,short_name,GPQA,Remark\nA,B,85,\n"));

    assertThat(found.kind()).isEqualTo(DataFile.Kind.MODELS);
    assertThat(found.further()).containsExactly("GPQA", "Remark");
  }
}
