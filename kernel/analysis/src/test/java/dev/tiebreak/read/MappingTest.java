package dev.tiebreak.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

  private static final Mapping FULL =
      Mapping.rows("evaluation_results[*]")
          .column("model", "$.model_info.id")
          .column("score", "score", "details.value?")
          .orElse("score", "0")
          .column("better", "lower_is_better")
          .words("better", Map.of("true", "lower", "false", "higher"))
          .constant("unit", "rate")
          .fromPath("{date}/*.json")
          .where("mode", "chat", "responses")
          .where("details");

  @TempDir private Path folder;

  @Test
  void mapping_isWrittenAsItsFile() {
    assertThat(FULL)
        .hasToString(
            """
            rows: "evaluation_results[*]"
            from_path: "{date}/*.json"
            columns:
              model: $.model_info.id
              score: {path: [score, "details.value?"], or_else: "0"}
              better: {path: lower_is_better, words: {"false": higher, "true": lower}}
            constants:
              unit: rate
            where:
              mode: [chat, responses]
              details: []
            """);
  }

  @Test
  void mapping_namesItsColumnsInOrder() {
    assertThat(Mapping.rows("{model}.runs[{trial}]").columns("score").constant("unit", "x").names())
        .containsExactly("model", "trial", "score", "unit");
  }

  @Test
  void file_isTheSameMapping() throws IOException {
    assertThat(Mapping.read(file("mapping.yaml", FULL.toString()))).isEqualTo(FULL);
  }

  @Test
  void file_canBeJson() throws IOException {
    assertThat(
            Mapping.read(
                file(
                    "mapping.json",
                    """
                    {"rows": "[*]", "columns": {"score": "acc", "model": {"words": {"a": "b"},
                     "path": "name"}}, "constants": {"unit": "rate"}}
                    """)))
        .isEqualTo(
            Mapping.rows("[*]")
                .column("score", "acc")
                .column("model", "name")
                .words("model", Map.of("a", "b"))
                .constant("unit", "rate"));
  }

  @Property(tries = 200)
  void anyMapping_isReadAsItIsWritten(
      @ForAll("texts") String name, @ForAll("texts") String text, @ForAll("texts") String word)
      throws IOException {
    Mapping mapping =
        Mapping.rows("[*]")
            .columns(name)
            .words(name, Map.of(text, word))
            .orElse(name, word)
            .constant(name + "2", text)
            .where("mode", word);
    Path file = Files.createTempFile("mapping", ".yaml");
    Files.writeString(file, mapping.toString());

    assertThat(Mapping.read(file)).isEqualTo(mapping);
    Files.delete(file);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abZ019 .:#-'\"\\{}[]?*&!%@`|>~,\n\té€")
        .ofMinLength(1)
        .ofMaxLength(9)
        .filter(text -> !text.isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "columns: {score: a}            | it does not say where the rows are; its keys are columns; allowed: rows: results[*]",
        "rows: a\\ncolums: {score: a}   | the key \"colums\" in the mapping (which begins on line 1); allowed: rows, columns, constants, from_path, where (Did you mean columns?)",
        "rows: a\\ncolumns: {score: {pth: a}} | the key \"pth\" in columns.score (which begins on line 2); allowed: path, or_else, words (Did you mean path?)",
        "rows: a\\ncolumns: [score]     | columns is an array of 1; allowed: keys, each with a value",
        "rows: [a, b]                   | rows is an array of 2; allowed: a text",
        "rows: a\\nrows: b              | line 2, column 1: the key \"rows\" twice in one mapping; allowed: a mapping in YAML or JSON",
        "- rows                         | the mapping is an array of 1; allowed: keys, each with a value",
      })
  void file_thatIsNoMappingIsRefusedWithTheReason(String text, String message) throws IOException {
    Path file = file("mapping.yaml", text.replace("\\n", "\n"));

    assertThatThrownBy(() -> Mapping.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void file_withABadPathIsRefusedWithItsKey() throws IOException {
    Path file = file("mapping.yaml", "rows: \"[*]\"\ncolumns:\n  score: \"a[\"\n");

    assertThatThrownBy(() -> Mapping.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(file + ", in columns.score: \"a[\" is no path: ");
  }

  @Test
  void column_withSeveralValuesInARowIsRefused() {
    Mapping mapping = Mapping.rows("results[*]");

    assertThatThrownBy(() -> mapping.column("score", "runs[*].score"))
        .hasMessage(
            "\"runs[*].score\" leads to several values, and score has one in each row; what is each"
                + " belongs to the rows: \"results[*]\"");
    assertThat(mapping.column("name", "$.results[*].name").names()).containsExactly("name");
  }

  @Test
  void column_thatIsThereAlreadyIsRefused() {
    assertThatThrownBy(() -> Mapping.rows("{model}").column("model", "name"))
        .hasMessage("The mapping has a column \"model\" already");
    assertThatThrownBy(() -> Mapping.rows("{a}.{a}"))
        .hasMessage("In \"{a}.{a}\", {a} stands twice; each column has one place");
  }

  @Test
  void words_ofAColumnThatIsNotThereAreRefused() {
    assertThatThrownBy(() -> Mapping.lines().columns("a").words("b", Map.of("x", "y")))
        .hasMessage("The mapping has no column \"b\"; it has a");
  }

  @Test
  void default_ofAConstantIsRefused() {
    assertThatThrownBy(() -> Mapping.lines().columns("a").constant("b", "x").orElse("b", "y"))
        .hasMessage("No path leads to a column \"b\"; columns with one: [a]");
  }

  @Test
  void pattern_thatNamesNothingIsRefused() {
    assertThatThrownBy(() -> Mapping.lines().fromPath("runs/*.json"))
        .hasMessage(
            "\"runs/*.json\" says nothing of a path: it has no {name}; an example:"
                + " runs/{model}/{date}.json");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
