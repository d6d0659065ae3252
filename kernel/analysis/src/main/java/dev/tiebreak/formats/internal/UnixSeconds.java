package dev.tiebreak.formats.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as seconds since the beginning of 1970. */
public final class UnixSeconds {

  private static final Pattern SECONDS = Pattern.compile("(?<whole>\\d{9,11})(?:\\.\\d+)?");

  private UnixSeconds() {}

  /** Returns the day of a moment, in UTC; empty if it is in another form, or before 1973. */
  public static Optional<String> day(String moment) {
    return Optional.of(SECONDS.matcher(moment))
        .filter(Matcher::matches)
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds.group("whole"))))
        .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }
}
