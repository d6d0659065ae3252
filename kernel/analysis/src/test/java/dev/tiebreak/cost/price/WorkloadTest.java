package dev.tiebreak.cost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.cost.price.Workload.CacheLife;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A task in words: what is given, what is assumed, and nothing of what is as usual. */
class WorkloadTest {

  @Test
  void numbers_areAllOfAWorkloadsOwn() {
    Workload task = Workload.codeReview();
    Map<Assumption, Quantity.Amount> less = new EnumMap<>(task.numbers());
    less.remove(Assumption.CALLS);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Workload(
                    less,
                    task.cacheWriteShare(),
                    task.cacheLife(),
                    task.service(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageStartingWith("Numbers of a workload: [INPUT_TOKENS, OUTPUT_TOKENS, ")
        .withMessageContaining("allowed: all of [CALLS, INPUT_TOKENS, ");
  }

  @Test
  void toString_saysWhatIsAssumed() {
    assertThat(Workload.agenticTask())
        .hasToString(
            "A task: 11 calls per task (assumed), 10,000 input tokens per call (assumed), 1,000"
                + " output tokens per call (assumed), 2,000 tokens of context growth per call"
                + " (assumed).");
    assertThat(Workload.chatTurn().withOutputTokens(0))
        .hasToString(
            "A task: 1 call per task, 1,500 input tokens per call (assumed), 0 output tokens per"
                + " call.");
  }

  @Test
  void toString_saysWhereANumberComesFromAndWhatVaries() {
    Amount told =
        Amount.of(BigDecimal.valueOf(7.5))
            .from(
                new Origin.Told(
                    new Provenance(List.of("our logs"), Optional.of(LocalDate.of(2026, 5, 1)))));

    assertThat(
            Workload.of(
                    Quantity.calls(told),
                    Quantity.inputTokens(Distribution.uniform(0, 2_000)),
                    Quantity.outputTokens(500))
                .withLog(new RunLog("A", Optional.empty())))
        .hasToString(
            "A task: 7.50 calls per task (source: our logs, as of 2026-05-01), 1,000 input tokens"
                + " per call (on average), 500 output tokens per call, counted in the log of A.");
  }

  @Test
  void toString_saysEveryShare() {
    assertThat(
            Workload.of(Quantity.calls(2), Quantity.inputTokens(10), Quantity.outputTokens(1))
                .withReasoningTokens(300)
                .withCachedShare(0.8)
                .withCacheWrites(0.15, CacheLife.LONG)
                .withBatchShare(0.5)
                .withService(Service.FLEX)
                .withRetriesUntilSuccess(0.586))
        .hasToString(
            "A task: 2 calls per task, 10 input tokens per call, 1 output token per call, 300"
                + " reasoning tokens per call, 80% of input cached, 15% of input written to the"
                + " cache for an hour, 50% of calls in batches, flex service for the rest, repeated"
                + " until it is solved, with 58.60% of attempts that succeed.");
  }
}
