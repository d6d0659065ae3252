package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** An assumption, and for which model it is moved. */
public record Lever(Assumption assumption, Whose whose) {

  private static final int ROUND_STEPS = 40;
  private static final double USUAL_MOST = 1_000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Returns whether another moves the same number. */
  boolean meets(Lever other) {
    return assumption == other.assumption && whose.meets(other.whose);
  }

  /** Returns its value now; the first model's, where both are moved. */
  BigDecimal of(Costs costs) {
    return costs.of(whose).value(assumption);
  }

  double today(Costs costs) {
    return of(costs).doubleValue();
  }

  /** The highest value it can have. */
  double most(Costs costs) {
    return costs.each(whose).mapToDouble(cost -> cost.most(assumption)).min().orElseThrow();
  }

  /** A value in percent of the other model's; empty where that has no meaning. */
  Optional<BigDecimal> percentOfOther(Costs costs, BigDecimal value) {
    BigDecimal base = costs.against(whose).value(assumption);
    return whose == Whose.BOTH || base.signum() == 0
        ? Optional.empty()
        : Optional.of(value.multiply(HUNDRED).divide(base, MathContext.DECIMAL128));
  }

  /** The lowest value worth considering: a cost of zero has no ratio. */
  double from(Costs costs, int steps) {
    return assumption.share()
        ? assumption.least()
        : Math.max(assumption.least(), to(costs) / steps);
  }

  /** Twice today's value; the other model's where today's is zero; a share up to 1. */
  double to(Costs costs) {
    double now = Math.max(today(costs), costs.second().value(assumption).doubleValue());
    double usual = assumption.share() ? 1 : now == 0 ? USUAL_MOST : 2 * now;
    return Math.min(most(costs), usual);
  }

  /** Returns about forty values at equal round steps. */
  List<Double> around(Costs costs) {
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

  /** Returns the unit of its values on an axis. */
  AxisUnit axis() {
    return switch (assumption.kind()) {
      case COUNT -> AxisUnit.NUMBER;
      case SHARE -> AxisUnit.PERCENT;
      case FACTOR -> AxisUnit.TIMES;
      case PRICE -> AxisUnit.USD;
    };
  }

  /** Returns a value in the unit of its axis: shares in percent. */
  double onAxis(double value) {
    return assumption.share() ? 100 * value : value;
  }

  /** Returns values at equal steps. */
  List<Double> around(Costs costs, int steps) {
    double least = from(costs, steps);
    double most = to(costs);
    return IntStream.range(0, steps)
        .mapToObj(i -> least + (most - least) * i / (steps - 1))
        .toList();
  }

  /** Returns one of its values without the unit. */
  String number(double value) {
    return assumption.number(BigDecimal.valueOf(value));
  }

  /** Returns one of its values in words. */
  String say(double value) {
    return assumption.say(BigDecimal.valueOf(value));
  }

  /** Returns its name and model, as a row of a chart prints them. */
  String name(Costs costs) {
    return assumption.shortLabel() + " (" + costs.model(whose) + ")";
  }

  /** Returns its name in a sentence: {@code the calls of GPT-5.5}. */
  String phrase(Costs costs) {
    return "the " + assumption.noun() + " of " + costs.model(whose);
  }

  /** Returns its name, unit and model, as an axis prints them. */
  String label(Costs costs) {
    return assumption.label() + " (" + costs.model(whose) + ")";
  }
}
