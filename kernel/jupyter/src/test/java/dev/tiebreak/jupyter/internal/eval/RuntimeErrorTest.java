package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuntimeErrorTest {

  private FailingCells session;

  @BeforeAll
  void open() {
    session = new FailingCells();
    assertThat(
            session.evaluate(
                1,
                """
                var sales = Table.create("sales", DoubleColumn.create("price", 1, 2),
                    StringColumn.create("city", "a", "b"), IntColumn.create("n", 1, 2));
                int half(int n) {
                  return n / 0;
                }"""))
        .isEqualTo(new Outcome.Nothing());
  }

  @AfterAll
  void close() {
    session.close();
  }

  @Test
  void report_showsTheInnermostLineOfACellWhereverItStands() {
    assertThat(session.report("// one\nhalf(4)"))
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "  in cell [1], line 4:",
            "  → return n / 0;",
            "    at half (cell [1], line 4)",
            "    at cell [7], line 2");
  }

  @Test
  void report_foldsWhatLiesBetweenCells() {
    assertThat(session.report("List.of(1, 2).stream()\n  .map(i -> half(i))\n  .toList()"))
        .satisfies(
            lines -> {
              assertThat(lines.get(4)).isEqualTo("    at cell [7], line 2");
              assertThat(lines.get(5)).matches("    … \\d+ frames of the JDK");
              assertThat(lines.get(6)).isEqualTo("    at cell [7], line 3");
            })
        .hasSize(7);
  }

  @Test
  void report_namesClassesConstructorsAndLambdasAsTheUserDid() {
    session.evaluate(
        2,
        """
        class Overdrawn extends RuntimeException { Overdrawn(String s) { super(s); } }
        class Account {
          int sum;
          Account(int sum) {
            if (sum < 0) throw new Overdrawn("by " + -sum);
            this.sum = sum;
          }
          int share(int n) { return sum / n; }
        }""");
    assertThat(session.report("new Account(-3)"))
        .containsExactly(
            "Overdrawn: by 3",
            "  in cell [2], line 5:",
            "  → if (sum < 0) throw new Overdrawn(\"by \" + -sum);",
            "    at new Account (cell [2], line 5)",
            "    at cell [7], line 1");
    assertThat(session.report("new Account(3).share(0)"))
        .contains("    at Account.share (cell [2], line 8)");
    assertThat(session.report("(Integer) (Object) new Account(1)").get(0))
        .isEqualTo(
            "java.lang.ClassCastException: class Account cannot be cast to class"
                + " java.lang.Integer");
    assertThat(session.report("Account nobody = null; nobody.share(1)").get(0))
        .isEqualTo(
            "java.lang.NullPointerException: Cannot invoke \"Account.share(int)\" because"
                + " \"nobody\" is null");
  }

  @Test
  void report_tellsOverloadsApart() {
    session.evaluate(
        3,
        "int third(int n) {\n  return n / 0;\n}\nint third(long n) {\n\n  return 1 / (int) n;\n}");
    assertThat(session.report("third(1)")).contains("    at third (cell [3], line 2)");
    assertThat(session.report("third(0L)")).contains("    at third (cell [3], line 6)");
  }

  @Test
  void report_followsARedeclaredMethodToItsNewCell() {
    session.evaluate(3, "int fifth() {\n  return 1 / 0;\n}");
    session.evaluate(4, "\n\nint fifth() {\n  return 2 / 0;\n}");
    assertThat(session.report("fifth()"))
        .contains("    at fifth (cell [4], line 4)", "  → return 2 / 0;");
  }

  @Test
  void report_tellsCausesAndWhatWasSuppressed() {
    assertThat(
            session.report(
                """
                try {
                  half(1);
                } catch (ArithmeticException e) {
                  var failed = new IllegalStateException("no half\\nof one", e);
                  failed.addSuppressed(new java.io.IOException("closed"));
                  throw failed;
                }"""))
        .containsExactly(
            "java.lang.IllegalStateException: no half",
            "of one",
            "  in cell [7], line 4:",
            "  → var failed = new IllegalStateException(\"no half\\nof one\", e);",
            "    at cell [7], line 4",
            "  Suppressed: java.io.IOException: closed",
            "      at cell [7], line 5",
            "Caused by: java.lang.ArithmeticException: / by zero",
            "    at half (cell [1], line 4)",
            "    at cell [7], line 2");
  }

  @Test
  void report_endsWhereCausesGoRoundInACircle() {
    assertThat(
            session.report(
                "var a = new RuntimeException(\"a\"); var b = new RuntimeException(\"b\", a);\n"
                    + "a.initCause(b); throw a;"))
        .filteredOn(line -> line.startsWith("Caused by"))
        .containsExactly("Caused by: java.lang.RuntimeException: b");
  }

  @Test
  void report_bearsAnExceptionThatCannotTellItsMessage() {
    assertThat(
            session.report(
                "throw new RuntimeException() {\n  public String getMessage() {"
                    + " throw new IllegalStateException(); }\n};"))
        .contains("  in cell [7], line 1:");
  }

  @Test
  void report_takesThePlaceFromTheCauseWhereAnotherThreadRan() {
    assertThat(
            session.report(
                "java.util.concurrent.CompletableFuture.supplyAsync(() ->\n  1 / 0).join()"))
        .startsWith(
            "java.util.concurrent.CompletionException: java.lang.ArithmeticException: / by zero",
            "  in cell [7], line 2:",
            "  → 1 / 0).join()")
        .contains("Caused by: java.lang.ArithmeticException: / by zero", "    at cell [7], line 2");
  }

  @Test
  void report_tellsARecursionOnce() {
    session.evaluate(
        5, "int ping(int n) { return pong(n) + 1; }\nint pong(int n) { return ping(n) + 1; }");
    assertThat(session.report("ping(1)"))
        .hasSizeLessThan(12)
        .anyMatch(line -> line.matches("    … repeated \\d+ times"))
        .contains("Hint: A method calls itself endlessly: which case should stop it?");
  }

  @Test
  void report_namesWhatAMethodWaitsFor() {
    session.evaluate(6, "int later(int n) {\n  return halv(n);\n}");
    assertThat(session.report("later(3)"))
        .containsExactly(
            "Unresolved reference: later uses something the compiler does not know: method"
                + " halv(int)",
            "  in cell [6], line 1:",
            "  → int later(int n) {",
            "Hint: Did you mean half?",
            "    at later (cell [6], line 1)",
            "    at cell [7], line 1");
  }

  @Test
  void failure_resolvesTheFramesOfAValueThatFailsToShowItself() {
    Outcome shown =
        session.evaluate(
            8, "new Object() {\n  public String toString() {\n    return \"\" + half(1);\n  }\n}");
    Object value = ((Outcome.Value) shown).object();
    Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(value::toString);
    assertThat(session.failure(thrown, 8).report())
        .containsExactly(
            "java.lang.ArithmeticException: / by zero",
            "  in cell [1], line 4:",
            "  → return n / 0;",
            "    at half (cell [1], line 4)",
            "    at toString (cell [8], line 3)");
  }

  @Test
  void of_countsTheFramesOfAStackWithoutCells() {
    Failure failure = Failure.of(new IllegalStateException("broken"), 2);
    assertThat(failure.report()).hasSize(2);
    assertThat(failure.report().get(0)).isEqualTo("java.lang.IllegalStateException: broken");
    assertThat(failure.report().get(1)).matches("    … \\d+ frames of Tiebreak, the JDK.*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sales.column(\"pric\")           | Did you mean price? The table has price, city, n.",
        "sales.doubleColumn(\"weight\")   | The table has price, city, n.",
        "for (Row r : sales) r.getInt(\"pricee\"); | Did you mean price? The table has price, city, n.",
        "for (Row r : sales) r.getInt(\"price\");  | Read it from the row with getDouble(\"price\").",
        "sales.doubleColumn(\"n\")        | The column is of type IntColumn: ask for it with intColumn(…), then .asDoubleColumn().",
        "sales.doubleColumn(\"city\")     | The column is of type StringColumn: ask for it with stringColumn(…), or give the types when reading: CsvReadOptions.builder(…).columnTypes(…).",
        "sales.intColumn(\"price\")       | The column is of type DoubleColumn: ask for it with doubleColumn(…).",
        "sales.get(7, 0)                  | Counting starts at 0: the last of 2 has index 1.",
        "List.of().get(0)                 | It is empty: there is nothing at any index.",
        "sales.addColumns(IntColumn.create(\"N\", 1, 2)) | Capitals make no difference in column names. Replace the old column with replaceColumn(column), or rename the new one with setName(…).",
        "sales.joinOn(\"city\").inner(sales)             | Call allowDuplicateColumnNames(true) before the join to have the second column renamed, or remove one of the two first.",
        "sales.joinOn(\"city\").inner(Table.create(\"o\", IntColumn.create(\"city\", 1))) | The columns to join on must have the same type in both tables.",
        "List.of(1).add(2)                | What List.of, Set.of, Map.of and toList() return cannot be changed; a copy can: new ArrayList<>(list).",
        "throw new Exception(\"plain\");  | ``",
      })
  void hint_explainsUsualMistakes(String source, String hint) {
    assertThat(session.hint(source)).isEqualTo(hint);
  }

  @Test
  void hint_saysWhereAFileWasLookedForAndWhatIsThere(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("scores.csv"), "model,benchmark,score\n\"A b\",c,1\n");
    String missing = folder.resolve("scors.csv").toString();
    assertThat(session.hint("Files.readString(Path.of(\"" + missing + "\"))"))
        .isEqualTo("Did you mean scores.csv?");
    assertThat(session.hint("Table.read().csv(\"" + missing + "\")"))
        .isEqualTo("Did you mean scores.csv?");
    assertThat(session.hint("Scores.read(\"" + missing + "\")"))
        .isEqualTo("Did you mean scores.csv?");
    assertThat(session.hint("Files.readString(Path.of(\"nothing-like-it.csv\"))"))
        .isEqualTo("Looked for " + Path.of("nothing-like-it.csv").toAbsolutePath() + ".");
    assertThat(session.hint("Files.readString(Path.of(\"" + folder + "/none/a.csv\"))"))
        .isEqualTo("There is no folder " + folder.resolve("none") + ".");
  }

  @Test
  void hint_findsTheColumnsBehindOurFramesAndTheNearestModel(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("scores.csv");
    Files.writeString(file, "model,benchmark,score\nGPT-5.5,Bench,1\nOther,Bench,2\n");
    session.evaluate(9, "var scores = Scores.read(\"" + file + "\");");
    assertThat(session.hint("scores.table().doubleColumn(\"scor\")"))
        .startsWith("Did you mean score? The table has model, benchmark, score");
    assertThat(session.hint("scores.splitDecision(\"GPT-5.6\", \"Other\")"))
        .isEqualTo("Did you mean GPT-5.5?");
  }
}
