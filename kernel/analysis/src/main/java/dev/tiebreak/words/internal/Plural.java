package dev.tiebreak.words.internal;

import java.util.Locale;

/** Singular and plural words. */
public final class Plural {

  private Plural() {}

  /** Returns the word for one thing, or the word for none or several. */
  public static String of(long count, String one, String several) {
    return count == 1 ? one : several;
  }

  /** Returns a count with its word: {@code 1 cell}, {@code 1,234 cells}. */
  public static String counted(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, of(count, one, several));
  }
}
