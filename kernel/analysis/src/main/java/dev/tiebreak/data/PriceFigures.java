package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart of prices over time: which prices it shows, up to which day, and in which words. */
final class PriceFigures {

  private final Offers offers;
  private final AsOf asOf;
  private final LocalDate day;

  private PriceFigures(Offers offers, AsOf asOf) {
    this.offers = offers;
    this.asOf = asOf;
    this.day = asOf.day();
  }

  static Chart history(PriceList list) {
    return new PriceFigures(list.offers(), list.asOf()).history();
  }

  static String finding(PriceList list) {
    PriceFigures figures = new PriceFigures(list.offers(), list.asOf());
    return figures.finding(figures.lines());
  }

  private List<PriceSteps.Line> lines() {
    return offers.models().stream().flatMap(model -> line(model).stream()).toList();
  }

  private boolean anyDay() {
    return asOf.known().isPresent() || offers.all().anyMatch(PriceRow::dated);
  }

  private Chart history() {
    List<PriceSteps.Line> lines = lines();
    if (lines.isEmpty() || !anyDay()) {
      throw new NothingToShow(
          "No price says since when it has held on "
              + asOf.words()
              + "; a history needs effective_from, or as_of, the day on which the list"
              + " was read");
    }
    String title = finding(lines);
    return Chart.of(
        new PriceSteps("US dollars per million output tokens", lines, day),
        new Words(
            title,
            "List price of output, US dollars per million tokens, up to " + day,
            begun().map(PriceRow::provenance).collect(Provenance.together()).line(),
            notes(),
            "Price history. "
                + title
                + ". "
                + lines.stream()
                    .map(PriceSteps.Line::model)
                    .map(this::numbers)
                    .collect(Collectors.joining("; "))
                + "."));
  }

  private Stream<PriceRow> begun() {
    return offers.models().stream()
        .flatMap(model -> offers.listed(model).stream())
        .filter(row -> !row.from().isAfter(day));
  }

  private List<PriceRow> begun(String model) {
    return offers.listed(model).stream()
        .filter(row -> !row.from().isAfter(day))
        .sorted(Comparator.comparing(PriceRow::from))
        .toList();
  }

  /** A model's prices up to the day; empty where none has begun. */
  private Optional<PriceSteps.Line> line(String model) {
    List<PriceRow> begun = begun(model);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    List<PriceSteps.Price> prices = new ArrayList<>();
    for (int i = 0; i < begun.size(); i++) {
      Optional<LocalDate> next =
          i + 1 < begun.size() ? Optional.of(begun.get(i + 1).from()) : Optional.empty();
      prices.add(
          new PriceSteps.Price(since(begun.get(i), next), output(begun.get(i)).doubleValue()));
    }
    PriceRow last = begun.get(begun.size() - 1);
    return Optional.of(
        new PriceSteps.Line(
            model, prices, last.endedBefore(day) ? last.effectiveTo() : Optional.empty()));
  }

  /**
   * The first day; where none is stated, the day of the list, or the last day of the price if that
   * is earlier.
   */
  private LocalDate since(PriceRow offer, Optional<LocalDate> next) {
    return offer
        .effectiveFrom()
        .orElseGet(
            () ->
                Stream.of(
                        offer.read(),
                        offer.effectiveTo(),
                        next.map(following -> following.minusDays(1)))
                    .flatMap(Optional::stream)
                    .filter(known -> known.isBefore(day))
                    .min(Comparator.naturalOrder())
                    .orElse(day));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    String undated =
        Names.some(
            begun()
                .filter(offer -> offer.effectiveFrom().isEmpty())
                .map(PriceRow::model)
                .distinct()
                .toList());
    if (!undated.isEmpty()) {
      notes.add(
          "Shown only from the day the list was read, because no first day is stated: "
              + undated
              + ".");
    }
    String ended =
        offers.without(
            day, offers.models().stream().filter(model -> line(model).isPresent()).toList());
    if (!ended.isEmpty()) {
      notes.add("Without a price on " + day + ": " + ended + ".");
    }
    notes.addAll(PriceDay.announcements(offers.announced(day)));
    return notes;
  }

  private String finding(List<PriceSteps.Line> lines) {
    long changed = lines.stream().filter(PriceFigures::changed).count();
    boolean oneDay = lines.stream().allMatch(line -> line.prices().get(0).since().equals(day));
    return oneDay || !anyDay()
        ? range()
        : changed == 0
            ? "No list price of output has changed up to " + day
            : changed
                + " of "
                + lines.size()
                + Plural.of(lines.size(), " model changed its", " models changed their")
                + " list price of output";
  }

  /** From what to what output costs on the day, which is named where prices depend on it. */
  private String range() {
    List<Offer> found = offers.on(day);
    String on = anyDay() ? " on " + day : "";
    if (found.isEmpty()) {
      return "No model has a list price" + on;
    }
    BigDecimal least =
        found.stream().map(PriceFigures::output).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most =
        found.stream().map(PriceFigures::output).max(Comparator.naturalOrder()).orElseThrow();
    return "Output costs "
        + (least.compareTo(most) == 0
            ? "$" + plain(least) + " per million tokens" + with(found, least)
            : "from $"
                + plain(least)
                + with(found, least)
                + " to $"
                + plain(most)
                + with(found, most)
                + " per million tokens")
        + on;
  }

  private static String with(List<Offer> found, BigDecimal usd) {
    return " with "
        + Names.some(
            found.stream()
                .filter(offer -> output(offer).compareTo(usd) == 0)
                .map(Offer::model)
                .distinct()
                .toList(),
            1);
  }

  private static BigDecimal output(PriceRow row) {
    return row.rates().output().usd();
  }

  private static BigDecimal output(Offer offer) {
    return offer.plan().output().usd();
  }

  /** Whether the price that is drawn changed: a new period may change only input, or nothing. */
  private static boolean changed(PriceSteps.Line line) {
    return line.prices().stream().map(PriceSteps.Price::usdPerMillionTokens).distinct().count() > 1;
  }

  private String numbers(String model) {
    return begun(model).stream()
        .map(
            offer ->
                "$"
                    + plain(output(offer))
                    + offer
                        .effectiveFrom()
                        .map(from -> " since " + from)
                        .orElse(", since when is not stated"))
        .collect(Collectors.joining(", ", model + " ", ""));
  }

  private static String plain(BigDecimal usd) {
    return usd.stripTrailingZeros().toPlainString();
  }
}
