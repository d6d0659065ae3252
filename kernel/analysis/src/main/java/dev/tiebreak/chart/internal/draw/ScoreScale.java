package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Scale;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.style.AxisUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where the scores of one panel lie, and the round ones among them. */
record ScoreScale(ScoreAxis counted, AxisUnit unit, Axis axis) {

  /** Scores closer together than this, in points, are not spread over the whole width. */
  private static final double LEAST_SPAN = 10;

  /** The same for other units, as a share of the largest score. */
  private static final double LEAST_SHARE = 0.1;

  /** From this many times the least score on, scores that have ratios are spaced by them. */
  private static final double FAR_APART = 10;

  /** From the lowest score to the highest, between two positions in pixels. */
  static ScoreScale of(Dumbbell.Panel panel, AxisUnit unit, double left, double right) {
    double[] scores = extent(panel);
    double least = DoubleStream.of(scores).min().orElseThrow();
    double most = DoubleStream.of(scores).max().orElseThrow();
    if (isLogarithmic(panel)) {
      return new ScoreScale(panel.axis(), unit, Axis.of(Axis.Kind.LOG, least, most, left, right));
    }
    double more = Math.max(0, leastSpan(panel.axis(), least, most) - (most - least)) / 2;
    return new ScoreScale(
        panel.axis(), unit, Axis.of(Axis.Kind.LINEAR, least - more, most + more, left, right));
  }

  private static double leastSpan(ScoreAxis axis, double least, double most) {
    double share = LEAST_SHARE * Math.max(Math.abs(least), Math.abs(most));
    return axis.unit() == AxisUnit.PERCENT ? LEAST_SPAN : share > 0 ? share : 1;
  }

  /** Whether scores are so far apart that only their ratios can be seen. */
  static boolean isLogarithmic(Dumbbell.Panel panel) {
    double[] scores = extent(panel);
    double least = DoubleStream.of(scores).min().orElseThrow();
    double most = DoubleStream.of(scores).max().orElseThrow();
    return panel.axis().hasRatios() && least > 0 && most >= FAR_APART * least;
  }

  /** The scores and the ends of their intervals. */
  private static double[] extent(Dumbbell.Panel panel) {
    return panel.rows().stream()
        .flatMapToDouble(
            row ->
                DoubleStream.concat(
                    row.scores(),
                    Stream.of(row.firstLimits(), row.secondLimits())
                        .flatMap(Optional::stream)
                        .flatMapToDouble(each -> DoubleStream.of(each.lower(), each.upper()))))
        .toArray();
  }

  double pixel(double score) {
    return axis.pixel(score);
  }

  /** Round scores, beyond the data too, as long as their labels stay within the room. */
  List<Double> ticks(Room room, Style style) {
    if (counted.unit() == AxisUnit.PERCENT) {
      double word = style.width("100%");
      Axis reach = within(room, word);
      return reach.scale().wholeTicks(1.7 * word);
    }
    double word = style.widest(words(axis.ticks(4 * style.size())));
    Axis reach = within(room, word);
    return span(reach).ticks(reach, style);
  }

  /** The part of the axis whose labels, this wide, stay within the room. */
  private Axis within(Room room, double word) {
    double from = Math.max(counted.least(), axis.value(room.left() + word / 2));
    double to = Math.min(counted.most(), axis.value(room.right() - word / 2));
    return Axis.of(axis.kind(), from, to, axis.pixel(from), axis.pixel(to));
  }

  List<String> words(List<Double> ticks) {
    return span(axis).words(ticks);
  }

  private Span span(Axis of) {
    Scale scale = of.scale();
    return new Span("", unit, of.kind(), scale.from(), scale.to());
  }
}
