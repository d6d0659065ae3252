package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.show.internal.Host;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {

  private final CountDownLatch host = new CountDownLatch(1);
  private Session session;

  @BeforeAll
  void open() {
    session = Session.open(host, List.of("import java.util.*;"));
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Failure failure(String source) {
    Outcome outcome = session.evaluate(7, source);
    assertThat(outcome).isInstanceOf(Failure.class);
    return (Failure) outcome;
  }

  @Test
  void evaluate_returnsTheObjectItself() {
    assertThat(session.evaluate(1, "var list = new ArrayList<>(List.of(1));\n\nlist"))
        .isEqualTo(new Outcome.Value(List.of(1)));
    assertThat(session.evaluate(1, "List.of(2) // with a comment"))
        .isEqualTo(new Outcome.Value(List.of(2)));
  }

  @Test
  void evaluate_returnsNothingForDeclarationsAssignmentsAndNull() {
    for (String source : List.of("var a = 5;", "int b; b = 3", "(Object) null", "", "// nothing")) {
      assertThat(session.evaluate(1, source)).as(source).isEqualTo(new Outcome.Nothing());
    }
  }

  /**
   * A class file holds at most 65,535 bytes of a string (JVMS 4.4.7); the compiler accepts one
   * fewer.
   */
  @Test
  void evaluate_takesTheLongestTextThereCanBe() {
    String text = "\"" + "a".repeat(65_534) + "\"";
    assertThat(session.evaluate(1, "String declared = " + text + ";\ndeclared.length()"))
        .isEqualTo(new Outcome.Value(65_534));
    assertThat(session.evaluate(1, text + ".length()")).isEqualTo(new Outcome.Value(65_534));
    assertThat(session.evaluate(1, "declared = " + text + ".toUpperCase();"))
        .isEqualTo(new Outcome.Nothing());
    assertThat(session.evaluate(1, "declared.indexOf('A')")).isEqualTo(new Outcome.Value(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONG.length()",
        "String a = LONG;",
        "String a() { return LONG; }",
        "class A { String a = LONG; }",
        "String a = SHORT + SHORT;",
        "(SHORT + SHORT).length()"
      })
  void evaluate_afterATextThatIsTooLongGoesOn(String code) {
    session.evaluate(1, "int before = 1;");
    String source =
        code.replace("LONG", "\"" + "a".repeat(65_536) + "\"")
            .replace("SHORT", "\"" + "é".repeat(20_000) + "\"");
    assertThat(failure(source).report())
        .last()
        .isEqualTo(
            "Hint: A constant string has fewer than 65,535 bytes, even where + joins its parts: read"
                + " a longer one from a file, as in Files.readString(Path.of(\"long.txt\")).");
    assertThat(session.evaluate(2, "before + 1")).isEqualTo(new Outcome.Value(2));
    assertThat(session.evaluate(3, "int later(int n) { return n + before; }\nlater(4)"))
        .isEqualTo(new Outcome.Value(5));
  }

  @Test
  void evaluate_namesLineAndPlaceOfACompileError() {
    Failure failure = failure("var x = 1;\nvar y = Foo.bar();");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.COMPILE);
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.report())
        .containsExactly(
            "Compile error in cell [7], line 2: cannot find symbol: variable Foo",
            "    var y = Foo.bar();",
            "            ^^^");
  }

  @Test
  void evaluate_mapsStacksToCellsAndLines() {
    session.evaluate(3, "int half(int n) {\n  return n / 0;\n}");
    Failure failure = failure("// one\nhalf(4)");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.report())
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "  in cell [3], line 2:",
            "  → return n / 0;",
            "    at half (cell [3], line 2)",
            "    at cell [7], line 2");
  }

  @Test
  void evaluate_keepsTheCauses() {
    assertThat(failure("throw new IllegalStateException(\"a\", new Exception(\"b\"));").report())
        .contains("java.lang.IllegalStateException: a", "Caused by: java.lang.Exception: b");
  }

  @Test
  void evaluate_foldsOurFramesAndKeepsTheMessage() {
    Failure failure = failure("\ndev.tiebreak.data.Scores.read(\"missing.csv\")");
    assertThat(failure.name()).doesNotContain(".");
    assertThat(failure.report().get(0)).startsWith(failure.name() + ": ").contains("missing.csv");
    assertThat(failure.report()).contains("    at cell [7], line 2");
    assertThat(String.join("\n", failure.report()))
        .doesNotContain("at dev.tiebreak.", "do_it$", "jdk.jshell", "reflect", "    at sun.nio");
    assertThat(failure("var scores = dev.tiebreak.data.Scores.read(\"missing.csv\");").report())
        .hasSize(5)
        .endsWith("    at cell [7], line 1")
        .element(3, as(STRING))
        .matches(" {4}… \\d+ frames of Tiebreak, the JDK");
    assertThat(failure("throw new RuntimeException(\"one\\n  two\");").report())
        .startsWith("java.lang.RuntimeException: one", "  two", "  in cell [7], line 1:")
        .endsWith("    at cell [7], line 1");
  }

  @Test
  void evaluate_stopsAtTheFirstPartThatFails() {
    Failure failure = failure("var kept = 1;\nint bad = \"text\";\nvar never = 2;");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(session.evaluate(8, "kept")).isEqualTo(new Outcome.Value(1));
    assertThat(failure("never").kind()).isEqualTo(Failure.Kind.COMPILE);
  }

  @Test
  void find_findsTheHostFromCellsLambdasAndMethodReferences() {
    String find = "dev.tiebreak.show.internal.Host.find(Object.class)";
    assertThat(session.evaluate(1, find + ".get()")).isEqualTo(new Outcome.Value(host));
    assertThat(session.evaluate(1, "List.of(1).stream().map(x -> " + find + ".get()).toList()"))
        .isEqualTo(new Outcome.Value(List.of(host)));
    assertThat(Host.find(Object.class)).isEmpty();
  }

  @Test
  void interrupt_endsAWaitingCell() {
    String wait =
        "var latch = (java.util.concurrent.CountDownLatch)"
            + " dev.tiebreak.show.internal.Host.find(Object.class).get();\n"
            + "latch.countDown();\nnew Object() { synchronized void rest() throws Exception {"
            + " wait(); } }.rest();";
    CompletableFuture<Void> interrupted =
        CompletableFuture.runAsync(
            () -> {
              try {
                host.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              session.interrupt();
            });
    Failure failure = failure(wait);
    interrupted.join();
    assertThat(failure.kind()).isEqualTo(Failure.Kind.INTERRUPTED);
    assertThat(session.evaluate(9, "1 + 1")).isEqualTo(new Outcome.Value(2));
  }

  @Test
  void measure_countsTheCodeThatRan() {
    assertThat(session.measure(() -> {})).isEqualTo(new Usage(Duration.ZERO, Duration.ZERO, 0));
    List<Usage> inner = new ArrayList<>();
    Runnable twice =
        () -> {
          session.evaluate(1, "new byte[1_000_000].length");
          inner.add(session.measure(() -> session.evaluate(1, "new byte[2_000_000].length")));
        };
    Usage outer = session.measure(twice);
    assertThat(inner.get(0).allocatedBytes()).isGreaterThanOrEqualTo(2_000_000);
    assertThat(outer.allocatedBytes())
        .isGreaterThanOrEqualTo(inner.get(0).allocatedBytes() + 1_000_000);
    assertThat(outer.wall()).isGreaterThan(inner.get(0).wall());
  }
}
