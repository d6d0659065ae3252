package dev.tiebreak.decide.internal;

import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.ScoreAxis.Best;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The axes of charts of scores: one for each unit and direction; margins of one unit share one,
 * whichever way their scores point.
 *
 * @param decimals of percent
 */
public record ScoreAxes(int decimals) {

  /** Returns rows by what they share an axis with, in the order of their contests on the card. */
  public static <R, K> Map<K, List<R>> apart(
      List<R> rows, List<Contest> card, Function<R, Contest> contest, Function<Measure, K> shared) {
    Map<K, List<R>> apart =
        rows.stream()
            .collect(Collectors.groupingBy(row -> shared.apply(contest.apply(row).measure())));
    Map<K, List<R>> ordered = new LinkedHashMap<>();
    card.stream()
        .map(each -> shared.apply(each.measure()))
        .filter(apart::containsKey)
        .forEach(key -> ordered.put(key, apart.get(key)));
    return ordered;
  }

  /** Returns the axis of scores in one unit and direction. */
  public ScoreAxis ofScores(List<Measure> measures) {
    Measure one = measures.get(0);
    return new ScoreAxis(
        one.unit().words(),
        unit(one.unit()),
        one.lowerIsBetter() ? Best.LOWEST : Best.HIGHEST,
        measures.stream().mapToDouble(each -> each.range().least()).min().orElseThrow(),
        measures.stream().mapToDouble(each -> each.range().most()).max().orElseThrow(),
        printed(one.unit()));
  }

  /** Returns the axis of margins in one unit. */
  public ScoreAxis ofMargins(List<Measure> measures) {
    Measure one = measures.get(0);
    double reach =
        measures.stream()
            .mapToDouble(each -> each.range().most() - each.range().least())
            .max()
            .orElseThrow();
    return new ScoreAxis(
        one.marginUnit(),
        one.unit() == Unit.PERCENT ? AxisUnit.NUMBER : unit(one.unit()),
        best(measures),
        -reach,
        reach,
        printed(one.unit()));
  }

  private static Best best(List<Measure> measures) {
    long lower = measures.stream().filter(each -> each.better() == Better.LOWER).count();
    return lower == 0 ? Best.HIGHEST : lower == measures.size() ? Best.LOWEST : Best.EITHER;
  }

  private OptionalInt printed(Unit unit) {
    return unit == Unit.PERCENT ? OptionalInt.of(decimals) : OptionalInt.empty();
  }

  private static AxisUnit unit(Unit unit) {
    return switch (unit) {
      case PERCENT -> AxisUnit.PERCENT;
      case USD -> AxisUnit.USD;
      case POINTS, ELO, INDEX, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS -> AxisUnit.NUMBER;
    };
  }
}
