package dev.tiebreak.data;

import dev.tiebreak.cost.price.PriceDay;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.words.internal.HiddenCharacters;
import dev.tiebreak.words.internal.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a price list by model, and which of them hold on a day. */
final class Offers {

  private final String origin;
  private final Map<String, List<PriceRow>> byModel;
  private final OtherNames names;

  /**
   * @param origin the file of the rows, or the name of the table
   * @param names other names of the models
   */
  Offers(String origin, List<PriceRow> rows, OtherNames names) {
    this.origin = origin;
    this.names = names;
    this.byModel =
        rows.stream()
            .collect(
                Collectors.groupingBy(PriceRow::model, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the models, in the order of the data. */
  List<String> models() {
    return List.copyOf(byModel.keySet());
  }

  /** Returns a model's rows; none if it has none. */
  List<PriceRow> of(String model) {
    return byModel.getOrDefault(model, List.of());
  }

  Stream<PriceRow> all() {
    return byModel.values().stream().flatMap(List::stream);
  }

  /** Returns where the rows stand in the list, from 0, in its order. */
  int[] rows() {
    return rows(all());
  }

  static int[] rows(Stream<PriceRow> of) {
    return of.mapToInt(PriceRow::row).sorted().distinct().toArray();
  }

  /** Returns the rows of a model with the list prices of its shortest calls. */
  List<PriceRow> listed(String model) {
    Map<PriceRow.Place, PriceRow.Line> lines = new HashMap<>();
    atPlaces(of(model))
        .forEach(
            (place, rows) -> Offer.listed(rows).ifPresent(row -> lines.put(place, row.line())));
    return of(model).stream().filter(row -> row.line().equals(lines.get(row.place()))).toList();
  }

  OtherNames names() {
    return names;
  }

  Offers with(OtherNames more) {
    return new Offers(origin, all().toList(), names.and(more));
  }

  /** What a model that is asked for is called here; as it was asked for if it is not here. */
  String model(String asked) {
    return byModel.containsKey(asked) ? asked : names.orAsIs(Aliases.Kind.MODEL, asked, models());
  }

  /** What some models of another frame are called here. */
  Partners partners(Collection<String> others) {
    return names.partners(Aliases.Kind.MODEL, others, models());
  }

  /** Returns the same prices, by what another frame calls their models. */
  Offers named(Collection<String> others) {
    Map<String, List<String>> called = partners(others).byOther();
    return new Offers(
        origin,
        all()
            .flatMap(
                row ->
                    called.getOrDefault(row.model(), List.of(row.model())).stream().map(row::named))
            .toList(),
        names);
  }

  /**
   * Returns the rows at one place that is meant, by what is stated of it; blank where nothing is.
   */
  Offers at(Function<PriceRow.Place, Optional<String>> what, String name) {
    Optional<String> meant = Optional.of(name).filter(each -> !each.isBlank());
    return new Offers(
        origin, all().filter(row -> what.apply(row.place()).equals(meant)).toList(), names);
  }

  /** Returns which places are stated. */
  List<String> stated(Function<PriceRow.Place, Optional<String>> what) {
    return all().flatMap(row -> what.apply(row.place()).stream()).distinct().toList();
  }

  /** Whether a model's price depends on the day. */
  boolean dated(String model) {
    return of(model).stream().anyMatch(PriceRow::dated);
  }

  /** Returns a model's prices on a day, one per place; none where it has no price on that day. */
  List<Offer> on(LocalDate day, String model) {
    return atPlaces(of(model)).values().stream()
        .flatMap(rows -> Offer.on(day, rows).stream())
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
                  "No model with a price is named \"%s\" in %s; allowed: %s, or a row with the"
                      + " model's %s and %s in that file",
                  model,
                  HiddenCharacters.visible(origin),
                  Names.some(models()),
                  PriceColumns.INPUT,
                  PriceColumns.OUTPUT)
              + OtherNames.remedy(Aliases.Kind.MODEL, model, models()));
    }
  }

  /**
   * Returns a model's price on a day.
   *
   * @throws IllegalArgumentException if it has none, or several at different places
   */
  Offer only(String model, AsOf asOf) {
    requireRow(model);
    List<Offer> found = on(asOf.day(), model);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          missing(model, asOf) + " in " + HiddenCharacters.visible(origin));
    }
    if (found.size() > 1) {
      throw Several.of(found).refused();
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
        .sorted(Comparator.comparingInt(offer -> offer.rows().get(0).row()))
        .toList();
  }

  private static Map<PriceRow.Place, List<PriceRow>> atPlaces(List<PriceRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(PriceRow::place, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns those rows that begin after a day, the earliest first. */
  private static List<PriceRow> after(LocalDate day, List<PriceRow> rows) {
    return rows.stream()
        .filter(row -> row.from().isAfter(day))
        .sorted(Comparator.comparing(PriceRow::from))
        .toList();
  }

  /** Returns what is known after a day of a model's later prices, the earliest first. */
  List<PriceDay.Announced> announced(LocalDate day, String model) {
    Set<PriceRow> listed = Set.copyOf(listed(model));
    return after(day, of(model)).stream()
        .map(
            row ->
                new PriceDay.Announced(
                    row.from(), row.rates(), listed.contains(row) ? "" : row.line().words()))
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
        listed(model).stream()
            .filter(row -> row.endedBefore(day))
            .map(row -> row.effectiveTo().orElseThrow())
            .map(last -> new Nearest(last, "ended on " + last));
    Stream<Nearest> announced =
        after(day, listed(model)).stream()
            .map(row -> new Nearest(row.from(), "begins on " + row.from()));
    return Stream.concat(ended, announced)
        .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each.day()))))
        .orElseThrow();
  }
}
