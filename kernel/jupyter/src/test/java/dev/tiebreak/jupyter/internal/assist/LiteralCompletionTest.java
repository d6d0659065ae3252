package dev.tiebreak.jupyter.internal.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the values of the session know, and names of files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiteralCompletionTest {

  private final Session session = Session.open(new Object(), Imports.forNotebook());
  private final Assistance assistance = new Assistance(session, new SourceArchives(List.of()));

  private Path folder;

  @BeforeAll
  void declare(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path file =
        Files.writeString(
            folder.resolve("scores.csv"),
            """
            model,benchmark,score,source
            Alder,Harbour,71.2,A
            Alder,Light house,80.1,A
            Birch,Harbour,69.8,B
            Birch,Light house,12,B
            "The ""Old"" Oak",Harbour,7,B
            """);
    Files.writeString(folder.resolve("runs.json"), "{\"runs\": [{\"score\": 1}]}");
    Files.createDirectories(folder.resolve("sub/.hidden"));
    Files.writeString(folder.resolve("sub/Second.csv"), "");
    assertThat(
            session.evaluate(
                1,
                """
                var scores = Scores.read("%s");
                var table = scores.table();
                var decision = scores.splitDecision("Alder", "Birch");
                var runs = Source.of("%s");
                String nothing = null;
                """
                    .formatted(
                        file.toString().replace("\\", "\\\\"),
                        folder.resolve("runs.json").toString().replace("\\", "\\\\"))))
        .isNotInstanceOf(Failure.class);
  }

  @AfterAll
  void close() {
    session.close();
  }

  private Completions complete(String marked) {
    Cursor cursor = Cursor.in(marked);
    return assistance.complete(cursor.code(), cursor.at());
  }

  private String joined(String marked) {
    List<String> texts = complete(marked).matches().stream().map(Completion::text).toList();
    return String.join(", ", texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "scores.splitDecision(\"Al| => Alder",
        "scores.splitDecision(\"al|\") => Alder",
        "scores.splitDecision(\"irc|\") => Birch",
        "scores.splitDecision(\"Alder\", \"Bi|\") => Birch",
        "scores.percent(\"|\") => Alder, Birch, The \\\"Old\\\" Oak",
        "scores.percent(\"The|\") => The \\\"Old\\\" Oak",
        "scores.percent(\"The \\\"O|\") => The \\\"Old\\\" Oak",
        "scores.percent(\"Alder\", \"|\") => Harbour, Light house",
        "scores.percent(List.of(1, 2).toString(), \"|\") => Harbour, Light house",
        "var s = \"(\"; scores.percent(\"Alder\", \"Ha|\") => Harbour",
        "scores.percent(/* , \" */ \"Bi|\") => Birch",
        "table.column(\"b|\") => benchmark",
        "Scores.read(runs.mapped(Mapping.rows(\"|\") => runs, runs[*], runs[*].score, score",
        "runs.mapped(Mapping.rows(\"runs[*]\").column(\"score\", \"s|\") => score",
        "table.where(table.stringColumn(\"mo| => model",
        "table.where(t -> t.stringColumn(\"mo|\")) => model",
        "table.where(table.stringColumn(\"model\").isEqualTo(\"|\")) => Alder, Birch, The \\\"Old\\\" Oak",
        "table.sortOn(\"score\", \"mod|\") => model",
        "scores.table().column(\"sc|\") => score",
        "decision.margins().table().column(\"lead|\") => leader",
        "decision.margins().where(m -> m.benchmark().equals(\"Li|\")) => Light house",
        "for (Row row : table) { row.getString(\"mo| => model",
        "for (var m : decision.margins()) { if (m.benchmark().equals(\"Li|\")) {} } => Light house",
        "for (var a : List.of(1)) { } for (Row a : scores.table()) a.getDouble(\"sc|\") => score",
      })
  void complete_offersWhatTheReceiverKnows(String marked, String names) {
    assertThat(joined(marked)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var s = \"Al|\"",
        "nothing.concat(\"Al|\")",
        "unknown.splitDecision(\"Al|\")",
        "for (var one : unknown) one.getString(\"mo|\")",
        "for (Row row : table) { other.getString(\"mo|",
        "scores.splitDecision(\"nobody|\")",
        "scores.splitDecision(\"\"\"\n Al|",
      })
  void complete_offersNothingElsewhere(String marked) {
    assertThat(joined(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "scores.plan(1); scores.splitDecision(\"Al|der\", \"\") => Alder",
        "é(\"😀\");@scores.splitDecision(\"|\") => ``",
        "scores.splitDecision(\"Al| , 1 => Al",
        "Scores.read(\"../no|ne/file.csv\") => none/",
        "Scores.read(\"../none/fi|le.csv\") => file.csv",
      })
  void complete_replacesWhatIsBetweenTheQuotes(String marked, String replaced) {
    Cursor cursor = Cursor.in(marked.replace('@', '\n'));
    Completions found = assistance.complete(cursor.code(), cursor.at());
    assertThat(cursor.code().substring(found.start(), found.end())).isEqualTo(replaced);
  }

  @Test
  void complete_offersFiles() {
    String here = folder.toString().replace('\\', '/');
    assertThat(joined("Scores.read(\"" + here + "/|\")")).isEqualTo("runs.json, scores.csv, sub/");
    assertThat(joined("Source.of(\"" + here + "/r|")).isEqualTo("runs.json");
    assertThat(joined("Table.read().csv(\"" + here + "/sub/se|")).isEqualTo("Second.csv");
    assertThat(joined("var p = \"" + here + "/s|\"")).isEqualTo("scores.csv, sub/");
    assertThat(joined("Path.of(\"" + here + "/sub/.h|\")")).isEqualTo(".hidden/");
    assertThat(joined("Path.of(\"" + here + "/nowhere/|\")")).isEmpty();
    assertThat(joined("Scores.read(\"src/te|\")")).isEqualTo("test/");
  }

  @Test
  void complete_offersPathsOfTheSourceThatAMappingIsWrittenFor() {
    String source = "Source.of(\"" + folder.toString().replace('\\', '/') + "/runs.json\")";

    assertThat(joined("Scores.read(" + source + ".mapped(Mapping.rows(\"runs[|"))
        .isEqualTo("runs[*], runs[*].score");
    assertThat(joined(source + ".mapped(Mapping.rows(\"runs[*]\").column(\"|")).isEmpty();
    assertThat(joined(source + ".mapped(\"|")).isEmpty();
  }

  @Test
  void complete_takesAColumnOfAnyName() {
    assertThat(joined("table.stringColumn(\"" + "a".repeat(65_000) + "\").isIn(\"|")).isEmpty();
  }
}
