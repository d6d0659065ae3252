package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Two models' scores, one row per benchmark: a mark for each score and a line between them.
 *
 * @param first the name of the model drawn in the first colour
 * @param second the name of the model drawn in the second colour
 * @param rows at least one row, in the order to draw, top first
 * @param decimals how many decimals scores are printed with
 */
public record Dumbbell(String first, String second, List<Row> rows, int decimals)
    implements ChartPlot {

  public Dumbbell {
    first = PlotChecks.required("The first model's name", first);
    second = PlotChecks.required("The second model's name", second);
    PlotChecks.distinct(first, second);
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("A dumbbell chart needs at least one row; it has none");
    }
  }

  /** Makes a chart whose scores are printed with as many decimals as the most exact of them has. */
  public Dumbbell(String first, String second, List<Row> rows) {
    this(first, second, rows, Decimals.of(rows.stream().flatMapToDouble(Row::scores), 1).count());
  }

  @Override
  public String kind() {
    return "dumbbell chart";
  }

  @Override
  public List<String> modelNames() {
    return List.of(first, second);
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(AxisUnit.PERCENT);
  }

  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new Dumbbell(first, second, order.of(rows, Row::label, Row::lead), decimals);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Benchmark"),
            ChartPlot.Data.numbers(first + ", percent"),
            ChartPlot.Data.numbers(second + ", percent"),
            ChartPlot.Data.numbers(first + ", lower limit"),
            ChartPlot.Data.numbers(first + ", upper limit"),
            ChartPlot.Data.numbers(second + ", lower limit"),
            ChartPlot.Data.numbers(second + ", upper limit"),
            ChartPlot.Data.words("Remark")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.label(),
                        ChartPlot.Data.number(row.first()),
                        ChartPlot.Data.number(row.second()),
                        ChartPlot.Data.number(row.firstLimits(), ChartPlot.Limits::lower),
                        ChartPlot.Data.number(row.firstLimits(), ChartPlot.Limits::upper),
                        ChartPlot.Data.number(row.secondLimits(), ChartPlot.Limits::lower),
                        ChartPlot.Data.number(row.secondLimits(), ChartPlot.Limits::upper),
                        row.remark()))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.dumbbell(this);
  }

  /**
   * One benchmark's scores, at least one of them present; if the other is missing, the chart says
   * so in words.
   *
   * @param label the benchmark's name
   * @param first the first model's score in percent, 0 to 100
   * @param second the second model's score in percent, 0 to 100
   * @param remark a few words in the column to the right of the scores, such as "+0.7, marginal";
   *     blank for none
   * @param firstLimits the range in which the first score plausibly lies; empty if unknown
   * @param secondLimits the range in which the second score plausibly lies; empty if unknown
   */
  public record Row(
      String label,
      OptionalDouble first,
      OptionalDouble second,
      String remark,
      Optional<ChartPlot.Limits> firstLimits,
      Optional<ChartPlot.Limits> secondLimits) {

    public Row {
      label = PlotChecks.required("A row's label", label);
      remark = PlotChecks.line(remark);
      PlotChecks.within("The first score of \"" + label + "\"", first, 0, 100, "percent");
      PlotChecks.within("The second score of \"" + label + "\"", second, 0, 100, "percent");
      if (first.isEmpty() && second.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + label + "\" has no score at all; a row needs at least one");
      }
      if ((first.isEmpty() && firstLimits.isPresent())
          || (second.isEmpty() && secondLimits.isPresent())) {
        throw new IllegalArgumentException(
            "\""
                + label
                + "\" has limits for a score that is missing; allowed: limits around a score");
      }
    }

    /** Makes a row whose scores have no limits. */
    public Row(String label, OptionalDouble first, OptionalDouble second, String remark) {
      this(label, first, second, remark, Optional.empty(), Optional.empty());
    }

    /** Returns the scores that there are. */
    public DoubleStream scores() {
      return DoubleStream.concat(first.stream(), second.stream());
    }

    /** The first model's score minus the second's; rows with one score come last. */
    private double lead() {
      return first.isPresent() && second.isPresent()
          ? first.getAsDouble() - second.getAsDouble()
          : Double.NEGATIVE_INFINITY;
    }
  }
}
