package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that declare something and are run again. */
class RedeclarationTest {

  private final Session session = Session.open(this, List.of("import java.util.*;"));

  @AfterEach
  void close() {
    session.close();
  }

  private Outcome run(int cell, String code) {
    Outcome outcome = session.evaluate(cell, code);
    if (outcome instanceof Failure failure) {
      throw new AssertionError(failure.report());
    }
    return outcome;
  }

  private static Outcome value(Object value, String... notes) {
    return new Outcome.Value(value, List.of(notes));
  }

  @Test
  void method_runAgainKeepsWhatWasComputedFromIt() {
    run(1, "int twice(int n) { return n * 2; }");
    run(2, "var y = twice(4);");
    run(3, "int twice(int n) { return n * 2; }");
    assertThat(run(4, "y")).isEqualTo(value(8));
  }

  @Test
  void method_changedMarksWhatWasComputedFromIt() {
    run(1, "int twice(int n) { return n * 2; }");
    run(2, "var y = twice(4);");
    run(5, "long twice(int n) { return n + n + 1; }");
    String note =
        "y was computed before cell [5] redeclared twice."
            + " Run cell [2] again to bring it up to date.";
    assertThat(run(6, "y")).isEqualTo(value(8, note));
    assertThat(run(7, "y + 1")).isEqualTo(value(9, note));
    assertThat(run(8, "1 + 1")).isEqualTo(value(2));
    run(9, "var y = twice(4);");
    assertThat(run(10, "y")).isEqualTo(value(9L));
  }

  @Test
  void variable_ofAnotherTypeKeepsWhatWasComputedFromIt() {
    run(1, "var x = 20;");
    run(2, "var half = x / 2;\nvar list = new ArrayList<>(List.of(half));");
    run(3, "list.add(11);");
    run(4, "var x = 21.0;");
    assertThat(run(5, "half"))
        .isEqualTo(
            value(
                10,
                "half was computed before cell [4] redeclared x."
                    + " Run cell [2] again to bring it up to date."));
    assertThat(((Outcome.Value) run(6, "list")).object()).isEqualTo(List.of(10, 11));
  }

  /** The second time, what depended on it has already been declared without its initializer. */
  @Test
  void declarations_runAgainOneAfterAnotherKeepWhatWasComputedFromThem() {
    run(1, "int base = 2;");
    run(2, "int twice(int n) { return n * base; }");
    run(3, "var y = twice(21);");
    run(4, "int base = 3;");
    run(5, "int twice(int n) { return n * 10; }");
    assertThat(run(6, "y"))
        .isEqualTo(
            value(
                42,
                "y was computed before cell [5] redeclared twice."
                    + " Run cell [3] again to bring it up to date."));
  }

  @Test
  void variable_withAnotherValueMarksWhatWasComputedFromIt() {
    run(1, "var x = 20;");
    run(2, "var half = x / 2;");
    run(3, "String text() { return \"half: \" + half; }");
    run(4, "var x = 30;");
    String note =
        "half was computed before cell [4] redeclared x."
            + " Run cell [2] again to bring it up to date.";
    assertThat(run(5, "text()")).isEqualTo(value("half: 10", note));
    run(2, "var half = x / 2;");
    assertThat(run(5, "text()")).isEqualTo(value("half: 15"));
  }

  @Test
  void variable_runAgainToTheSameValueChangesNothing() {
    run(1, "var x = 20;");
    run(2, "var half = x / 2;");
    run(1, "var x = 20;");
    assertThat(run(3, "half")).isEqualTo(value(10));
  }

  @Test
  void initializer_seesTheVariablesThatItsOwnDeclarationResets() {
    run(1, "var x = 1;");
    run(2, "var y = x * 2;");
    run(3, "var x = y + 0.5;");
    assertThat(((Outcome.Value) run(4, "x")).object()).isEqualTo(2.5);
  }

  @Test
  void type_runAgainUnchangedKeepsItsValues() {
    run(1, "record Point(int x, int y) { int sum() { return x + y; } }");
    run(2, "var p = new Point(1, 2);");
    run(1, "record Point(int x, int y) { int sum() { return x + y; } }");
    assertThat(run(3, "p.sum()")).isEqualTo(value(3));
  }

  @Test
  void type_changedTellsThatItsValuesAreLost() {
    run(1, "record Point(int x, int y) { }");
    run(2, "var p = new Point(1, 2);");
    run(5, "record Point(int x, int y, int z) { }");
    assertThat(run(6, "p"))
        .isEqualTo(
            new Outcome.Nothing(
                List.of(
                    "p lost its value when cell [5] redeclared Point."
                        + " Run cell [2] again to bring it up to date.")));
  }

  @Test
  void declaration_thatFailsKeepsTheOldValue() {
    run(1, "var x = 5;");
    assertThat(session.evaluate(2, "var x = 1 / (x - 5);")).isInstanceOf(Failure.class);
    assertThat(run(3, "x")).isEqualTo(value(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double total = new ArrayList<Double>().get(0);",
        "int total = Integer.parseInt(\"12a\");",
        "var total = Long.valueOf(\"x\");",
        "final long total = Long.parseLong(\"x\");",
        "int total = 1 / (List.of().size());",
        "int[] total = new int[-1];",
        "int total[] = { 1 / List.of().size() };",
        "int before = 1, total = Integer.parseInt(\"x\"), after = 3;",
        "String unused, total = List.of(\"a\").get(1);",
        "int total = Unknown.count();",
        "boolean total = 5;",
        "int stop = 1 / List.of().size();\nint total = 3;",
      })
  void initializer_thatFailsLeavesNoValue(String declaration) {
    run(1, "int twice() { return 2 * total; }");
    assertThat(session.evaluate(2, declaration)).isInstanceOf(Failure.class);
    for (String use : List.of("total", "\"total is \" + total", "var n = total;", "twice()")) {
      assertThat(session.evaluate(3, use)).as(use).isInstanceOf(Failure.class);
      assertThat(((Failure) session.evaluate(3, use)).report())
          .as(use)
          .contains("Hint: total has no value: cell [2] failed.");
    }
    assertThat(session.declared()).extracting(Declared::name).doesNotContain("total");
    assertThat(session.valueOf("total")).isEmpty();
    run(4, "int total = 21;");
    assertThat(run(5, "twice()")).isEqualTo(value(42));
  }

  @Test
  void initializer_thatFailsEndsItsDeclaration() {
    run(1, "var log = new ArrayList<String>();");
    run(2, "int note(String text) { log.add(text); return Integer.parseInt(text); }");
    Outcome outcome = session.evaluate(3, "int a = note(\"1\"), b = note(\"x\"), c = note(\"3\");");
    assertThat(((Failure) outcome).headline())
        .isEqualTo("java.lang.NumberFormatException: For input string: \"x\"");
    assertThat(run(4, "log")).isEqualTo(value(List.of("1", "x")));
    assertThat(run(5, "a")).isEqualTo(value(1));
    assertThat(((Failure) session.evaluate(6, "c")).report())
        .endsWith("Hint: c has no value: cell [3] failed.");
  }

  @Test
  void declaration_thatFailsWithAnotherTypeKeepsTheOldValue() {
    run(1, "var x = List.of(5);");
    run(2, "int size() { return x.size(); }");
    for (String failing :
        List.of(
            "int x = Integer.parseInt(\"q\");",
            "var x = 1 / (x.size() - 1);",
            "Unknown x;",
            "var x = unknown();",
            "int x = \"text\";")) {
      assertThat(session.evaluate(3, failing)).as(failing).isInstanceOf(Failure.class);
      assertThat(run(4, "x.get(0) + size()")).as(failing).isEqualTo(value(6));
    }
  }

  @Test
  void declaration_thatFailsWithAWiderTypeKeepsTheOldOne() {
    run(1, "int x = 5;");
    for (String failing : List.of("double x = Double.valueOf(\"q\");", "Object x = 1 / (x - 5);")) {
      assertThat(session.evaluate(2, failing)).as(failing).isInstanceOf(Failure.class);
      assertThat(run(3, "x / 2")).as(failing).isEqualTo(value(2));
    }
  }

  @Test
  void everything_runAgainInOrderIsFresh() {
    for (int round = 0; round < 2; round++) {
      run(1, "var rows = new ArrayList<>(List.of(1, 2, 3));");
      run(2, "var total = rows.stream().mapToInt(i -> i).sum();");
      run(3, "double mean() { return total / (double) rows.size(); }");
      assertThat(run(4, "mean()")).isEqualTo(value(2.0));
    }
  }
}
