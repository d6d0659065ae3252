package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void check_saysWhatAWideTableLooksLike() throws IOException {
    Path benchmarks = file("model,GPQA,MMLU,date\nOak,85%,0.91,2026-04-23\nPine,83,,\n");
    String message =
        benchmarks
            + ", row 1, this looks like a wide table, with a column of scores for each"
            + " benchmark (GPQA, MMLU)"
            + ROWS;

    assertThatThrownBy(() -> DataFile.check(benchmarks)).hasMessage(message);
    assertThatThrownBy(() -> Models.read(benchmarks)).hasMessage(message);
    assertThatThrownBy(() -> Scores.read(benchmarks)).hasMessage(message);
  }

  @Test
  void check_saysSoOfAColumnForEachModelToo() throws IOException {
    Path models = file("Benchmark,A,B,C,D,E,F,G\nGPQA,1,2,3,4,5,6,7\n");

    assertThatThrownBy(() -> DataFile.check(models))
        .hasMessage(
            models
                + ", row 1, this looks like a wide table, with a column of scores for each"
                + " model (A, B, C, D, E and 2 more)"
                + ROWS);
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

  @Test
  void check_namesTheColumnsThatNoRuleLooksAt() throws IOException {
    DataFile found = DataFile.check(file("model,maker,GPQA,Remark\nA,B,85,\n"));

    assertThat(found.kind()).isEqualTo(DataFile.Kind.MODELS);
    assertThat(found.further()).containsExactly("GPQA", "Remark");
  }
}
