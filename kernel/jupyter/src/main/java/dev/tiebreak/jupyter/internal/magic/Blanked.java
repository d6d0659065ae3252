package dev.tiebreak.jupyter.internal.magic;

/** Blanks parts of a source and leaves the others where they are. */
final class Blanked {

  private Blanked() {}

  /** Returns a source of which only a range and the line ends are left. */
  static String allBut(String source, int from, int to) {
    StringBuilder kept = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      kept.append((i >= from && i < to) || c == '\n' ? c : ' ');
    }
    return kept.toString();
  }

  /** Merges two sources of the same length, of which at most one is not blank at any place. */
  static String merge(String one, String other) {
    StringBuilder merged = new StringBuilder(one);
    for (int i = 0; i < other.length(); i++) {
      if (other.charAt(i) != ' ') {
        merged.setCharAt(i, other.charAt(i));
      }
    }
    return merged.toString();
  }
}
