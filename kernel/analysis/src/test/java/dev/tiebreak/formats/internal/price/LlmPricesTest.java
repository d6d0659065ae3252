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

class LlmPricesTest {

  private static final String OAK =
      """
      {"id": "oak", "vendor": "grove", "name": "Oak \u2264272k", "input": 5, "output": 30.0,
       "input_cached": 0.5, "from_date": null, "to_date": "2026-07-01"},
      {"id": "oak", "vendor": "grove", "name": "Oak \u2264272k", "input": 4, "output": 24,
       "input_cached": null, "from_date": "2026-07-01", "to_date": null}
      """;

  @TempDir private Path folder;

  private Path list(String prices) {
    return file(folder, "list.txt", "{\"prices\": [" + prices + "]}");
  }

  private Imported read(String prices) {
    return Imported.of(Holding.PRICES, list(prices));
  }

  /** The day on which a price ends in the file is the first of the next. */
  @Test
  void lastDay_isTheOneBeforeItsEnd() {
    Imported rows = read(OAK);

    assertThat(
            rows.cells(
                "model",
                "provider",
                "input_usd_per_million_tokens",
                "output_usd_per_million_tokens",
                "cache_read_usd_per_million_tokens",
                "effective_from",
                "effective_to"))
        .containsExactly(
            "oak | grove | 5 | 30.0 | 0.5 | - | 2026-06-30",
            "oak | grove | 4 | 24 | - | 2026-07-01 | -");
    assertThat(rows.format()).isEqualTo("llm-prices");
    assertThat(Prices.read(list(OAK)).asOf("2026-06-30").plan("oak").input().usd())
        .isEqualByComparingTo("5");
    assertThat(Prices.read(list(OAK)).asOf("2026-07-01").plan("oak").input().usd())
        .isEqualByComparingTo("4");
  }

  @Test
  void modelsThatAreTiers_becomeTiers() {
    assertThat(
            read("""
                {"id": "oak", "vendor": "grove", "name": "Oak", "input": 5, "output": 30},
                {"id": "oak-272k", "vendor": "grove", "name": "Oak >272k", "input": 10, "output": 45},
                {"id": "elm-200k", "vendor": "grove", "name": "Elm >200k", "input": 3, "output": 4},
                {"id": "oak-128k", "vendor": "grove", "name": "Oak with 128k", "input": 1, "output": 2},
                {"id": "oak-64k", "vendor": "wood", "name": "Oak >64k", "input": 7, "output": 8}
                """)
                .cells("model", "from_context", "input_usd_per_million_tokens"))
        .containsExactly(
            "oak | - | 5",
            "oak | 272000 | 10",
            "elm-200k | - | 3",
            "oak-128k | - | 1",
            "oak-64k | - | 7");
  }

  @Test
  void sameEntries_areTakenOnce() {
    Imported rows =
        read(
            """
            {"id": "oak", "vendor": "grove", "name": "Oak", "input": 5, "output": 30},
            {"id": "oak", "vendor": "grove", "name": "Oak \u2264128k", "input": 5, "output": 30}
            """);

    assertThat(rows.cells("model")).containsExactly("oak");
    assertThat(rows.leftOut())
        .containsExactly("prices[1], oak: the same prices as in an earlier entry");
  }

  @Test
  void dayOfTheList_isTheDayOfReading() {
    Path list =
        file(
            folder,
            "current.json",
            """
            {"updated_at": "2026-04-23", "prices": [
              {"id": "oak", "vendor": "grove", "name": "Oak", "input": 5, "output": 30}]}
            """);

    assertThat(Imported.of(Holding.PRICES, list).cells("as_of")).containsExactly("2026-04-23");
    assertThatThrownBy(() -> Scores.read(list))
        .hasMessageContaining("this is llm-prices: prices, not scores");
  }

  @Test
  void wrongValues_areRefusedWithTheirPlace() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"id": "oak", "vendor": "grove", "name": "Oak", "input": "5", "output": 30},
                    {"id": "elm", "vendor": "grove", "name": "Elm", "input": 5, "output": null},
                    {"id": "fir", "vendor": "grove", "name": "Fir", "input": 5, "output": 6,
                     "to_date": "soon"}
                    """))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("prices[0], oak: input is the text \"5\"; allowed: a number")
        .hasMessageContaining("prices[1], elm: no output; allowed: a number")
        .hasMessageContaining(
            "prices[2], fir: to_date is \"soon\"; allowed: a day such as 2026-04-23");
  }

  @Test
  void blankId_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> read(OAK.replace("\"id\": \"oak\"", "\"id\": \"\"")))
        .hasMessageContaining("prices[0]")
        .hasMessageContaining("no id; allowed: a text");
  }

  @Test
  void cutOff_isSaid() {
    Path cut =
        file(
            folder,
            "cut.json",
            """
            {"prices": [{"id": "oak", "vendor": "grove", "name": "Oak", "input": 5, "output": 30},
              {"id": "elm", "ven""");

    assertThatThrownBy(() -> Prices.read(cut))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("as if it was cut off");
  }

  @Test
  void otherPrices_areNotTaken() {
    assertThatThrownBy(() -> Prices.read(list("{\"id\": \"oak\", \"input\": 5, \"output\": 30}")))
        .hasMessageNotContaining("llm-prices");
  }
}
