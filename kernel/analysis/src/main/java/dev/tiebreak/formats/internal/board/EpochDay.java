package dev.tiebreak.formats.internal.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as tables of Epoch AI write them. */
final class EpochDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

  /** {@code 17 November 2025 4:28pm}. */
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2} [A-Za-z]+ \\d{4})(?: .*)?");

  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM yyyy")
          .toFormatter(Locale.ENGLISH);

  private EpochDay() {}

  /** Returns the day of a moment, as ISO 8601 writes it; empty if it is in another form. */
  static Optional<String> of(String moment) {
    Matcher iso = ISO.matcher(moment);
    if (iso.matches()) {
      return Optional.of(iso.group(1));
    }
    Matcher words = WORDS.matcher(moment);
    try {
      return words.matches()
          ? Optional.of(LocalDate.parse(words.group(1), IN_WORDS).toString())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
