package dev.tiebreak.read.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is not written as ISO 8601 has it.
 *
 * @param dayFirst the date in ISO 8601, if it can be meant with the day in front of the month
 * @param monthFirst the same with the month in front
 */
record DayText(Optional<String> dayFirst, Optional<String> monthFirst) {

  private static final Pattern LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern FIRST = Pattern.compile("(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})");

  /** Takes a cell apart; empty if no such date stands there. */
  static Optional<DayText> of(String cell) {
    Matcher last = LAST.matcher(cell);
    if (last.matches()) {
      int year = Integer.parseInt(last.group(4));
      int one = Integer.parseInt(last.group(1));
      int two = Integer.parseInt(last.group(3));
      return Optional.of(new DayText(day(year, two, one), day(year, one, two)));
    }
    Matcher first = FIRST.matcher(cell);
    if (first.matches()) {
      Optional<String> day =
          day(
              Integer.parseInt(first.group(1)),
              Integer.parseInt(first.group(3)),
              Integer.parseInt(first.group(4)));
      return Optional.of(new DayText(day, day));
    }
    return Optional.empty();
  }

  private static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
