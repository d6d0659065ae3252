package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.LeftOut;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two frames of scores as one. */
class ScoreJoinTest {

  private static final String HEAD = "model,benchmark,score,date,source";

  @TempDir Path path;

  private Scores read(String name, String header, String... rows) {
    return Scores.read(write(name, header, rows));
  }

  private Path write(String name, String header, String... rows) {
    return new CsvFolder(path).write(name, header, rows);
  }

  @Test
  void and_keepsTheRowsOfBoth() {
    Scores both =
        read("a.csv", HEAD, "Fir,Maze,60,2026-01-05,A")
            .and(read("b.csv", HEAD, "Gum,Maze,70,2026-02-05,B", "Fir,Loop,80.0,2026-02-05,B"));

    assertThat(both.models()).containsExactly("Fir", "Gum");
    assertThat(both.benchmarks()).containsExactly("Maze", "Loop");
    assertThat(both.percent("Gum", "Maze")).hasValue(70);
    assertThat(both.percent("Fir", "Maze")).hasValue(60);
    assertThat(both.table().rowCount()).isEqualTo(3);
    assertThat(both.splitDecision("Fir", "Gum").toString()).contains("A; B, as of 2026-02-05");
  }

  @Test
  void equalRepeats_fallAwayAndAreCounted() {
    Path second = write("b.csv", HEAD, "Gum,Maze,70,,B", "Fir,Maze,60.0,2026-01-05,A");
    Scores first = read("a.csv", HEAD, "Fir,Maze,60,2026-01-05,A");
    Scores both = first.and(Scores.read(second));

    assertThat(both.table().rowCount()).isEqualTo(2);
    assertThat(both.leftOut())
        .containsExactly(
            new LeftOut(
                second.toString(), "row 3", "the same as " + path.resolve("a.csv") + ", row 2"));
    assertThat(both.and(first).table().rowCount()).isEqualTo(2);
  }

  @Test
  void twoValues_underOneKeyNameBothPlaces() {
    Scores first = read("a.csv", HEAD, "Elm,Maze,50,,A", "Fir,Maze,60,2026-01-05,A");
    Scores second = read("b.csv", HEAD, "Fir,Maze,61,2026-01-05,A");

    assertThatThrownBy(() -> first.and(second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Fir, Maze, 2026-01-05, A: 60 in "
                + path.resolve("a.csv")
                + ", row 3 and 61 in "
                + path.resolve("b.csv")
                + ", row 2; allowed: one value for all that is said of it, or another evaluator,"
                + " date or source");
  }

  @Test
  void valuesOfTwoSources_areToChooseFrom() {
    Scores both =
        read("a.csv", HEAD, "Fir,Maze,60,2026-01-05,A")
            .and(read("b.csv", HEAD, "Fir,Maze,61,2026-02-05,B"));

    assertThatThrownBy(() -> both.percent("Fir", "Maze"))
        .hasMessageContaining("Fir has 2 scores on Maze");
    assertThat(both.choosing(Choice.latest()).percent("Fir", "Maze")).hasValue(61);
  }

  @Test
  void unitsOrDirections_thatDifferAreRefused() {
    Scores percent = read("a.csv", "model,benchmark,score", "Fir,Maze,60");
    Scores elo = read("b.csv", "model,benchmark,score,unit", "Gum,Maze,1200,elo");
    Scores lower = read("c.csv", "model,benchmark,score,better", "Gum,Maze,7,lower");
    Scores other =
        read("d.csv", "model,benchmark,score,unit,metric,better", "Gum,Maze,12,usd,cost,lower");

    assertThatThrownBy(() -> percent.and(elo))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Maze is in percent in " + path.resolve("a.csv") + " and in Elo");
    assertThatThrownBy(() -> percent.and(lower)).isInstanceOf(IllegalArgumentException.class);
    assertThat(percent.and(other).benchmarks()).containsExactly("Maze", "Maze, cost");
  }

  /** The order in which two frames are joined changes the order of the rows alone. */
  @Test
  void columns_ofBothAreKept() {
    Scores first = read("a.csv", "model,benchmark,score,effort", "Fir,Maze,60,high");
    Scores second = read("b.csv", "model,benchmark,score,colour,n", "Fir,Maze,70,red,50");
    Scores both = first.and(second);

    assertThat(both.table().columnNames()).contains("effort", "colour", "n");
    assertThat(both.table().stringColumn("colour").asList()).containsExactly("", "red");
    assertThat(both.table().column("n").isMissing(0)).isTrue();
    assertThat(both.systems("Fir")).hasSize(2);
    assertThat(second.and(first).systems("Fir")).containsAll(both.systems("Fir"));
  }

  @Test
  void otherNames_ofTheSecondAreCalledAsInTheFirst() {
    write("aliases.csv", "kind,alias,name,source", "model,fir-1,Fir,", "benchmark,maze,Maze,");
    Scores both =
        read("a.csv", HEAD, "Fir,Maze,60,,A").and(read("b.csv", HEAD, "fir-1,maze,61,,B"));

    assertThat(both.models()).containsExactly("Fir");
    assertThat(both.benchmarks()).containsExactly("Maze");
    assertThat(both.scores("Fir", "Maze")).hasSize(2);
    assertThat(both.display().notes()).contains("Joined by other names: fir-1 is Fir.");
  }

  /** Two names of one frame stay two, whatever the other frame calls them. */
  @Test
  void names_ofOneFrameAreNotMergedByTheOther() {
    write("aliases.csv", "kind,alias,name,source", "model,fir-1,Fir,", "model,fir_1,Fir,");
    Scores two = read("b.csv", HEAD, "fir-1,Maze,61,,B", "fir_1,Maze,62,,B");

    assertThat(read("a.csv", HEAD, "Fir,Maze,60,,A").and(two).models())
        .containsExactly("Fir", "fir-1", "fir_1");
    assertThat(read("c.csv", HEAD, "Fir,Maze,60,,A", "fir-1,Maze,50,,A").and(two).models())
        .containsExactly("Fir", "fir-1", "fir_1");
  }

  @Test
  void provenance_namesTheFileAndPlaceOfEachScore() {
    Scores both =
        read("a.csv", HEAD, "Fir,Maze,60.0,2026-01-05,A", "Fir,Loop,,,")
            .and(read("b.csv", HEAD, "Gum,Maze,70,,"));
    ScoreOrigins origins = both.provenance();

    assertThat(origins.finding()).isEqualTo("1 of 2 scores states no source");
    assertThat(CsvFolder.rows(origins.display()))
        .containsExactly(
            "Fir | Maze | 60.0 | percent | "
                + path.resolve("a.csv")
                + " | row 2 | 2026-01-05 |  | A",
            "Gum | Maze | 70 | percent | " + path.resolve("b.csv") + " | row 2 |  |  | ");
    assertThat(origins.provenance().line()).isEqualTo("A, as of 2026-01-05");
    assertThat(origins.table().rowCount()).isEqualTo(2);
  }

  @Test
  void provenance_ofAWideTableNamesTheColumn() {
    Scores wide = read("wide.csv", "Model,Maze,Loop", "Fir,60,70", "Gum,50,40");

    assertThat(wide.provenance().table().stringColumn("place").asList())
        .containsExactly(
            "row 2, column Maze", "row 2, column Loop", "row 3, column Maze", "row 3, column Loop");
  }
}
