package dev.tiebreak.decide.league;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which ranks the models of a league may have, and which neighbours cannot be told apart. */
final class LeagueGroups {

  private static final int LETTERS = 26;

  private final int[] clearlyBetter;
  private final int[] clearlyWorse;
  private final List<Group> groups = new ArrayList<>();

  /** Whether the better-placed model is clearly better. */
  @FunctionalInterface
  interface Clear {
    boolean of(int better, int worse);
  }

  /**
   * Places next to each other.
   *
   * @param from the best place, from 0
   * @param to the worst
   */
  record Group(int from, int to) {}

  LeagueGroups(int models, Clear clear) {
    clearlyBetter = new int[models];
    clearlyWorse = new int[models];
    int[] start = new int[models];
    for (int worse = 1; worse < models; worse++) {
      start[worse] = start[worse - 1];
      for (int better = 0; better < worse; better++) {
        if (clear.of(better, worse)) {
          clearlyBetter[worse]++;
          clearlyWorse[better]++;
          start[worse] = Math.max(start[worse], better + 1);
        }
      }
    }
    for (int to = 0; to < models; to++) {
      boolean complete = to == models - 1 || start[to + 1] > start[to];
      if (complete && start[to] < to) {
        groups.add(new Group(start[to], to));
      }
    }
  }

  int clearPairs() {
    return Arrays.stream(clearlyBetter).sum();
  }

  int bestRank(int model) {
    return clearlyBetter[model] + 1;
  }

  int worstRank(int model) {
    return clearlyWorse.length - clearlyWorse[model];
  }

  List<Group> all() {
    return groups;
  }

  /** The letters of the groups that a model is in: A, B, …, Z, AA, AB, …. */
  List<String> letters(int model) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).from() <= model && model <= groups.get(i).to()) {
        letters.add(letter(i));
      }
    }
    return letters;
  }

  private static String letter(int group) {
    String last = Character.toString('A' + group % LETTERS);
    return group < LETTERS ? last : letter(group / LETTERS - 1) + last;
  }
}
