package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.assist.Completion;
import dev.tiebreak.jupyter.internal.assist.Completions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpTest {

  private final MagicSession session = new MagicSession();
  private final Help help = session.help();
  private Path folder;

  @BeforeAll
  void fill(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectory(folder.resolve("files"));
    Files.writeString(folder.resolve("file.jsh"), "");
    Files.writeString(folder.resolve(".hidden"), "");
    Files.writeString(folder.resolve("other.jsh"), "");
  }

  @AfterAll
  void close() {
    session.close();
  }

  /** In the code, {@code |} is the cursor. */
  private Optional<Completions> complete(String code) {
    return help.complete(code.replace("|", ""), code.indexOf('|'));
  }

  private static List<String> texts(Completions completions) {
    return completions.matches().stream().map(Completion::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          1 + 1                ~ 1 + 1
          7 % 2                ~ 7 % 2
          `%who\\nint x`       ~ `    \\nint x`
          `%time "a"\\nx`      ~ `      "a"\\nx`
          `%%time\\n"a"\\nx`   ~ `      \\n"a"\\nx`
          `%foo bar\\nx`       ~ `        \\nx`
          `int a;\\n%maven b:c:1` ~ `int a;\\n            `
          """)
  void java_isAllThatIsNoMagic(String code, String java) {
    assertThat(help.java(code.replace("\\n", "\n"))).isEqualTo(java.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          `int x = 1;\\n%ma|`  ~ %maven %mavenRepo %magics ~ 11
          `  %wh|`             ~ %who                      ~ 2
          `%%|`                ~ %%loadFromPOM %%time      ~ 0
          `\\n%%ti|`           ~ %%time                    ~ 1
          `int x;\\n%%|`       ~ ``                        ~ 7
          `%zzz|`              ~ ``                        ~ 0
          """)
  void complete_knowsTheNamesOfMagics(String code, String names, int start) {
    Completions completions = complete(code.replace("\\n", "\n")).orElseThrow();
    assertThat(String.join(" ", texts(completions))).isEqualTo(names);
    assertThat(completions.start()).isEqualTo(start);
    assertThat(completions.end()).isEqualTo(code.replace("\\n", "\n").indexOf('|'));
    assertThat(completions.matches())
        .allSatisfy(match -> assertThat(match.kind()).isEqualTo(Completion.Kind.MAGIC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "na|",
        "7 % na|",
        "for (;;) {\n  %wh|",
        "%time \"a\".le|",
        "%who\n\"a\".le|",
        "\"a\".le|\n%who"
      })
  void complete_leavesJavaToOthers(String code) {
    assertThat(complete(code)).isEmpty();
  }

  @Test
  void complete_findsFiles() {
    String load = "%load " + folder + "/fil";
    Completions files = complete(load + "|").orElseThrow();
    assertThat(texts(files)).containsExactly("file.jsh", "files/");
    assertThat(files.start()).isEqualTo(load.length() - 3);
    assertThat(files.end()).isEqualTo(load.length());
    assertThat(texts(complete("%load \"" + folder + "/|").orElseThrow()))
        .containsExactly("file.jsh", "files/", "other.jsh");
    assertThat(texts(complete("%load a.java " + folder + "/.|").orElseThrow()))
        .containsExactly(".hidden");
    assertThat(texts(complete("%load " + folder + "/none/|").orElseThrow())).isEmpty();
    assertThat(texts(complete("%load pom.x|").orElseThrow())).containsExactly("pom.xml");
    assertThat(texts(complete("%%loadFromPOM\npom.x|").orElseThrow())).isEmpty();
  }

  @Test
  void complete_knowsNoWords() {
    assertThat(complete("%maven org|")).contains(new Completions(List.of(), 10, 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          `%mav|en a:b:1`      ~ `%maven group:artifact:version …\\nAdds libraries from Maven repositories, with everything they need to run.`
          `%maven a:b:1|`      ~ `%maven group:artifact:version …\\nAdds libraries from Maven repositories, with everything they need to run.`
          `x;\\n%who|\\ny`     ~ `%who \\nLists the variables, methods and types of the notebook.`
          `%%ti|me\\nx`        ~ `%time, %%time Java code\\nSays what code takes to run, not counting compilation: time, processor time, memory.`
          `%fo|o`              ~ ``
          """)
  void inspect_explainsAMagic(String code, String text) {
    String cell = code.replace("\\n", "\n");
    assertThat(help.inspect(cell.replace("|", ""), cell.indexOf('|')))
        .contains(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"na|me", "%time na|me", "%who\nna|me", "|%who", "na|me\n%who"})
  void inspect_leavesJavaToOthers(String code) {
    assertThat(help.inspect(code.replace("|", ""), code.indexOf('|'))).isEmpty();
  }
}
