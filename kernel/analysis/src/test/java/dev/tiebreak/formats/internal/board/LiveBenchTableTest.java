package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveBenchTableTest {

  private static final String TABLE =
      """
      model,AMPS_Hard,connections,plot_unscrambling,python
      oak-high,61.0,34.833,31.617,
      elm,89.0,86.0,60.257,75.0
      """;

  private static final String CATEGORIES =
      """
      {"Coding": ["python"], "Mathematics": ["AMPS_Hard"], "Data Analysis": [],
       "Language": ["connections", "plot_unscrambling"]}
      """;

  @TempDir private Path folder;

  @Test
  void tasks_areSubsetsInPercent() {
    Imported rows = Imported.of(Holding.SCORES, file(folder, "board.txt", TABLE));

    assertThat(rows.format()).isEqualTo("a LiveBench table");
    assertThat(rows.cells("model", "benchmark", "subset", "score", "unit"))
        .hasSize(7)
        .contains("oak-high | LiveBench | connections | 34.833 | percent");
    assertThat(rows.columns()).doesNotContain("version", "part_of");
    assertThat(rows.leftOut()).containsExactly("row 2, python: no score");
  }

  @Test
  void categories_areTheMeansThatTasksArePartsOf() {
    file(folder, "categories_2026_01_08.json", CATEGORIES);
    Path table = file(folder, "table_2026_01_08.csv", TABLE);

    assertThat(Imported.of(Holding.SCORES, table).cells("version", "subset", "part_of"))
        .contains(
            "2026-01-08 | AMPS_Hard | LiveBench 2026-01-08, Mathematics",
            "2026-01-08 | python | LiveBench 2026-01-08, Coding");
    assertThat(Scores.read(folder).table().rowCount()).isEqualTo(7);
  }

  @Test
  void categoriesAlone_areNoScores() {
    Path categories = file(folder, "categories.json", CATEGORIES);

    assertThatThrownBy(() -> Scores.read(categories))
        .hasMessageContaining("this is a LiveBench table, a part without rows of its own");
  }

  /** Which of its tasks are missing is not known. */
  @Test
  void shortRow_isLeftOutOnRequest() {
    Path table = file(folder, "a.csv", TABLE.replace("86.0,60.257", "60.257"));

    assertThatThrownBy(() -> Scores.read(table)).hasMessageContaining("row 3, 4 cells");
    Imported rows = Imported.of(Holding.SCORES, Source.of(table).lenient());
    assertThat(rows.cells("model")).containsOnly("oak-high");
    assertThat(rows.leftOut()).contains("row 3: 4 cells, not 5");
  }

  @Test
  void cutOff_isRefused() {
    Path table = file(folder, "a.csv", TABLE + "ash,61.0,34");

    assertThatThrownBy(() -> Scores.read(table)).hasMessageContaining("row 4, 3 cells");
  }
}
