package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Assumption.OUTPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_TOKENS;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.vary.OutputSavings;
import dev.tiebreak.decide.DecideFixture;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The article's scorecard and prices, as printed in "GPT-5.5 'Spud' is OpenAI's strongest coding
 * model yet, with one important asterisk" (April 2026), read through the public API.
 */
class ArticleTest {

  private static final String GPT = "GPT-5.5";
  private static final String OPUS = "Claude Opus 4.7";

  private final SplitDecision decision =
      Scores.read(Datasets.file("scores.csv")).splitDecision(GPT, OPUS);
  private final Prices prices = Prices.read(Datasets.file("prices.csv"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, Terminal-Bench 2.0, 82.7, 69.4, 13.3, GPT-5.5,            contested
          1, SWE-bench Pro,      58.6, 64.3, -5.7, Opus 4.7,           contested
          2, Expert-SWE,         73.1,     ,     , GPT-5.5,            uncontested
          3, OSWorld-Verified,   78.7, 78.0,  0.7, GPT-5.5 (marginal), marginal
          4, MCP-Atlas,          75.3, 79.1, -3.8, Opus 4.7,           contested
          5, GDPval,             84.9,     ,     , GPT-5.5,            uncontested
          """)
  void table_reproducesTheScorecardCellByCell(
      int row,
      String benchmark,
      Double gpt,
      Double opus,
      Double margin,
      String winner,
      String standing) {
    Table table = decision.table();
    Row cells = table.row(row);

    assertThat(table.columnNames())
        .containsExactly("benchmark", GPT, OPUS, "margin_points", "winner", "standing");
    assertThat(table.rowCount()).isEqualTo(6);
    assertThat(cells.getString("benchmark")).isEqualTo(benchmark);
    assertThat(number(cells, GPT)).isEqualTo(gpt);
    assertThat(number(cells, OPUS)).isEqualTo(opus);
    assertThat(number(cells, "margin_points")).isEqualTo(margin);
    assertThat(cells.getString("winner")).isEqualTo(winner);
    assertThat(cells.getString("standing")).isEqualTo(standing);
  }

  private static Double number(Row row, String column) {
    return row.isMissing(column) ? null : row.getDouble(column);
  }

  @Test
  void tally_tellsFourTwoHonestly() {
    assertThat(decision.tally())
        .isEqualTo(new Tally(new Tally.Wins(2, 1, 2), new Tally.Wins(2, 0, 0), 0, 0));
    assertThat(decision.tally().asPrinted()).isEqualTo("4–2");
    assertThat(decision.tally().contested()).isEqualTo("2–2");
    assertThat(decision.finding())
        .isEqualTo("GPT-5.5 leads 4–2, but it is 2–2 where both have a score");
  }

  @Test
  void display_saysWhatTheWinsAreWorth() {
    assertThat(decision.display().notes())
        .containsExactly(
            "GPT-5.5 wins 4 of 6 as printed: 2 contested (1 of them marginal: OSWorld-Verified), 2"
                + " uncontested (Opus 4.7 has no score on Expert-SWE and GDPval).",
            "Opus 4.7 wins 2 of 6 as printed: 2 contested.",
            "Margin: GPT-5.5 less Opus 4.7, in percentage points. Marginal: a lead below 1 point."
                + " Uncontested: the other model has no score.");
  }

  @Test
  void splitDecisions_holdTheOnlyPairWithScores() {
    var pairs = Scores.read(Datasets.file("scores.csv")).splitDecisions();

    assertThat(pairs.decisions())
        .extracting(SplitDecision::finding)
        .containsExactly(decision.finding());
    assertThat(pairs.table().row(0).getInt("first_wins_as_printed")).isEqualTo(4);
    assertThat(pairs.table().row(0).getInt("second_wins_as_printed")).isEqualTo(2);
    assertThat(pairs.table().row(0).getInt("first_wins_contested")).isEqualTo(2);
    assertThat(pairs.table().row(0).getInt("second_wins_contested")).isEqualTo(2);
    assertThat(pairs.table().row(0).getInt("marginal")).isEqualTo(1);
    assertThat(pairs.table().row(0).getInt("uncontested")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GPT-5.5,         5,  30
          GPT-5.5 Pro,     30, 180
          Claude Opus 4.7, 5,  25
          """)
  void plan_hasTheListPrices(String model, BigDecimal input, BigDecimal output) {
    assertThat(prices.plan(model).input().usd()).isEqualByComparingTo(input);
    assertThat(prices.plan(model).output().usd()).isEqualByComparingTo(output);
  }

  /** Ratios computed independently from the formula: 7·(in·5 + out·30) / 11·(in·5 + out·25). */
  @ParameterizedTest
  @CsvSource({"0, 1000, 0.763636", "10000, 1000, 0.678788"})
  void sevenCallsAgainstEleven_costLess(long input, long output, double ratio) {
    CostComparison costs = compare(7, 11, input, output);

    assertThat(costs.ratio().orElseThrow().doubleValue()).isCloseTo(ratio, within(5e-7));
    assertThat(costs.cheaper()).contains(GPT);
  }

  @ParameterizedTest
  @CsvSource({"0", "10000", "2000000"})
  void breakEven_isOneSixthFewerOutputTokensWhateverTheInput(long input) {
    BigDecimal percent =
        compare(1, 1, input, 1000).breakEven(OUTPUT_TOKENS).percentFromOther().orElseThrow();

    assertThat(percent.doubleValue()).isCloseTo(-100.0 / 6, within(1e-9));
  }

  @Test
  void breakEven_saysItInWords() {
    assertThat(compare(1, 1, 10_000, 1000).breakEven(OUTPUT_TOKENS).toString())
        .isEqualTo(
            "GPT-5.5 costs more now ($0.080 against $0.075 with Claude Opus 4.7) and would cost"
                + " less with 16.7% fewer output tokens: below 833.33 output tokens per call"
                + " instead of 1,000.");
  }

  /** 25 · 11 / 7 = 39.2857 US dollars per million tokens. */
  @Test
  void breakEven_ofTheOutputPriceIsTheFlipPrice() {
    assertThat(compare(7, 11, 0, 1000).breakEven(OUTPUT_PRICE).value().orElseThrow().doubleValue())
        .isCloseTo(275.0 / 7, within(1e-9));
  }

  @Test
  void breakEven_ofSevenCallsAgainstElevenNamesTheFlipPrice() {
    assertThat(compare(7, 11, 0, 1000).breakEven(OUTPUT_PRICE).toString())
        .isEqualTo(
            "GPT-5.5 costs less now ($0.210 against $0.275 with Claude Opus 4.7) and would cost"
                + " more with its output price 31.0% higher: above $39.29 per million output"
                + " tokens instead of $30.00, 57.1% more than Claude Opus 4.7's $25.00.");
  }

  /** $0.56 a task / 58.6%; 5.7 points for $0.825 − $0.56. */
  @Test
  void bill_hasTheCostOfASolvedTask() {
    var bill =
        compare(7, 11, 10_000, 1000)
            .bill()
            .withPassRates(Scores.read(Datasets.file("scores.csv")).passRates("SWE-bench Pro"));
    var first = bill.perSolvedTask(Whose.FIRST).orElseThrow();

    assertThat(first.usd()).isCloseTo(0.56 / 0.586, within(1e-12));
    assertThat(first.rate().tasks()).hasValue(731);
    assertThat(bill.pointsPerDollar().orElseThrow().value()).isCloseTo(5.7 / 0.265, within(1e-9));
  }

  /** 30 · 0.8 = 24 and 30 · 0.7 = 21 against 25, for output alone. */
  @ParameterizedTest
  @CsvSource({"0, 1.20", "20, 0.96", "30, 0.84"})
  void twentyToThirtyPercentFewerOutputTokens_makeGptTheCheaper(double percent, double ratio) {
    OutputSavings savings = compare(1, 1, 0, 1000).withFewerOutputTokens(percent);

    assertThat(savings.ratio(percent).orElseThrow().doubleValue()).isCloseTo(ratio, within(1e-12));
  }

  private CostComparison compare(long gptCalls, long opusCalls, long input, long output) {
    Workload task = Workload.of(calls(opusCalls), inputTokens(input), outputTokens(output));
    return prices.compare(GPT, task.withCalls(gptCalls), OPUS, task);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Terminal-Bench 2.0, 89
          SWE-bench Pro,      731
          OSWorld-Verified,   361
          MCP-Atlas,          500
          GDPval,             220
          Expert-SWE,
          """)
  void tasks_areThePublishedSizes(String benchmark, Integer tasks) {
    var published = Benchmarks.read(Datasets.file("benchmarks.csv")).tasks(benchmark);

    assertThat(published.isPresent() ? published.getAsInt() : null).isEqualTo(tasks);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GPT-5.5,         ChatGPT,                    available
          GPT-5.5,         Codex,                      available
          GPT-5.5,         OpenAI API,                 controlled rollout
          GPT-5.5,         terminal-native harness,    not offered
          Claude Opus 4.7, Claude API,                 available
          Claude Opus 4.7, AWS Bedrock,                available
          Claude Opus 4.7, Google Vertex AI,           available
          Claude Opus 4.7, Microsoft Azure AI Foundry, available
          Claude Opus 4.7, terminal-native harness,    available
          """)
  void access_saysWhereEachCouldBeUsed(String model, String channel, String status) {
    Table access = Access.read(Datasets.file("access.csv")).table();

    assertThat(access.rowCount()).isEqualTo(9);
    assertThat(
            access
                .where(
                    access
                        .stringColumn("model")
                        .isEqualTo(model)
                        .and(access.stringColumn("channel").isEqualTo(channel)))
                .stringColumn("status")
                .asList())
        .containsExactly(status);
  }

  @Test
  void models_haveTheReleaseAndItsCodename() {
    Row gpt = Models.read(Datasets.file("models.csv")).table().row(0);

    assertThat(gpt.getDate("released")).isEqualTo(LocalDate.of(2026, 4, 23));
    assertThat(gpt.getString("codename")).isEqualTo("Spud");
  }

  /** What the room of decisions is tested on is what the files say. */
  @Test
  void decision_isTheOneThatVerdictsAreTestedOn() {
    assertThat(decision).isEqualTo(DecideFixture.article());
  }

  @Test
  void contests_keepTheOrderOfTheArticle() {
    assertThat(decision.contests())
        .extracting(Contest::benchmark)
        .containsExactly(
            "Terminal-Bench 2.0",
            "SWE-bench Pro",
            "Expert-SWE",
            "OSWorld-Verified",
            "MCP-Atlas",
            "GDPval");
  }
}
