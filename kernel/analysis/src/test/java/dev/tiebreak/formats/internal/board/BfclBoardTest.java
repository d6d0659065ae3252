package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BfclBoardTest {

  private static final String HEADER =
      "Rank,Overall Acc,Model,Model Link,Total Cost ($),Latency Mean (s),Latency Standard Deviation"
          + " (s),Non-Live AST Acc,Non-Live Simple AST,Live Acc,Live Simple AST,Web Search Acc,Web"
          + " Search Base,Irrelevance Detection,Format Sensitivity Max"
          + " Delta,Organization,License\n";

  private static final String OAK =
      "1,77.47%,Oak"
          + " (FC),https://oak.example,\"$1,086.55\",4.38,3.13,88.58%,76.83%,79.79%,86.43%,84.50%,N/A,84.72%,N/A,Grove,Proprietary\n";

  @TempDir private Path folder;

  private Imported scores(String csv) {
    return Imported.of(Holding.SCORES, file(folder, "any", csv));
  }

  @Test
  void columns_areMeasuresWithTheirUnits() {
    Imported rows = scores(HEADER + OAK);

    assertThat(rows.format()).isEqualTo("a BFCL leaderboard");
    assertThat(rows.cells("model", "subset", "metric", "score", "unit", "better", "part_of"))
        .containsExactly(
            "Oak (FC) | - | - | 77.47% | percent | - | -",
            "Oak (FC) | - | total cost | 1,086.55 | usd | lower | -",
            "Oak (FC) | - | latency mean | 4.38 | seconds | lower | -",
            "Oak (FC) | Non-Live AST | - | 88.58% | percent | - | BFCL",
            "Oak (FC) | Non-Live Simple AST | - | 76.83% | percent | - | BFCL, Non-Live AST",
            "Oak (FC) | Live | - | 79.79% | percent | - | BFCL",
            "Oak (FC) | Live Simple AST | - | 86.43% | percent | - | BFCL, Live",
            "Oak (FC) | Web Search | - | 84.50% | percent | - | BFCL",
            "Oak (FC) | Web Search Base | - | N/A | percent | - | BFCL, Web Search",
            "Oak (FC) | Irrelevance Detection | - | 84.72% | percent | - | BFCL");
    assertThat(rows.places()).contains("row 2, Overall Acc");
  }

  /** In version 4 irrelevance is a tenth of the whole, before it was not; relevance never was. */
  @ParameterizedTest
  @CsvSource({
    "'Live Acc,Web Search Acc,Memory Acc', BFCL",
    "'Live Acc,Multi Turn Acc,Live Simple AST', -"
  })
  void detections_arePartsOnlyOfWhatCountsThem(String columns, String irrelevance) {
    Imported rows =
        scores(
            "Overall Acc,Model,Latency Mean (s),"
                + columns
                + ",Relevance Detection,Irrelevance Detection\n70%,Oak,1,2%,3%,4%,5%,6%\n");

    assertThat(rows.cells("subset", "part_of").stream().filter(row -> row.contains("elevance")))
        .containsExactly("Relevance Detection | -", "Irrelevance Detection | " + irrelevance);
  }

  @Test
  void spreads_areLeftOut() {
    assertThat(scores(HEADER + OAK).leftOut())
        .containsExactly(
            "Latency Standard Deviation (s): a column of spreads, not of scores",
            "Format Sensitivity Max Delta: a column of spreads, not of scores");
  }

  @Test
  void frame_readsPercentSignsDollarsAndMissingMarks() {
    Scores scores = Scores.read(file(folder, "a.csv", HEADER + OAK));

    assertThat(scores.table().doubleColumn("score").asList())
        .contains(77.47, 1086.55, 4.38)
        .hasSize(10);
    assertThat(scores.table().numberColumn("score").countMissing()).isEqualTo(1);
  }

  @Test
  void shortRow_isRefusedOrLeftOut() {
    Path board = file(folder, "a.csv", HEADER + OAK + "2,70.00%,Elm (FC)\n");

    assertThatThrownBy(() -> Scores.read(board)).hasMessageContaining("row 3, 3 cells");
    assertThat(Imported.of(Holding.SCORES, Source.of(board).lenient()).leftOut())
        .contains("row 3: 3 cells, not 17");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(HEADER + OAK.replace("Oak (FC)", "")))
        .hasMessageContaining("row 2, Overall Acc: no Model; allowed: a text");
  }

  @Test
  void wordForANumber_isRefusedWithItsPlace() {
    Path board = file(folder, "a.csv", HEADER + OAK.replace("77.47%", "high"));

    assertThatThrownBy(() -> Scores.read(board))
        .hasMessageContaining("row 2, Overall Acc")
        .hasMessageContaining("high");
  }

  @Test
  void outcomes_areNotInIt() {
    Path board = file(folder, "a.csv", HEADER + OAK);

    assertThatThrownBy(() -> Outcomes.read(board))
        .hasMessageContaining("this is a BFCL leaderboard: scores, not outcomes");
  }

  @Test
  void otherTables_areNotTaken() {
    assertThat(scores("Model,Overall Acc\nOak,77\n").format()).isEqualTo("CSV");
  }
}
