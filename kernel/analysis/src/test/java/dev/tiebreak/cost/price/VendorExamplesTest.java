package dev.tiebreak.cost.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What vendors themselves work out as the cost of an example, on the pages that state prices. */
class VendorExamplesTest {

  private static Workload call(long input, long output) {
    return Workload.of(
        Quantity.calls(1), Quantity.inputTokens(input), Quantity.outputTokens(output));
  }

  /**
   * Anthropic, "Pricing" (https://platform.claude.com/docs/en/about-claude/pricing, as it stood in
   * 2026), worked example of Claude Managed Agents with Claude Opus, without the $0.08 for an hour
   * of runtime: 50,000 tokens in and 15,000 out are $0.25 + $0.375; with 40,000 of the 50,000 read
   * from the cache $0.05 + $0.02 + $0.375.
   */
  @ParameterizedTest
  @CsvSource({"0, 0.625", "0.8, 0.445"})
  void anthropic_anHourOfCoding(double cached, BigDecimal usd) {
    PricePlan opus =
        PricePlan.of(
            "Claude Opus", TokenRates.of(5, 25).withCacheRead(UsdPerMillionTokens.of(0.5)));

    assertThat(new TaskCost(opus, call(50_000, 15_000).withCachedShare(cached)).usd())
        .isEqualByComparingTo(usd);
  }

  /**
   * The same page: 10,000 support tickets of 3,700 tokens with Claude Haiku 4.5, at $1 in and $5
   * out, are about $37.00. All tokens are taken as input, else it would be more.
   */
  @Test
  void anthropic_tenThousandSupportTickets() {
    PricePlan haiku = PricePlan.of("Claude Haiku 4.5", TokenRates.of(1, 5));

    assertThat(new TaskCost(haiku, call(3_700, 0)).usdPerMonth(10_000)).isEqualByComparingTo("37");
  }

  /**
   * Microsoft, "Cost management for fine-tuning", Azure OpenAI, of 2026-02-11
   * (https://learn.microsoft.com/azure/ai-foundry/openai/how-to/fine-tuning-cost-management), with
   * o4-mini at $1.10 in and $4.40 out: 10,000 conversations of 20 million tokens in and 40 million
   * out are $22.00 + $176.00 beside hosting; a grader's 5 million in and 4.9 million out $27.06.
   */
  @Test
  void microsoft_aMonthOfAChatbotAndItsGrader() {
    PricePlan mini = PricePlan.of("o4-mini", TokenRates.of(1.10, 4.40));
    TaskCost conversation = new TaskCost(mini, call(2_000, 4_000));
    TaskCost grader = new TaskCost(mini, call(5_000_000, 4_900_000));

    assertThat(conversation.inputUsd().multiply(BigDecimal.valueOf(10_000)))
        .isEqualByComparingTo("22");
    assertThat(conversation.outputUsd().multiply(BigDecimal.valueOf(10_000)))
        .isEqualByComparingTo("176");
    assertThat(conversation.usdPerMonth(10_000)).isEqualByComparingTo("198");
    assertThat(grader.usd()).isEqualByComparingTo("27.06");
  }
}
