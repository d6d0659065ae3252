package dev.tiebreak.jupyter.magic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a mistyped one may mean. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** Returns names that begin alike or differ in a few letters, the nearest first. */
  static List<String> to(String typed, List<String> names) {
    String low = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(low, name) <= Math.max(1, typed.length() / 2) || like(low, name))
        .sorted(Comparator.comparingInt(name -> distance(low, name)))
        .limit(MOST)
        .toList();
  }

  private static boolean like(String low, String name) {
    return low.length() > 1 && name.toLowerCase(Locale.ROOT).startsWith(low);
  }

  /** Counts the letters to put in, leave out or change (Levenshtein, 1966), whatever their case. */
  static int distance(String low, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= low.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (low.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
