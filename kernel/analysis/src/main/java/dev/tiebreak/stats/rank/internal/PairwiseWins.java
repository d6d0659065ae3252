package dev.tiebreak.stats.rank.internal;

import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** How often each model beat each other, checked so that finite ratings exist. */
public final class PairwiseWins {

  /**
   * A model without a chain of wins, or of losses, to the first one.
   *
   * @param model its place, from 0
   * @param verb what it never did to the first: beat, or lost to
   */
  public record Unlinked(int model, String verb) {}

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
                + Numbers.significant(wins[row][row])
                + "; allowed: 0");
      }
    }
    unlinked(wins)
        .ifPresent(
            unlinked -> {
              throw new IllegalArgumentException(
                  "Model "
                      + (unlinked.model() + 1)
                      + " never "
                      + unlinked.verb()
                      + " model 1, not even by way of other models; allowed: wins and losses"
                      + " that connect"
                      + " all models, else a rating would be infinite");
            });
  }

  int models() {
    return wins.length;
  }

  double of(int winner, int loser) {
    return wins[winner][loser];
  }

  /** The number of comparisons of two models with each other. */
  double games(int first, int second) {
    return wins[first][second] + wins[second][first];
  }

  /** The number of comparisons of a model with all others, rounded because ties count half. */
  int games(int model) {
    double games = 0;
    for (int other = 0; other < wins.length; other++) {
      games += games(model, other);
    }
    return (int) Math.ceil(games);
  }

  /**
   * Returns the first model that makes finite ratings impossible, since it never beat the first
   * one, or never lost to it, directly or through others; empty where there is none.
   *
   * @param wins a square table: how often the row's model beat the column's
   */
  public static Optional<Unlinked> unlinked(double[][] wins) {
    return missing(reached(wins.length, (from, to) -> wins[to][from] > 0), "beat")
        .or(() -> missing(reached(wins.length, (from, to) -> wins[from][to] > 0), "lost to"));
  }

  private static Optional<Unlinked> missing(boolean[] reached, String verb) {
    return IntStream.range(0, reached.length)
        .filter(model -> !reached[model])
        .mapToObj(model -> new Unlinked(model, verb))
        .findFirst();
  }

  /** Which models a chain of links joins to the first. */
  private static boolean[] reached(int models, BiPredicate<Integer, Integer> linked) {
    boolean[] seen = new boolean[models];
    Deque<Integer> next = new ArrayDeque<>(Arrays.asList(0));
    seen[0] = true;
    while (!next.isEmpty()) {
      int from = next.remove();
      for (int to = 0; to < models; to++) {
        if (!seen[to] && linked.test(from, to)) {
          seen[to] = true;
          next.add(to);
        }
      }
    }
    return seen;
  }
}
