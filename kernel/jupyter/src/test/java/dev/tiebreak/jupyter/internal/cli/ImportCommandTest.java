package dev.tiebreak.jupyter.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String WIDE = "model,X,Y\nA,78.0,60\nB,70.5,\n";

  @TempDir private Path folder;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static int run(String... arguments) {
    return Main.run(
        Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void help_isForAllCommandsOrForTheOneNamed() {
    assertThat(Main.run("help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Usage: tiebreak ", "doctor", "import");
    out.reset();

    assertThat(Main.run("help", "import")).isZero();
    assertThat(out.toString(UTF_8)).contains("Usage: tiebreak import ").doesNotContain("doctor");
  }

  @Test
  void import_readsNumbersAsTheOptionsSay() throws IOException {
    String doubtful = file("d.csv", "model,benchmark,score,unit,better\nA,X,1.512,seconds,lower\n");

    assertThat(run(doubtful, "--decimal-point", "--to", at("p-scores.csv"))).isZero();
    assertThat(run(doubtful, "--decimal-comma", "--to", at("c-scores.csv"))).isZero();
    assertThat(run(doubtful, "--decimal-comma", "--decimal-point", "--to", at("x-scores.csv")))
        .isEqualTo(2);

    assertThat(folder.resolve("p-scores.csv")).content().contains("A,X,01.512,seconds");
    assertThat(folder.resolve("c-scores.csv")).content().contains("A,X,1512,seconds");
  }

  @Test
  void import_writesAWideTableAsRowsWithTheirPlaces() throws IOException {
    String wide = file("board.csv", WIDE);

    assertThat(run(wide, "--to", at("my-scores.csv"))).isZero();

    assertThat(folder.resolve("my-scores.csv"))
        .hasContent(
            """
            model,benchmark,score,unit,origin_file,origin_place
            A,X,78.0,percent,FILE,"row 2, column X"
            A,Y,60,percent,FILE,"row 2, column Y"
            B,X,70.5,percent,FILE,"row 3, column X"
            B,Y,,percent,FILE,"row 3, column Y"
            """
                .replace("FILE", wide));
    assertThat(out.toString(UTF_8))
        .isEqualToNormalizingNewlines(
            at("my-scores.csv") + ": scores, 4 rows, from " + wide + "\n");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void import_writesTheRestOfSeveralFilesAndNamesThoseThatCannotBeRead() throws IOException {
    String header = "Model,Hallucination Rate,Factual Consistency Rate,Answer Rate\n";
    Files.createDirectory(folder.resolve("boards"));
    file("boards/a.csv", header + "Oak,9.5 %,90.5 %,99.0 %\n");
    file("boards/b.csv", header + ",9.5 %,90.5 %,99.0 %\n");

    assertThat(run(at("boards"), "--to", at("my-scores.csv"))).isOne();

    assertThat(folder.resolve("my-scores.csv")).content().contains("Oak,Vectara");
    assertThat(err.toString(UTF_8))
        .startsWith(
            "tiebreak: "
                + at("boards")
                + ", b.csv, row 2, Hallucination Rate: no Model; allowed: a text");
    assertThat(Main.run("check", at("boards"))).isOne();
    assertThat(out.toString(UTF_8))
        .contains(
            "b.csv (row 2, Hallucination Rate: no Model; allowed: a text)",
            "error: "
                + at("boards")
                + ", b.csv, row 2, Hallucination Rate: no Model. Allowed: a text.");
  }

  @Test
  void import_takesTheKindThatTheSourceAloneCanBe() throws IOException {
    assertThat(run(file("board.csv", WIDE), "--to", at("data.csv"))).isZero();

    assertThat(out.toString(UTF_8)).contains("data.csv: scores, 4 rows");
  }

  @Test
  void import_asksWhichOfSeveralKindsIsMeant() throws IOException {
    String both =
        file(
            "both.csv",
            "model,maker,input_usd_per_million_tokens,output_usd_per_million_tokens\nA,M,1,2\n");

    assertThat(run(both, "--to", at("data.csv"))).isEqualTo(2);

    assertThat(err.toString(UTF_8).strip())
        .isEqualTo(
            "tiebreak: "
                + both
                + " can be read as prices or models; --as KIND says which is written, or the last"
                + " word of the name after --to.");
    assertThat(folder.resolve("data.csv")).doesNotExist();
    assertThat(run(both, "--to", at("data.csv"), "--as", "models")).isZero();
    assertThat(folder.resolve("data.csv")).content().startsWith("model,maker,");
  }

  @Test
  void import_joinsSeveralFilesAndNamesWhatFellAway() throws IOException {
    String one = file("one.csv", "model,benchmark,score\nA,X,78.0\n");
    String other = file("other.csv", "model,benchmark,score\nA,X,78\nB,X,60\n");

    assertThat(run(one, other, "--to", at("scores.csv"))).isZero();

    assertThat(folder.resolve("scores.csv")).content().hasLineCount(3);
    assertThat(out.toString(UTF_8)).contains("Left out: row 2 (the same as " + one + ", row 2).");
  }

  @Test
  void import_readsWithAMapping() throws IOException {
    String runs = file("runs.json", "[{\"m\": \"A\", \"acc\": 0.125}]");
    String mapping =
        file(
            "mapping.yaml",
            "rows: '[*]'\ncolumns: {model: m, score: acc}\nconstants: {benchmark: X, unit: rate}\n");

    assertThat(run(runs, "--mapping", mapping, "--to", at("scores.csv"))).isZero();

    assertThat(folder.resolve("scores.csv"))
        .content()
        .contains("A,X,12.5,percent,", "[0], column score, from acc");
  }

  @Test
  void import_neverReplacesWhatItReads() throws IOException {
    String scores = file("scores.csv", WIDE);

    assertThat(run(scores, "--to", scores)).isEqualTo(2);

    assertThat(folder.resolve("scores.csv")).hasContent(WIDE);
    assertThat(err.toString(UTF_8).strip())
        .isEqualTo(
            "tiebreak: "
                + scores
                + " would replace what is read from "
                + scores
                + "; allowed: another file.");
  }

  @Test
  void import_saysThatAnOlderFileIsReplaced() throws IOException {
    String wide = file("board.csv", WIDE);
    file("scores.csv", "old");

    assertThat(run(wide, "--to", at("scores.csv"))).isZero();

    assertThat(out.toString(UTF_8)).contains(wide + "; an older file is replaced");
  }

  @Test
  void import_leavesOutBadRowsWhereItMay() throws IOException {
    String bad = file("bad.csv", "model,benchmark,score\nA,X,78\nB,X,many\n");

    assertThat(run(bad, "--to", at("scores.csv"))).isEqualTo(1);
    assertThat(folder.resolve("scores.csv")).doesNotExist();
    assertThat(run(bad, "--lenient", "--to", at("scores.csv"))).isZero();

    assertThat(out.toString(UTF_8)).contains("  Left out: row 3, column score (found \"many\").");
  }

  @Test
  void import_writesEverythingLeftOutToAFile() throws IOException {
    String bad =
        file("bad.csv", "model,benchmark,score\nA,X,78\nB,X,a\nC,X,b\nD,X,\"c, d\"\nE,X,e\n");

    assertThat(run(bad, "--lenient", "--to", at("scores.csv"), "--left-out", at("rest.csv")))
        .isZero();

    assertThat(folder.resolve("rest.csv"))
        .hasContent(
            """
            file,place,reason
            FILE,"row 3, column score","found ""a\"""
            FILE,"row 4, column score","found ""b\"""
            FILE,"row 5, column score","found ""c, d\"""
            FILE,"row 6, column score","found ""e\"""
            """
                .replace("FILE", bad));
    assertThat(out.toString(UTF_8))
        .contains("; and 1 more for another reason; --left-out FILE writes all.");
    assertThat(run(bad, "--lenient", "--to", at("scores.csv"), "--left-out", bad)).isEqualTo(2);
    assertThat(run(bad, "--lenient", "--to", at("s-scores.csv"), "--left-out", at("s-scores.csv")))
        .isEqualTo(2);
    assertThat(folder.resolve("s-scores.csv")).doesNotExist();
  }

  @Test
  void wrongUsage_isSaid() throws IOException {
    String wide = file("board.csv", WIDE);

    for (List<String> arguments :
        List.of(
            List.of(wide, "--to", at("scores.xlsx")),
            List.of(wide, "--to", at("scores.csv"), "--as", "prices"),
            List.of(wide, "--to", at("data.csv"), "--as", "table"),
            List.of(wide, "--to", at("data.csv"), "--encoding", "none-such"),
            List.of(wide))) {
      assertThat(run(arguments.toArray(String[]::new))).as(arguments.toString()).isEqualTo(2);
    }
    assertThat(err.toString(UTF_8).lines())
        .contains(
            "tiebreak: Only CSV is written, so "
                + at("scores.xlsx")
                + " needs a name that ends in .csv.",
            "tiebreak: The name of "
                + at("scores.csv")
                + " says scores, --as says prices; one of them has to change.",
            "tiebreak: There is no kind \"table\"; --as takes scores or prices or outcomes or"
                + " benchmarks or models.");
  }
}
