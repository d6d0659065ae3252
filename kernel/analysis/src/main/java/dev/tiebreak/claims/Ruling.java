package dev.tiebreak.claims;

import java.util.Collection;
import java.util.Comparator;

/** What the numbers say about a claim. */
public enum Ruling {
  /** The numbers bear it out. */
  HOLDS("holds"),
  /** The numbers leave it open, or there are none. */
  UNDECIDED("undecided"),
  /** The numbers are against it. */
  DOES_NOT_HOLD("does not hold");

  private final String words;

  Ruling(String words) {
    this.words = words;
  }

  /** Returns the words that a table prints. */
  public String words() {
    return words;
  }

  /** A sentence is only as strong as its weakest statement. */
  static Ruling weakest(Collection<Ruling> rulings) {
    return rulings.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
