package dev.tiebreak.read.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.DataCheck;
import dev.tiebreak.data.DataFile;
import dev.tiebreak.data.ImportedFile;
import dev.tiebreak.data.Models;
import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralTablesTest {

  @TempDir private Path folder;

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void folder_isReadAsOneFrameWithTheColumnsOfAllFiles() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("more/b.csv", "Benchmark;Score;Model;Harness\nX;70.5;Pine;Codex\nY;58.0;Oak;\n");

    Scores scores = Scores.read(folder);

    assertThat(scores.models()).containsExactly("Oak", "Pine");
    assertThat(scores.percent("Pine", "X")).hasValue(70.5);
    assertThat(scores.percent("Oak", "Y")).hasValue(58.0);
    assertThat(scores.provenance().table().stringColumn("place").asList())
        .containsExactly("a.csv, row 2", "more/b.csv, row 2", "more/b.csv, row 3");
  }

  @Test
  void companions_areReadAsWhatTheyAre() throws IOException {
    file("data/a.csv", "model,benchmark,score\nOak 1,X,61.5\n");
    file("data/b.csv", "model,benchmark,score\nPine,X,70.5\n");
    file("data/aliases.csv", "kind,alias,name\nmodel,oak-one,Oak 1\n");
    file("data/models.csv", "model,short_name\nOak 1,Oak\n");
    file("data/benchmarks.csv", "benchmark,tasks,trials,tasks_source\nX,10,1,S\n");
    Path data = folder.resolve("data");

    for (Path source : List.of(data, data.resolve("*.csv"))) {
      Scores scores = Scores.read(source);
      assertThat(scores.models()).containsExactly("Oak 1", "Pine");
      assertThat(scores.percent("oak-one", "X")).hasValue(61.5);
      assertThat(DataCheck.of(Source.of(source)).files().get(0).kind())
          .hasValue(DataFile.Kind.SCORES);
    }
    assertThat(ImportedFile.kinds(Source.of(data))).containsExactly(DataFile.Kind.SCORES);
    file("data/benchmarks.csv", "benchmark,tasks,trials,tasks_source\nY,10,1,S\n");
    assertThatThrownBy(() -> Scores.read(data)).hasMessageContaining("\"X\"");
  }

  @Test
  void companions_areDataWhereNothingElseIsThere() throws IOException {
    file("models.csv", "model,short_name\nOak 1,Oak\n");

    assertThat(Models.read(folder).namesFor("model")).containsExactly("Oak 1");
  }

  @Test
  void twoStars_standForNoFolderToo() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("more/b.csv", "model,benchmark,score\nPine,X,70.5\n");

    assertThat(Scores.read(folder.resolve("**/*.csv")).models()).containsExactly("Oak", "Pine");
  }

  @Test
  void pattern_choosesFiles() throws IOException {
    String header = "model,benchmark,task,outcome\n";
    file("oak.csv", header + "Oak,X,1,pass\nOak,X,2,fail\n");
    file("pine.csv", header + "Pine,X,1,pass\nPine,X,2,pass\n");
    file("notes.txt", "hello");

    Outcomes outcomes = Outcomes.read(folder.resolve("*.csv"));

    assertThat(outcomes.models()).containsExactly("Oak", "Pine");
    assertThat(outcomes.runs()).hasSize(4);
  }

  @Test
  void sameKey_inTwoFilesIsAnErrorThatNamesBoth() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("b.csv", "model,benchmark,score\nOak,X,62.5\n");

    assertThatThrownBy(() -> Scores.read(folder))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("a.csv, row 2")
        .hasMessageContaining("b.csv, row 2");
  }

  @Test
  void mixedFolder_isRefusedFileByFile() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("c.json", "{\"model\": \"Oak\"}");
    file("d.csv", "model,benchmark,score\nOak,Y\n");

    assertThatThrownBy(() -> Scores.read(folder))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("c.json: this is JSON")
        .hasMessageContaining("d.csv, row 2: 2 cells; allowed: 3, as the header")
        .hasMessageNotContaining("a.csv");
  }

  @Test
  void filesOfTwoKinds_areRefused() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("b.csv", "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nOak,1,2\n");

    assertThatThrownBy(() -> Scores.read(folder))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("b.csv, row 1: the header has model, input_usd_per_million_tokens");
    assertThatThrownBy(() -> Outcomes.read(folder))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("a.csv, row 1: the header has model, benchmark, score");
  }

  @Test
  void badCell_isNamedByItsFile() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");
    file("b.csv", "model,benchmark,score\nOak,Y,much\nOak,Z,5\n");

    assertThatThrownBy(() -> Scores.read(folder))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("b.csv, row 2, column score: found \"much\"");
    assertThat(Scores.read(Source.of(folder).lenient()).leftOut())
        .singleElement()
        .satisfies(left -> assertThat(left.place()).isEqualTo("b.csv, row 2, column score"));
  }

  @Test
  void folderOfOneFile_isReadAsThatFile() throws IOException {
    file("a.csv", "model,benchmark,score\nOak,X,61.5\n");

    assertThat(Scores.read(folder).provenance().table().stringColumn("place").asList())
        .containsExactly("row 2");
  }
}
