package dev.tiebreak.cost;

import dev.tiebreak.stats.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Which assumptions are not known for certain, and what they may be.
 *
 * @param items the assumptions, in the order of drawing
 * @param correlations those that go together
 */
public record Uncertainty(List<Item> items, List<Correlated> correlations) {

  /** One assumption about one model and what it may be. */
  public record Item(Assumption assumption, Whose whose, Distribution distribution) {}

  /**
   * Two assumptions that go together, by their places among the items.
   *
   * @param rho the correlation of the normal numbers behind them, above −1 and below 1
   */
  public record Correlated(int one, int other, double rho) {}

  public Uncertainty {
    items = List.copyOf(items);
    correlations = List.copyOf(correlations);
  }

  /** Returns certainty, to build on. */
  public static Uncertainty none() {
    return new Uncertainty(List.of(), List.of());
  }

  /** Returns this with one more assumption that may be one thing or another. */
  public Uncertainty with(Assumption assumption, Whose whose, Distribution distribution) {
    if (find(assumption, whose) >= 0) {
      throw new IllegalArgumentException(
          assumption + " of " + whose + " has a distribution already; allowed: one each");
    }
    List<Item> more = new ArrayList<>(items);
    more.add(new Item(assumption, whose, distribution));
    return new Uncertainty(more, correlations);
  }

  /**
   * Returns this with one assumption of both models correlated.
   *
   * @param rho above −1 and below 1
   * @throws IllegalArgumentException if one of them has no distribution, or rho is out of range
   */
  public Uncertainty withModelsCorrelated(Assumption assumption, double rho) {
    int one = find(assumption, Whose.FIRST);
    int other = find(assumption, Whose.SECOND);
    if (one < 0 || other < 0) {
      throw new IllegalArgumentException(
          assumption + " is not uncertain for both models; allowed: one with both distributions");
    }
    if (!(rho > -1 && rho < 1)) {
      throw new IllegalArgumentException("Correlation: " + rho + "; allowed: above -1, below 1");
    }
    List<Correlated> more = new ArrayList<>(correlations);
    more.add(new Correlated(one, other, rho));
    return new Uncertainty(items, more);
  }

  private int find(Assumption assumption, Whose whose) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).assumption() == assumption && items.get(i).whose() == whose) {
        return i;
      }
    }
    return -1;
  }

  List<Distribution> distributions() {
    return items.stream().map(Item::distribution).toList();
  }

  double[][] matrix() {
    double[][] matrix = new double[items.size()][items.size()];
    for (int i = 0; i < items.size(); i++) {
      matrix[i][i] = 1;
    }
    for (Correlated each : correlations) {
      matrix[each.one()][each.other()] = each.rho();
      matrix[each.other()][each.one()] = each.rho();
    }
    return matrix;
  }

  void set(CostDifference difference, double[] values) {
    for (int i = 0; i < values.length; i++) {
      difference.set(items.get(i).assumption(), items.get(i).whose(), values[i]);
    }
  }
}
