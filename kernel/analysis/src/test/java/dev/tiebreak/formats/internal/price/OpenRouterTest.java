package dev.tiebreak.formats.internal.price;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRouterTest {

  private static final String[] CELLS = {
    "model",
    "provider",
    "from_context",
    "input_usd_per_million_tokens",
    "output_usd_per_million_tokens",
    "cache_read_usd_per_million_tokens",
    "cache_write_usd_per_million_tokens",
    "cache_write_1h_usd_per_million_tokens"
  };

  private static final String OAK =
      "{\"id\": \"grove/oak\", \"pricing\": {\"prompt\": \"0.000005\", \"completion\": \"0.00003\"}}";

  @TempDir private Path folder;

  private Path list(String models) {
    return file(folder, "list.txt", "{\"data\": [" + models + "]}");
  }

  private Imported read(String models) {
    return Imported.of(Holding.PRICES, list(models));
  }

  @Test
  void textsPerToken_becomeNumbersPerMillion() {
    Imported rows =
        read(
            """
            {"id": "grove/oak", "name": "Grove: Oak", "context_length": 1000,
             "architecture": {"output_modalities": ["text"]},
             "pricing": {"prompt": "0.000005", "completion": "0.00003", "request": "0",
               "internal_reasoning": "0.00003", "input_cache_read": "0.0000005",
               "input_cache_write": "0.00000625", "input_cache_write_1h": "0.00001"}},
            {"id": "grove/elm:free", "pricing": {"prompt": "0", "completion": "0"}}
            """);

    assertThat(rows.cells(CELLS))
        .containsExactly(
            "grove/oak | openrouter | - | 5 | 30 | 0.5 | 6.25 | 10",
            "grove/elm:free | openrouter | - | 0 | 0 | - | - | -");
    assertThat(rows.leftOut()).isEmpty();
    assertThat(rows.format()).isEqualTo("OpenRouter's list of models");
  }

  /** OpenRouter: price keys absent from an entry inherit the base price. */
  @Test
  void tier_takesThePricesItLacks() {
    assertThat(
            read("""
                {"id": "grove/oak", "pricing": {"prompt": "0.000005", "completion": "0.00003",
                  "input_cache_read": "0.0000005", "overrides": [
                    {"min_prompt_tokens": 272000, "prompt": "0.00001"}]}}
                """)
                .cells(CELLS))
        .containsExactly(
            "grove/oak | openrouter | - | 5 | 30 | 0.5 | - | -",
            "grove/oak | openrouter | 272000 | 10 | 30 | 0.5 | - | -");
  }

  @Test
  void otherPrices_areLeftOutWithTheirReason() {
    Imported rows =
        read(
            OAK
                + """
                , {"id": "auto", "pricing": {"prompt": "-1", "completion": "-1"}},
                {"id": "painter", "architecture": {"output_modalities": ["image"]},
                 "pricing": {"prompt": "0", "completion": "0"}},
                {"id": "grove/fir", "pricing": {"prompt": "0.1e-6", "completion": "0.000002",
                  "request": "0.01", "internal_reasoning": "0.000003", "overrides": [
                    {"utc_start": 0, "utc_end": 1200, "prompt": "0.000001"}]}}
                """);

    assertThat(rows.cells("model", "input_usd_per_million_tokens"))
        .containsExactly("grove/oak | 5", "grove/fir | 0.1");
    assertThat(rows.leftOut())
        .containsExactly(
            "auto: a price that varies",
            "painter: a model that does not write text",
            "grove/fir: a price per request",
            "grove/fir: the price of reasoning, where it is not that of output",
            "grove/fir: a price that holds at some times of the day");
  }

  @Test
  void listWithoutItsFrame_isReadToo() {
    Path list = file(folder, "models.json", "[" + OAK + "]");

    assertThat(Imported.of(Holding.PRICES, list).cells("model")).containsExactly("grove/oak");
    assertThatThrownBy(() -> Scores.read(list))
        .hasMessageContaining("this is OpenRouter's list of models: prices, not scores");
  }

  @Test
  void wrongValues_areRefusedWithTheirPlace() {
    assertThatThrownBy(
            () ->
                read(
                    OAK
                        + """
                        , {"id": "elm", "pricing": {"prompt": "cheap", "completion": "0"}},
                        {"id": "fir", "pricing": {"prompt": "0.000001", "completion": null}}
                        """))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(
            "elm: pricing.prompt is the text \"cheap\"; allowed: a number, as a text")
        .hasMessageContaining("fir: pricing.completion is null; allowed: a number, as a text");
  }

  @Test
  void cutOff_isSaid() {
    Path cut = file(folder, "cut.json", "{\"data\": [" + OAK + ", {\"id\": \"el");

    assertThatThrownBy(() -> Prices.read(cut))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }

  @Test
  void otherModels_areNotTaken() {
    assertThatThrownBy(() -> Prices.read(list("{\"id\": \"oak\", \"pricing\": {\"input\": 1}}")))
        .hasMessageNotContaining("OpenRouter");
  }
}
