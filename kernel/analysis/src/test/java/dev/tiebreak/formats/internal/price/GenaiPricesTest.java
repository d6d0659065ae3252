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

class GenaiPricesTest {

  private static final String[] CELLS = {
    "model",
    "from_context",
    "input_usd_per_million_tokens",
    "output_usd_per_million_tokens",
    "cache_read_usd_per_million_tokens",
    "effective_from",
    "effective_to"
  };

  @TempDir private Path folder;

  private Path list(String prices) {
    return file(
        folder,
        "list.txt",
        """
        [{"id": "grove", "name": "Grove", "pricing_urls": ["https://grove.example"],
          "api_pattern": "grove", "models": [{"id": "oak", "match": {"equals": "oak"},
            "prices": %s}]}]
        """
            .formatted(prices));
  }

  private Imported read(String prices) {
    return Imported.of(Holding.PRICES, list(prices));
  }

  /** A price without a tier of its own holds in the tiers of the others. */
  @Test
  void tiersOfEachPrice_becomeRows() {
    Imported rows =
        read(
            """
            {"input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}]},
             "output_mtok": {"base": 15, "tiers": [{"start": 128000, "price": 20},
               {"start": 200000, "price": 22.5}]},
             "cache_read_mtok": 0.3, "input_audio_mtok": 7}
            """);

    assertThat(rows.cells(CELLS))
        .containsExactly(
            "oak | - | 3 | 15 | 0.3 | - | -",
            "oak | 128000 | 3 | 20 | 0.3 | - | -",
            "oak | 200000 | 6 | 22.5 | 0.3 | - | -");
    assertThat(rows.cells("provider", "source")).allMatch("grove | https://grove.example"::equals);
    assertThat(rows.format()).isEqualTo("genai-prices");
  }

  @Test
  void firstDays_becomePeriods() {
    assertThat(
            read("""
                [{"prices": {"input_mtok": 10, "output_mtok": 40}},
                 {"constraint": {"start_date": "2025-06-10"},
                  "prices": {"input_mtok": 2, "output_mtok": 8}}]
                """)
                .cells(CELLS))
        .containsExactly(
            "oak | - | 10 | 40 | - | - | 2025-06-09", "oak | - | 2 | 8 | - | 2025-06-10 | -");
  }

  @Test
  void cacheWrites_areTakenForBothTimes() {
    assertThat(
            read("""
                {"input_mtok": 5, "output_mtok": 25, "cache_write_mtok": 6.25,
                 "cache_write_1h_mtok": 10}
                """)
                .cells(
                    "cache_write_usd_per_million_tokens", "cache_write_1h_usd_per_million_tokens"))
        .containsExactly("6.25 | 10");
  }

  @Test
  void timesOfDay_areLeftOut() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    [{"prices": {"input_mtok": 1, "output_mtok": 2}},
                     {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"},
                      "prices": {"input_mtok": 2, "output_mtok": 4}}]
                    """))
        .hasMessageContaining(
            "no row is left; left out: grove, oak (prices that hold at some times of the day, or"
                + " under other conditions)");
  }

  @Test
  void pricesOfOtherThings_areLeftOutWithTheirReason() {
    assertThat(
            read("""
                {"input_mtok": 1, "output_mtok": 2, "requests_kcount": 12, "output_reasoning_mtok": 3}
                """)
                .leftOut())
        .containsExactly(
            "grove, oak: a price per request",
            "grove, oak: the price of reasoning, where it is not that of output");
    assertThatThrownBy(() -> read("{\"input_mtok\": 1}"))
        .hasMessageContaining("grove, oak (no price of input and output tokens)");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("{\"input_mtok\": \"1\", \"output_mtok\": 2}"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("grove, oak: the value is the text \"1\"; allowed: a number");
  }

  @Test
  void scores_areNotInIt() {
    assertThatThrownBy(() -> Scores.read(list("{\"input_mtok\": 1, \"output_mtok\": 2}")))
        .hasMessageContaining("this is genai-prices: prices, not scores");
  }

  @Test
  void cutOff_isSaid() {
    Path cut =
        file(
            folder,
            "cut.json",
            "[{\"id\": \"grove\", \"api_pattern\": \"grove\", \"models\": [{\"id\": \"oak\","
                + " \"match\": {}, \"pri");

    assertThatThrownBy(() -> Prices.read(cut))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }

  @Test
  void likeFiles_areNotTaken() {
    Path other =
        file(folder, "other.json", "[{\"id\": \"grove\", \"models\": [{\"id\": \"oak\"}]}]");

    assertThatThrownBy(() -> Prices.read(other)).hasMessageNotContaining("genai");
  }
}
