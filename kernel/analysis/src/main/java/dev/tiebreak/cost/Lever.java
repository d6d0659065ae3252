package dev.tiebreak.cost;

import java.util.List;
import java.util.stream.IntStream;

/** An assumption, and for which model it is moved. */
public record Lever(Assumption assumption, Whose whose) {

  private static final double USUAL_MOST = 1_000;

  /** Returns what it is in a comparison. */
  double today(CostComparison costs) {
    return assumption.of(whose.of(costs)).doubleValue();
  }

  /** The least value worth looking at: a cost of nothing has no ratio. */
  double from(CostComparison costs, int steps) {
    return assumption.share()
        ? assumption.least()
        : Math.max(assumption.least(), to(costs) / steps);
  }

  /** Twice today's value; the other model's where today's is zero; a share up to 1. */
  double to(CostComparison costs) {
    double highest = new Crossings(costs, assumption, whose).most();
    double now = Math.max(today(costs), assumption.of(costs.second()).doubleValue());
    double usual = assumption.share() ? 1 : now == 0 ? USUAL_MOST : 2 * now;
    return Math.min(highest, usual);
  }

  /** Returns values at equal steps. */
  List<Double> around(CostComparison costs, int steps) {
    double least = from(costs, steps);
    double most = to(costs);
    return IntStream.range(0, steps)
        .mapToObj(i -> least + (most - least) * i / (steps - 1))
        .toList();
  }

  /** Returns its name, unit and model, as an axis prints them. */
  String label(CostComparison costs) {
    return assumption.label() + " (" + whose.model(costs) + ")";
  }
}
