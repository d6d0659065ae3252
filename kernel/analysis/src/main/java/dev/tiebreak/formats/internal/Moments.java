package dev.tiebreak.formats.internal;

import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and durations, of moments as programs write them: {@code 2026-03-04T10:00:00.5Z}. */
public final class Moments {

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?))?"
              + "(Z|[-+]\\d{2}:?\\d{2})?");
  private static final int NANO = 9;

  private Moments() {}

  /** Returns the day of a moment, in UTC where its zone is known; blank where there is none. */
  public static String day(Node moment) {
    Matcher parts = MOMENT.matcher(moment.text());
    return parts.matches()
        ? at(parts).map(at -> at.toLocalDate().toString()).orElse(parts.group(1))
        : "";
  }

  /** Returns the seconds between two moments of one zone; blank where one is not known. */
  public static String seconds(Node from, Node to) {
    Matcher start = MOMENT.matcher(from.text());
    Matcher end = MOMENT.matcher(to.text());
    return start.matches() && end.matches() && Objects.equals(start.group(3), end.group(3))
        ? at(start).flatMap(first -> at(end).map(last -> seconds(first, last))).orElse("")
        : "";
  }

  private static String seconds(LocalDateTime first, LocalDateTime last) {
    Duration taken = Duration.between(first, last);
    return taken.isNegative()
        ? ""
        : BigDecimal.valueOf(taken.getSeconds())
            .add(BigDecimal.valueOf(taken.getNano(), NANO))
            .stripTrailingZeros()
            .toPlainString();
  }

  /** Returns a moment in UTC, as if it was one where its zone is not known. */
  private static Optional<LocalDateTime> at(Matcher moment) {
    if (moment.group(2) == null) {
      return Optional.empty();
    }
    try {
      ZoneOffset zone = moment.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(moment.group(3));
      return Optional.of(
          LocalDateTime.parse(moment.group(1) + "T" + moment.group(2))
              .atOffset(zone)
              .withOffsetSameInstant(ZoneOffset.UTC)
              .toLocalDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
