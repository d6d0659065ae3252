package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What charts and tables call a system. */
class ScoreLabelsTest {

  private static final String HEAD = "model,benchmark,score,effort,harness,label\n";

  @Test
  void label_isWhatChartsAndTablesPrint() {
    Scores scores =
        Scores.parse(
            HEAD
                + "Fir,Maze,60,high,Loom,Fir (high)\nGum,Maze,70,,,\nGum,Loop,40,,,\n"
                + "Fir,Loop,50,high,Loom,\n");

    assertThat(CsvFolder.headings(scores.display())).isEqualTo("Benchmark | Fir (high) | Gum");
    assertThat(scores.splitDecision("Fir", "Gum").chart().words().altText()).contains("Fir (high)");
    assertThat(scores.chart().words().altText()).contains("Fir (high)");
    assertThat(scores.league("Maze").toString()).contains("Fir (high)");
    assertThat(scores.percent("Fir (high)", "Maze")).hasValue(60);
    assertThat(scores.models()).containsExactly("Fir", "Gum");
  }

  @Test
  void systems_ofOneModelAreToldApartByTheirLabels() {
    Scores scores =
        Scores.parse(HEAD + "Fir,Maze,60,high,,Fir thinking hard\nFir,Maze,40,low,,Fir in haste\n");

    assertThat(scores.splitDecision("Fir thinking hard", "Fir in haste").toString())
        .contains("Fir thinking hard")
        .contains("Fir in haste");
    assertThat(CsvFolder.headings(scores.display())).isEqualTo("Benchmark | Fir");
  }

  @Test
  void label_ofTwoSystemsIsRefused() {
    assertThatThrownBy(() -> Scores.parse(HEAD + "Fir,Maze,60,high,,F\nFir,Maze,40,low,,F\n"))
        .hasMessageContaining(
            "row 3, column label: found \"F\" for Fir (low), before for Fir (high); allowed: one"
                + " label for one system");
    assertThatThrownBy(() -> Scores.parse(HEAD + "Fir,Maze,60,high,,F\nFir,Loop,40,high,,G\n"))
        .hasMessageContaining("found \"G\" for Fir (high), before \"F\"");
  }
}
