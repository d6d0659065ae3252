package dev.tiebreak.read.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tiebreak.data.Scores;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a table in its first column was a further model, or an error. */
class FooterRowsTest {

  private static final String TABLE = "model,GPQA,MMLU\nOak,85,91\nPine,83,90\n";

  @TempDir private Path folder;

  private Scores read(String text) throws IOException {
    return Scores.read(Source.of(Files.writeString(folder.resolve("data.csv"), text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: our own runs",
        "Source",
        "Note that the scores are ours",
        "n = 300",
        "N=300",
        "Updated 2026-05-01",
        "Last updated 2026-05-01",
        "Accessed 2026-05-01",
        "* as reported",
        "† with tools",
        "[1] with tools",
        "https://scores.example/table",
        "Both were run three times each.",
        "Runs per model: 5",
        "Settings are those of the vendors",
      })
  void footer_isLeftOutWithItsReason(String footer) throws IOException {
    Scores scores = read(TABLE + "\"" + footer + "\",,\n");

    assertThat(scores.models()).containsExactly("Oak", "Pine");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place, LeftOut::reason)
        .containsExactly(tuple("row 4, \"" + footer + "\"", "a footer below the table"));
    assertThat(read(TABLE + "\"" + footer + "\"\n").models()).containsExactly("Oak", "Pine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yew",
        "Yew 4.5 Large",
        "grove/yew:free",
        "Yew (thinking, with tools)",
        "Notes-7B"
      })
  void name_isNoFooter(String name) throws IOException {
    assertThat(read(TABLE + "\"" + name + "\",,\n").models()).containsExactly("Oak", "Pine", name);
  }

  @Test
  void allBelowABlankRow_isLeftOut() throws IOException {
    Scores scores = read(TABLE + "Yew,,\n,,\nOwn runs\nSeed 7\n");

    assertThat(scores.models()).containsExactly("Oak", "Pine", "Yew");
    assertThat(scores.leftOut())
        .extracting(LeftOut::place)
        .containsExactly("row 6, \"Own runs\"", "row 7, \"Seed 7\"");
    assertThat(read(TABLE + "\nOwn runs,,\n").models()).containsExactly("Oak", "Pine");
  }

  @Test
  void blankRowsAtTheEnd_areNoRows() throws IOException {
    Scores scores = read(TABLE + ",,\n,,\n");

    assertThat(scores.models()).containsExactly("Oak", "Pine");
    assertThat(scores.leftOut()).isEmpty();
  }

  @Test
  void footer_isLeftOutOfLongTablesAndPagesToo() throws IOException {
    Scores rows = read("model,benchmark,score\nOak,GPQA,85\nSource: own runs,,\n");
    Scores page =
        Scores.parse(
            """
            | Model | GPQA |
            |---|---|
            | Oak | 85 |
            | Note: five runs | |
            """);

    assertThat(rows.models()).containsExactly("Oak");
    assertThat(rows.leftOut())
        .extracting(LeftOut::place)
        .containsExactly("row 3, \"Source: own runs\"");
    assertThat(page.models()).containsExactly("Oak");
  }
}
