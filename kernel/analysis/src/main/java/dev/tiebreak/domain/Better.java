package dev.tiebreak.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of two values of a measure is the better one. */
public enum Better {
  /** The higher. */
  HIGHER,
  /** The lower, as with costs and errors. */
  LOWER;

  /** Returns the direction of that word, {@code higher} or {@code lower}. */
  public static Optional<Better> named(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** Returns how far a difference, the first value less the second, puts the first ahead. */
  public double ahead(double difference) {
    return this == HIGHER || difference == 0 ? difference : -difference;
  }

  /** Returns the word as files write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
