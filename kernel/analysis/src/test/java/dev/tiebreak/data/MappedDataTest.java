package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedDataTest {

  /** Scores below their metric, in JSON. */
  private static final String CARD =
      """
      {
        "model_info": {"id": "oak-lab/oak"},
        "evaluation_results": [
          {"name": "GPQA", "lower_is_better": false, "details": {"score": 0.4486}},
          {"name": "Errors", "lower_is_better": true, "details": {"score": 0.075}}
        ]
      }
      """;

  private static final Mapping OF_CARD =
      Mapping.rows("evaluation_results[*]")
          .column("model", "$.model_info.id")
          .column("benchmark", "name")
          .column("score", "details.score")
          .column("better", "lower_is_better")
          .words("better", Map.of("true", "lower", "false", "higher"))
          .constant("unit", "rate");

  private static final Mapping OF_LINES =
      Mapping.lines()
          .columns("model", "benchmark", "task")
          .column("outcome", "status")
          .words("outcome", Map.of("resolved", "pass", "unresolved", "fail"));

  @TempDir private Path folder;

  @Test
  void results_areRowsBelowTheirModel() {
    Scores scores = Scores.read(Source.text(CARD).mapped(OF_CARD));

    assertThat(scores.percent("oak-lab/oak", "GPQA")).hasValue(44.86);
    assertThat(scores.percent("oak-lab/oak", "Errors")).hasValue(7.5);
    assertThat(scores.measure("Errors").better()).hasToString("lower");
    assertThat(scores.scores("oak-lab/oak", "Errors").get(0).place())
        .isEqualTo("line 5, evaluation_results[1], column score, from details.score");
  }

  @Test
  void keys_areModelsAndBenchmarksAndNullIsNoScore() {
    Scores scores =
        Scores.read(
            Source.text(
                    """
                    {"Oak 7B": {"link": "x", "pass@1": {"humaneval+": 77.4, "mbpp": 82.0}},
                     "Pine":   {"link": "y", "pass@1": {"humaneval+": 56.1, "mbpp": null}}}
                    """)
                .mapped(Mapping.rows("{model}.pass@1.{benchmark}").column("score", ".")));

    assertThat(scores.models()).containsExactly("Oak 7B", "Pine");
    assertThat(scores.percent("Oak 7B", "mbpp")).hasValue(82.0);
    assertThat(scores.percent("Pine", "mbpp")).isEmpty();
    assertThat(scores.percent("Pine", "humaneval+")).hasValue(56.1);
  }

  @Test
  void booleans_areOutcomesAndTheModelIsInTheFilesName() throws IOException {
    write("oak.json", "{\"a-1\": true, \"a-2\": false, \"b-1\": true}");
    write("pine-2.5.json", "{\"a-1\": false, \"a-2\": false, \"b-1\": true}");
    write(".DS_Store", "x");

    Outcomes outcomes =
        Outcomes.read(
            Source.of(folder)
                .mapped(
                    Mapping.rows("{task}")
                        .column("outcome", ".")
                        .fromPath("{model}.json")
                        .constant("benchmark", "Fixes")));

    assertThat(outcomes.models()).containsExactly("oak", "pine-2.5");
    assertThat(outcomes.tasks("oak", "Fixes").runs())
        .isEqualTo(Map.of("a-1", List.of(1.0), "a-2", List.of(0.0), "b-1", List.of(1.0)));
    assertThat(outcomes.tasks("pine-2.5", "Fixes").runs())
        .isEqualTo(Map.of("a-1", List.of(0.0), "a-2", List.of(0.0), "b-1", List.of(1.0)));
    assertThat(outcomes.leftOut())
        .containsExactly(new LeftOut(folder.toString(), ".DS_Store", "a hidden file"));
  }

  @Test
  void effort_keepsSystemsOfOneModelApart() throws IOException {
    write(
        "a.json",
        "{\"model\": \"Oak\", \"results\": {\"air\": {\"pass_1\": 52.5}}, \"effort\": \"none\"}");
    write("b.json", "{\"model\": \"Oak\", \"results\": {\"air\": {\"pass_1\": 83.0}}}");

    Scores scores =
        Scores.read(
            Source.of(folder.resolve("*.json"))
                .mapped(
                    Mapping.rows("results.{subset}")
                        .column("model", "$.model")
                        .column("effort", "$.effort")
                        .orElse("effort", "high")
                        .column("score", "pass_1")
                        .constant("benchmark", "Trips")));

    assertThat(scores.systems("Oak"))
        .extracting(SystemName::effort)
        .containsExactly("none", "high");
    assertThat(scores.scores("Oak", "Trips, air"))
        .extracting(score -> score.value().toPlainString())
        .containsExactly("52.5", "83.0");
    assertThat(scores.scores("Oak", "Trips, air").get(1).place())
        .isEqualTo("b.json, line 1, results.air, column score, from pass_1");
  }

  @Test
  void runs_areNumberedByTheirPosition() {
    Outcomes outcomes =
        Outcomes.read(
            Source.text(
                    "[{\"id\": \"t1\", \"runs\": [true, false]}, {\"id\": \"t2\", \"runs\": [1, 1]}]")
                .mapped(
                    Mapping.rows("[*].runs[{trial}]")
                        .column("task", "$[*].id")
                        .column("outcome", ".")
                        .constant("model", "Oak")
                        .constant("benchmark", "B")));

    assertThat(outcomes.tasks("Oak", "B").runs())
        .isEqualTo(Map.of("t1", List.of(1.0, 0.0), "t2", List.of(1.0, 1.0)));
  }

  @Test
  void lines_areRowsAndWordsAreMapped() {
    Outcomes outcomes =
        Outcomes.read(
            Source.text(
                    """
                    {"model": "Oak", "benchmark": "B", "task": "1", "status": "resolved"}

                    {"model": "Oak", "benchmark": "B", "task": "2", "status": "unresolved"}
                    """)
                .mapped(OF_LINES));

    assertThat(outcomes.tasks("Oak", "B").runs())
        .isEqualTo(Map.of("1", List.of(1.0), "2", List.of(0.0)));
  }

  @Test
  void reading_endsWhereItIsInterrupted() {
    Source lines =
        Source.text("{\"model\": \"Oak\", \"benchmark\": \"B\", \"task\": \"1\", \"status\": 1}\n")
            .mapped(OF_LINES);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Outcomes.read(lines)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void word_thatIsNotMappedIsRefusedWithItsLine() {
    refused(
        OF_LINES,
        """
        {"model": "Oak", "benchmark": "B", "task": "1", "status": "resolved"}
        {"model": "Oak", "benchmark": "B", "task": "2", "status": "skipped"}
        """,
        "the pasted text, line 2, column outcome, from status: found \"skipped\"; allowed: pass,"
            + " fail, true, false or a number from 0 to 1");
  }

  @Test
  void lines_thatAreNoJsonAreEachNamed() throws IOException {
    Path file =
        write(
            "runs.jsonl",
            """
            {"model": "Oak", "benchmark": "B", "task": "1", "status": "resolved"}
            {"model": "Oak",
            {"model": "Oak", "benchmark": "B", "task": "3", "status": "resolved"} x
            """);

    assertThatThrownBy(() -> Outcomes.read(Source.of(file).mapped(OF_LINES)))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", line 2, column 17: the end of the text inside $.model, as if it was cut off;"
                + " allowed: one value of JSON in each line\n"
                + "Also:\n"
                + "  line 3, column 72: more text behind its end; allowed: one value"
                + " of JSON in each line");
  }

  @Test
  void yaml_isReadWithItsDates() {
    Scores scores =
        Scores.read(
            Source.text(
                    """
                    - model: Oak + Pine
                      date: 2024-05-01
                      pass_rate: 68.40
                    - {model: "1.5", date: 2024-03-06, pass_rate: 54.9}
                    """)
                .mapped(
                    Mapping.rows("[*]")
                        .columns("model", "date")
                        .column("score", "pass_rate")
                        .constant("benchmark", "Edits")));

    assertThat(scores.models()).containsExactly("Oak + Pine", "1.5");
    assertThat(scores.scores("Oak + Pine", "Edits").get(0).value()).hasToString("68.40");
    assertThat(scores.scores("1.5", "Edits").get(0).date().orElseThrow()).hasToString("2024-03-06");
  }

  @Test
  void tables_areReadByOtherHeadings() {
    Scores scores =
        Scores.read(
            Source.text("Name;Accuracy (%);n\nOak;58,6;50\nPine;64,3;\n")
                .mapped(
                    Mapping.lines()
                        .column("model", "Name")
                        .column("score", "Accuracy (%)")
                        .column("n", "n")
                        .orElse("n", "40")
                        .constant("benchmark", "GPQA")));

    assertThat(scores.percent("Oak", "GPQA")).hasValue(58.6);
    assertThat(scores.scores("Pine", "GPQA").get(0).n()).hasValue(40);
    assertThat(scores.scores("Pine", "GPQA").get(0).place())
        .isEqualTo("row 3, column score, from Accuracy (%)");
  }

  @Test
  void numbersOfJson_haveADecimalPoint() {
    assertThat(
            Scores.read(
                    Source.text("[{\"m\": \"Oak\", \"s\": 1.512}, {\"m\": \"Pine\", \"s\": 1512}]")
                        .mapped(
                            Mapping.rows("[*]")
                                .column("model", "m")
                                .column("score", "s")
                                .constant("benchmark", "Arena")
                                .constant("unit", "elo")))
                .percent("Oak", "Arena"))
        .hasValue(1.512);
  }

  @Test
  void textThatMayBeThousandsOrDecimals_isRefused() {
    refused(
        Mapping.rows("[*]").columns("model", "benchmark", "score", "unit"),
        "[{\"model\": \"Oak\", \"benchmark\": \"Arena\", \"score\": \"1,512\", \"unit\": \"elo\"}]",
        "the pasted text, line 1, [0], column score: found \"1,512\", which is 1512 or 1.512, and no"
            + " other number of the file shows which; allowed: a source that says so: .decimalPoint()"
            + " (1512) or .decimalComma() (1.512)");
  }

  @Test
  void path_thatLeadsNowhereIsNamedOnceWithTheNearestKey() {
    refused(
        Mapping.rows("[*]").columns("model").column("score", "metrics.resolvd"),
        "[{\"model\": \"Oak\", \"metrics\": {\"resolved\": 1}},\n"
            + " {\"model\": \"Pine\", \"metrics\": {\"resolved\": 2}}]",
        "the pasted text, line 1, [0], column score: no \"resolvd\" in metrics, where the keys are"
            + " resolved (did you mean resolved?); the same in 1 more place; allowed: a path that"
            + " leads to a value in each row; one that may be missing ends with ?, as in"
            + " \"metrics.resolvd?\"");
  }

  @Test
  void rows_thatAreNotThereAreNamedWithTheNearestKey() {
    refused(
        Mapping.rows("result[*]").columns("model", "score"),
        "{\"results\": [], \"date\": \"2026-01-01\"}",
        "the pasted text, line 1: no \"result\" at the top, where the keys are results, date (did"
            + " you mean results?); allowed: rows at result[*]; a step that may be missing ends with"
            + " ?");
  }

  @Test
  void value_withPartsIsNoCell() {
    refused(
        Mapping.rows("[*]").columns("model", "score"),
        "[{\"model\": {\"name\": \"Oak\"}, \"score\": 5}]",
        "the pasted text, line 1, [0], column model: an object with the keys name at model; allowed:"
            + " one value");
  }

  @Test
  void noRowAtAll_isRefused() {
    refused(
        Mapping.rows("results[*]").columns("model", "score"),
        "{\"results\": []}",
        "the pasted text, no row at results[*]; allowed: at least one row");
    refused(
        Mapping.rows("[*]").columns("model", "score").where("mod", "chat"),
        "[{\"model\": \"Oak\", \"mode\": \"chat\"}]",
        "the pasted text, no row is left: 1 was left out, the first since: no mod; allowed: at least"
            + " one row");
  }

  @Test
  void ratesWithoutAUnit_areRefusedWithTheirPlace() {
    assertThatThrownBy(
            () ->
                Scores.read(
                    Source.text(
                            "[{\"model\": \"Oak\", \"score\": 0.85},\n {\"model\": \"Ash\", \"score\": 83}]")
                        .mapped(
                            Mapping.rows("[*]")
                                .columns("model", "score")
                                .constant("benchmark", "B"))))
        .hasMessageStartingWith(
            "the pasted text, line 1, [0], column score: B has 0.85 in line 1, [0] beside 83 in line 2, [1]");
  }

  @Test
  void rows_ofAnotherModeAreLeftOutAndCounted() {
    Scores scores =
        Scores.read(
            Source.text(
                    """
                    {"oak": {"mode": "chat", "score": 5}, "ash": {"mode": "embedding"},
                     "elm": {"score": 6}, "fir": {"mode": "chat", "runs": null}}
                    """)
                .mapped(
                    Mapping.rows("{model}")
                        .column("score", "score")
                        .constant("benchmark", "B")
                        .where("mode", "chat")
                        .where("score")));

    assertThat(scores.models()).containsExactly("oak");
    assertThat(scores.leftOut())
        .extracting(left -> left.place() + ": " + left.reason())
        .containsExactly(
            "line 1, ash: mode is \"embedding\"", "line 2, elm: no mode", "line 2, fir: no score");
  }

  @Test
  void stepThatMayBeMissing_givesNoRowsAndIsCounted() {
    Outcomes outcomes =
        Outcomes.read(
            Source.text(
                    "[{\"id\": \"a\", \"runs\": [1]}, {\"id\": \"b\"}, {\"id\": \"c\", \"runs\": null}]")
                .mapped(
                    Mapping.rows("[*].runs?[{trial}]")
                        .column("task", "$[*].id")
                        .column("outcome", ".")
                        .constant("model", "Oak")
                        .constant("benchmark", "B")));

    assertThat(outcomes.runs()).hasSize(1);
    assertThat(outcomes.leftOut())
        .extracting(left -> left.place() + ": " + left.reason())
        .containsExactly("line 1, [1]: no \"runs\"", "[2].runs: null");
  }

  @Test
  void lenientSource_leavesOutRowsWithoutAPath() {
    Scores scores =
        Scores.read(
            Source.text("[{\"model\": \"Oak\", \"score\": 5}, {\"model\": \"Pine\"}]")
                .lenient()
                .mapped(Mapping.rows("[*]").columns("model", "score").constant("benchmark", "B")));

    assertThat(scores.models()).containsExactly("Oak");
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("line 1, [1]");
  }

  @Test
  void lenientSource_leavesOutLinesThatAreNoJson() throws IOException {
    Path file =
        write(
            "runs.jsonl",
            "{\"model\": \"Oak\", \"score\": 5}\n{\"model\": \"Pi\n{\"model\": \"Ash\", \"score\": 6}\n");

    Scores scores =
        Scores.read(
            Source.of(file)
                .lenient()
                .mapped(Mapping.lines().columns("model", "score").constant("benchmark", "B")));

    assertThat(scores.models()).containsExactly("Oak", "Ash");
    assertThat(scores.leftOut()).extracting(LeftOut::place).containsExactly("line 2");
  }

  @Test
  void numberOfJson_isNoThousandsInAFileOfDecimalCommas() {
    Mapping mapping = Mapping.rows("[*]").columns("model", "benchmark", "score", "unit");
    String json =
        "[{\"model\": \"Oak\", \"benchmark\": \"Arena\", \"score\": 1.512, \"unit\": \"elo\"},"
            + "{\"model\": \"Ash\", \"benchmark\": \"Arena\", \"score\": \"1,512\", \"unit\": \"elo\"}]";

    assertThatThrownBy(() -> Scores.read(Source.text(json).decimalComma().mapped(mapping)))
        .hasMessage(
            "the pasted text, the number 1.512, which has a decimal point; allowed: a source without"
                + " .decimalComma(), since numbers of JSON and YAML have a point");
    assertThat(Scores.read(Source.text(json).mapped(mapping)).percent("Ash", "Arena"))
        .hasValue(1512);
  }

  @Test
  void tablesAmongJson_areRefused() throws IOException {
    write("a.json", "[{\"model\": \"Oak\", \"score\": 5}]");
    write("b.csv", "model,score\nAsh,6\n");

    assertThatThrownBy(
            () ->
                Scores.read(
                    Source.of(folder)
                        .mapped(
                            Mapping.rows("[*]")
                                .columns("model", "score")
                                .constant("benchmark", "B"))))
        .hasMessageContaining("b.csv: a table among JSON or YAML; allowed: files of one kind");
  }

  @Test
  void repeatedRow_namesTheEarlierPlace() {
    refused(
        Mapping.rows("[*]").columns("model", "benchmark", "score"),
        "[{\"model\": \"Oak\", \"benchmark\": \"B\", \"score\": 5},\n"
            + "{\"model\": \"Oak\", \"benchmark\": \"B\", \"score\": 6}]",
        "the pasted text, line 2, [1], column model and benchmark: \"Oak\" and \"B\" already appear"
            + " in line 1, [0]; allowed: each once");
  }

  @Test
  void fileOfAnotherKind_isNamedAndHidesNoOtherProblem() throws IOException {
    write("a.json", "<!DOCTYPE html><html><body>404</body></html>");
    write("b.json", "{\"x\": 1");
    write("c.json", "[{\"model\": \"Oak\"}]");
    write("d.json", "");

    assertThatThrownBy(
            () ->
                Scores.read(
                    Source.of(folder)
                        .mapped(Mapping.rows("[*]").columns("model", "benchmark", "score"))))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(
            folder + ", a.json: this is a web page, perhaps of an error; allowed: JSON, ")
        .hasMessageContaining(
            "\n  b.json: line 1, column 8: the end of the text inside $.x, as if it was cut off;")
        .hasMessageContaining("\n  d.json: the file is empty;")
        .hasMessageContaining(
            "\n  c.json, line 1, [0], column benchmark: no \"benchmark\" in the row,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{model}_{effort}.json | a_b_c.json | can be taken apart in two ways by {model}_{effort}.json: a, b_c or a_b, c;",
        "{model}-run.json      | oak.json   | its path does not have the form {model}-run.json;",
      })
  void pathInDoubt_isRefused(String pattern, String name, String message) throws IOException {
    Path file = write(name, "[1]");

    assertThatThrownBy(
            () ->
                Scores.read(
                    Source.of(file)
                        .mapped(Mapping.rows("[*]").column("score", ".").fromPath(pattern))))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(message);
  }

  @Test
  void folder_withoutFilesIsRefused() {
    assertThatThrownBy(
            () -> Scores.read(Source.of(folder.resolve("*.json")).mapped(Mapping.lines())))
        .hasMessageContaining("there are no files; allowed: a folder or pattern with files");
  }

  @Test
  void hiddenCharacters_inACellAreRefusedAndElsewhereOfNoInterest() {
    Scores.read(
        Source.text(
                "[{\"model\": \"Oak\", \"benchmark\": \"B\", \"score\": 1, \"log\": \"\\u0000\u200b\"}]")
            .mapped(Mapping.rows("[*]").columns("model", "benchmark", "score")));
    refused(
        Mapping.rows("[*]").columns("model", "benchmark", "score"),
        "[{\"model\": \"O\\u0000ak\", \"benchmark\": \"B\", \"score\": 1}]",
        "the pasted text, line 1, [0], column model: found \"O\\u0000ak\"; allowed: visible"
            + " characters, spaces, tabs and line breaks");
  }

  @Test
  void packedFiles_andStandardInputAreReadAlike() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(CARD.getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("card.json.gz"), packed.toByteArray());
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(("\uFEFF" + CARD).getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Scores.read(Source.of("-").mapped(OF_CARD)).models())
          .isEqualTo(Scores.read(Source.of(file).mapped(OF_CARD)).models())
          .containsExactly("oak-lab/oak");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void bytesThatAreNoText_areRefused() throws IOException {
    Path latin =
        Files.write(folder.resolve("l.json"), "[\"\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1));
    Path wide = Files.write(folder.resolve("w.json"), "[1]".getBytes(StandardCharsets.UTF_16LE));
    Path marked =
        Files.write(folder.resolve("m.json"), "[\"Oak\"]".getBytes(StandardCharsets.UTF_16));
    Mapping mapping = Mapping.rows("[*]").column("model", ".");

    assertThatThrownBy(() -> Models.read(Source.of(latin).mapped(mapping)))
        .hasMessageContaining("bytes that are not text in UTF-8;");
    assertThat(Models.read(Source.of(marked).mapped(mapping)).table().column("model").asList())
        .asString()
        .isEqualTo("[Oak]");
    assertThatThrownBy(() -> Models.read(Source.of(wide).mapped(mapping)))
        .hasMessageContaining("bytes that are zero, as in UTF-16;");
  }

  @Test
  void mappingInAFile_isUsedByItsName() throws IOException {
    Path mapping = write("mapping.yaml", OF_CARD.toString());

    assertThat(Scores.read(Source.text(CARD).mapped(mapping.toString())).benchmarks())
        .containsExactly("GPQA", "Errors");
  }

  @Test
  void jsonWithoutAMapping_isToldHowToSayOne() {
    assertThatThrownBy(() -> Scores.parse(CARD))
        .hasMessageContaining("this is JSON; allowed: ")
        .hasMessageContaining("Source.of(\"runs.json\").mapped(Mapping.rows(\"results[*]\")");
  }

  private static void refused(Mapping mapping, String text, String message) {
    assertThatThrownBy(
            () -> {
              if (mapping.names().contains("outcome")) {
                Outcomes.read(Source.text(text).mapped(mapping));
              } else {
                Scores.read(Source.text(text).mapped(mapping));
              }
            })
        .isInstanceOf(BadDataException.class)
        .hasMessage(message);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
