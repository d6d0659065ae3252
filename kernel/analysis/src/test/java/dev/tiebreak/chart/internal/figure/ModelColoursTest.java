package dev.tiebreak.chart.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ModelColoursTest {

  private static final OptionalInt QUIET = OptionalInt.empty();

  @Test
  void model_keepsItsColourWhateverItIsComparedWith() {
    ModelColours met = ModelColours.inOrder(List.of("A", "B", "C"));
    assertThat(met.of(List.of("A", "B"))).isEqualTo(colours(0, 1));
    assertThat(met.of(List.of("B", "A"))).isEqualTo(colours(1, 0));
    assertThat(met.of(List.of("C", "A"))).isEqualTo(colours(2, 0));
  }

  @Test
  void newModels_takeTheColoursThatNobodyInTheFigureHas() {
    ModelColours met = ModelColours.inOrder(List.of("A", "B", "C", "D", "E"));
    assertThat(met.of(List.of("D", "B"))).isEqualTo(colours(0, 1));
    assertThat(met.of(List.of("D", "E"))).isEqualTo(colours(0, 1));
    assertThat(met.of(List.of("new", "A"))).isEqualTo(colours(1, 0));
  }

  @Test
  void models_areQuietFromTheFourthOn() {
    assertThat(ModelColours.inOrder(List.of()).of(List.of("A", "B", "C", "D")))
        .containsExactly(OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2), QUIET);
  }

  @Test
  void highlightedModels_haveAColourAndNobodyElse() {
    ModelColours met = ModelColours.inOrder(List.of("A", "B", "C", "D"));
    assertThat(met.highlighting(List.of("D", "B")).of(List.of("A", "B", "C", "D")))
        .containsExactly(QUIET, OptionalInt.of(1), QUIET, OptionalInt.of(0));
  }

  private static List<OptionalInt> colours(int first, int second) {
    return List.of(OptionalInt.of(first), OptionalInt.of(second));
  }
}
