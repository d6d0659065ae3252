package dev.tiebreak.words.internal;

/** Words that go by how many things there are. */
public final class Plural {

  private Plural() {}

  /** Returns the word for one thing, or that for none or several. */
  public static String of(long count, String one, String several) {
    return count == 1 ? one : several;
  }
}
