package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.show.DisplayTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

  private static final String HEAD =
      "model,input_usd_per_million_tokens,output_usd_per_million_tokens";

  @TempDir Path folder;

  private Path csv(String columns, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("p.csv"), HEAD + columns + "\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void optionalColumns_makeThePlan() throws IOException {
    Prices prices =
        Prices.read(
            csv(
                ",cache_read_usd_per_million_tokens,batch_factor,long_context_above_tokens,"
                    + "long_context_input_usd_per_million_tokens,"
                    + "long_context_output_usd_per_million_tokens,tokenizer_factor",
                "A,5,30,0.5,0.5,272000,10,45,1.2"));

    assertThat(prices.plan("A").rates().cacheRead().usd()).isEqualByComparingTo("0.5");
    assertThat(prices.plan("A").factor(Service.BATCH)).isEqualByComparingTo("0.5");
    assertThat(prices.plan("A").longContext().get(0).rates().output().usd())
        .isEqualByComparingTo("45");
    assertThat(prices.plan("A").tokenizerFactor()).isEqualByComparingTo("1.2");
  }

  @Test
  void display_showsEveryDigitOfAPrice() throws IOException {
    assertThat(Prices.read(csv("", "A,0.0755,0.30041", "B,0.07551,0.00011")).display().text())
        .contains("0.0755 ", "0.07551", "0.30041", "0.00011");
  }

  @Test
  void asOf_takesThePricesOfTheDay() throws IOException {
    Prices prices =
        Prices.read(
            csv(
                ",effective_from,effective_to",
                "A,5,30,2026-01-01,2026-03-31",
                "A,4,20,2026-04-01,"));

    assertThat(prices.asOf(LocalDate.of(2026, 4, 1)).plan("A").input().usd())
        .isEqualByComparingTo("4");
    assertThat(prices.asOf(LocalDate.of(2026, 3, 31)).plan("A").input().usd())
        .isEqualByComparingTo("5");
    assertThat(prices.asOf(LocalDate.of(2026, 3, 31)).table().rowCount()).isEqualTo(1);
  }

  @Test
  void plan_asksForTheProviderWhereThereAreSeveral() throws IOException {
    Prices prices = Prices.read(csv(",provider", "A,5,30,X", "A,6,30,Y"));

    assertThat(prices.fromProvider("Y").plan("A").input().usd()).isEqualByComparingTo("6");
    assertThatThrownBy(() -> prices.plan("A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A has prices of several providers; allowed: prices.fromProvider(\"X\"),"
                + " prices.fromProvider(\"Y\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source | A,0.000005,30,x | A,5,30,x | row 2, column input_usd_per_million_tokens: found "0.000005", which is probably per token
          currency | A,5,30,EUR | B,5,30,USD | row 2, column currency: found "EUR"; allowed: USD
          currency | A,5,30,USD | B,5,30, | row 3, column currency: a blank cell; allowed: USD
          effective_from | A,5,30,2026-01-01 | A,5,30,2026-01-01 | row 3, column model: "A" already appears in row 2
          effective_from,effective_to | A,5,30,2026-01-01,2026-02-01 | A,5,30,2026-03-01, | row 3, column model: "A" has a gap between 2026-02-01 and 2026-03-01
          effective_from,effective_to | A,5,30,2026-01-01,2026-04-01 | A,5,30,2026-03-01, | row 3, column model: "A" overlaps between 2026-04-01 and 2026-03-01
          long_context_above_tokens | A,5,30,1000 | B,5,30, | row 2, column long_context_above_tokens: a part of the long context's prices
          """)
  void badPrices_areNamed(String columns, String first, String second, String message)
      throws IOException {
    Path file = csv("," + columns, first, second);

    assertThatThrownBy(() -> Prices.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(message);
  }

  /** The whole message: file, row, column, what was found and what is allowed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,source | A,-5,30,x | row 2, column input_usd_per_million_tokens: found "-5"; allowed: a number from 0 to 10000 (US dollars per million tokens)
          ,source | A,5,10001,x | row 2, column output_usd_per_million_tokens: found "10001"; allowed: a number from 0 to 10000 (US dollars per million tokens)
          ,source | A,5,0.00003,x | row 2, column output_usd_per_million_tokens: found "0.00003", which is probably per token; allowed: 0, or 0.0001 to 10000 (US dollars per million tokens)
          ,source | A,5,,x | row 2, column output_usd_per_million_tokens: a blank cell; allowed: a number from 0 to 10000 (US dollars per million tokens)
          ,currency | A,5,30,EUR | row 2, column currency: found "EUR"; allowed: USD (convert other currencies first)
          ,currency | A,5,30, | row 2, column currency: a blank cell; allowed: USD (convert other currencies first)
          ,effective_from,effective_to | A,5,30,2026-04-01,2026-01-01 | row 2, column effective_to: found "2026-01-01", before 2026-04-01; allowed: a day not before effective_from
          ,batch_factor | A,5,30,11 | row 2, column batch_factor: found "11"; allowed: a number from 0 to 10 (times the list price), or blank where it is not known
          ,tokenizer_factor | A,5,30,0 | row 2, column tokenizer_factor: found "0"; allowed: a number from 0.1 to 10 (times), or blank where it is not known
          """)
  void badPrices_areNamedInFull(String columns, String row, String message) throws IOException {
    Path file = csv(columns, row);

    assertThatThrownBy(() -> Prices.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", " + message);
  }

  @Test
  void plan_namesTheModelsThatHaveAPrice() throws IOException {
    Path file = csv("", "A,5,30");
    Prices prices = Prices.read(file);

    assertThatThrownBy(() -> prices.plan("Z"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No model with a price is named \"Z\" in "
                + file
                + "; allowed: A, or a row with the model's input_usd_per_million_tokens and"
                + " output_usd_per_million_tokens in that file");
  }

  @Test
  void table_canBeReadAgain() throws IOException {
    Prices prices = Prices.read(csv(",cache_read_usd_per_million_tokens", "A,5,30,0.5"));

    assertThat(Prices.of(prices.table()).plan("A")).isEqualTo(prices.plan("A"));
    assertThat(prices.table().stringColumn("currency").asList()).containsExactly("USD");
  }

  /** Cache writes of long context keep their proportion to input: 6.25 of 5 is 12.5 of 10. */
  @Test
  void longContext_raisesTheCacheAsItDoesInput() throws IOException {
    Prices prices =
        Prices.read(
            csv(
                ",cache_read_usd_per_million_tokens,cache_write_usd_per_million_tokens,"
                    + "long_context_above_tokens,long_context_input_usd_per_million_tokens,"
                    + "long_context_output_usd_per_million_tokens",
                "A,5,30,0.5,6.25,200000,10,45"));
    var higher = prices.plan("A").longContext().get(0).rates();

    assertThat(higher.cacheRead().usd()).isEqualByComparingTo("1");
    assertThat(higher.cacheWrite().usd()).isEqualByComparingTo("12.5");
  }

  @Test
  void display_hasAColumnForWhatOneModelHas() throws IOException {
    Prices prices = Prices.read(csv(",batch_factor,provider", "A,5,30,0.5,X", "B,4,20,,"));

    assertThat(prices.display().columns())
        .extracting(column -> column.heading())
        .containsExactly(
            "Model", "Input", "Output", "Batch", "Tokenizer factor", "Provider", "Effective from");
    assertThat(prices.display().rows().get(1))
        .extracting(cell -> cell.text())
        .containsExactly("B", "4.00", "20.00", "not stated", "1.00", "not stated", "not stated");
  }

  @Test
  void frontier_takesModelsWithPriceAndScore() throws IOException {
    Prices prices = Prices.read(csv("", "A,5,30", "B,5,25", "C,1,1"));
    Scores scores =
        Scores.read(
            Files.writeString(
                folder.resolve("s.csv"), "model,benchmark,score\nA,X,60\nB,X,50\nD,X,70\n"));

    var frontier =
        prices.frontier(
            scores,
            "X",
            Workload.of(calls(1), inputTokens(0), outputTokens(1_000_000)),
            Map.of("B", Workload.of(calls(2), inputTokens(0), outputTokens(1_000_000))));

    assertThat(frontier.points())
        .extracting(point -> point.model() + " " + point.usd())
        .containsExactly("A 30.0", "B 50.0");
    assertThat(frontier.finding()).isEqualTo("A scores most and costs least");
    assertThat(frontier.leftOut()).containsExactly("D has no price.", "C has no score on X.");
    assertThat(frontier.chart().altText()).contains("A: 60.0 percent for $30.00");
  }

  @Test
  void display_hasNoColumnForWhatNobodyHas() throws IOException {
    DisplayTable table = Prices.read(csv(",batch_factor,provider", "A,5,30,,")).display();

    assertThat(table.columns())
        .extracting(column -> column.heading() + " " + column.align())
        .containsExactly(
            "Model TEXT",
            "Input NUMBER",
            "Output NUMBER",
            "Tokenizer factor NUMBER",
            "Effective from TEXT");
  }

  /** A price that is only announced is not drawn, and its source is not named in the picture. */
  @Test
  void chart_namesTheSourcesOfWhatItDraws() throws IOException {
    Words words =
        Prices.read(
                csv(
                    ",effective_from,effective_to,as_of,source",
                    "A,5,30,2026-01-01,2026-12-31,2026-02-01,a list",
                    "A,4,20,2027-01-01,,2026-02-01,a rumour",
                    "B,4,20,2027-01-01,,2026-02-01,a rumour"))
            .chart()
            .words();

    assertThat(words.source()).isEqualTo("a list, as of 2026-02-01");
    assertThat(words.notes()).noneMatch(note -> note.startsWith("Without a price"));
  }
}
