package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By how much one model leads the other, one bar per benchmark, from zero in the middle to the side
 * of the model that leads. Each unit has a panel of its own.
 *
 * @param first the name of the model whose leads go to the right, in the first colour
 * @param second the name of the model whose leads go to the left, in the second colour
 * @param panels at least one panel, top first
 */
public record MarginBars(String first, String second, List<Panel> panels) implements ChartPlot {

  public MarginBars {
    first = PlotChecks.required("The first model's name", first);
    second = PlotChecks.required("The second model's name", second);
    PlotChecks.distinct(first, second);
    panels = PlotChecks.some("A margin chart needs at least one panel", panels);
  }

  /** Makes a chart of margins in percentage points, printed with so many decimals. */
  public static MarginBars ofPercent(String first, String second, List<Bar> bars, int decimals) {
    return new MarginBars(
        first, second, List.of(new Panel(ScoreAxis.percentagePoints(decimals), bars)));
  }

  /**
   * Makes a chart of margins in percentage points, printed with as many decimals as the most exact
   * of them has.
   */
  public static MarginBars ofPercent(String first, String second, List<Bar> bars) {
    return ofPercent(
        first,
        second,
        bars,
        Decimals.of(bars.stream().flatMapToDouble(bar -> bar.margin().stream()), 1).count());
  }

  /**
   * The margins in one unit.
   *
   * @param axis what they count
   * @param bars at least one bar, in the order to draw, top first
   */
  public record Panel(ScoreAxis axis, List<Bar> bars) {

    public Panel {
      bars = PlotChecks.some("A margin chart needs at least one bar", bars);
      bars.forEach(bar -> bar.check(axis));
    }

    private Panel inOrder(RowOrder order) {
      return new Panel(
          axis, order.of(bars, Bar::label, bar -> bar.margin().orElse(Double.NEGATIVE_INFINITY)));
    }

    private Stream<String> units() {
      return bars.stream().map(bar -> axis.description());
    }
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

  /** Returns the bars of all panels, top first. */
  public List<Bar> bars() {
    return panels.stream().flatMap(panel -> panel.bars().stream()).toList();
  }

  /** Returns the same bars in another order within each panel. */
  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new MarginBars(
        first, second, panels.stream().map(panel -> panel.inOrder(order)).toList());
  }

  @Override
  public ChartPlot.Data data() {
    ChartPlot.Data data =
        new ChartPlot.Data(
            List.of(
                ChartPlot.Data.words("Benchmark"),
                ChartPlot.Data.numbers(heading()),
                ChartPlot.Data.numbers("Lower limit"),
                ChartPlot.Data.numbers("Upper limit"),
                ChartPlot.Data.words("Remark")),
            bars().stream().map(Bar::texts).toList());
    return panels.size() == 1
        ? data
        : data.withUnits(panels.stream().flatMap(Panel::units).toList());
  }

  private String heading() {
    ScoreAxis axis = panels.get(0).axis();
    String ahead = first + " ahead of " + second;
    return panels.size() > 1
        ? ahead
        : (axis.best() == ScoreAxis.Best.HIGHEST ? first + " less " + second : ahead)
            + ", "
            + axis.description();
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
   * @param margin how far the first model is ahead, in the unit of its panel; empty if one of the
   *     scores is missing
   * @param weight how firmly the bar is drawn; has no effect without a margin
   * @param remark words drawn after the value, such as "marginal"; blank for none; without a margin
   *     they say what is missing, such as "no score for Claude Opus 4.7", and are never blank
   * @param limits the range in which the margin plausibly lies; empty if unknown, and without a
   *     margin
   * @param number how the margin is written beside the bar, such as "+5.7"; blank for as many
   *     digits as it needs
   */
  public record Bar(
      String label,
      OptionalDouble margin,
      Weight weight,
      String remark,
      Optional<ChartPlot.Limits> limits,
      String number) {

    public Bar {
      label = PlotChecks.required("A bar's label", label);
      remark = PlotChecks.line(remark);
      number = PlotChecks.line(number);
      if (margin.isEmpty() && remark.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + label + "\" has no margin; its remark needs to say what is missing");
      }
      if (margin.isEmpty() && limits.isPresent()) {
        throw new IllegalArgumentException(
            "\"" + label + "\" has limits but no margin; allowed: limits around a margin");
      }
    }

    private List<String> texts() {
      return List.of(
          label,
          ChartPlot.Data.number(margin),
          ChartPlot.Data.number(limits, ChartPlot.Limits::lower),
          ChartPlot.Data.number(limits, ChartPlot.Limits::upper),
          remark);
    }

    private void check(ScoreAxis axis) {
      axis.check("The margin of \"" + label + "\"", margin);
      limits.ifPresent(axis::check);
    }

    /** Makes a bar whose margin has no limits. */
    public Bar(String label, OptionalDouble margin, Weight weight, String remark) {
      this(label, margin, weight, remark, Optional.empty(), "");
    }

    /**
     * Returns this bar with a whisker.
     *
     * @param lower the lower limit of the margin
     * @throws IllegalArgumentException if the bar has no margin, or the lower limit is above the
     *     upper
     */
    public Bar within(double lower, double upper) {
      return new Bar(
          label, margin, weight, remark, Optional.of(new ChartPlot.Limits(lower, upper)), number);
    }

    /** Returns this bar with its margin written so, for example {@code +5.7}. */
    public Bar saying(String words) {
      return new Bar(label, margin, weight, remark, limits, words);
    }

    /**
     * Returns a bar in full colour.
     *
     * @param label the benchmark's name
     */
    public static Bar clear(String label, double margin) {
      return new Bar(label, OptionalDouble.of(margin), Weight.CLEAR, "");
    }

    /**
     * Returns a pale, hatched bar.
     *
     * @param label the benchmark's name
     * @param remark why it is muted, such as "marginal"
     */
    public static Bar muted(String label, double margin, String remark) {
      return new Bar(label, OptionalDouble.of(margin), Weight.MUTED, remark);
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
