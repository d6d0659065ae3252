package dev.tiebreak.jupyter.internal.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.assist.Restated.Kind;
import dev.tiebreak.jupyter.internal.assist.Statements.Range;
import dev.tiebreak.jupyter.internal.source.Mask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatedTest {

  /** What is in « » is repeated so often that recursion for each would overflow the stack. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          @A(1) public static final int[] a = {1}; => VARIABLE
          int a[] [], b; => VARIABLE
          Map<String, List<Integer>> byName; => VARIABLE
          @Override public <T> T[] first(List<T> all) throws IOException { => METHOD
          return first(all); => NOTHING
          sealed interface Shape permits Circle { => TYPE
          «final »int a; => VARIABLE
          «@A(1) @B »int a; => VARIABLE
          int«[ ]» a; => VARIABLE
          int a«[ ] »; => VARIABLE
          int«[]» a(int b) { => METHOD
          """)
  void in_tellsWhatAStatementDeclares(String pattern, Kind kind) {
    int open = pattern.indexOf('«');
    int close = pattern.indexOf('»');
    String statement =
        open < 0
            ? pattern
            : pattern.substring(0, open)
                + pattern.substring(open + 1, close).repeat(100_000)
                + pattern.substring(close + 1);
    Range all = new Range(0, statement.length());
    assertThat(Restated.in(all, statement, Mask.of(statement).text()).kind()).isEqualTo(kind);
  }
}
