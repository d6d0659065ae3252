package dev.tiebreak.words.internal;

/** Singular and plural words. */
public final class Plural {

  private Plural() {}

  /** Returns the word for one thing, or the word for none or several. */
  public static String of(long count, String one, String several) {
    return count == 1 ? one : several;
  }
}
