package dev.tiebreak.cost;

import dev.tiebreak.words.internal.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a log of runs says of the tokens and calls of a workload that was taken from it.
 *
 * @param model whose runs they were, and whose tokenizer counted the tokens
 * @param mostInputTokensInUncountedCalls the most tokens that a run read of which the log does not
 *     say in how many calls; empty where it says so of all
 */
public record RunLog(String model, Optional<Long> mostInputTokensInUncountedCalls) {

  /** Returns this for calls that are known. */
  RunLog withCallsCounted() {
    return new RunLog(model, Optional.empty());
  }

  /**
   * Refuses prices with which a run costs more or less by its number of calls, where that is not
   * known.
   */
  void check(PricePlan plan, Workload workload) {
    mostInputTokensInUncountedCalls.ifPresent(tokens -> check(plan, workload, tokens));
  }

  private void check(PricePlan plan, Workload workload, long tokens) {
    if (plan.minimumUsdPerCall().signum() > 0) {
      throw refused(
          "a call of " + plan.model() + " costs at least " + Money.alone(plan.minimumUsdPerCall()));
    }
    BigDecimal read = workload.tokenizerFactor(plan).multiply(BigDecimal.valueOf(tokens));
    List<LongContext> reached =
        plan.longContext().stream()
            .filter(tier -> read.compareTo(BigDecimal.valueOf(tier.aboveInputTokens())) > 0)
            .toList();
    if (reached.isEmpty()) {
      return;
    }
    List<BigDecimal> usd =
        Stream.concat(Stream.of(plan.rates()), reached.stream().map(LongContext::rates))
            .map(rates -> new TaskCost(plan.atOneRate(rates), workload).usd())
            .sorted()
            .toList();
    Money money = Money.of(usd.get(0), usd.get(usd.size() - 1));
    throw refused(
        String.format(
            Locale.ROOT,
            "a call of %s that reads more than %,d tokens has another price: a task costs %s to %s",
            plan.model(),
            reached.get(0).aboveInputTokens(),
            money.usd(usd.get(0)),
            money.usd(usd.get(usd.size() - 1))));
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "The log of %s does not say in how many calls a run read up to %,d tokens, and %s;"
                + " allowed: the number of calls of each run, in the column calls",
            model,
            mostInputTokensInUncountedCalls.orElseThrow(),
            why));
  }
}
