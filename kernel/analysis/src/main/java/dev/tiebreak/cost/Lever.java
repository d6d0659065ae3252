package dev.tiebreak.cost;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** An assumption, and for which model it is moved. */
public record Lever(Assumption assumption, Whose whose) {

  private static final int ROUND_STEPS = 40;
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
    double highest = Crossings.most(costs, assumption, whose);
    double now = Math.max(today(costs), assumption.of(costs.second()).doubleValue());
    double usual = assumption.share() ? 1 : now == 0 ? USUAL_MOST : 2 * now;
    return Math.min(highest, usual);
  }

  /** Returns about forty values at equal round steps. */
  List<Double> around(CostComparison costs) {
    double most = onAxis(to(costs));
    double rough = most / ROUND_STEPS;
    double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        DoubleStream.of(1, 2, 2.5, 5, 10)
            .map(each -> each * magnitude)
            .filter(each -> each >= rough * (1 - 1e-9))
            .min()
            .orElseThrow();
    long first = (long) Math.ceil(onAxis(from(costs, ROUND_STEPS)) / step - 1e-9);
    long last = (long) Math.floor(most / step + 1e-9);
    return LongStream.rangeClosed(first, last)
        .mapToObj(i -> i * step / onAxis(1))
        .filter(each -> each >= assumption.least())
        .toList();
  }

  private double onAxis(double value) {
    return assumption.onAxis(value);
  }

  /** Returns values at equal steps. */
  List<Double> around(CostComparison costs, int steps) {
    double least = from(costs, steps);
    double most = to(costs);
    return IntStream.range(0, steps)
        .mapToObj(i -> least + (most - least) * i / (steps - 1))
        .toList();
  }

  /** Returns its name and model, as a row of a chart prints them. */
  String name(CostComparison costs) {
    return assumption.shortLabel() + " (" + whose.model(costs) + ")";
  }

  /** Returns its name in a sentence: {@code the calls of GPT-5.5}. */
  String phrase(CostComparison costs) {
    return "the " + assumption.noun() + " of " + whose.model(costs);
  }

  /** Returns its name, unit and model, as an axis prints them. */
  String label(CostComparison costs) {
    return assumption.label() + " (" + whose.model(costs) + ")";
  }
}
