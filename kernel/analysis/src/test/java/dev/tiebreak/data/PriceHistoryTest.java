package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.show.NothingToShow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The charts of price lists. */
class PriceHistoryTest {

  private static Prices prices(String... since) {
    return Prices.of(
            Table.create(
                StringColumn.create("model", "A", "A", "B"),
                DoubleColumn.create("input_usd_per_million_tokens", 1, 1, 1),
                DoubleColumn.create("output_usd_per_million_tokens", 30, 20, 10),
                StringColumn.create("effective_from", since),
                StringColumn.create("as_of", "", "", "2026-04-01")))
        .asOf("2026-04-30");
  }

  private static PriceSteps steps(Chart chart) {
    return (PriceSteps) chart.plot();
  }

  @Test
  void priceHistory_endsOnTheDayAndShowsUndatedPricesFromWhenTheyWereRead() {
    Chart chart = prices("2026-01-01", "2026-03-01", "").chart();
    Words words = chart.words();

    assertThat(chart.plot().data().rows())
        .containsExactly(
            List.of("A", "2026-01-01", "30"),
            List.of("A", "2026-03-01", "20"),
            List.of("B", "2026-04-01", "10"));
    assertThat(steps(chart).until()).isEqualTo("2026-04-30");
    assertThat(words.title()).isEqualTo("1 of 2 models changed their list price of output");
    assertThat(words.subtitle())
        .isEqualTo("List price of output, US dollars per million tokens, up to 2026-04-30");
    assertThat(words.source()).isEqualTo("not stated, as of 2026-04-01");
    assertThat(words.notes())
        .containsExactly(
            "Shown only from the day the list was read, because no first day is" + " stated: B.");
    assertThat(chart.altText()).contains("A $30 since 2026-01-01, $20 since 2026-03-01");
  }

  @Test
  void priceHistory_drawsNothingOfTheFuture() {
    Chart chart = prices("2026-01-01", "2100-01-01", "2026-02-01").chart();

    assertThat(chart.plot().data().rows())
        .containsExactly(List.of("A", "2026-01-01", "30"), List.of("B", "2026-02-01", "10"));
    assertThat(chart.words().title())
        .isEqualTo("No list price of output has changed up to 2026-04-30");
    assertThat(chart.words().notes())
        .containsExactly(
            "Announced: A from 2100-01-01 at $1.00 per million input tokens and $20.00 per million"
                + " output tokens.");
  }

  @Test
  void priceHistory_takesANewPeriodForNoNewPrice() {
    Prices renewed =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A", "A", "B", "B"),
                DoubleColumn.create("input_usd_per_million_tokens", 5, 5, 5, 4),
                DoubleColumn.create("output_usd_per_million_tokens", 30, 30, 25, 25),
                StringColumn.create(
                    "effective_from", "2025-01-01", "2025-07-01", "2025-01-01", "2025-07-01"),
                StringColumn.create(
                    "as_of", "2026-04-23", "2026-04-23", "2026-04-23", "2026-04-23")));

    assertThat(renewed.chart().words().title())
        .isEqualTo("No list price of output has changed up to 2026-04-23");
  }

  /** Price, and zero, and price again: all of it is drawn. */
  @Test
  void priceHistory_drawsFreeModels() {
    Prices prices =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A", "A", "B"),
                DoubleColumn.create("input_usd_per_million_tokens", 1, 0, 0),
                DoubleColumn.create("output_usd_per_million_tokens", 30, 0, 0),
                StringColumn.create("effective_from", "2024-01-01", "2025-01-01", "2024-01-01"),
                StringColumn.create("as_of", "2026-04-23", "2026-04-23", "2026-04-23")));

    assertThat(prices.chart().plot().data().rows())
        .containsExactly(
            List.of("A", "2024-01-01", "30"),
            List.of("A", "2025-01-01", "0"),
            List.of("B", "2024-01-01", "0"));
    assertThat(prices.chart().svg()).contains("$0");
  }

  @Test
  void priceHistory_endsALineWithItsOffer() {
    Prices prices =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A", "B"),
                DoubleColumn.create("input_usd_per_million_tokens", 1, 1),
                DoubleColumn.create("output_usd_per_million_tokens", 30, 10),
                StringColumn.create("effective_from", "2024-01-01", ""),
                StringColumn.create("effective_to", "2024-12-31", "2025-06-30"),
                StringColumn.create("as_of", "2026-04-23", "2026-04-23")));
    Chart chart = prices.chart();

    assertThat(steps(chart).lines())
        .extracting(line -> line.ended().orElseThrow().toString())
        .containsExactly("2024-12-31", "2025-06-30");
    assertThat(chart.plot().data().rows().get(1)).containsExactly("B", "2025-06-30", "10");
    assertThat(chart.words().notes())
        .contains(
            "Without a price on 2026-04-23: A (ended on 2024-12-31), B (ended on 2025-06-30).");
  }

  /** A list of one day has no history: every price is a point on that day. */
  @Test
  void priceHistory_ofOneDayIsPoints() {
    Chart chart = Prices.read(Datasets.file("prices.csv")).chart();

    assertThat(steps(chart).until()).isEqualTo("2026-04-23");
    assertThat(chart.plot().data().rows())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly(
            "GPT-5.5 2026-04-23", "GPT-5.5 Pro 2026-04-23", "Claude Opus 4.7 2026-04-23");
    assertThat(chart.words().title())
        .isEqualTo(
            "Output costs from $25 with Claude Opus 4.7 to $180 with GPT-5.5 Pro"
                + " per million tokens on 2026-04-23");
    assertThat(chart.altText())
        .isEqualTo(
            "Price history. Output costs from $25 with Claude Opus 4.7 to $180 with GPT-5.5 Pro per"
                + " million tokens on 2026-04-23. GPT-5.5 $30 since 2026-04-23;"
                + " GPT-5.5 Pro $180 since 2026-04-23; Claude Opus 4.7 $25, since when is not"
                + " stated.");
    assertThat(chart.words().notes())
        .containsExactly(
            "Shown only from the day the list was read, because no first day is stated: Claude"
                + " Opus 4.7.");
  }

  @Test
  void priceHistory_needsADay() {
    Prices undated =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A"),
                DoubleColumn.create("input_usd_per_million_tokens", 1.0),
                DoubleColumn.create("output_usd_per_million_tokens", 30.0)),
            Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC));
    assertThatExceptionOfType(NothingToShow.class)
        .isThrownBy(undated::chart)
        .withMessage(
            "No price says since when it has held on 2026-11-29, today in UTC; a history needs"
                + " effective_from, or as_of, the day on which the list was read");
  }
}
