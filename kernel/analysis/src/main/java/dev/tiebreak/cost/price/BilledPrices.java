package dev.tiebreak.cost.price;

import dev.tiebreak.words.internal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the calls of a task are billed at, where that is not the list price of short calls. */
final class BilledPrices {

  private final TaskCost cost;
  private final Service service;
  private final List<ContextTier> tiers;

  private BilledPrices(TaskCost cost, Service service) {
    this.cost = cost;
    this.service = service;
    this.tiers = cost.plan().tiers(service);
  }

  /** Says it for each service and each tier that the calls fall in. */
  static Stream<String> notes(TaskCost cost) {
    BigDecimal batches = cost.workload().batchShare();
    return Stream.of(
            Optional.of(Service.BATCH).filter(batch -> batches.signum() > 0),
            Optional.of(cost.workload().service())
                .filter(other -> batches.compareTo(BigDecimal.ONE) < 0))
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(each -> new BilledPrices(cost, each).notes());
  }

  private Stream<String> notes() {
    return tokensRead()
        .mapToInt(read -> ContextTier.at(Math.max(0, read - 1), tiers))
        .filter(place -> place >= 0)
        .distinct()
        .sorted()
        .boxed()
        .flatMap(place -> note(place).stream());
  }

  /** How many tokens the calls read, parts of a token counted as one. */
  private LongStream tokensRead() {
    Workload task = cost.workload();
    BigDecimal growth = task.contextGrowth().mean();
    long calls =
        growth.signum() == 0
            ? 1
            : task.calls().mean().setScale(0, RoundingMode.CEILING).longValueExact();
    return LongStream.range(0, calls)
        .map(
            call ->
                task.input()
                    .mean()
                    .add(growth.multiply(BigDecimal.valueOf(call)))
                    .multiply(cost.tokenizerFactor())
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact());
  }

  private Optional<String> note(int place) {
    TokenRates rates = tiers.get(place).rates();
    BigDecimal factor = cost.plan().factor(service);
    BigDecimal input = rates.input().usd().multiply(factor);
    BigDecimal output = rates.output().usd().multiply(factor);
    BigDecimal listedInput = cost.plan().input().usd();
    BigDecimal listedOutput = cost.plan().output().usd();
    if (input.compareTo(listedInput) == 0 && output.compareTo(listedOutput) == 0) {
      return Optional.empty();
    }
    Money money = Money.of(input, output, listedInput, listedOutput);
    return Optional.of(
        String.format(
            "%s: %s%s cost %s for a million tokens read and %s for a million written, not the list"
                + " price of %s and %s.",
            cost.model(),
            calls(),
            reading(place),
            money.usd(input),
            money.usd(output),
            money.usd(listedInput),
            money.usd(listedOutput)));
  }

  private String calls() {
    return switch (service) {
      case STANDARD -> "calls";
      case BATCH -> "calls in batches";
      case FLEX, PRIORITY -> "calls of the service " + service.name().toLowerCase(Locale.ROOT);
    };
  }

  private String reading(int place) {
    ServicePrice.Gap range =
        new ServicePrice.Gap(
            tiers.get(place).aboveInputTokens(),
            Optional.of(place + 1)
                .filter(next -> next < tiers.size())
                .map(next -> tiers.get(next).aboveInputTokens()));
    return tiers.size() == 1 ? "" : " that read " + range.words() + " tokens";
  }
}
