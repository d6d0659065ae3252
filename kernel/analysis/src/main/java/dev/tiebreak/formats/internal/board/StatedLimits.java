package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The limits of a score, as numbers. */
record StatedLimits(String low, String high) {

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";

  /** {@code +5/-6}, as spreadsheets keep it {@code =+5/-6}, or {@code ±5}. */
  private static final Pattern AROUND =
      Pattern.compile("=?\\+" + NUMBER + "\\s*/\\s*[-\u2212]" + NUMBER + "|\u00b1\\s*" + NUMBER);

  /** Returns what is written as distances from a score; empty if it is not. */
  static Optional<StatedLimits> around(String score, String distances) {
    Matcher found = AROUND.matcher(distances);
    Optional<BigDecimal> middle = JsonNumbers.decimal(score.replace(",", ""));
    if (!found.matches() || middle.isEmpty()) {
      return Optional.empty();
    }
    boolean even = found.group(3) != null;
    BigDecimal above = new BigDecimal(found.group(even ? 3 : 1));
    BigDecimal below = new BigDecimal(found.group(even ? 3 : 2));
    return Optional.of(
        new StatedLimits(
            middle.get().subtract(below).toPlainString(), middle.get().add(above).toPlainString()));
  }

  /** Returns two limits, if both are there and lie around the score. */
  static Optional<StatedLimits> of(String score, String low, String high) {
    Optional<BigDecimal> middle = JsonNumbers.decimal(score);
    boolean around =
        middle.isPresent()
            && JsonNumbers.decimal(low)
                .filter(limit -> limit.compareTo(middle.get()) <= 0)
                .isPresent()
            && JsonNumbers.decimal(high)
                .filter(limit -> limit.compareTo(middle.get()) >= 0)
                .isPresent();
    return around ? Optional.of(new StatedLimits(low, high)) : Optional.empty();
  }
}
