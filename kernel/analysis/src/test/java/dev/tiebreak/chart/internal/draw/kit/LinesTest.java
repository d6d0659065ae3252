package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final Style STYLE = new Style(Face.REGULAR, 10, Ink.TEXT);

  @Test
  void apart_keepsTheEndsOfNamesThatBeginAlike() {
    List<String> names =
        List.of("Oak with long thinking at most effort", "Oak with long thinking at least effort");

    List<List<String>> lines = Lines.apart(names, STYLE, 100, 1);

    assertThat(lines).doesNotHaveDuplicates();
    assertThat(lines.get(0).get(0)).startsWith("Oak").endsWith("most effort");
    assertThat(lines.get(1).get(0)).startsWith("Oak").endsWith("least effort");
  }

  @Test
  void number_isNotBrokenBehindLetters() {
    double width = STYLE.width("Bench01");

    assertThat(Lines.of("Bench010", STYLE, width, 3)).containsExactly("Bench", "010");
    assertThat(Lines.of("0123456789", STYLE, width, 3).get(0)).startsWith("012345");
  }

  @Test
  void apart_cutsNamesOffAtTheirEndWhereThatTellsThem() {
    assertThat(Lines.apart(List.of("Oak of many long words", "Elm"), STYLE, 60, 1))
        .satisfies(lines -> assertThat(lines.get(0).get(0)).startsWith("Oak of").endsWith("…"));
  }
}
