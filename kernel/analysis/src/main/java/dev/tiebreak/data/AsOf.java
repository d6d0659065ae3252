package dev.tiebreak.data;

import dev.tiebreak.read.internal.CellType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * The day whose prices are used: the one asked for; otherwise the newest that the frames state;
 * otherwise today. No other result reads the clock, so that files which say when they were read
 * give the same results on any day; beside it, only {@link DataCheck} does.
 *
 * @param asked the day that was asked for, if one was
 * @param stated the newest day on which a frame says that it was read, if one does
 * @param clock tells today, in UTC
 */
record AsOf(Optional<LocalDate> asked, Optional<LocalDate> stated, Clock clock) {

  /**
   * Returns the day and how it was chosen, in words: {@code 2026-04-23, the newest day of the
   * data}.
   */
  String words() {
    return day()
        + (asked.isPresent()
            ? ""
            : stated.isPresent() ? ", the newest day of the data" : ", today in UTC");
  }

  LocalDate day() {
    return known().orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Returns the day where it is known without a clock. */
  Optional<LocalDate> known() {
    return asked.or(() -> stated);
  }

  AsOf asking(LocalDate day) {
    return new AsOf(Optional.of(day), stated, clock);
  }

  /** Returns the day for a result that also uses another frame. */
  AsOf beside(Optional<LocalDate> other) {
    return new AsOf(
        asked,
        Stream.of(stated, other).flatMap(Optional::stream).max(Comparator.naturalOrder()),
        clock);
  }

  /** Returns the newest day in a column. */
  static Optional<LocalDate> newest(Table rows, String column) {
    return rows.dateColumn(column).asList().stream()
        .filter(day -> day != null)
        .max(Comparator.naturalOrder());
  }

  /**
   * Reads a day given as a notebook's parameter; blank for none.
   *
   * @throws IllegalArgumentException if it is not a day
   */
  static Optional<LocalDate> parse(String day) {
    if (day.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> parsed = new CellType.Day().parse(day.strip());
    if (parsed.isEmpty()) {
      throw new IllegalArgumentException(
          "The day of the prices is \""
              + day
              + "\"; allowed: a day such as 2026-04-23, or blank for the newest day of the data");
    }
    return parsed;
  }
}
