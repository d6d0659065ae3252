package dev.tiebreak.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.internal.format.SourceRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of all formats, in which anything is missing, cut off or something else. */
class SpoiltFilesTest {

  private static final Path FILES = Path.of("src/test/resources/dev/tiebreak/formats");
  private static final int TRIES = 4;

  /** A key or a value of JSON or YAML, or a cell. */
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,:|{}\\[\\]\"]+");

  private static final List<String> INSTEAD =
      List.of(
          "",
          "null",
          "0",
          "-1",
          "1e3",
          "1e999999999",
          "12345678901234567890",
          "NaN",
          "\"\"",
          "\"2.0\"",
          "\"2026-02-31\"",
          "\"+999999999-12-31\"",
          "[]",
          "[null]",
          "{\"a\": 1}");

  @TempDir private Path folder;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FILES)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void spoiltFile_isReadOrRefusedInOurWords(Path file) throws IOException {
    for (Path each : files().toList()) {
      write(each, Files.readString(each));
    }
    String text = Files.readString(file);
    Random random = new Random(text.hashCode());
    Path read = reading(write(file, text));
    List<Holding> holdings = SourceRows.holdings(Source.of(read));
    assertThat(holdings).as("what %s holds", read).isNotEmpty();
    for (int i = 0; i < TRIES; i++) {
      String spoilt = spoilt(text, random);
      write(file, spoilt);
      for (Holding holding : holdings) {
        Throwable thrown = catchThrowable(() -> read(holding, Source.of(read)));

        if (thrown != null) {
          assertThat(thrown).as(spoilt).isInstanceOf(BadDataException.class);
        }
      }
    }
  }

  private Path write(Path file, String text) {
    return Imported.file(folder, FILES.relativize(file).toString(), text);
  }

  /** The file itself, or the folder of one that only says more of those beside it. */
  private static Path reading(Path file) {
    return SourceRows.holdings(Source.of(file)).isEmpty() ? file.getParent() : file;
  }

  private static String spoilt(String text, Random random) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    MatchResult token = tokens.get(random.nextInt(tokens.size()));
    int choice = random.nextInt(INSTEAD.size() + 2);
    return choice < INSTEAD.size()
        ? text.substring(0, token.start()) + INSTEAD.get(choice) + text.substring(token.end())
        : text.substring(0, token.start());
  }

  private static Object read(Holding holding, Source source) {
    return switch (holding) {
      case SCORES -> Scores.read(source);
      case OUTCOMES -> Outcomes.read(source);
      case PRICES -> Prices.read(source);
    };
  }
}
