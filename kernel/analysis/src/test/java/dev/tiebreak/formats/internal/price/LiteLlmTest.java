package dev.tiebreak.formats.internal.price;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Benchmarks;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteLlmTest {

  private static final String[] CELLS = {
    "model",
    "service",
    "from_context",
    "input_usd_per_million_tokens",
    "output_usd_per_million_tokens",
    "cache_read_usd_per_million_tokens"
  };

  @TempDir private Path folder;

  private Imported read(String json) {
    return Imported.of(Holding.PRICES, file(folder, "list.json", json));
  }

  @Test
  void services_areRowsInEachTier() {
    Imported rows =
        read(
            """
            {"sample_spec": {"litellm_provider": "one of", "mode": "one of: chat"},
             "oak": {"litellm_provider": "grove", "mode": "chat", "source": "https://grove.example",
               "input_cost_per_token": 5e-06, "output_cost_per_token": 3e-05,
               "cache_read_input_token_cost": 5e-07,
               "input_cost_per_token_above_272k_tokens": 1e-05,
               "output_cost_per_token_above_272k_tokens": 4.5e-05,
               "cache_read_input_token_cost_above_272k_tokens": 1e-06,
               "input_cost_per_token_batches": 2.5e-06, "output_cost_per_token_batches": 1.5e-05,
               "input_cost_per_token_priority": 1.25e-05, "output_cost_per_token_priority": 7.5e-05}}
            """);

    assertThat(rows.cells(CELLS))
        .containsExactly(
            "oak | standard | - | 5 | 30 | 0.5",
            "oak | standard | 272000 | 10 | 45 | 1",
            "oak | batch | - | 2.5 | 15 | 0.5",
            "oak | batch | 272000 | 2.5 | 15 | 1",
            "oak | priority | - | 12.5 | 75 | 0.5");
    assertThat(rows.cells("provider", "source")).allMatch("grove | https://grove.example"::equals);
    assertThat(rows.format()).isEqualTo("LiteLLM");
  }

  /** As LiteLLM bills it: what a service does not price costs the standard price of the tier. */
  @Test
  void serviceInTier_takesTheStandardPriceItLacks() {
    assertThat(
            read("""
                {"oak": {"litellm_provider": "grove", "mode": "responses",
                   "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
                   "input_cost_per_token_above_200k_tokens": 3e-06,
                   "output_cost_per_token_above_200k_tokens": 4e-06,
                   "input_cost_per_token_flex": 5e-07, "output_cost_per_token_flex": 1e-06,
                   "input_cost_per_token_above_200k_tokens_flex": 1.5e-06}}
                """)
                .cells(CELLS))
        .containsExactly(
            "oak | standard | - | 1 | 2 | -",
            "oak | standard | 200000 | 3 | 4 | -",
            "oak | flex | - | 0.5 | 1 | -",
            "oak | flex | 200000 | 1.5 | 4 | -");
  }

  /** As LiteLLM bills it, which counts what batches write to a cache as other input. */
  @Test
  void batches_takeOnlyTheStandardPriceOfWhatIsCached() {
    assertThat(
            read("""
                {"oak": {"litellm_provider": "grove", "mode": "chat",
                   "input_cost_per_token": 3e-06, "output_cost_per_token": 1.5e-05,
                   "cache_read_input_token_cost": 3e-07,
                   "cache_creation_input_token_cost": 3.75e-06,
                   "input_cost_per_token_above_200k_tokens": 6e-06,
                   "output_cost_per_token_above_200k_tokens": 2.25e-05,
                   "input_cost_per_token_batches": 1.5e-06,
                   "output_cost_per_token_batches": 7.5e-06,
                   "output_cost_per_token_above_200k_tokens_batches": 1.125e-05}}
                """)
                .cells(
                    "service",
                    "from_context",
                    "input_usd_per_million_tokens",
                    "output_usd_per_million_tokens",
                    "cache_read_usd_per_million_tokens",
                    "cache_write_usd_per_million_tokens"))
        .containsExactly(
            "standard | - | 3 | 15 | 0.3 | 3.75",
            "standard | 200000 | 6 | 22.5 | 0.3 | 3.75",
            "batch | - | 1.5 | 7.5 | 0.3 | -",
            "batch | 200000 | 1.5 | 11.25 | 0.3 | -");
  }

  @Test
  void tieredPricing_takesThePlaceOfABasePrice() {
    assertThat(
            read("""
                {"oak": {"litellm_provider": "grove", "mode": "chat", "tiered_pricing": [
                   {"range": [0, 32000.0], "input_cost_per_token": 1.2e-06,
                    "output_cost_per_token": 6e-06},
                   {"range": [32000.0, 128000.0], "input_cost_per_token": 2.4e-06,
                    "output_cost_per_token": 1.2e-05}]}}
                """)
                .cells(CELLS))
        .containsExactly(
            "oak | standard | - | 1.2 | 6 | -", "oak | standard | 32000 | 2.4 | 12 | -");
  }

  @Test
  void cacheWrites_areTakenForBothTimes() {
    assertThat(
            read("""
                {"oak": {"litellm_provider": "grove", "mode": "chat",
                   "input_cost_per_token": 5e-06, "output_cost_per_token": 2.5e-05,
                   "cache_creation_input_token_cost": 6.25e-06,
                   "cache_creation_input_token_cost_above_1hr": 1e-05,
                   "input_cost_per_token_cache_hit": 5e-07}}
                """)
                .cells(
                    "cache_read_usd_per_million_tokens",
                    "cache_write_usd_per_million_tokens",
                    "cache_write_1h_usd_per_million_tokens"))
        .containsExactly("0.5 | 6.25 | 10");
  }

  /** 1.0000000000000001e-07 × 10⁶ is within 10⁻¹² of 0.1. */
  @Test
  void errorsOfFloats_areTakenOff() {
    Path list =
        file(
            folder,
            "list.json",
            """
            {"oak": {"litellm_provider": "grove", "mode": "chat",
               "input_cost_per_token": 1.0000000000000001e-07, "output_cost_per_token": 4e-07}}
            """);

    assertThat(Prices.read(list).plan("oak").input().usd()).isEqualByComparingTo("0.1");
  }

  @Test
  void otherThanText_isLeftOutWithItsReason() {
    Imported rows =
        read(
            """
            {"oak": {"litellm_provider": "grove", "mode": "chat",
               "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
               "input_cost_per_token_ultrafast": 9e-06, "input_cost_per_token_batches": 5e-07,
               "output_cost_per_reasoning_token": 3e-06, "input_cost_per_request": 0.005,
               "cache_creation_input_token_cost_above_12hr": 4e-06,
               "off_peak_pricing": {"input_cost_per_token": 5e-07}},
             "bark": {"litellm_provider": "grove", "mode": "image_generation"},
             "moss": {"litellm_provider": "grove", "input_cost_per_token": 1e-06},
             "fern": {"litellm_provider": "grove", "mode": "chat", "input_cost_per_token": 1e-06},
             "ivy": {"litellm_provider": "grove", "mode": "chat",
               "input_cost_per_token_priority": 1e-06, "output_cost_per_token_priority": 1e-06}}
            """);

    assertThat(rows.cells("model")).containsExactly("oak");
    assertThat(rows.leftOut())
        .containsExactly(
            "oak: the prices of a service called ultrafast",
            "oak: batch prices without those of both input and output",
            "oak: a price per request",
            "oak: the price of reasoning, where it is not that of output",
            "oak: a price that holds at some times of the day",
            "oak: the price of a cache that is kept for 12 hours",
            "bark: mode image_generation",
            "moss: no mode",
            "fern: no price of input and output tokens",
            "ivy: no price of input and output tokens");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"oak": {"litellm_provider": "grove", "mode": "chat",
                       "input_cost_per_token": "1e-06", "output_cost_per_token": 2e-06}}
                    """))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("oak: the value is the text \"1e-06\"; allowed: a number");
  }

  @Test
  void scores_areNotInIt() {
    Path list =
        file(
            folder,
            "anything.txt",
            """
            {"oak": {"litellm_provider": "grove", "mode": "chat", "input_cost_per_token": 1e-06}}
            """);

    assertThatThrownBy(() -> Scores.read(list))
        .hasMessageContaining("this is LiteLLM: prices, not scores; allowed: scores");
  }

  @Test
  void priceList_isNoTableOfBenchmarks() {
    Path list =
        file(
            folder,
            "list.json",
            """
            {"oak": {"litellm_provider": "grove", "mode": "chat",
              "input_cost_per_token": 5e-06, "output_cost_per_token": 3e-05}}
            """);

    assertThatThrownBy(() -> Benchmarks.read(list))
        .hasMessageEndingWith(
            "this is LiteLLM: prices; allowed: a table with benchmark, tasks, trials, tasks_source");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(
            () -> read("{\"oak\": {\"litellm_provider\": \"grove\", \"mode\": \"chat\", \"input_"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }
}
