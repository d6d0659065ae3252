package dev.tiebreak.cost;

import java.util.List;

/**
 * Models by score and cost: which are dominated, and which are not.
 *
 * @param points the models, in the order given
 */
public record ParetoFrontier(List<Point> points) {

  /**
   * A model with both error bars.
   *
   * @param model the model's name
   * @param score in percent
   * @param lowScore the least that the score may well be
   * @param highScore the most that it may well be
   * @param usd US dollars per task
   * @param lowUsd the least that the cost may well be
   * @param highUsd the most that it may well be
   */
  public record Point(
      String model,
      double score,
      double lowScore,
      double highScore,
      double usd,
      double lowUsd,
      double highUsd) {

    public Point {
      if (!(lowScore <= score && score <= highScore && lowUsd <= usd && usd <= highUsd)) {
        throw new IllegalArgumentException(
            model + " lies outside its error bars; allowed: a value between its limits");
      }
    }

    private boolean dominates(Point other) {
      return usd <= other.usd && score >= other.score && (usd < other.usd || score > other.score);
    }

    /** Whether the other cannot dominate this, wherever in their error bars both lie. */
    private boolean safeFrom(Point other) {
      return lowScore > other.highScore || highUsd < other.lowUsd;
    }
  }

  public ParetoFrontier {
    points = List.copyOf(points);
  }

  /** Returns the models that no other beats in score at no more cost. */
  public List<Point> frontier() {
    return points.stream().filter(point -> dominatedBy(point).isEmpty()).toList();
  }

  /** Returns the models of the frontier that stay on it wherever in the error bars all lie. */
  public List<Point> clear() {
    return frontier().stream()
        .filter(
            point ->
                points.stream().filter(other -> !other.equals(point)).allMatch(point::safeFrom))
        .toList();
  }

  /** Returns the models that score no less and cost no more, one of both better. */
  public List<Point> dominatedBy(Point point) {
    return points.stream().filter(other -> other.dominates(point)).toList();
  }
}
