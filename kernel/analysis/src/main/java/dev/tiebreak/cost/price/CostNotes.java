package dev.tiebreak.cost.price;

import dev.tiebreak.domain.Provenance;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said below every table and chart of costs: which numbers are assumed, which prices were
 * taken, and which not.
 */
final class CostNotes {

  private CostNotes() {}

  /** Returns the sentences, including the day of the prices where the source line has another. */
  static List<String> of(List<TaskCost> costs, Provenance shown) {
    return Stream.of(
            AssumedNumbers.note(costs).stream(),
            missing(costs, Service.BATCH),
            missing(costs, Service.FLEX),
            missing(costs, Service.PRIORITY),
            Stream.of(Service.BATCH, Service.FLEX, Service.PRIORITY)
                .flatMap(service -> gaps(costs, service)),
            announced(costs),
            costs.stream()
                .flatMap(cost -> cost.plan().day().stream())
                .filter(day -> !shown.asOf().equals(Optional.of(day.day())))
                .map(PriceDay::sentence))
        .flatMap(sentences -> sentences)
        .distinct()
        .toList();
  }

  /** Returns what a minimum price per call adds to input and output cost. */
  static Optional<String> minimum(TaskCost cost) {
    ExactCost.Usd usd = new ExactCost(cost).usd();
    BigDecimal added = usd.total().subtract(usd.input()).subtract(usd.output());
    Money money = Money.of(cost.plan().minimumUsdPerCall(), added);
    return added.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            cost.model()
                + ": a call costs at least "
                + money.usd(cost.plan().minimumUsdPerCall())
                + ", which adds "
                + money.usd(added)
                + " per task to its input and output cost.");
  }

  /** Names the models that lack a price for the service they are asked for. */
  private static Stream<String> missing(List<TaskCost> costs, Service service) {
    List<String> models =
        costs.stream()
            .filter(cost -> asks(cost.workload(), service))
            .map(TaskCost::plan)
            .filter(plan -> !plan.services().containsKey(service))
            .map(PricePlan::model)
            .distinct()
            .toList();
    return models.isEmpty()
        ? Stream.empty()
        : Stream.of(
            String.join(", ", models)
                + Plural.of(models.size(), " has no ", " have no ")
                + service.name().toLowerCase(Locale.ROOT)
                + " price: billed at the list price.");
  }

  /** Names the calls for which a model lacks a price of the service, though it has one. */
  private static Stream<String> gaps(List<TaskCost> costs, Service service) {
    return costs.stream()
        .filter(cost -> asks(cost.workload(), service))
        .map(TaskCost::plan)
        .filter(plan -> plan.services().containsKey(service))
        .flatMap(
            plan ->
                plan.services().get(service).gaps(plan.tiers()).stream()
                    .map(gap -> gap(plan.model(), service, gap)));
  }

  private static String gap(String model, Service service, ServicePrice.Gap gap) {
    return String.format(
        "%s has no %s price of calls that read %s tokens: billed at the list price.",
        model, service.name().toLowerCase(Locale.ROOT), gap.words());
  }

  private static boolean asks(Workload workload, Service service) {
    return service == Service.BATCH
        ? workload.service() == service || workload.batchShare().signum() > 0
        : workload.service() == service && workload.batchShare().compareTo(BigDecimal.ONE) < 0;
  }

  private static Stream<String> announced(List<TaskCost> costs) {
    Map<String, List<PriceDay.Announced>> byModel = new LinkedHashMap<>();
    for (TaskCost cost : costs) {
      cost.plan().day().ifPresent(day -> byModel.put(cost.model(), day.announced()));
    }
    return PriceDay.announcements(byModel).stream();
  }
}
