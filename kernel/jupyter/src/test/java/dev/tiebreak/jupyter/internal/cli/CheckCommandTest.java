package dev.tiebreak.jupyter.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.Wanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  private static final Path DATASETS = Programs.REPOSITORY.resolve("datasets");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(Object... arguments) {
    CommandLine line = new CommandLine(new CheckCommand());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Node json() throws IOException, TreeException {
    return JsonText.of(new StringReader(out.toString()), Wanted.everything());
  }

  /** Each file is right by itself, and says of the same name what the other does not. */
  @Test
  void check_saysWhatIsWrongBetweenFiles() throws IOException {
    List<Path> scores = new ArrayList<>();
    for (String model : List.of("Oak 3", "Oak Three")) {
      Path own = Files.createDirectory(folder.resolve(model));
      Files.writeString(own.resolve("aliases.csv"), "kind,alias,name\nmodel,oak," + model + "\n");
      scores.add(
          Files.writeString(
              own.resolve("scores.csv"), "model,benchmark,score\n" + model + ",B,75\n"));
    }

    assertThat(check(scores.get(0), scores.get(1))).isEqualTo(1);
    assertThat(out.toString())
        .contains(scores.get(0) + ": scores, 1 row, nothing wrong")
        .contains(scores.get(1) + ": scores, 1 row, 1 error")
        .contains("error: \"oak\" is another name of \"Oak 3\"");
  }

  @Test
  void check_tellsWhatAFileHolds() {
    Path scores = DATASETS.resolve("scores.csv");
    Path prices = DATASETS.resolve("prices.csv");
    Path benchmarks = DATASETS.resolve("benchmarks.csv");
    Path models = DATASETS.resolve("models.csv");

    assertThat(check(scores, prices, benchmarks, models)).isZero();

    assertThat(out.toString().lines())
        .filteredOn(line -> !line.startsWith("  note, "))
        .containsExactly(
            scores + ": scores, 12 rows, nothing wrong",
            "  CSV; 2 models; 6 measures in percent; 2026-04-23; no value: 2 in score, 12 in harness,"
                + " 12 in evaluator.",
            prices + ": prices, 3 rows, nothing wrong",
            "  CSV; 3 models; 2026-04-23; no value: 1 in effective_from.",
            benchmarks + ": benchmarks, 6 rows, nothing wrong",
            "  CSV; no value: 1 in maker, 1 in outcome, 1 in tasks, 2 in all_tasks, 5 in trials.",
            models + ": models, 3 rows, nothing wrong",
            "  CSV; 3 models; no value: 2 in released, 2 in codename.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void check_namesThePlaceAndGoesOnToTheNextFile() throws IOException {
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, "model,benchmark,score\nA,X,827\n");
    Path good = folder.resolve("good.csv");
    Files.writeString(good, "model,benchmark,score\nA,X,82.7\n");

    assertThat(check(bad, good)).isEqualTo(1);

    assertThat(err.toString().strip())
        .isEqualTo(
            "tiebreak: "
                + bad
                + ", row 2, column score: found \"827\"; allowed: a number from 0 to 100 (percent),"
                + " or blank where it is not known; or a column unit that names another: points, elo, index, usd,"
                + " seconds, minutes, tokens_per_second, tokens");
    assertThat(out.toString().lines())
        .containsExactly(
            good + ": scores, 1 row, nothing wrong", "  CSV; 1 model; 1 measure in percent.");
  }

  @Test
  void check_saysWhichColumnsThereAreWhereAFileHasNoneOfThem() throws IOException {
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "city,people\nBern,134000\n");

    assertThat(check(other)).isEqualTo(1);

    assertThat(err.toString())
        .startsWith(
            "tiebreak: "
                + other
                + ", row 1, the header has city, people; allowed: the columns of scores (model,"
                + " benchmark, score) or outcomes (model, benchmark, task, outcome) or prices"
                + " (model, input_usd_per_million_tokens, output_usd_per_million_tokens) or ");
  }

  @Test
  void check_takesNoWideTableForAListOfModels() throws IOException {
    Path wide = folder.resolve("wide.csv");
    Files.writeString(wide, "model,GPQA,MMLU,Average\nOak,85,91,88\nPine,83,n/a,83\n");

    assertThat(check(wide)).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            wide + ": scores, 4 rows, nothing wrong",
            "  CSV; 2 models; 2 measures in percent; no value: 1 in score.",
            "  1 cell says that there is no value: \"n/a\".",
            "  Left out: column Average (an average, as its name says).");
  }

  @Test
  void check_namesTheColumnsThatKeepATableFromBeingWide() throws IOException {
    Path mixed = folder.resolve("mixed.csv");
    Files.writeString(mixed, "model,GPQA,MMLU\nOak,85,$5\nPine,83,$6\n");

    assertThat(check(mixed)).isEqualTo(1);

    assertThat(err.toString())
        .startsWith(
            "tiebreak: "
                + mixed
                + ", row 1, this looks like a wide table, but not all of its columns hold scores:"
                + " MMLU (row 2: found \"$5\"); allowed: ");
  }

  @Test
  void check_readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("model\tGPQA\nOak\t85\n".getBytes(UTF_8)));
    try {
      assertThat(check(Path.of("-"))).isZero();
    } finally {
      System.setIn(before);
    }

    assertThat(out.toString().lines())
        .containsExactly(
            "standard input: scores, 1 row, nothing wrong",
            "  text with tabs; 1 model; 1 measure in percent.");
  }

  @Test
  void check_namesTheColumnsThatItDidNotLookAt() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(scores, "Model,Benchmark,Score,evaluatr,remark\nA,X,82.7,me,\n");

    assertThat(check(scores)).isZero();

    assertThat(out.toString())
        .startsWith(
            scores
                + ": scores, 1 row, nothing wrong; kept as text, since no rule names them:"
                + " evaluatr,"
                + " remark");
  }

  /** A terminal would obey this control sequence. */
  @Test
  void check_showsControlCharactersEscaped() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(scores, "model,benchmark,score\nA\u001B[2J,X,82.7\n");

    assertThat(check(scores)).isEqualTo(1);

    assertThat(err.toString().strip())
        .isEqualTo(
            "tiebreak: "
                + scores
                + ", row 2, column model: the character \\u001B (escape); allowed: visible"
                + " characters, spaces, tabs and line breaks");
  }

  @Test
  void check_printsNamesOfFilesEscaped() throws IOException {
    Path odd =
        Files.writeString(folder.resolve("e\u001B[31m.csv"), "model,benchmark,score\nA,X,60\n");

    assertThat(check(odd)).isZero();

    assertThat(out.toString()).contains("e\\u001B[31m.csv: scores, 1 row").doesNotContain("\u001B");
  }

  @Test
  void check_saysThatAFolderIsEmpty() {
    assertThat(check(folder)).isEqualTo(1);

    assertThat(err.toString().strip())
        .isEqualTo(
            "tiebreak: "
                + folder
                + ", there are no files; allowed: a folder or pattern with files");
  }

  @Test
  void check_saysWhichFileIsMissing() {
    Path missing = folder.resolve("missing.csv");

    assertThat(check(missing)).isEqualTo(1);

    assertThat(err.toString())
        .startsWith("tiebreak: " + missing + ", there is no such file")
        .contains("allowed: a CSV file");
  }

  @Test
  void strict_endsWithOneForASuspicion() throws IOException {
    Path scores = write("scores.csv", "model,benchmark,score\nA,Error rate,8.5\n");

    assertThat(check(scores)).isZero();
    assertThat(check(scores, "--strict")).isEqualTo(1);

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines().limit(3))
        .containsExactly(
            scores + ": scores, 1 row, 1 suspicion",
            "  CSV; 1 model; 1 measure in percent.",
            "  suspicion, row 2: Higher is taken for better on Error rate, since nothing says"
                + " otherwise, but its name has the word \"error\", of which less is usually"
                + " better. Add a column better with lower in the rows of Error rate, or with"
                + " higher if more is better.");
  }

  @Test
  void strict_leavesNotesAlone() throws IOException {
    Path scores = write("scores.csv", "model,benchmark,score\nA,X,8.5\nA,X,8.5\n");

    assertThat(check(scores, "--strict")).isZero();

    assertThat(out.toString())
        .startsWith(scores + ": scores, 2 rows, of which 1 is an equal repeat, nothing wrong\n");
  }

  @Test
  void json_isOneDocumentForErrorsToo() throws IOException, TreeException {
    Path scores = write("scores.csv", "model,benchmark,score,date\nA,X,85,2999-01-01\nB,X,,\n");
    Path bad = write("bad.csv", "model,benchmark,score\nA,X,827\n");

    assertThat(check(scores, bad, folder.resolve("none.csv"), "--json")).isEqualTo(1);

    assertThat(err.toString()).isEmpty();
    Node document = json();
    assertThat(document.keys()).containsExactly("files", "remarks");
    List<Node> files = document.field("files").orElseThrow().children();
    assertThat(files).allMatch(each -> each.keys().equals(List.of("file", "kind", "found")));
    assertThat(files)
        .extracting(each -> leaf(each, "kind"))
        .containsExactly("scores", "scores", "");
    Node found = files.get(0).field("found").orElseThrow();
    assertThat(found.keys())
        .containsExactly(
            "format",
            "rows",
            "equal_repeats",
            "models",
            "systems",
            "measures",
            "first_day",
            "last_day",
            "missing",
            "left_out",
            "kept_as_text",
            "notes");
    assertThat(leaf(found.field("missing").orElseThrow(), "score")).isEqualTo("1");
    List<Node> remarks = document.field("remarks").orElseThrow().children();
    assertThat(remarks)
        .extracting(
            each -> leaf(each, "kind") + " " + leaf(each, "row") + " " + leaf(each, "value"))
        .containsExactly("suspicion 2 2999-01-01", "error 2 827", "error  ");
    assertThat(remarks)
        .allMatch(
            each ->
                each.keys()
                    .equals(
                        List.of(
                            "kind", "file", "row", "place", "column", "value", "sentence", "fix")));
  }

  private static String leaf(Node node, String key) {
    return node.field(key).flatMap(Node::leaf).orElseThrow().text();
  }
}
