package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void some_countsTheNamesThatItDoesNotList() {
    assertThat(Names.some(List.of("A", "B", "C"), 3)).isEqualTo("A, B, C");
    assertThat(Names.some(List.of("A", "B", "C"), 1)).isEqualTo("A and 2 more");
  }

  @Test
  void require_listsTheNamesThatThereAre() {
    Names.require("model", "A", List.of("A", "B"));

    assertThatThrownBy(() -> Names.require("model", "C", List.of("A", "B")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model is named \"C\"; allowed: A, B");
    assertThatThrownBy(() -> Names.require("model", "C", List.of()))
        .hasMessage("No model is named \"C\"; allowed: none, since the data has none");
  }

  @Test
  void unknown_listsFirstWhatWasProbablyMeantOfMany() {
    List<String> many = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "oak");

    assertThat(Names.unknown("model", "Oak", many))
        .hasMessage(
            "No model is named \"Oak\"; allowed: oak, a, b, c, d, e, f, g, h, i, j, k and 1 more");
    assertThatThrownBy(() -> Names.find("model", "Oak", many, name -> name))
        .hasMessage(
            "No model is named \"Oak\"; allowed: oak, a, b, c, d, e, f, g, h, i, j, k and 1 more");
  }

  @Test
  void plural_isForAllButOne() {
    assertThat(Plural.of(0, "task", "tasks")).isEqualTo("tasks");
    assertThat(Plural.of(1, "task", "tasks")).isEqualTo("task");
    assertThat(Plural.of(2, "task", "tasks")).isEqualTo("tasks");
  }
}
