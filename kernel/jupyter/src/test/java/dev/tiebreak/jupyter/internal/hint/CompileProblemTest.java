package dev.tiebreak.jupyter.internal.hint;

import static dev.tiebreak.jupyter.internal.hint.RecordedSession.missing;
import static dev.tiebreak.jupyter.internal.hint.RecordedSession.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileProblemTest {

  @ParameterizedTest
  @CsvSource({"-1, 2", "2, 1", "0, 4", "4, 4"})
  void new_refusesAPlaceOutsideOfTheCode(int start, int end) {
    assertThatThrownBy(() -> new CompileProblem("key", "message", "abc", start, end))
        .hasMessage("The place " + start + " to " + end + " is outside of code of 3");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, ''", "0, 3, abc", "1, 2, b", "3, 3, ''"})
  void text_isWhatStandsAtThePlace(int start, int end, String text) {
    assertThat(new CompileProblem("key", "message", "abc", start, end).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          «a» b\\nc d\\ne f | a b
          a b\\n«c» d\\ne f | c d
          a b\\nc «d»\\ne f | c d
          a b\\nc d«»\\ne f | c d
          a b\\nc d\\ne «f» | e f
          """)
  void line_isThatOnWhichThePlaceBegins(String code, String line) {
    assertThat(problem("key", "", code.replace("\\n", "\n")).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          variable c          | x = «a.b.c»;            | c   | 8
          method lenght()     | s = «list.get(0).lenght»() | lenght | 16
          variable c          | x = «c.b»;              | c.b | 4
          """)
  void atItsName_isThePlaceOfTheNameAlone(String symbol, String code, String text, int start) {
    CompileProblem at = missing(symbol, code).atItsName();
    assertThat(at.text()).isEqualTo(text);
    assertThat(at.start()).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cannot find symbol\\n  symbol:   method max(int,int)\\n  location: class | method | max
          cannot find symbol\\n  symbol: class Half                                | class  | Half
          value has private access in java.lang.String                             | variable | value
          """)
  void symbol_isTheNameThatIsMissing(String message, String kind, String name) {
    assertThat(problem("key", message, "«»").symbol())
        .contains(new CompileProblem.Symbol(kind, name));
  }

  @ParameterizedTest
  @CsvSource({"incompatible types", "run() has private access in Runner"})
  void symbol_isEmptyWhereNoNameIsMissing(String message) {
    CompileProblem problem = problem("key", message, "x = «a.b»;");
    assertThat(problem.symbol()).isEmpty();
    assertThat(problem.atItsName()).isSameAs(problem);
  }
}
