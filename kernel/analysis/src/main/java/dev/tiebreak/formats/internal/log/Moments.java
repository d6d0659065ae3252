package dev.tiebreak.formats.internal.log;

import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and durations, of moments as programs write them: {@code 2026-03-04T10:00:00.5Z}. */
final class Moments {

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?))?"
              + "(Z|[-+]\\d{2}:?\\d{2})?");
  private static final int NANO = 9;

  private Moments() {}

  /** Returns the day of a moment; blank where there is none. */
  static String day(Node moment) {
    Matcher parts = MOMENT.matcher(moment.text());
    return parts.matches() ? parts.group(1) : "";
  }

  /** Returns the seconds between two moments of one zone; blank where one is not known. */
  static String seconds(Node from, Node to) {
    Matcher start = MOMENT.matcher(from.text());
    Matcher end = MOMENT.matcher(to.text());
    if (!start.matches() || !end.matches() || !Objects.equals(start.group(3), end.group(3))) {
      return "";
    }
    try {
      Duration taken = Duration.between(at(start), at(end));
      return taken.isNegative()
          ? ""
          : BigDecimal.valueOf(taken.getSeconds())
              .add(BigDecimal.valueOf(taken.getNano(), NANO))
              .stripTrailingZeros()
              .toPlainString();
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  private static LocalDateTime at(Matcher moment) {
    return LocalDateTime.parse(moment.group(1) + "T" + moment.group(2));
  }
}
