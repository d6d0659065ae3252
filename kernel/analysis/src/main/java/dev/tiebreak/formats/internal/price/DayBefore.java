package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRow;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The last day of prices that other prices follow. */
final class DayBefore {

  private DayBefore() {}

  /**
   * Returns the day before another; blank where that is.
   *
   * @param key what the day stands under, for the message if it is none
   */
  static String of(String day, String key, FoundRow row) {
    try {
      return day.isEmpty() ? "" : LocalDate.parse(day).minusDays(1).toString();
    } catch (DateTimeException e) {
      throw row.refused(key + " is \"" + day + "\"", "a day such as 2026-04-23");
    }
  }
}
