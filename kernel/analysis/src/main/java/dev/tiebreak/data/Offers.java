package dev.tiebreak.data;

import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.words.internal.HiddenCharacters;
import dev.tiebreak.words.internal.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a price list by model, and which of them hold on a day. */
final class Offers {

  private final String origin;
  private final Map<String, List<Offer>> byModel;

  /**
   * @param origin the file of the rows, or the name of the table
   */
  Offers(String origin, List<Offer> rows) {
    this.origin = origin;
    this.byModel =
        rows.stream()
            .collect(Collectors.groupingBy(Offer::model, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the models, in the order of the data. */
  List<String> models() {
    return List.copyOf(byModel.keySet());
  }

  /** Returns a model's rows; none if it has none. */
  List<Offer> of(String model) {
    return byModel.getOrDefault(model, List.of());
  }

  Stream<Offer> all() {
    return byModel.values().stream().flatMap(List::stream);
  }

  Offers where(Predicate<Offer> condition) {
    return new Offers(origin, all().filter(condition).toList());
  }

  static List<String> providers(Collection<Offer> offers) {
    return offers.stream().flatMap(offer -> offer.plan().provider().stream()).distinct().toList();
  }

  /** Whether a model's price depends on the day. */
  boolean dated(String model) {
    return of(model).stream().anyMatch(Offer::dated);
  }

  /**
   * Returns a model's prices on a day, one per provider; none where it has no price on that day.
   */
  List<Offer> on(LocalDate day, String model) {
    return byProvider(model).stream()
        .flatMap(
            rows ->
                rows.stream()
                    .filter(offer -> !offer.from().isAfter(day))
                    .max(Comparator.comparing(Offer::from))
                    .stream())
        .filter(offer -> !offer.endedBefore(day))
        .toList();
  }

  /**
   * @throws IllegalArgumentException if there is no row of a model; the message says where to add
   *     it
   */
  void requireRow(String model) {
    if (of(model).isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              "No model with a price is named \"%s\" in %s; allowed: %s, or a row with the model's"
                  + " %s and %s in that file",
              model,
              HiddenCharacters.visible(origin),
              Names.some(models()),
              PriceColumns.INPUT,
              PriceColumns.OUTPUT));
    }
  }

  /**
   * Returns a model's price on a day.
   *
   * @throws IllegalArgumentException if it has none, or those of several providers
   */
  Offer only(String model, AsOf asOf) {
    requireRow(model);
    List<Offer> found = on(asOf.day(), model);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          missing(model, asOf) + " in " + HiddenCharacters.visible(origin));
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          model
              + " has prices of several providers; allowed: fromProvider of "
              + String.join(", ", providers(found)));
    }
    return found.get(0);
  }

  /** Says that a model has no price on a day, which day with one is nearest, and what to write. */
  String missing(String model, AsOf asOf) {
    LocalDate other = nearest(asOf.day(), model).day();
    return missing(model, asOf.day(), asOf.words())
        + String.format(
            "; allowed: asOf(\"%s\"), which -p AS_OF=%s sets in a notebook, or a row with its"
                + " price of that day",
            other, other);
  }

  private String missing(String model, LocalDate day, String dayInWords) {
    return model
        + " has no price on "
        + dayInWords
        + ": the nearest "
        + nearest(day, model).words();
  }

  /**
   * @throws IllegalArgumentException if a run's model has prices, but none on the day of the run
   */
  void unlessMissing(TaskRun run, LocalDate day) {
    if (on(day, run.model()).isEmpty()) {
      throw new IllegalArgumentException(
          missing(run.model(), day, day + ", the day of its run of " + run.task())
              + "; allowed: a row with its price of that day in "
              + HiddenCharacters.visible(origin));
    }
  }

  /** Returns all prices of a day, in the order of the rows. */
  List<Offer> on(LocalDate day) {
    return byModel.keySet().stream()
        .flatMap(model -> on(day, model).stream())
        .sorted(Comparator.comparingInt(Offer::row))
        .toList();
  }

  private Collection<List<Offer>> byProvider(String model) {
    return of(model).stream()
        .collect(
            Collectors.groupingBy(
                offer -> offer.plan().provider(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** Returns a model's prices that begin after a day, the earliest first. */
  List<Offer> after(LocalDate day, String model) {
    return of(model).stream()
        .filter(offer -> offer.from().isAfter(day))
        .sorted(Comparator.comparing(Offer::from))
        .toList();
  }

  /** Returns what is known after a day of a model's later prices, the earliest first. */
  List<PriceDay.Announced> announced(LocalDate day, String model) {
    return after(day, model).stream()
        .map(offer -> new PriceDay.Announced(offer.from(), offer.plan().rates()))
        .toList();
  }

  /** Returns what is known after a day of all later prices, by model. */
  Map<String, List<PriceDay.Announced>> announced(LocalDate day) {
    Map<String, List<PriceDay.Announced>> byModel = new LinkedHashMap<>();
    models().forEach(model -> byModel.put(model, announced(day, model)));
    return byModel;
  }

  /**
   * Names the models among some that have no price on a day, each with the nearest day that has
   * one.
   */
  String without(LocalDate day, List<String> some) {
    return Names.some(
        some.stream()
            .filter(model -> on(day, model).isEmpty())
            .map(model -> model + " (" + nearest(day, model).words() + ")")
            .toList());
  }

  /** The nearest day on which a model has a price, and what happens then. */
  record Nearest(LocalDate day, String words) {}

  /** Returns the nearest day on which a model, which has no price on this one, has a price. */
  Nearest nearest(LocalDate day, String model) {
    Stream<Nearest> ended =
        of(model).stream()
            .filter(offer -> offer.endedBefore(day))
            .map(offer -> offer.plan().effectiveTo().orElseThrow())
            .map(last -> new Nearest(last, "ended on " + last));
    Stream<Nearest> announced =
        after(day, model).stream()
            .map(offer -> new Nearest(offer.from(), "begins on " + offer.from()));
    return Stream.concat(ended, announced)
        .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each.day()))))
        .orElseThrow();
  }
}
