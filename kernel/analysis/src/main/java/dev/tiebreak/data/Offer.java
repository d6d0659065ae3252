package dev.tiebreak.data;

import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.domain.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Row;

/**
 * A row of a price list.
 *
 * @param plan what it says
 * @param source where it comes from; empty where that is not stated
 * @param read when the list was read, if that is stated
 * @param row counted from 0
 */
record Offer(PricePlan plan, String source, Optional<LocalDate> read, int row) {

  static Offer of(Row row) {
    return new Offer(
        PriceColumns.plan(row),
        row.getString("source"),
        Optional.ofNullable(row.getDate(PriceColumns.AS_OF)),
        row.getRowNumber());
  }

  String model() {
    return plan.model();
  }

  /** Returns its first day; where none is stated, the earliest possible one. */
  LocalDate from() {
    return plan.effectiveFrom().orElse(LocalDate.MIN);
  }

  /** Whether it holds on some days only, so that the day matters. */
  boolean dated() {
    return plan.effectiveFrom().isPresent() || plan.effectiveTo().isPresent();
  }

  boolean endedBefore(LocalDate day) {
    return plan.effectiveTo().filter(last -> last.isBefore(day)).isPresent();
  }

  Provenance provenance() {
    return new Provenance(List.of(source), read);
  }
}
