package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.Imports;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what {@code docs/mapping.md} says, example by example. */
class MappingPageTest {

  private static final Path PAGE = Path.of("../docs/mapping.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$");
  private static final Pattern READ =
      Pattern.compile("(Scores|Outcomes)\\.read\\(Source\\.of\\(\"([^\"]*)\"");

  @TempDir private Path folder;

  /** A fenced block of the page. */
  private record Block(String language, String file, String text) {

    static Block of(MatchResult found) {
      return new Block(found.group(1), found.group(2), found.group(3));
    }
  }

  /** An example with its heading. */
  record Example(String heading, List<Block> blocks) {

    static Example of(String section) {
      return new Example(
          section.lines().findFirst().orElseThrow(),
          BLOCK.matcher(section).results().map(Block::of).toList());
    }

    String text(String language) {
      return blocks.stream()
          .filter(block -> block.language().equals(language))
          .findFirst()
          .orElseThrow()
          .text();
    }

    @Override
    public String toString() {
      return heading;
    }
  }

  static Stream<Example> examples() throws IOException {
    return Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
        .map(Example::of)
        .filter(example -> !example.blocks().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cell_andFileReadWhatThePageShows(Example example) throws IOException {
    for (Block block : example.blocks()) {
      if (!block.file().isEmpty()) {
        Path file = folder.resolve(block.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), example.text("yaml"));
    MatchResult read = READ.matcher(example.text("java")).results().findFirst().orElseThrow();
    Source source = Source.of(folder.resolve(read.group(2))).mapped(Mapping.read(mapping));
    Function<Source, Object> frame = read.group(1).equals("Scores") ? Scores::read : Outcomes::read;

    assertThat(shown(frame.apply(source))).isEqualTo(example.text("text"));
    assertThat(shown(run(example.text("java")))).isEqualTo(example.text("text"));
  }

  private static String shown(Object frame) {
    return frame
        .toString()
        .strip()
        .lines()
        .map(String::stripTrailing)
        .reduce("", (a, b) -> a + b + "\n");
  }

  private String run(String cell) {
    try (JShell shell =
        JShell.builder()
            .executionEngine("local")
            .compilerOptions("-cp", System.getProperty("java.class.path"))
            .build()) {
      Imports.forNotebook().forEach(shell::eval);
      String value = "";
      String rest = cell.replace("Source.of(\"", "Source.of(\"" + folder + "/");
      while (!rest.isBlank()) {
        var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        for (SnippetEvent event : shell.eval(next.source())) {
          assertThat(event.exception()).isNull();
          assertThat(shell.diagnostics(event.snippet()).map(d -> d.getMessage(null))).isEmpty();
          value = event.value();
        }
        rest = next.remaining();
      }
      return value;
    }
  }
}
