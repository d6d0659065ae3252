package dev.tiebreak.data;

import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Price plans as a table to read: a column for whatever one of them has. */
final class PriceTables {

  private static final int CENTS = 2;
  private static final MathContext WITHOUT_NOISE = new MathContext(12, RoundingMode.HALF_EVEN);

  private PriceTables() {}

  /** A column, and which plans have something to say in it. */
  private record Column(
      String heading,
      boolean number,
      Predicate<PricePlan> told,
      Function<PricePlan, Optional<String>> text) {}

  /** The prices of a day, and below them which models have none and what is announced. */
  static DisplayTable display(PriceList list) {
    Offers offers = list.offers();
    AsOf asOf = list.asOf();
    List<Offer> found = offers.on(asOf.day());
    DisplayTable table = rows(found.stream().map(Offer::plan).toList());
    Provenance source = found.stream().map(Offer::provenance).collect(Provenance.together());
    boolean hangsOnDay = asOf.known().isPresent() || offers.all().anyMatch(Offer::dated);
    if (hangsOnDay && !found.isEmpty() && !source.asOf().equals(Optional.of(asOf.day()))) {
      table = table.withNote(new PriceDay(asOf.day(), List.of()).sentence());
    }
    return table.withNotes(notes(offers, asOf)).withSource(source.line());
  }

  private static List<String> notes(Offers offers, AsOf asOf) {
    LocalDate day = asOf.day();
    String without = offers.without(day, offers.models());
    return Stream.concat(
            without.isEmpty()
                ? Stream.empty()
                : Stream.of("Without a price on " + asOf.words() + ": " + without + "."),
            PriceDay.announcements(offers.announced(day)).stream())
        .toList();
  }

  private static DisplayTable rows(List<PricePlan> plans) {
    List<Column> columns =
        Stream.of(
                price("Input", TokenRates::input, any -> true),
                price("Output", TokenRates::output, any -> true),
                price("Cache read", TokenRates::cacheRead, told(TokenRates::statedCacheRead)),
                price("Cache write", TokenRates::cacheWrite, told(TokenRates::statedCacheWrite)),
                price(
                    "Cache write, an hour",
                    TokenRates::longCacheWrite,
                    told(TokenRates::statedLongCacheWrite)),
                new Column(
                    "Long context",
                    false,
                    plan -> !plan.longContext().isEmpty(),
                    PriceTables::tiers),
                factor("Batch", Service.BATCH),
                factor("Flex", Service.FLEX),
                factor("Priority", Service.PRIORITY),
                new Column(
                    "Least a call",
                    true,
                    plan -> plan.minimumUsdPerCall().signum() > 0,
                    plan -> Optional.of("$" + number(plan.minimumUsdPerCall()))),
                new Column(
                    "Tokenizer factor",
                    true,
                    any -> true,
                    plan -> Optional.of(number(plan.tokenizerFactor()))),
                new Column(
                    "Provider", false, plan -> plan.provider().isPresent(), PricePlan::provider),
                day("Effective from", any -> true, PricePlan::effectiveFrom),
                day("Effective to", p -> p.effectiveTo().isPresent(), PricePlan::effectiveTo))
            .filter(column -> plans.stream().anyMatch(column.told()))
            .toList();
    DisplayTable table =
        DisplayTable.titled("Prices")
            .withSubtitle("US dollars per million tokens; services as a multiple of the list price")
            .withText("Model");
    for (Column column : columns) {
      table =
          column.number() ? table.withNumber(column.heading()) : table.withText(column.heading());
    }
    return table.withRows(plans.stream().map(plan -> row(plan, columns)).toList());
  }

  private static List<Cell> row(PricePlan plan, List<Column> columns) {
    return Stream.concat(
            Stream.of(Cell.of(plan.model())),
            columns.stream()
                .map(
                    column ->
                        column
                            .text()
                            .apply(plan)
                            .map(Cell::of)
                            .orElseGet(() -> Cell.muted("not stated"))))
        .toList();
  }

  private static Column price(
      String heading, Function<TokenRates, UsdPerMillionTokens> which, Predicate<PricePlan> told) {
    return new Column(
        heading, true, told, plan -> Optional.of(number(which.apply(plan.rates()).usd())));
  }

  private static Predicate<PricePlan> told(
      Function<TokenRates, Optional<UsdPerMillionTokens>> stated) {
    return plan -> stated.apply(plan.rates()).isPresent();
  }

  private static Column factor(String heading, Service service) {
    return new Column(
        heading,
        true,
        plan -> plan.serviceFactors().containsKey(service),
        plan -> Optional.ofNullable(plan.serviceFactors().get(service)).map(f -> number(f) + "×"));
  }

  private static Column day(
      String heading, Predicate<PricePlan> told, Function<PricePlan, Optional<LocalDate>> which) {
    return new Column(heading, false, told, plan -> which.apply(plan).map(LocalDate::toString));
  }

  private static Optional<String> tiers(PricePlan plan) {
    return plan.longContext().isEmpty()
        ? Optional.empty()
        : Optional.of(
            plan.longContext().stream()
                .map(
                    tier ->
                        String.format(
                            Locale.ROOT,
                            "above %,d tokens %s in, %s out",
                            tier.aboveInputTokens(),
                            number(tier.rates().input().usd()),
                            number(tier.rates().output().usd())))
                .collect(Collectors.joining("; ")));
  }

  /** Two decimals, and more only where a price has more. */
  private static String number(BigDecimal value) {
    int decimals = value.round(WITHOUT_NOISE).stripTrailingZeros().scale();
    return String.format(Locale.ROOT, "%,." + Math.max(CENTS, decimals) + "f", value);
  }
}
