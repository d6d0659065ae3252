package dev.tiebreak.read.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that may be a number, taken apart: its digits and separators, a percent sign, and the mark
 * of a footnote behind it.
 *
 * @param body the digits and separators, without blanks or apostrophes between groups of digits
 * @param sign the percent sign, or nothing
 * @param mark the mark of a footnote, or nothing
 */
record NumberText(String body, String sign, String mark) {

  private static final String BLANKS = "[ \\u00a0\\u2007\\u2009\\u202f]";
  private static final String BETWEEN_GROUPS = "[ \\u00a0\\u2007\\u2009\\u202f'\u2019]";
  private static final String FOOTNOTE =
      "[*\u2020\u2021\u00a7\u00b6]+|\\[[\\p{L}\\p{N}*\u2020\u2021]{1,3}\\]"
          + "|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<body>[^%]*?\\d)"
              + BLANKS
              + "*(?<first>(?:"
              + FOOTNOTE
              + ")?)"
              + BLANKS
              + "*(?<sign>%?)"
              + BLANKS
              + "*(?<mark>(?:"
              + FOOTNOTE
              + ")?)");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}(?:" + BETWEEN_GROUPS + "\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern BLANK = Pattern.compile(BETWEEN_GROUPS);

  private static final String POINT_GROUPS = "[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?";
  private static final String POINT_PLAIN = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
  private static final Pattern POINT = Pattern.compile(POINT_GROUPS + "|" + POINT_PLAIN);
  private static final Pattern COMMA =
      Pattern.compile(
          "[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?|[+-]?(?:\\d+(?:,\\d+)?|,\\d+)(?:[eE][+-]?\\d+)?");

  /** Takes a cell apart; empty if no number can stand there. */
  static Optional<NumberText> of(String cell) {
    Matcher whole = WHOLE.matcher(cell.replace('\u2212', '-'));
    if (!whole.matches()) {
      return Optional.empty();
    }
    String body = whole.group("body");
    return Optional.of(
        new NumberText(
            GROUPED.matcher(body).matches() ? BLANK.matcher(body).replaceAll("") : body,
            whole.group("sign"),
            whole.group("first") + whole.group("mark")));
  }

  /** Returns the number as Java reads it, if it can be meant with a decimal point. */
  Optional<String> withPoint() {
    return POINT.matcher(body).matches() ? Optional.of(body.replace(",", "")) : Optional.empty();
  }

  /** Returns the number as Java reads it, if it can be meant with a decimal comma. */
  Optional<String> withComma() {
    return COMMA.matcher(body).matches()
        ? Optional.of(body.replace(".", "").replace(',', '.'))
        : Optional.empty();
  }
}
