package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {

  private Session session;
  private Script script;

  @BeforeAll
  void open() {
    session = Session.open(this, List.of());
    script = new Script(session::endingOf, Set.of("who", "maven", "time")::contains);
  }

  @AfterAll
  void close() {
    session.close();
  }

  private List<String> calls(String source) {
    return script.steps(1, source).stream()
        .filter(MagicCall.class::isInstance)
        .map(step -> ((MagicCall) step).title())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = 10\n  %maven",
        "int x = 10\n%who\n;",
        "int m = 3; int n = 10\n  %m;",
        "total\n  %rest",
        "String s = \"\"\"\n  %maven a:b:1\n  \"\"\";",
        "/*\n%maven a:b:1\n*/",
        "int f(int maven) {\n  return 7\n  %maven;\n}",
        "for (;;) {\n  %who\n}",
        "String.format(\n\"%d\",\n%who 3)",
        "int = ;\n%who",
        "1 %who",
        "// %who",
        "%.2f",
        "%who.toString()"
      })
  void steps_leaveRemaindersTextsAndCommentsAlone(String source) {
    assertThat(calls(source)).isEmpty();
    assertThat(script.steps(1, source)).containsExactly(new Step.Code(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%who",
        "\n\n   %who  \n",
        "int x = 10;\n%who",
        "int x = 10; // ten\n%who",
        "// a comment\n%who",
        "/* a comment */\n\t%who\nx",
        "void f() {\n}\n%who",
        "f()\n%who",
        "String s = \"\"\"\n  %time\n  \"\"\";\n%who",
        "int x = 10\n  %maven;\n%who",
        "if (a) b();\n%who"
      })
  void steps_findMagicsWhereStatementsBegin(String source) {
    assertThat(calls(source)).containsExactly("%who");
  }

  @Test
  void steps_keepLinesAndOffsets() {
    String source = "int a = 1;\n%maven a:b:1\nint b = 2;\n  %time b\n";
    assertThat(script.steps(3, source))
        .containsExactly(
            new Step.Code("int a = 1;\n            \n          \n         \n"),
            new MagicCall(3, source, false, "maven", 11, 18, 23),
            new Step.Code("          \n            \nint b = 2;\n         \n"),
            new MagicCall(3, source, false, "time", 37, 43, 44));
    MagicCall time = (MagicCall) script.steps(3, source).get(3);
    assertThat(time.line()).isEqualTo(4);
    assertThat(time.java()).isEqualTo("          \n            \n          \n        b\n");
  }

  @Test
  void steps_giveACellMagicAllThatFollows() {
    String source = "\n%%time one \"two three\" 'four'\nint a = 1;\n%who\n";
    MagicCall call = (MagicCall) script.steps(1, source).get(0);
    assertThat(script.steps(1, source)).hasSize(1);
    assertThat(call.title()).isEqualTo("%%time");
    assertThat(call.words()).containsExactly("one", "two three", "four");
    assertThat(call.body()).isEqualTo("int a = 1;\n%who\n");
    assertThat(call.opensItsCell()).isTrue();
  }
}
