package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.jupyter.internal.eval.stream.PrintLimit;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.jupyter.internal.page.Exhibit;
import dev.tiebreak.jupyter.internal.page.Headings;
import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.show.MimeBundle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerTest {

  private static List<Output> outputs(String source) {
    return new Runner(new Silent(), List.of())
        .run(Notebooks.of(source))
        .notebook()
        .cells()
        .get(0)
        .outputs();
  }

  @Test
  void run_recordsResultsPrintsAndCounts() {
    Notebook run =
        new Runner(new Silent(), List.of())
            .run(Notebooks.of("# Title", "", "System.out.println(\"é\");\n6 * 7", "var x = 1;"))
            .notebook();
    assertThat(run.cells().get(1).executionCount()).isZero();
    assertThat(run.cells().get(2).outputs())
        .containsExactly(
            new Output.Stream("stdout", "é\n"), new Output.Result(MimeBundle.ofText("42"), 1));
    assertThat(run.cells().get(3).executionCount()).isEqualTo(2);
  }

  @Test
  void run_declaresTypesInAnyOrderAndTakesNoStreamForAResult() {
    String types =
        """
        class Node { Tree tree; } class Tree { Node root = new Node(); }
        sealed interface Shape permits Circle, Open {}
        record Circle(int r) implements Shape { Circle { r++; } }
        non-sealed class Open implements Shape {}
        new Circle(8)
        """;
    Execution run =
        new Runner(new Silent(), List.of())
            .run(Notebooks.of(types, "System.out.printf(\"%d%n\", 5)", "int n = 1 / 0;"));
    assertThat(run.notebook().cells().get(0).outputs())
        .containsExactly(new Output.Result(MimeBundle.ofText("Circle[r=9]"), 1));
    assertThat(run.notebook().cells().get(1).outputs())
        .containsExactly(new Output.Stream("stdout", "5\n"));
    assertThat(run.failure()).isPresent();
  }

  @Test
  void run_keepsTheColourOfAModelInAllCharts() {
    String scores =
        """
        var scores = Scores.of(Table.create(
            StringColumn.create("model", "A", "B", "C"),
            StringColumn.create("benchmark", "X", "X", "X"),
            DoubleColumn.create("score", 1, 2, 3)));
        """;
    String colour = ".chart().colourOf(";
    Notebook run =
        new Runner(new Silent(), List.of())
            .run(
                Notebooks.of(
                    scores,
                    "scores.splitDecision(\"B\", \"A\")" + colour + "\"B\")",
                    "scores.splitDecision(\"A\", \"B\").margins()" + colour + "\"B\")",
                    "scores.splitDecision(\"C\", \"B\")" + colour + "\"B\")",
                    "scores.splitDecision(\"C\", \"A\")" + colour + "\"C\")"))
            .notebook();
    List<MimeBundle> colours =
        run.cells().stream()
            .skip(1)
            .map(cell -> ((Output.Result) cell.outputs().get(0)).bundle())
            .toList();
    assertThat(colours.subList(0, 3))
        .containsOnly(MimeBundle.ofText(Theme.LIGHT.first().toString()));
    assertThat(colours.get(3)).isEqualTo(MimeBundle.ofText(Theme.LIGHT.third().toString()));
  }

  @Test
  void run_keepsTheLastStateOfABarAndTellsOfEach() {
    List<String> told = new ArrayList<>();
    RunProgress progress =
        new Silent() {
          @Override
          public void works(Progress work) {
            told.add(work.line());
          }
        };
    String source =
        "for (var i : progress(\"Waiting\", 0, 100)) { if (i == 7) break; Thread.sleep(100); }";
    List<Output> outputs =
        new Runner(progress, List.of())
            .run(Notebooks.of(source))
            .notebook()
            .cells()
            .get(0)
            .outputs();
    assertThat(outputs).hasSize(1);
    assertThat(((Output.Display) outputs.get(0)).bundle().data().get(MimeBundle.TEXT))
        .startsWith("Waiting: 7 of 100, 7%, ")
        .endsWith(", stopped")
        .isEqualTo(told.get(told.size() - 1));
    assertThat(told).hasSizeGreaterThan(1);
  }

  @Test
  void run_showsAndUpdatesInPlace() {
    assertThat(
            outputs(
                "var id = display(\"a\");\ndisplay(\"<b>b</b>\", \"text/html\");\n"
                    + "updateDisplay(id, \"c\");"))
        .containsExactly(
            new Output.Display(MimeBundle.ofText("c")),
            new Output.Display(MimeBundle.ofText("<b>b</b>").with("text/html", "<b>b</b>")));
  }

  @Test
  void run_takesMagics() {
    List<Output> outputs = outputs("int x = 4;\n%time x\nx + 1");
    assertThat(outputs).hasSize(2).last().isEqualTo(new Output.Result(MimeBundle.ofText("5"), 1));
    assertThat(outputs.get(0)).isInstanceOf(Output.Display.class);
    assertThat(outputs("%nothing"))
        .singleElement()
        .extracting("name", "message")
        .containsExactly("%nothing", "There is no magic %nothing; %lsmagic lists them all.");
  }

  @Test
  void run_clearsWhatWasShown() {
    assertThat(
            outputs(
                "System.out.print(1); var id = display(2); clearOutput(); System.out.print(3);"
                    + " updateDisplay(id, 4);"))
        .containsExactly(new Output.Stream("stdout", "3"));
    assertThat(
            outputs("System.out.print(1); clearOutput(Clear.AT_NEXT_OUTPUT); var b = display(2);"))
        .containsExactly(new Output.Display(MimeBundle.ofText("2")));
    assertThat(outputs("System.out.print(1); clearOutput(Clear.AT_NEXT_OUTPUT);"))
        .containsExactly(new Output.Stream("stdout", "1"));
  }

  @ParameterizedTest
  @CsvSource({
    "10%\\r20%\\r99%, 99%",
    "a\\nlong line\\rs, a\\nsong line",
    "a\\r\\nb\\r\\n, a\\nb\\n",
    "abc\\b\\bX, aXc",
    "a\\n\\b\\bb, a\\nb"
  })
  void run_overwritesAsATerminalDoes(String printed, String shown) {
    assertThat(outputs("System.out.print(\"" + printed + "\");"))
        .containsExactly(new Output.Stream("stdout", shown.replace("\\n", "\n")));
  }

  @Test
  void run_keepsWhatALateThreadPrintsWithItsCell() {
    List<Cell> cells =
        new Runner(new Silent(), List.of())
            .run(
                Notebooks.of(
                    "var gate = new java.util.concurrent.CountDownLatch(1);\n"
                        + "var late = new Thread(() -> { try { gate.await(); }"
                        + " catch (InterruptedException e) { } System.out.print(1); display(2); });"
                        + "late.start();",
                    "gate.countDown(); late.join(); System.out.print(3);"))
            .notebook()
            .cells();
    assertThat(cells.get(0).outputs())
        .containsExactly(
            new Output.Stream("stdout", "1"), new Output.Display(MimeBundle.ofText("2")));
    assertThat(cells.get(1).outputs()).containsExactly(new Output.Stream("stdout", "3"));
  }

  @Test
  void run_cutsACellThatPrintsTooMuch() {
    assertThat(outputs("for (int i = 0; i < 30_000; i++) System.out.println(\"x\".repeat(99));"))
        .containsExactly(
            new Output.Stream("stdout", ("x".repeat(99) + "\n").repeat(20_000)),
            new Output.Stream("stderr", PrintLimit.NOTE));
  }

  @Test
  void run_stopsAtTheFirstFailureAndKeepsWhatCameBefore() {
    Execution run =
        new Runner(new Silent(), List.of())
            .run(Notebooks.of("1", "System.out.println(\"b\");\nnope()", "3"));
    assertThat(run.failure()).get().extracting("cell", "line").containsExactly(2, 2);
    assertThat(run.notebook().cells().get(0).outputs()).hasSize(1);
    assertThat(run.notebook().cells().get(1).outputs())
        .hasSize(2)
        .last()
        .isInstanceOf(Output.Failed.class);
    assertThat(run.notebook().cells().get(2).outputs()).isEmpty();
  }

  @Test
  void run_reportsAValueThatFailsToShowItself() {
    assertThat(
            outputs(
                "new Object() { public String toString() {"
                    + " throw new IllegalStateException(\"no\"); } }"))
        .singleElement()
        .isInstanceOfSatisfying(
            Output.Failed.class,
            failed -> {
              assertThat(failed.name()).isEqualTo("java.lang.IllegalStateException");
              assertThat(failed.message()).isEqualTo("no");
              assertThat(failed.traceback()).last().isEqualTo("    at toString (cell [1], line 1)");
            });
  }

  @Test
  void run_rendersTablesPicturesAndCharts() {
    assertThat(
            outputs(
                "tech.tablesaw.api.Table.create(tech.tablesaw.api.StringColumn.create(\"<a>\", \"&\"))"))
        .singleElement()
        .satisfies(output -> assertThat(output.toString()).contains("&lt;a&gt;", "&amp;"));
    assertThat(outputs("new java.awt.image.BufferedImage(4, 3, 1)"))
        .singleElement()
        .satisfies(output -> assertThat(output.toString()).contains("image/png", "4 × 3"));
    assertThat(outputs("new int[][] {{1}, {2}}"))
        .containsExactly(new Output.Result(MimeBundle.ofText("[[1], [2]]"), 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AssertionError", "StackOverflowError", "OutOfMemoryError", "NoSuchMethodError"})
  void run_failsOnlyTheCellWhoseValueThrowsAnErrorWhenShown(String error) {
    Execution run =
        new Runner(new Silent(), List.of())
            .run(
                Notebooks.of(
                    "System.out.println(\"before\");",
                    "new Object() { public String toString() { throw new %s(\"no\"); } }"
                        .formatted(error)));
    assertThat(run.failure()).get().extracting("name", "cell").contains("java.lang." + error, 2);
    assertThat(run.notebook().cells().get(0).outputs())
        .containsExactly(new Output.Stream("stdout", "before\n"));
    assertThat(run.notebook().cells().get(1).outputs()).hasSize(1);
  }

  /** The compiler uses several stack frames for each bracket, and ends in an Error. */
  @Test
  void run_failsOnlyTheCellThatTheCompilerCannotRead() {
    Execution run =
        new Runner(new Silent(), List.of())
            .run(Notebooks.of("1 + 1", "int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000)));
    assertThat(run.failure()).get().extracting("cell").isEqualTo(2);
    assertThat(run.notebook().cells().get(0).outputs())
        .containsExactly(new Output.Result(MimeBundle.ofText("2"), 1));
  }

  @Test
  void run_takesTheLongestTextThereCanBe() {
    assertThat(outputs("var text = \"" + "a".repeat(65_000) + "\";\ntext.length()"))
        .containsExactly(new Output.Result(MimeBundle.ofText("65000"), 1));
  }

  /**
   * No Java runs a class newer than itself: a cell gives its loader one, as a newer JShell would.
   */
  @Test
  void run_saysOnceThatTheClassesOfCellsAreNewerThanItKnows() {
    String newer =
        """
        import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
        byte[] newer = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 1, 0};
        class Mine {}
        var loader = Mine.class.getClassLoader();
        var declare = loader.getClass().getDeclaredMethod("declare", ClassBytecodes[].class);
        declare.setAccessible(true);
        declare.invoke(loader, (Object) new ClassBytecodes[] {new ClassBytecodes("Newer", newer)});
        """;
    Notebook run =
        new Runner(new Silent(), List.of()).run(Notebooks.of(newer, newer + "1 + 1")).notebook();
    assertThat(run.cells().get(0).outputs())
        .singleElement()
        .asString()
        .contains("is compiled for Java 212, which is newer than this version of Tiebreak knows");
    assertThat(run.cells().get(1).outputs())
        .containsExactly(new Output.Result(MimeBundle.ofText("2"), 2));
  }

  @Test
  void run_tellsHowFarItIs() {
    List<String> told = new ArrayList<>();
    Notebook notebook = Notebooks.of("1", "# Title", " ", "2", "nope()", "3");
    Headings headings = Headings.of(notebook);
    RunProgress progress =
        new Silent() {
          @Override
          public void begins(int position, int total, Cell cell) {
            told.add(position + "/" + total + " " + headings.above(cell));
          }

          @Override
          public void ends() {
            told.add("end");
          }
        };
    new Runner(progress, List.of()).run(notebook);
    assertThat(told).containsExactly("1/4 1", "end", "2/4 Title", "end", "3/4 Title", "end");
  }

  @Test
  void run_goesOnAfterACellThatMayFailAndNamesItsCharts() {
    String chart =
        """
        var scores = Scores.of(Table.create(
            StringColumn.create("model", "A", "B"),
            StringColumn.create("benchmark", "X", "X"),
            DoubleColumn.create("score", 1, 2)));
        var chart = scores.splitDecision("A", "B").chart();
        display(chart);
        chart
        """;
    Execution run =
        new Runner(new Silent(), List.of())
            .run(
                Notebooks.of(
                    Notebooks.markdown("# Who wins").executed(2, List.of()),
                    Notebooks.code("nope()", "raises-exception"),
                    Notebooks.code(chart),
                    Notebooks.code("chart").executed(9, List.of(Notebooks.shown("old"))),
                    Notebooks.code(" ").executed(9, List.of(Notebooks.shown("old")))));
    assertThat(run.failure()).isEmpty();
    assertThat(Exhibit.of(run))
        .extracting(Exhibit::name)
        .containsExactly("02-who-wins", "02-who-wins-2", "03-who-wins");
    assertThat(run.charts().get(0).chart().plot().modelNames()).containsExactly("A", "B");
    List<Cell> cells = run.notebook().cells();
    assertThat(cells.get(1).outputs()).singleElement().isInstanceOf(Output.Failed.class);
    assertThat(cells.get(3).executionCount()).isEqualTo(3);
    assertThat(cells.get(3).outputs()).doesNotContain(Notebooks.shown("old"));
    assertThat(cells.get(4).executionCount()).isZero();
    assertThat(cells.get(4).outputs()).isEmpty();
    assertThat(run.notebook().toJson()).contains("\"name\": \"tiebreak\"");
  }
}
