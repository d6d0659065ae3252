package dev.tiebreak.data;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a price list: what a service of a model costs at one place, above a threshold, from one
 * day to another.
 *
 * @param tiers its rates and, where it says them too, those of long context
 * @param source where it comes from; empty where that is not stated
 * @param read when the list was read, if that is stated
 * @param row counted from 0
 */
record PriceRow(
    String model,
    Place place,
    Service service,
    List<ContextTier> tiers,
    Terms terms,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    String source,
    Optional<LocalDate> read,
    int row) {

  /** Who bills, and where the model runs, as far as that is stated. */
  record Place(Optional<String> provider, Optional<String> region) {}

  /**
   * What holds for all calls, as far as the row states it.
   *
   * @param factors what services cost as a multiple of the list price
   */
  record Terms(
      Map<Service, BigDecimal> factors,
      Optional<BigDecimal> minimum,
      Optional<BigDecimal> tokenizer) {}

  /** What, of a model at a place, this price is of: of one line only one row holds on a day. */
  record Line(Service service, long above) {

    /** Says which one it is, in words that follow a model's name in brackets. */
    String words() {
      String more = "above " + Plural.counted(above, "token", "tokens");
      String name = service.name().toLowerCase(Locale.ROOT);
      return service == Service.STANDARD ? more : above == 0 ? name : name + ", " + more;
    }
  }

  /** Returns the same row, its model called by another of its names. */
  PriceRow named(String other) {
    return new PriceRow(
        other, place, service, tiers, terms, effectiveFrom, effectiveTo, source, read, row);
  }

  Line line() {
    return new Line(service, tiers.get(0).aboveInputTokens());
  }

  TokenRates rates() {
    return tiers.get(0).rates();
  }

  /** Returns its first day; where none is stated, the earliest possible one. */
  LocalDate from() {
    return effectiveFrom.orElse(LocalDate.MIN);
  }

  /** Whether it holds on some days only, so that the day matters. */
  boolean dated() {
    return effectiveFrom.isPresent() || effectiveTo.isPresent();
  }

  boolean endedBefore(LocalDate day) {
    return effectiveTo.filter(last -> last.isBefore(day)).isPresent();
  }

  Provenance provenance() {
    return new Provenance(List.of(source), read);
  }
}
