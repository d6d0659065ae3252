package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * By how much one model leads the other, one bar per benchmark, from zero in the middle to the side
 * of the model that leads.
 *
 * @param first the name of the model whose leads go to the right, in the first colour
 * @param second the name of the model whose leads go to the left, in the second colour
 * @param bars at least one bar, in the order to draw, top first
 * @param decimals how many decimals margins are printed with
 */
public record MarginBars(String first, String second, List<Bar> bars, int decimals)
    implements ChartPlot {

  public MarginBars {
    first = PlotChecks.required("The first model's name", first);
    second = PlotChecks.required("The second model's name", second);
    PlotChecks.distinct(first, second);
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("A margin chart needs at least one bar; it has none");
    }
  }

  /**
   * Makes a chart whose margins are printed with as many decimals as the most exact of them has.
   */
  public MarginBars(String first, String second, List<Bar> bars) {
    this(
        first,
        second,
        bars,
        Decimals.of(bars.stream().flatMapToDouble(bar -> bar.percentagePoints().stream()), 1)
            .count());
  }

  @Override
  public String kind() {
    return "margin chart";
  }

  @Override
  public List<String> modelNames() {
    return List.of(first, second);
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of();
  }

  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new MarginBars(
        first,
        second,
        order.of(bars, Bar::label, bar -> bar.percentagePoints().orElse(Double.NEGATIVE_INFINITY)),
        decimals);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Benchmark"),
            ChartPlot.Data.numbers(first + " less " + second + ", percentage points"),
            ChartPlot.Data.numbers("Lower limit"),
            ChartPlot.Data.numbers("Upper limit"),
            ChartPlot.Data.words("Remark")),
        bars.stream()
            .map(
                bar ->
                    List.of(
                        bar.label(),
                        ChartPlot.Data.number(bar.percentagePoints()),
                        ChartPlot.Data.number(bar.limits(), ChartPlot.Limits::lower),
                        ChartPlot.Data.number(bar.limits(), ChartPlot.Limits::upper),
                        bar.remark()))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.marginBars(this);
  }

  /** How firmly a margin is drawn. */
  public enum Weight {
    /** In full colour: a lead that counts. */
    CLEAR,
    /** Pale and hatched: a lead too small, or too uncertain, to count. */
    MUTED
  }

  /**
   * One benchmark's margin.
   *
   * @param label the benchmark's name
   * @param percentagePoints the first model's score minus the second's, -100 to 100; empty if one
   *     of the scores is missing
   * @param weight how firmly the bar is drawn; has no effect without a margin
   * @param remark words drawn after the value, such as "marginal"; blank for none; without a margin
   *     they say what is missing, such as "no score for Claude Opus 4.7", and are never blank
   * @param limits the range in which the margin plausibly lies; empty if unknown, and without a
   *     margin
   */
  public record Bar(
      String label,
      OptionalDouble percentagePoints,
      Weight weight,
      String remark,
      Optional<ChartPlot.Limits> limits) {

    public Bar {
      label = PlotChecks.required("A bar's label", label);
      remark = PlotChecks.line(remark);
      PlotChecks.within(
          "The margin of \"" + label + "\"", percentagePoints, -100, 100, "percentage points");
      if (percentagePoints.isEmpty() && remark.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + label + "\" has no margin; its remark needs to say what is missing");
      }
      if (percentagePoints.isEmpty() && limits.isPresent()) {
        throw new IllegalArgumentException(
            "\"" + label + "\" has limits but no margin; allowed: limits around a margin");
      }
    }

    /** Makes a bar whose margin has no limits. */
    public Bar(String label, OptionalDouble percentagePoints, Weight weight, String remark) {
      this(label, percentagePoints, weight, remark, Optional.empty());
    }

    /**
     * Returns this bar with a whisker.
     *
     * @param lower the lower limit of the margin, in percentage points
     * @throws IllegalArgumentException if the bar has no margin, or the lower limit is above the
     *     upper
     */
    public Bar within(double lower, double upper) {
      return new Bar(
          label, percentagePoints, weight, remark, Optional.of(new ChartPlot.Limits(lower, upper)));
    }

    /**
     * Returns a bar in full colour.
     *
     * @param label the benchmark's name
     */
    public static Bar clear(String label, double percentagePoints) {
      return new Bar(label, OptionalDouble.of(percentagePoints), Weight.CLEAR, "");
    }

    /**
     * Returns a pale, hatched bar.
     *
     * @param label the benchmark's name
     * @param remark why it is muted, such as "marginal"
     */
    public static Bar muted(String label, double percentagePoints, String remark) {
      return new Bar(label, OptionalDouble.of(percentagePoints), Weight.MUTED, remark);
    }

    /**
     * Returns a row without a bar, whose words say what is missing.
     *
     * @param label the benchmark's name
     * @param remark what is missing, such as "no score for Claude Opus 4.7"
     */
    public static Bar uncontested(String label, String remark) {
      return new Bar(label, OptionalDouble.empty(), Weight.MUTED, remark);
    }
  }
}
