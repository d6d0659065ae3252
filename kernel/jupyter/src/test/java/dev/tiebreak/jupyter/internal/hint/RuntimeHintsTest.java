package dev.tiebreak.jupyter.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tiebreak.data.Scores;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The exceptions are those that the libraries themselves throw. */
class RuntimeHintsTest {

  private final Table sales =
      Table.create(
          "sales",
          DoubleColumn.create("price", 1, 2),
          StringColumn.create("city", "a", "b"),
          IntColumn.create("n", 1, 2));

  private final RuntimeHints hints =
      new RuntimeHints(() -> List.of("a text", Table.create("other"), sales));

  private String hint(ThrowingCallable mistake) {
    Throwable thrown = catchThrowable(mistake);
    assertThat(thrown).isNotNull();
    return hints.hint(thrown).orElse("");
  }

  @Test
  void hint_namesTheColumnsOfTheTable() {
    assertThat(hint(() -> sales.column("pric")))
        .isEqualTo("Did you mean price? The table has price, city, n.");
    assertThat(hint(() -> sales.doubleColumn("weight"))).isEqualTo("The table has price, city, n.");
    assertThat(hint(() -> sales.iterator().next().getInt("pricee")))
        .isEqualTo("Did you mean price? The table has price, city, n.");
    assertThat(hint(() -> Table.create("other").column("x")))
        .isEqualTo("The table has no columns.");
    assertThat(hint(() -> Table.create("nobody's").column("x"))).isEmpty();
  }

  @Test
  void hint_findsTheTableBehindAFrameOfOurs() {
    Scores scores =
        Scores.of(
            Table.create(
                "results",
                StringColumn.create("model", "A", "B"),
                StringColumn.create("benchmark", "X", "X"),
                DoubleColumn.create("score", 1, 2)));
    RuntimeHints ofFrame = new RuntimeHints(() -> List.of(scores));
    Throwable thrown = catchThrowable(() -> scores.table().doubleColumn("scor"));
    assertThat(ofFrame.hint(thrown).orElseThrow())
        .startsWith("Did you mean score? The table has model, benchmark, score");
  }

  @Test
  void hint_asksForTheVariablesOnlyWhereAColumnIsMissing() {
    List<String> asked = new ArrayList<>();
    Supplier<List<Object>> values =
        () -> {
          asked.add("once");
          return List.of();
        };
    assertThat(new RuntimeHints(values).hint(new IllegalStateException("no"))).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(new RuntimeHints(values).hint(catchThrowable(() -> sales.column("x")))).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void hint_namesTheMethodForTheTypeOfAColumn() {
    String texts =
        "The column is of type StringColumn: ask for it with stringColumn(…), or give the types"
            + " when reading: CsvReadOptions.builder(…).columnTypes(…).";
    sales.addColumns(LongColumn.create("m", 1, 2), BooleanColumn.create("b", true, false));
    assertThat(hint(() -> sales.doubleColumn("n")))
        .isEqualTo(
            "The column is of type IntColumn: ask for it with intColumn(…), then"
                + " .asDoubleColumn().");
    assertThat(hint(() -> sales.doubleColumn("m")))
        .isEqualTo(
            "The column is of type LongColumn: ask for it with longColumn(…), then"
                + " .asDoubleColumn().");
    assertThat(hint(() -> sales.intColumn("m")))
        .isEqualTo("The column is of type LongColumn: ask for it with longColumn(…).");
    assertThat(hint(() -> sales.intColumn("price")))
        .isEqualTo("The column is of type DoubleColumn: ask for it with doubleColumn(…).");
    assertThat(hint(() -> sales.doubleColumn("city"))).isEqualTo(texts);
    assertThat(hint(() -> sales.doubleColumn("b")))
        .isEqualTo("The column is of type BooleanColumn: ask for it with booleanColumn(…).");
  }

  @Test
  void hint_namesTheGetterForTheTypeOfACell() {
    assertThat(hint(() -> sales.iterator().next().getInt("price")))
        .isEqualTo("Read it from the row with getDouble(\"price\").");
    assertThat(hint(() -> sales.iterator().next().getDouble("city")))
        .isEqualTo("Read it from the row with getString(\"city\").");
    assertThat(hint(() -> sales.iterator().next().getString("n")))
        .isEqualTo("Read it from the row with getInt(\"n\").");
  }

  @Test
  void hint_saysHowToAddAndJoinColumnsOfOneName() {
    assertThat(hint(() -> sales.addColumns(IntColumn.create("N", 1, 2))))
        .isEqualTo(
            "Capitals make no difference in column names. Replace the old column"
                + " with replaceColumn(column), or rename the new one with setName(…).");
    assertThat(hint(() -> sales.joinOn("city").with(sales).join()))
        .isEqualTo(
            "Call allowDuplicateColumnNames(true) before the join to have the second column renamed,"
                + " or remove one of the two first.");
    Table other = Table.create("o", IntColumn.create("city", 1));
    assertThat(hint(() -> sales.joinOn("city").with(other).join()))
        .isEqualTo("The columns to join on must have the same type in both tables.");
  }

  @Test
  void hint_countsFromZero() {
    int[] three = new int[3];
    int[] none = new int[0];
    assertThat(hint(() -> three[3] = 1))
        .isEqualTo("Counting starts at 0: the last of 3 has index 2.");
    assertThat(hint(() -> three[-1] = 1))
        .isEqualTo("Counting starts at 0: the last of 3 has index 2.");
    assertThat(hint(() -> new ArrayList<>(List.of(1)).get(1)))
        .isEqualTo("Counting starts at 0: the last of 1 has index 0.");
    assertThat(hint(() -> none[0] = 1)).isEqualTo("It is empty: there is nothing at any index.");
    assertThat(hint(() -> List.of().get(0)))
        .isEqualTo("It is empty: there is nothing at any index.");
    assertThat(hint(() -> sales.get(7, 0)))
        .isEqualTo("Counting starts at 0: the last of 2 has index 1.");
    assertThat(hint(() -> raise(new IndexOutOfBoundsException("no place")))).isEmpty();
    assertThat(hint(() -> raise(new IllegalStateException("Index 3 out of bounds for length 3"))))
        .isEmpty();
  }

  @Test
  void hint_namesTheNearestOfWhatIsAllowed() {
    String message = "No model is named \"GPT-5.6\"; allowed: GPT-5.5, Other";
    assertThat(hint(() -> raise(new IllegalArgumentException(message))))
        .isEqualTo("Did you mean GPT-5.5?");
    assertThat(hint(() -> raise(new IllegalArgumentException(message.replace("GPT-5.6", "X")))))
        .isEmpty();
  }

  @Test
  void hint_saysWhatCannotBeChanged() {
    String hint =
        "What List.of, Set.of, Map.of and toList() return cannot be changed; a copy can:"
            + " new ArrayList<>(list).";
    assertThat(hint(() -> List.of(1).add(2))).isEqualTo(hint);
    assertThat(hint(() -> Map.of(1, 2).clear())).isEqualTo(hint);
    assertThat(hint(() -> raise(new UnsupportedOperationException("no")))).isEmpty();
    UnsupportedOperationException bare = new UnsupportedOperationException();
    bare.setStackTrace(new StackTraceElement[0]);
    assertThat(hints.hint(bare)).isEmpty();
  }

  @Test
  void hint_saysWhatARecursionLacks() {
    assertThat(hints.hint(new StackOverflowError()))
        .contains("A method calls itself endlessly: which case should stop it?");
    assertThat(hints.hint(new OutOfMemoryError())).isEmpty();
  }

  @Test
  void hint_explainsTheCauseWhereTheExceptionSaysNothing() {
    Throwable cause = new ArrayIndexOutOfBoundsException("Index 3 out of bounds for length 3");
    assertThat(hints.hint(new IllegalStateException("failed", new RuntimeException(cause))))
        .contains("Counting starts at 0: the last of 3 has index 2.");
  }

  @Test
  void causes_endWhereTheyGoRoundInACircle() {
    RuntimeException one = new RuntimeException("one");
    RuntimeException two = new RuntimeException("two", one);
    one.initCause(two);
    assertThat(Causes.of(one)).containsExactly(one, two);
    assertThat(Causes.of(new RuntimeException("alone"))).hasSize(1);
  }

  @Test
  void hint_namesTheFileThatIsThere(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("scores.csv"), "model,benchmark,score\nA,c,1\n");
    Files.createDirectory(folder.resolve("data"));
    Path missing = folder.resolve("scors.csv");
    assertThat(hint(() -> Files.readString(missing))).isEqualTo("Did you mean scores.csv?");
    assertThat(hint(() -> Table.read().csv(missing.toFile())))
        .isEqualTo("Did you mean scores.csv?");
    assertThat(hint(() -> Scores.read(missing))).isEqualTo("Did you mean scores.csv?");
    assertThat(hint(() -> Files.readString(folder.resolve("dat")))).isEqualTo("Did you mean data?");
    assertThat(hint(() -> Files.readString(folder.resolve("unlike.txt")))).isEmpty();
    assertThat(hint(() -> Files.readString(folder.resolve("none/a.csv"))))
        .isEqualTo("There is no folder " + folder.resolve("none") + ".");
    assertThat(hint(() -> Table.read().csv(folder.resolve("data").toFile())))
        .isEqualTo("That is a folder, not a file.");
  }

  @Test
  void hint_saysWhereANameLeads() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(hint(() -> Files.readString(Path.of("pom.xm"))))
        .isEqualTo("Looked for " + here.resolve("pom.xm") + ". Did you mean pom.xml?");
    assertThat(hint(() -> Files.readString(Path.of("src/../unlike-all-others.txt"))))
        .isEqualTo("Looked for " + here.resolve("unlike-all-others.txt") + ".");
  }

  /** A JDK's stream puts the system's message after the name, in its language and with a reason. */
  @ParameterizedTest
  @CsvSource({
    "none (1).csv (No such file or directory), none (1).csv",
    "none.csv (Datei oder Verzeichnis nicht gefunden), none.csv"
  })
  void hint_findsTheNameBeforeTheWordsOfTheSystem(String message, String file) {
    assertThat(hints.hint(new FileNotFoundException(message)))
        .contains("Looked for " + Path.of(file).toAbsolutePath() + ".");
  }

  @Test
  void hint_isSilentWhereNoFileIsNamed() {
    assertThat(hints.hint(new FileNotFoundException())).isEmpty();
    assertThat(hints.hint(new NoSuchFileException(null))).isEmpty();
    assertThat(hints.hint(new NoSuchFileException("a\u0000b"))).isEmpty();
    assertThat(hints.hint(new IOException("none.csv (No such file or directory)"))).isEmpty();
  }

  private static void raise(RuntimeException thrown) {
    throw thrown;
  }
}
