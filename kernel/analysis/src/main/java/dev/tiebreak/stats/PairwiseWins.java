package dev.tiebreak.stats;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** How often each model beat each other, checked: finite ratings exist for them. */
final class PairwiseWins {

  private final double[][] wins;

  /**
   * @throws IllegalArgumentException if the table is not square, a count is negative or missing, a
   *     model beat itself, or a group of models never lost to the others
   */
  PairwiseWins(double[][] table) {
    Checks.atLeast(2, table.length, "Models");
    wins = new double[table.length][];
    for (int row = 0; row < wins.length; row++) {
      Checks.sameLength(table.length, table[row].length, "Models and columns of row " + (row + 1));
      wins[row] = table[row].clone();
      for (int column = 0; column < wins.length; column++) {
        Checks.notNegative(
            wins[row][column], "Wins of model " + (row + 1) + " over model " + (column + 1));
      }
      if (wins[row][row] != 0) {
        throw new IllegalArgumentException(
            "Wins of model "
                + (row + 1)
                + " over itself: "
                + Words.number(wins[row][row])
                + "; allowed: 0");
      }
    }
    checkConnected(reached(/* byWinning= */ true), "beat");
    checkConnected(reached(/* byWinning= */ false), "lost to");
  }

  int models() {
    return wins.length;
  }

  double of(int winner, int loser) {
    return wins[winner][loser];
  }

  /** Comparisons of two models with each other. */
  double games(int first, int second) {
    return wins[first][second] + wins[second][first];
  }

  /** Comparisons of a model with any other, whole where ties count half. */
  int games(int model) {
    double games = 0;
    for (int other = 0; other < wins.length; other++) {
      games += games(model, other);
    }
    return (int) Math.ceil(games);
  }

  private static void checkConnected(boolean[] reached, String verb) {
    for (int model = 0; model < reached.length; model++) {
      if (!reached[model]) {
        throw new IllegalArgumentException(
            "Model "
                + (model + 1)
                + " never "
                + verb
                + " model 1, not even by way of others; allowed: wins and losses that connect all"
                + " models, else a rating would be infinite");
      }
    }
  }

  /** Which models are linked to the first by a chain of wins over it, or of losses to it. */
  private boolean[] reached(boolean byWinning) {
    boolean[] seen = new boolean[wins.length];
    Deque<Integer> next = new ArrayDeque<>(Arrays.asList(0));
    seen[0] = true;
    while (!next.isEmpty()) {
      int from = next.remove();
      for (int to = 0; to < wins.length; to++) {
        if (!seen[to] && (byWinning ? wins[to][from] : wins[from][to]) > 0) {
          seen[to] = true;
          next.add(to);
        }
      }
    }
    return seen;
  }
}
