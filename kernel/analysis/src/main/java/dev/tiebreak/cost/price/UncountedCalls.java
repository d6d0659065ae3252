package dev.tiebreak.cost.price;

import dev.tiebreak.words.internal.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Refuses prices that make a run's cost depend on its number of calls, where its log does not state
 * it.
 */
record UncountedCalls(PricePlan plan, Workload workload) {

  void check(long tokens) {
    if (plan.minimumUsdPerCall().signum() > 0) {
      throw refused(
          tokens,
          "a call of " + plan.model() + " costs at least " + Money.alone(plan.minimumUsdPerCall()));
    }
    BigDecimal read = workload.tokenizerFactor(plan).multiply(BigDecimal.valueOf(tokens));
    List<Long> reached =
        plan.thresholds(workload.service())
            .filter(above -> read.compareTo(BigDecimal.valueOf(above)) > 0)
            .boxed()
            .toList();
    if (reached.isEmpty()) {
      return;
    }
    if (plan.tiers().get(0).aboveInputTokens() > 0) {
      throw refused(
          tokens,
          String.format(
              Locale.ROOT,
              "a call of %s that reads up to %,d tokens has no price",
              plan.model(),
              plan.tiers().get(0).aboveInputTokens()));
    }
    List<BigDecimal> usd =
        Stream.concat(Stream.of(0L), reached.stream())
            .map(above -> new TaskCost(plan.atOneRate(above), workload).usd())
            .sorted()
            .toList();
    Money money = Money.of(usd.get(0), usd.get(usd.size() - 1));
    throw refused(
        tokens,
        String.format(
            Locale.ROOT,
            "a call of %s that reads more than %,d tokens has another price: a task costs %s to %s",
            plan.model(),
            reached.get(0),
            money.usd(usd.get(0)),
            money.usd(usd.get(usd.size() - 1))));
  }

  private IllegalArgumentException refused(long tokens, String why) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "The log of %s does not say in how many calls a run read up to %,d tokens, and %s;"
                + " allowed: the number of calls of each run, in the column calls",
            workload.log().orElseThrow().model(),
            tokens,
            why));
  }
}
