package dev.tiebreak.decide.league;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.stats.internal.test.PairTests;
import dev.tiebreak.stats.internal.test.RatePairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The tests of all pairs of a league's models, adjusted together, by the places of the models. */
final class TestedPairs {

  private final int models;
  private final PairTests tests;
  private final double[] adjusted;
  private final int together;

  private TestedPairs(int models, PairTests tests, double[] adjusted, int together) {
    this.models = models;
    this.tests = tests;
    this.adjusted = adjusted;
    this.together = together;
  }

  static TestedPairs of(LeagueField field, Assumptions assumptions) {
    PairTests tests = field.rivals().tests(assumptions);
    return new TestedPairs(
        field.models().size(), tests, adjusted(assumptions, tests.pValues()), tests.tested());
  }

  /** The pairs of several leagues, adjusted together. */
  static List<TestedPairs> together(List<TestedPairs> leagues, Assumptions assumptions) {
    double[] all =
        leagues.stream().flatMapToDouble(each -> Arrays.stream(each.tests.pValues())).toArray();
    double[] adjusted = adjusted(assumptions, all);
    int tested = leagues.stream().mapToInt(each -> each.tests.tested()).sum();
    List<TestedPairs> together = new ArrayList<>();
    int from = 0;
    for (TestedPairs each : leagues) {
      int to = from + each.tests.pairs();
      double[] own = Arrays.copyOfRange(adjusted, from, to);
      together.add(new TestedPairs(each.models, each.tests, own, tested));
      from = to;
    }
    return together;
  }

  /** The p values adjusted together; a pair without a p value is ignored and keeps none. */
  private static double[] adjusted(Assumptions assumptions, double[] pValues) {
    double[] together =
        assumptions
            .adjustment()
            .adjust(DoubleStream.of(pValues).filter(p -> !Double.isNaN(p)).toArray());
    double[] adjusted = pValues.clone();
    int next = 0;
    for (int i = 0; i < adjusted.length; i++) {
      adjusted[i] = Double.isNaN(pValues[i]) ? Double.NaN : together[next++];
    }
    return adjusted;
  }

  /** How many pairs were tested together, in this league and others. */
  int together() {
    return together;
  }

  /** Whether any pair of this league was tested. */
  boolean any() {
    return tests.tested() > 0;
  }

  /** How many pairs have an adjusted p value below alpha but an interval that includes 0. */
  int heldBack(double alpha) {
    return (int)
        IntStream.range(0, adjusted.length)
            .filter(pair -> adjusted[pair] < alpha && !tests.excludesZero(pair))
            .count();
  }

  /** How many pairs have no error bar, and so no test. */
  int withoutError() {
    return tests.pairs() - tests.tested();
  }

  /** A pair's p value; NaN without an error bar. */
  double p(int better, int worse) {
    return tests.pairs() == 0 ? Double.NaN : tests.pValue(pair(better, worse));
  }

  /** A pair's adjusted p value; NaN without an error bar. */
  double adjustedP(int better, int worse) {
    return tests.pairs() == 0 ? Double.NaN : adjusted[pair(better, worse)];
  }

  /** Whether the interval of a pair's difference excludes 0. */
  boolean excludesZero(int better, int worse) {
    return tests.excludesZero(pair(better, worse));
  }

  private int pair(int better, int worse) {
    return RatePairs.index(better, worse, models);
  }
}
