package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days on which something is said to have been published or read, and which are yet to come. */
public final class FutureDays {

  private FutureDays() {}

  /** Finds the days after today. */
  public static List<Remark> in(Stream<DatedCell> days, LocalDate today) {
    return days.filter(cell -> cell.day().isAfter(today))
        .map(
            cell ->
                Remark.suspicion(
                    cell.at(),
                    cell.day() + " is in the future: today is " + today + " in UTC.",
                    "Write the day on which it was published or read; the first day of an announced"
                        + " price belongs in effective_from."))
        .toList();
  }
}
