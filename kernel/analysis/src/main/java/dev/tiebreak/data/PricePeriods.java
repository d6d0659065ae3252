package dev.tiebreak.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.Row;

/**
 * Whether the periods of each line of prices follow each other without gaps or overlaps: sorted
 * once, then each is compared with the one before it, so a long list takes no more time per row.
 */
final class PricePeriods {

  /** Keeps one line of one model together, from the first day on. */
  static final Comparator<Period> ORDER =
      Comparator.comparing(Period::model)
          .thenComparing(Period::line)
          .thenComparing(Period::from)
          .thenComparing(Period::row);

  private PricePeriods() {}

  /**
   * When a row's price holds.
   *
   * @param line what tells it from other prices of its model: provider, region, service, tier
   * @param from the first day, or {@link LocalDate#MIN} where it is not stated
   * @param to the last day, if it is stated
   * @param row its number in the file
   * @param place where that is
   */
  record Period(
      String model,
      String line,
      LocalDate from,
      Optional<LocalDate> to,
      Integer row,
      String place) {

    static Period of(Row row, PriceLines lines, int number, String place) {
      return new Period(
          row.getString("model"),
          lines.line(row.getRowNumber()),
          Optional.ofNullable(row.getDate("effective_from")).orElse(LocalDate.MIN),
          Optional.ofNullable(row.getDate("effective_to")),
          number,
          place);
    }

    private boolean follows(Period before) {
      return model.equals(before.model) && line.equals(before.line);
    }

    /** Says why this does not fit the one before it; empty if it does. */
    private Optional<String> misfit(Period before) {
      String name = "\"" + model + "\"";
      if (before.from.equals(from)) {
        return Optional.of(name + " already appears in " + before.place);
      }
      return before
          .to
          .filter(last -> !last.plusDays(1).equals(from))
          .map(
              last ->
                  name
                      + (last.isBefore(from) ? " has a gap between " : " overlaps between ")
                      + last
                      + " and "
                      + from);
    }
  }

  /**
   * Returns what is wrong with rows whose period does not fit the one before it, by row.
   *
   * @param order {@link #ORDER}, which a test may count
   */
  static Map<Integer, String> misfits(List<Period> periods, Comparator<Period> order) {
    List<Period> sorted = periods.stream().sorted(order).toList();
    Map<Integer, String> misfits = new HashMap<>();
    for (int i = 1; i < sorted.size(); i++) {
      Period period = sorted.get(i);
      Period before = sorted.get(i - 1);
      if (period.follows(before)) {
        period.misfit(before).ifPresent(words -> misfits.put(period.row(), words));
      }
    }
    return misfits;
  }
}
