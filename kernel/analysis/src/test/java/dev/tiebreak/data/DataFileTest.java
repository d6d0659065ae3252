package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.read.BadDataException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {

  @TempDir private Path temporary;
  private CsvFolder folder;

  @BeforeEach
  void open() {
    folder = new CsvFolder(temporary);
  }

  /** A row that each kind takes, so that what its reader says is heard. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model,benchmark,score                | A,X,50     | scores
          model,benchmark,task,outcome         | A,X,t1,1   | outcomes
          model,input_usd_per_million_tokens,output_usd_per_million_tokens | A,5,30 | prices
          benchmark,tasks,trials,tasks_source  | X,5,1,a    | benchmarks
          model,maker                          | A,B        | models
          model,channel,status                 | A,x,announced | access
          model,calls_per_task                 | A,7        | workloads
          """)
  void check_readsAFileAsItsKind(String header, String row, String kind) {
    assertThat(DataFile.check(folder.write("data.csv", header, row))).hasToString(kind + ", 1 row");
    assertThat(DataFile.check(folder.write("data.csv", header))).hasToString(kind + ", 0 rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model,benchmark,score                | A,X,827    | score
          model,benchmark,task,outcome         | A,X,t1,7   | outcome
          model,input_usd_per_million_tokens,output_usd_per_million_tokens | A,5,-1 | output_usd_per_million_tokens
          benchmark,tasks,trials,tasks_source  | X,0,1,a    | tasks
          model,released                       | A,soon     | released
          model,channel,status                 | A,x,maybe  | status
          model,calls_per_task                 | A,0        | calls_per_task
          """)
  void check_refusesWhatItsKindDoes(String header, String row, String column) {
    Path file = folder.write("data.csv", header, row);

    assertThatThrownBy(() -> DataFile.check(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(file + ", row 2, column " + column + ": found \"");
  }

  /** Two columns of access and one of workloads: what tells most is looked at. */
  @Test
  void check_takesTheKindThatMostColumnsTell() {
    Path file = folder.write("data.csv", "model,channel,detail,calls_per_task", "A,x,fine,7");

    assertThat(DataFile.check(file).kind()).isEqualTo(DataFile.Kind.WORKLOADS);
    assertThatThrownBy(() -> DataFile.check(folder.write("data.csv", "model,channel,detail")))
        .hasMessageContaining("column status: the column is missing");
  }

  @Test
  void check_showsWhatIsHiddenInFurtherColumns() {
    FileContents none =
        new FileContents(
            "CSV", 0, 1, 1, List.of(), Optional.empty(), Optional.empty(), Map.of(), List.of());
    DataFile found =
        new DataFile(DataFile.Kind.SCORES, 2, none, Arrays.asList("a note", "b\u200Bc"), List.of());

    assertThat(found.further()).containsExactly("a note", "b\\u200Bc");
    assertThat(found).hasToString("scores, 2 rows");
  }
}
