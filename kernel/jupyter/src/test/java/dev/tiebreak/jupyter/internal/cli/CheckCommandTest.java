package dev.tiebreak.jupyter.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  private static final Path DATASETS = Programs.REPOSITORY.resolve("datasets");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(Path... files) {
    CommandLine line = new CommandLine(new CheckCommand());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] names = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      names[i] = files[i].toString();
    }
    return line.execute(names);
  }

  @Test
  void check_tellsWhatAFileHolds() {
    Path scores = DATASETS.resolve("scores.csv");
    Path prices = DATASETS.resolve("prices.csv");
    Path benchmarks = DATASETS.resolve("benchmarks.csv");
    Path models = DATASETS.resolve("models.csv");

    assertThat(check(scores, prices, benchmarks, models)).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            scores + ": scores, 12 rows, nothing wrong",
            prices + ": prices, 3 rows, nothing wrong",
            benchmarks + ": benchmarks, 6 rows, nothing wrong",
            models + ": models, 3 rows, nothing wrong");
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
    assertThat(out.toString().strip()).isEqualTo(good + ": scores, 1 row, nothing wrong");
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
            "  1 cell says that there is no value: \"n/a\".",
            "  Left out: column Average (made of the other scores).");
  }

  @Test
  void check_namesTheColumnsThatKeepATableFromBeingWide() throws IOException {
    Path mixed = folder.resolve("mixed.csv");
    Files.writeString(mixed, "model,GPQA,Price\nOak,85,$5\nPine,83,$6\n");

    assertThat(check(mixed)).isEqualTo(1);

    assertThat(err.toString())
        .startsWith(
            "tiebreak: "
                + mixed
                + ", row 1, this looks like a wide table, but not all of its columns hold scores:"
                + " Price; allowed: ");
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

    assertThat(out.toString().strip()).isEqualTo("-: scores, 1 row, nothing wrong");
  }

  @Test
  void check_namesTheColumnsThatItDidNotLookAt() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(scores, "Model,Benchmark,Score,evaluatr,remark\nA,X,82.7,me,\n");

    assertThat(check(scores)).isZero();

    assertThat(out.toString().strip())
        .isEqualTo(
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
  void check_saysThatAFolderIsNoFile() {
    assertThat(check(folder)).isEqualTo(1);

    assertThat(err.toString().strip())
        .isEqualTo("tiebreak: " + folder + ", this is a folder; allowed: a file");
  }

  @Test
  void check_saysWhichFileIsMissing() {
    Path missing = folder.resolve("missing.csv");

    assertThat(check(missing)).isEqualTo(1);

    assertThat(err.toString())
        .startsWith("tiebreak: " + missing + ", there is no such file")
        .contains("allowed: a CSV file");
  }
}
