package dev.tiebreak.cost.price;

import dev.tiebreak.cost.price.Quantity.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a task asks of a model, in words. */
final class WorkloadWords {

  private WorkloadWords() {}

  /**
   * One sentence about everything that is not zero or standard, for example {@code A task: 11 calls
   * per task (assumed), 10,000 input tokens per call, 1,000 output tokens per call, 80% of input
   * cached.}
   */
  static String sentence(Workload task) {
    Stream<String> counts =
        task.numbers().entrySet().stream()
            .filter(each -> each.getKey().kind() == Assumption.Kind.COUNT)
            .filter(each -> usual(each.getKey()) || each.getValue().mean().signum() > 0)
            .map(each -> each.getKey().say(each.getValue().mean()) + remark(each.getValue()));
    Stream<String> log = task.log().stream().map(WorkloadWords::counted);
    return Stream.of(counts, shares(task), log)
        .flatMap(each -> each)
        .collect(Collectors.joining(", ", "A task: ", "."));
  }

  private static String counted(RunLog log) {
    return "counted in the log of "
        + log.model()
        + (log.mostInputTokensInUncountedCalls().isPresent()
            ? ", where each run of an unknown number of calls counts as one call"
            : "");
  }

  private static boolean usual(Assumption assumption) {
    return assumption == Assumption.CALLS
        || assumption == Assumption.INPUT_TOKENS
        || assumption == Assumption.OUTPUT_TOKENS;
  }

  /** Where a number comes from, if stated, and whether it is the same for every task. */
  private static String remark(Amount amount) {
    String remarks =
        Stream.of(
                amount.spread().isPresent() ? Stream.of("on average") : Stream.<String>empty(),
                amount.origin().isAssumed() ? Stream.of("assumed") : Stream.<String>empty(),
                amount.origin().source().stream().map(source -> "source: " + source.line()))
            .flatMap(each -> each)
            .collect(Collectors.joining(", "));
    return remarks.isEmpty() ? "" : " (" + remarks + ")";
  }

  private static Stream<String> shares(Workload task) {
    return Stream.of(
            share(Assumption.CACHED_SHARE, task.cachedShare()),
            task.cacheWriteShare().signum() == 0
                ? Stream.<String>empty()
                : Stream.of(
                    Assumption.CACHED_SHARE.number(task.cacheWriteShare())
                        + " of input written to the cache for "
                        + task.cacheLife().words()),
            share(Assumption.BATCH_SHARE, task.batchShare()),
            task.service() == Service.STANDARD
                ? Stream.<String>empty()
                : Stream.of(
                    task.service().name().toLowerCase(Locale.ROOT)
                        + (task.batchShare().signum() == 0 ? " service" : " service for the rest")),
            task.successRate().compareTo(BigDecimal.ONE) == 0
                ? Stream.<String>empty()
                : Stream.of(
                    "repeated until it is solved, with "
                        + Assumption.SUCCESS_RATE.say(task.successRate())))
        .flatMap(each -> each);
  }

  private static Stream<String> share(Assumption assumption, BigDecimal value) {
    return value.signum() == 0 ? Stream.empty() : Stream.of(assumption.say(value));
  }
}
