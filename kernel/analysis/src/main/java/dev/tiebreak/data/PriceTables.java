package dev.tiebreak.data;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.show.internal.Frames;
import dev.tiebreak.words.internal.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Price plans as a table to read: a column for everything that at least one of them states. */
final class PriceTables {

  private PriceTables() {}

  /** A column, and which plans have something to say in it. */
  private record Told(Predicate<PricePlan> by, UnaryOperator<Columns<PricePlan>> column) {

    static Told words(
        String heading, Predicate<PricePlan> by, Function<PricePlan, Optional<String>> text) {
      return new Told(by, columns -> columns.words(heading, plan -> cell(text.apply(plan))));
    }

    static Told figures(
        String heading, Predicate<PricePlan> by, Function<PricePlan, Optional<String>> text) {
      return new Told(by, columns -> columns.figures(heading, plan -> cell(text.apply(plan))));
    }

    private static Cell cell(Optional<String> text) {
      return text.map(Cell::of).orElseGet(() -> Cell.muted("not stated"));
    }
  }

  /**
   * The first prices of a day, and below them how many more there are, the models without one and
   * the prices announced.
   */
  static DisplayTable display(PriceList list) {
    Offers offers = list.offers();
    AsOf asOf = list.asOf();
    List<Offer> found = offers.on(asOf.day());
    DisplayTable table = rows(found.stream().limit(Frames.MOST_ROWS).map(Offer::plan).toList());
    Provenance source = found.stream().map(Offer::provenance).collect(Provenance.together());
    boolean hangsOnDay = asOf.known().isPresent() || offers.all().anyMatch(PriceRow::dated);
    if (hangsOnDay && !found.isEmpty() && !source.asOf().equals(Optional.of(asOf.day()))) {
      table = table.withNote(new PriceDay(asOf.day(), List.of()).sentence());
    }
    int more = found.size() - Frames.MOST_ROWS;
    if (more > 0) {
      table = table.withNote(Numbers.count(more) + " more rows; prices.of(…) keeps some models.");
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
    List<Told> all =
        List.of(
            price("Input", TokenRates::input, any -> true),
            price("Output", TokenRates::output, any -> true),
            price("Cache read", TokenRates::cacheRead, told(TokenRates::statedCacheRead)),
            price("Cache write", TokenRates::cacheWrite, told(TokenRates::statedCacheWrite)),
            price(
                "Cache write, an hour",
                TokenRates::longCacheWrite,
                told(TokenRates::statedLongCacheWrite)),
            Told.words("Long context", PriceTables::hasTiers, PriceTables::longContext),
            factor("Batch", Service.BATCH),
            factor("Flex", Service.FLEX),
            factor("Priority", Service.PRIORITY),
            Told.figures(
                "Least a call",
                plan -> plan.minimumUsdPerCall().signum() > 0,
                plan -> Optional.of("$" + Numbers.price(plan.minimumUsdPerCall()))),
            Told.figures(
                "Tokenizer factor",
                any -> true,
                plan -> Optional.of(Numbers.price(plan.tokenizerFactor()))),
            Told.words("Provider", plan -> plan.provider().isPresent(), PricePlan::provider),
            Told.words("Region", plan -> plan.region().isPresent(), PricePlan::region),
            day("Effective from", any -> true, PricePlan::effectiveFrom),
            day("Effective to", p -> p.effectiveTo().isPresent(), PricePlan::effectiveTo));
    Columns<PricePlan> columns =
        Columns.<PricePlan>none().words("Model", plan -> Cell.of(plan.model()));
    for (Told told : all) {
      columns = plans.stream().anyMatch(told.by()) ? told.column().apply(columns) : columns;
    }
    boolean own = plans.stream().anyMatch(PriceTables::hasOwnRates);
    DisplayTable titled =
        DisplayTable.titled("Prices")
            .withSubtitle(
                "US dollars per million tokens; services "
                    + (own ? "at prices of their own or " : "")
                    + "as a multiple of the list price");
    return columns.fill(titled, plans);
  }

  private static Told price(
      String heading, Function<TokenRates, UsdPerMillionTokens> which, Predicate<PricePlan> told) {
    return Told.figures(
        heading, told, plan -> Optional.of(Numbers.price(which.apply(plan.rates()).usd())));
  }

  private static Predicate<PricePlan> told(
      Function<TokenRates, Optional<UsdPerMillionTokens>> stated) {
    return plan -> stated.apply(plan.rates()).isPresent();
  }

  private static Told factor(String heading, Service service) {
    return Told.figures(
        heading,
        plan -> plan.services().containsKey(service),
        plan ->
            Optional.ofNullable(plan.services().get(service))
                .map(
                    price ->
                        price.own().isEmpty()
                            ? Numbers.price(price.factor()) + "×"
                            : tiers(price.own())));
  }

  private static boolean hasOwnRates(PricePlan plan) {
    return plan.services().values().stream().anyMatch(price -> !price.own().isEmpty());
  }

  private static Told day(
      String heading, Predicate<PricePlan> told, Function<PricePlan, Optional<LocalDate>> which) {
    return Told.words(heading, told, plan -> which.apply(plan).map(LocalDate::toString));
  }

  private static boolean hasTiers(PricePlan plan) {
    return plan.tiers().size() > 1 || plan.tiers().get(0).aboveInputTokens() > 0;
  }

  private static Optional<String> longContext(PricePlan plan) {
    boolean fromTheFirst = plan.tiers().get(0).aboveInputTokens() > 0;
    return hasTiers(plan)
        ? Optional.of(tiers(fromTheFirst ? plan.tiers() : plan.longContext()))
        : Optional.empty();
  }

  private static String tiers(List<ContextTier> tiers) {
    return tiers.stream()
        .map(
            tier ->
                (tier.aboveInputTokens() == 0
                        ? ""
                        : String.format(Locale.ROOT, "above %,d tokens ", tier.aboveInputTokens()))
                    + String.format(
                        "%s in, %s out",
                        Numbers.price(tier.rates().input().usd()),
                        Numbers.price(tier.rates().output().usd())))
        .collect(Collectors.joining("; "));
  }
}
