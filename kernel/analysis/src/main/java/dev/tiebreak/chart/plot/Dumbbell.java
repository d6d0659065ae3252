package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Two models' scores, one row per benchmark: a mark for each score and a line between them. Each
 * unit has a panel of its own.
 *
 * @param first the name of the model drawn in the first colour
 * @param second the name of the model drawn in the second colour
 * @param panels at least one panel, top first
 */
public record Dumbbell(String first, String second, List<Panel> panels) implements ChartPlot {

  public Dumbbell {
    first = PlotChecks.required("The first model's name", first);
    second = PlotChecks.required("The second model's name", second);
    PlotChecks.distinct(first, second);
    panels = PlotChecks.some("A dumbbell chart needs at least one panel", panels);
  }

  /** Makes a chart of scores in percent, printed with so many decimals. */
  public static Dumbbell ofPercent(String first, String second, List<Row> rows, int decimals) {
    return new Dumbbell(first, second, List.of(new Panel(ScoreAxis.percent(decimals), rows)));
  }

  /**
   * Makes a chart of scores in percent, printed with as many decimals as half of them have or more.
   */
  public static Dumbbell ofPercent(String first, String second, List<Row> rows) {
    return ofPercent(
        first, second, rows, Decimals.usual(rows.stream().flatMapToDouble(Row::scores), 1).count());
  }

  /**
   * The scores in one unit.
   *
   * @param axis what they count
   * @param rows at least one row, in the order to draw, top first
   */
  public record Panel(ScoreAxis axis, List<Row> rows) {

    public Panel {
      rows = PlotChecks.some("A dumbbell chart needs at least one row", rows);
      rows.forEach(row -> row.check(axis));
    }

    private Panel inOrder(RowOrder order) {
      return new Panel(axis, order.of(rows, Row::label, row -> row.lead(axis)));
    }

    private Stream<String> units() {
      return rows.stream().map(row -> axis.description());
    }
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
    return panels.stream().map(panel -> panel.axis().unit()).collect(Collectors.toSet());
  }

  /** Returns the rows of all panels, top first. */
  public List<Row> rows() {
    return panels.stream().flatMap(panel -> panel.rows().stream()).toList();
  }

  /** Returns the same rows in another order within each panel. */
  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new Dumbbell(first, second, panels.stream().map(panel -> panel.inOrder(order)).toList());
  }

  @Override
  public ChartPlot.Data data() {
    boolean alone = panels.size() == 1;
    String unit = alone ? ", " + panels.get(0).axis().description() : "";
    ChartPlot.Data data =
        new ChartPlot.Data(
            List.of(
                ChartPlot.Data.words("Benchmark"),
                ChartPlot.Data.numbers(first + unit),
                ChartPlot.Data.numbers(second + unit),
                ChartPlot.Data.numbers(first + ", lower limit"),
                ChartPlot.Data.numbers(first + ", upper limit"),
                ChartPlot.Data.numbers(second + ", lower limit"),
                ChartPlot.Data.numbers(second + ", upper limit"),
                ChartPlot.Data.words("Remark")),
            rows().stream().map(Row::texts).toList());
    return alone ? data : data.withUnits(panels.stream().flatMap(Panel::units).toList());
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
   * @param first the first model's score in the unit of its panel
   * @param second the second model's score in the unit of its panel
   * @param remark a few words in the column to the right of the scores, such as "+0.7, marginal";
   *     blank for none
   * @param firstLimits the range in which the first score plausibly lies; empty if unknown
   * @param secondLimits the range in which the second score plausibly lies; empty if unknown
   * @param decimals how many decimals both are printed with; empty for those of the panel
   */
  public record Row(
      String label,
      OptionalDouble first,
      OptionalDouble second,
      String remark,
      Optional<ChartPlot.Limits> firstLimits,
      Optional<ChartPlot.Limits> secondLimits,
      OptionalInt decimals) {

    public Row {
      label = PlotChecks.required("A row's label", label);
      remark = PlotChecks.line(remark);
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

    /** Makes a row whose scores are printed with the decimals of the panel. */
    public Row(
        String label,
        OptionalDouble first,
        OptionalDouble second,
        String remark,
        Optional<ChartPlot.Limits> firstLimits,
        Optional<ChartPlot.Limits> secondLimits) {
      this(label, first, second, remark, firstLimits, secondLimits, OptionalInt.empty());
    }

    /** Makes a row whose scores have no limits. */
    public Row(String label, OptionalDouble first, OptionalDouble second, String remark) {
      this(label, first, second, remark, Optional.empty(), Optional.empty());
    }

    /** Returns the scores that there are. */
    public DoubleStream scores() {
      return DoubleStream.concat(first.stream(), second.stream());
    }

    private List<String> texts() {
      return List.of(
          label,
          ChartPlot.Data.number(first),
          ChartPlot.Data.number(second),
          ChartPlot.Data.number(firstLimits, ChartPlot.Limits::lower),
          ChartPlot.Data.number(firstLimits, ChartPlot.Limits::upper),
          ChartPlot.Data.number(secondLimits, ChartPlot.Limits::lower),
          ChartPlot.Data.number(secondLimits, ChartPlot.Limits::upper),
          remark);
    }

    private void check(ScoreAxis axis) {
      axis.check("The first score of \"" + label + "\"", first);
      axis.check("The second score of \"" + label + "\"", second);
      firstLimits.ifPresent(axis::check);
      secondLimits.ifPresent(axis::check);
    }

    /** How far the first model is ahead; rows with one score come last. */
    private double lead(ScoreAxis axis) {
      return first.isPresent() && second.isPresent()
          ? axis.ahead(first.getAsDouble(), second.getAsDouble())
          : Double.NEGATIVE_INFINITY;
    }
  }
}
