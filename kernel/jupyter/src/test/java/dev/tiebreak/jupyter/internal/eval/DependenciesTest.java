package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          var costs = prices.compare(first, second); => costs
          int a = 1, b = f(c); => a
          int a = 1, b = f(c); => b
          int[] row = {x, y}; => row
          Map<String, List<Integer>> byName; => byName
          int twice(int n) { return other * n; } => twice
          @Deprecated(since = "1") int old() { return 1; } => old
          int/* a comment */quiet = 1; => quiet
          record Pair(int left, int right) {} => Pair
          class Box<T extends Number> implements Holder { T held; } => Box
          @interface Mark {} => Mark
          String sign = "\\""; int after = 1; => after
          char sign = '"'; int after = 1; char other = '\\''; => after
          """)
  void declarable_holdsWhatIsDeclared(String code, String name) {
    assertThat(Dependencies.declarable(code)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          var costs = prices.compare(first, second); => prices
          var costs = prices.compare(first, second); => first
          var costs = prices.compare(first, second); => compare
          var text = "the word prices"; => prices
          int twice(int n) { return other * n; } => other
          """)
  void declarable_leavesOutWhatIsOnlyUsed(String code, String name) {
    assertThat(Dependencies.declarable(code)).doesNotContain(name);
  }

  /** So many characters that recursion for each would overflow the stack. */
  @Test
  void declarable_reachesBehindALongText() {
    String code = "var csv = \"" + "a,\\n".repeat(300_000) + "\"; var after = 1;";
    assertThat(Dependencies.declarable(code)).containsExactlyInAnyOrder("var", "csv", "after");
  }

  @Test
  void words_leavesOutACommentThatIsNotClosed() {
    assertThat(Dependencies.words("used /* unused " + "/*".repeat(2_000_000)))
        .containsExactly("used");
  }
}
