package dev.tiebreak.data;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.ServicePrice;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a model costs at one place on one day.
 *
 * @param rows the rows of the price list that say so
 */
record Offer(PricePlan plan, List<PriceRow> rows) {

  /**
   * Puts together what a model costs at one place.
   *
   * @param rows one for each tier of each service
   * @throws IllegalArgumentException if they do not say one thing
   */
  static Offer of(List<PriceRow> rows) {
    PriceRow first = listed(rows).orElseThrow(() -> unlisted(rows));
    Map<Service, List<ContextTier>> tiers =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    PriceRow::service,
                    () -> new EnumMap<>(Service.class),
                    Collectors.flatMapping(row -> row.tiers().stream(), Collectors.toList())));
    tiers.values().forEach(of -> of.sort(Comparator.comparing(ContextTier::aboveInputTokens)));
    PricePlan.Terms terms =
        new PricePlan.Terms(
            first.place().provider(),
            first.place().region(),
            first.effectiveFrom(),
            first.effectiveTo(),
            Optional.empty());
    return new Offer(
        new PricePlan(
            first.model(),
            tiers.remove(Service.STANDARD),
            services(rows, tiers),
            agreed(rows, PriceColumns.MINIMUM, row -> row.terms().minimum())
                .orElse(BigDecimal.valueOf(0.0)),
            agreed(rows, PriceColumns.TOKENIZER, row -> row.terms().tokenizer())
                .orElse(BigDecimal.valueOf(1.0)),
            terms),
        rows);
  }

  private static Map<Service, ServicePrice> services(
      List<PriceRow> rows, Map<Service, List<ContextTier>> own) {
    Map<Service, ServicePrice> services = new EnumMap<>(Service.class);
    own.forEach((service, tiers) -> services.put(service, ServicePrice.of(tiers)));
    for (Service service : PriceColumns.FACTORS.keySet()) {
      String column = PriceColumns.FACTORS.get(service);
      agreed(rows, column, row -> Optional.ofNullable(row.terms().factors().get(service)))
          .ifPresent(
              factor -> {
                if (services.putIfAbsent(service, ServicePrice.times(factor)) != null) {
                  throw new IllegalArgumentException(
                      named(rows)
                          + " has a "
                          + column
                          + " and a row with the service "
                          + service.name().toLowerCase(Locale.ROOT));
                }
              });
    }
    return services;
  }

  /** What one row says holds for all of them; two may not say different things. */
  private static Optional<BigDecimal> agreed(
      List<PriceRow> rows, String column, Function<PriceRow, Optional<BigDecimal>> said) {
    List<BigDecimal> all =
        rows.stream().flatMap(row -> said.apply(row).stream()).distinct().toList();
    if (all.size() > 1) {
      throw new IllegalArgumentException(
          named(rows)
              + " has rows that differ in "
              + column
              + ": "
              + all.get(0).toPlainString()
              + " and "
              + all.get(1).toPlainString());
    }
    return all.stream().findFirst();
  }

  /** Returns which row has the list price of the shortest calls, if there is a list price. */
  static Optional<PriceRow> listed(List<PriceRow> rows) {
    return rows.stream()
        .filter(row -> row.service() == Service.STANDARD)
        .min(Comparator.comparing(row -> row.line().above()));
  }

  private static IllegalArgumentException unlisted(List<PriceRow> rows) {
    return new IllegalArgumentException(
        named(rows)
            + " has a price of the service "
            + rows.get(0).service().name().toLowerCase(Locale.ROOT)
            + " and none of the service standard");
  }

  private static String named(List<PriceRow> rows) {
    return "\"" + rows.get(0).model() + "\"";
  }

  /**
   * Returns what a model costs at one place on a day; empty where its list price does not hold.
   *
   * @param rows all of the model at that place
   */
  static Optional<Offer> on(LocalDate day, List<PriceRow> rows) {
    Map<PriceRow.Line, PriceRow> begun = new LinkedHashMap<>();
    for (PriceRow row : rows) {
      if (!row.from().isAfter(day)) {
        begun.merge(row.line(), row, Offer::later);
      }
    }
    List<PriceRow> held = begun.values().stream().filter(row -> !row.endedBefore(day)).toList();
    return listed(rows)
        .map(PriceRow::line)
        .filter(listed -> held.stream().anyMatch(row -> row.line().equals(listed)))
        .map(listed -> of(held));
  }

  private static PriceRow later(PriceRow one, PriceRow other) {
    return other.from().isAfter(one.from()) ? other : one;
  }

  /**
   * Returns what rows of one model at one place contradict, by the row that does so: what holds is
   * followed from day to day, so a long list takes no more time per row.
   */
  static Map<PriceRow, String> contradictions(List<PriceRow> rows) {
    Map<PriceRow, String> found = new HashMap<>();
    Map<PriceRow.Line, PriceRow> held = new LinkedHashMap<>();
    List<PriceRow> rising = rows.stream().sorted(Comparator.comparing(PriceRow::from)).toList();
    for (int i = 0; i < rising.size(); i++) {
      PriceRow row = rising.get(i);
      held.put(row.line(), row);
      if (i + 1 == rising.size() || !rising.get(i + 1).from().equals(row.from())) {
        held.values().removeIf(each -> each.endedBefore(row.from()));
        contradiction(rows, List.copyOf(held.values())).ifPresent(words -> found.put(row, words));
      }
    }
    return found;
  }

  private static Optional<String> contradiction(List<PriceRow> all, List<PriceRow> held) {
    try {
      if (listed(all).isEmpty() || listed(held).isPresent()) {
        of(held);
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  String model() {
    return plan.model();
  }

  Provenance provenance() {
    return rows.stream().map(PriceRow::provenance).collect(Provenance.together());
  }
}
