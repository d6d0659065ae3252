package dev.tiebreak.jupyter.internal.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.assist.Completeness.State;
import dev.tiebreak.jupyter.internal.eval.Session;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessTest {

  private final Session session = Session.open(new Object(), List.of());
  private final Assistance assistance = new Assistance(session, new SourceArchives(List.of()));

  @AfterAll
  void close() {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = 1;",
        "int x = 1; x",
        "1 + 1",
        "",
        "// a comment (",
        "int f() {\n    return 1;\n}",
        "if (true) { }",
        "var t = \"\"\"\n    {\n    \"\"\";",
      })
  void completeness_isComplete(String code) {
    assertThat(assistance.completeness(code)).isEqualTo(new Completeness(State.COMPLETE, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"int = ;", "x)", "\"never closed\nint y = 1;", "case 1:"})
  void completeness_isInvalid(String code) {
    assertThat(assistance.completeness(code)).isEqualTo(new Completeness(State.INVALID, ""));
  }

  /** A line break is written {@code @}, and an indent as its number of spaces. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "for (int i : is) { => 4",
        "  while (true) { => 6",
        "class A {@    void f() { => 8",
        "class A {@    void f() {@        x(); => 8",
        "class A {@    void f() {@        x();@    } => 4",
        "f( => 4",
        "f(1, => 4",
        "f(1,@    2, => 4",
        "list.forEach(x -> { => 4",
        "var x = list. => 4",
        "var x = list@    .stream(). => 4",
        "var s = \"a\" + => 4",
        "var s = \"a\" +@    \"b\" + => 4",
        "if (true) => 4",
        "switch (x) {@    case 1: => 8",
        "switch (x) {@    case 1 -> => 8",
        "switch (x) {@    default: => 8",
        "switch (x) {@    case 1:@        f(); => 8",
        "int[] a = { => 4",
        "\"not closed => 0",
        "'c => 0",
        "/* a comment => 0",
        "var t = \"\"\"@  a line => 2",
        "f(\"{\", // ( => 4",
      })
  void completeness_indentsWhatFollows(String code, int indent) {
    assertThat(assistance.completeness(code.replace('@', '\n')))
        .isEqualTo(new Completeness(State.INCOMPLETE, " ".repeat(indent)));
  }
}
