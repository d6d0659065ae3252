package dev.tiebreak.read.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPathsTest {

  @TempDir private Path folder;

  private Source file(String name, String content) throws IOException {
    return Source.of(Files.writeString(folder.resolve(name), content));
  }

  @Test
  void paths_leadFromTheTopAndFromTheElementsOfArrays() throws IOException {
    Source json =
        file(
            "results.json",
            "{\"day\": \"2026-03-20\", \"models\": [{\"name\": \"Oak\", \"gpt-5.5\": {\"acc\": 1}}]}");

    assertThat(KnownPaths.of(json))
        .containsExactly(
            "day",
            "models",
            "models[*]",
            "models[*].name",
            "models[*]['gpt-5.5']",
            "models[*]['gpt-5.5'].acc",
            "name",
            "['gpt-5.5']",
            "['gpt-5.5'].acc")
        .allSatisfy(path -> assertThat(Mapping.rows(path).rows()).isEqualTo(path));
  }

  @Test
  void paths_ofLinesAndTablesAreThoseOfTheFirst() throws IOException {
    assertThat(KnownPaths.of(file("log.jsonl", "{\"a\": {\"b\": 1}}\n{\"c\": 2}\n")))
        .containsExactly("a", "a.b");
    assertThat(KnownPaths.of(Source.of(folder))).containsExactly("a", "a.b");
    assertThat(KnownPaths.of(file("wide.csv", "Model,Pass rate\nOak,1\n")))
        .containsExactly("Model", "Pass rate");
  }

  @Test
  void paths_ofACutOffFileAreNone() throws IOException {
    assertThat(KnownPaths.of(file("cut.json", "{\"a\": {\"b\": 1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.json", "-", "no/folder/*.json"})
  void paths_ofNoFileAreNone(String name) {
    assertThat(KnownPaths.of(Source.of(name))).isEmpty();
  }

  @Test
  void paths_ofADeepAndWideTreeAreFew() throws IOException {
    String wide =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"k" + i + "\": {\"a\": {\"b\": 1}}")
            .collect(Collectors.joining(", "));
    String deep = "{\"a\":".repeat(100) + "1" + "}".repeat(100);

    assertThat(KnownPaths.of(file("deep.json", "{\"d\": " + deep + ", " + wide + "}")))
        .hasSizeBetween(500, 510)
        .contains("d.a.a.a")
        .doesNotContain("d" + ".a".repeat(20));
  }
}
