package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Units;
import java.util.List;
import java.util.stream.DoubleStream;

/** How scores are written beside marks and in cells: percent without their sign. */
record ScoreNumbers(ScoreAxis axis, Units units) {

  /** The unit as it is printed along the axis. */
  AxisUnit unit() {
    return units.of(axis.unit());
  }

  /** Returns one of the scores of a row, all of them printed with as many decimals. */
  String words(double score, double... row) {
    AxisUnit unit = unit() == AxisUnit.PERCENT ? AxisUnit.NUMBER : unit();
    return unit.format(score, axis.decimalsOf(row));
  }

  /** How wide the widest score of some rows is; of percent, the widest that there can be. */
  double widest(Style style, List<double[]> rows) {
    return axis.isPercent()
        ? style.width(words(axis.most(), axis.most()))
        : rows.stream()
            .flatMapToDouble(
                row -> DoubleStream.of(row).map(score -> style.width(words(score, row))))
            .reduce(0, Math::max);
  }
}
