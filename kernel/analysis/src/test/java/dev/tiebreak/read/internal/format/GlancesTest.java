package dev.tiebreak.read.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats are told by what is in a file, whatever it is called and however it is encoded. */
class GlancesTest {

  private static final String JSON =
      """
      {"oak": {"litellm_provider": "grove", "mode": "chat",
        "input_cost_per_token": 5e-06, "output_cost_per_token": 3e-05}}
      """;

  private static final String YAML =
      """
      - dirname: 2024-05-01-20-05-59--oak-diff
        test_cases: 133
        model: oak
        edit_format: diff
        commit_hash: f4b1797
        pass_rate_1: 53.4
        pass_rate_2: 68.4
        percent_cases_well_formed: 100.0
        date: 2024-05-01
      """;

  private static final String PAGE =
      """
      # Hallucination Leaderboard

      |Model|Hallucination Rate|Factual Consistency Rate|Answer Rate|Average Summary Length (Words)|
      |----|----:|----:|----:|----:|
      |grove/oak|1.8 %|98.2 %|99.5 %|172.4|
      """;

  @TempDir private Path folder;

  private List<String> models(Holding holding, String name, String text, Charset charset)
      throws IOException {
    Path file = Files.write(folder.resolve(name), text.getBytes(charset));
    return Imported.of(holding, file).cells("model").stream().distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.csv", "a.yml", "a.txt", "a"})
  void name_decidesNothing(String name) throws IOException {
    Charset utf8 = StandardCharsets.UTF_8;

    assertThat(models(Holding.PRICES, name, JSON, utf8)).containsExactly("oak");
    assertThat(models(Holding.SCORES, name, YAML, utf8)).containsExactly("oak");
    assertThat(models(Holding.SCORES, name, PAGE, utf8)).containsExactly("grove/oak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void text_isDecodedAsItsMarkOrTheCallSays(String mark) throws IOException {
    Charset utf16 = StandardCharsets.UTF_16LE;

    for (String text : List.of(JSON, YAML, PAGE)) {
      Path file = Files.write(folder.resolve("a.txt"), (mark + text).getBytes(utf16));
      Source source = Source.of(file);
      Holding holding = text.equals(JSON) ? Holding.PRICES : Holding.SCORES;

      assertThat(
              Imported.of(holding, mark.isEmpty() ? source.encoding("UTF-16LE") : source)
                  .cells("model"))
          .isNotEmpty()
          .allMatch(model -> model.endsWith("oak"));
    }
  }
}
