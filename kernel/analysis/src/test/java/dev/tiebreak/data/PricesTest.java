package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
  void asOf_takesThePricesOfTheDay() throws IOException {
    Prices prices =
        Prices.read(
            csv(
                ",effective_from,effective_to",
                "A,5,30,2026-01-01,2026-03-31",
                "A,4,20,2026-04-01,"));

    assertThat(prices.plan("A").input().usd()).isEqualByComparingTo("4");
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
        .hasMessage("A has prices of several providers; allowed: fromProvider of X, Y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source | A,0.000005,30,x | A,5,30,x | row 2, column input_usd_per_million_tokens: found "5.0E-6", which is probably per token
          currency | A,5,30,EUR | B,5,30,USD | row 2, column currency: found "EUR"; allowed: USD
          currency | A,5,30,USD | B,5,30, | row 3, column currency: a blank cell; allowed: USD
          effective_from | A,5,30,2026-01-01 | A,5,30,2026-01-01 | row 3, column model: "A" stand already in row 2
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
}
