package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Units;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.stream.DoubleStream;

/** How scores are written beside marks and in cells: percent without their sign. */
record ScoreNumbers(ScoreAxis axis, Units units) {

  /** The unit as it is printed along the axis. */
  AxisUnit unit() {
    return units.of(axis.unit());
  }

  /** Returns one of the scores of a row, of which one that was written finer is so. */
  String words(double score, double... row) {
    return words(score, Decimals.apart(axis.decimalsOf(row), score).count());
  }

  /** Returns one of a few scores that are compared, with enough decimals to tell them apart. */
  String apart(double score, double... compared) {
    return words(score, Decimals.telling(axis.decimalsOf(compared), compared).count());
  }

  /** Returns a score with so many decimals. */
  String words(double score, int decimals) {
    AxisUnit unit = unit() == AxisUnit.PERCENT ? AxisUnit.NUMBER : unit();
    return unit.format(score, decimals);
  }

  /** How wide the widest percent is that there can usually be. */
  double widestPercent(Style style) {
    return style.width(words(axis.most(), axis.most()));
  }

  /** How wide the widest score of some rows is; of percent, at least the widest that can be. */
  double widest(Style style, List<double[]> rows) {
    return rows.stream()
        .flatMapToDouble(row -> DoubleStream.of(row).map(score -> style.width(words(score, row))))
        .reduce(axis.isPercent() ? widestPercent(style) : 0, Math::max);
  }
}
