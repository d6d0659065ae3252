package dev.tiebreak.words.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that a mistyped name was probably meant to be. */
public final class Nearest {

  private static final int MOST_NAMES = 3;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingInt(Candidate::typos).thenComparingInt(Candidate::edits);

  /**
   * How far a name is from what was typed.
   *
   * @param typos the edits between the two, ignoring case
   * @param edits the edits, counting case
   */
  private record Candidate(String name, int typos, int edits) {

    boolean ties(Candidate other) {
      return typos == other.typos && edits == other.edits;
    }
  }

  private Nearest() {}

  /**
   * Finds at most three names nearest to one that does not exist, all equally near; empty if none
   * is near.
   */
  public static List<String> to(String typed, Collection<String> names) {
    List<Candidate> near =
        candidates(typed, names).filter(each -> isNear(typed, each)).sorted(NEAREST_FIRST).toList();
    return near.stream()
        .filter(candidate -> candidate.ties(near.get(0)))
        .map(Candidate::name)
        .limit(MOST_NAMES)
        .toList();
  }

  /**
   * Finds at most three names that are near to one that does not exist or begin with it, ignoring
   * case, the nearest first.
   */
  public static List<String> orBegun(String typed, Collection<String> names) {
    return candidates(typed, names)
        .filter(each -> isNear(typed, each) || begins(typed, each.name()))
        .sorted(NEAREST_FIRST)
        .map(Candidate::name)
        .limit(MOST_NAMES)
        .toList();
  }

  /**
   * Asks whether one of the nearest names was meant, for example "Did you mean scores or stores?";
   * empty if none is near.
   */
  public static Optional<String> question(String typed, Collection<String> names) {
    List<String> near = to(typed, names);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(near.stream().collect(Collectors.joining(" or ", "Did you mean ", "?")));
  }

  private static Stream<Candidate> candidates(String typed, Collection<String> names) {
    return names.stream()
        .distinct()
        .filter(name -> !name.equals(typed))
        .map(name -> new Candidate(name, edits(low(typed), low(name)), edits(typed, name)));
  }

  /** One typo per three letters; a name of one or two letters would be near to everything. */
  private static boolean isNear(String typed, Candidate candidate) {
    return candidate.typos() <= typed.length() / 3;
  }

  /** Too many names begin with a given single letter. */
  private static boolean begins(String typed, String name) {
    return typed.length() > 1 && low(name).startsWith(low(typed));
  }

  private static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns how many letters have to be inserted, deleted, replaced or swapped with their neighbour
   * (the optimal string alignment distance; Boytsov, "Indexing methods for approximate dictionary
   * searching", 2011, section 2.2).
   */
  static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    Arrays.setAll(edits[0], j -> j);
    for (int i = 1; i <= a.length(); i++) {
      edits[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
