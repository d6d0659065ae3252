package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The data of a figure; its type decides the kind of chart that shows them. */
public sealed interface ChartPlot
    permits Dumbbell,
        MarginBars,
        ScoreHeatMap,
        TornadoBars,
        CostLines,
        ParetoPoints,
        ParityMap,
        CostHistograms,
        SlopeLines,
        PriceSteps,
        RankDiagram {

  /** Returns what kind of chart this is, in words that follow "a", such as "tornado chart". */
  String kind();

  /** Returns the models that are shown, each once, in the order in which they are given colours. */
  List<String> modelNames();

  /** Returns the models that have their own colour while none is highlighted. */
  default List<String> colouredNames() {
    return modelNames().stream().limit(Theme.SERIES).toList();
  }

  /** Returns the units that its numbers are printed in. */
  Set<AxisUnit> units();

  /**
   * Returns the same data in another order, from the top down.
   *
   * @throws IllegalArgumentException if its numbers decide where everything goes
   */
  default ChartPlot inOrder(RowOrder order) {
    throw new IllegalArgumentException(
        "A " + kind() + " cannot be reordered: its numbers decide where everything goes");
  }

  /** Returns the numbers as they were given, with all the text that the chart shows with them. */
  Data data();

  /** Returns the answer for this kind of chart; the compiler ensures that every kind has one. */
  <T> T match(Kinds<T> kinds);

  /** An answer for each kind of chart. */
  interface Kinds<T> {

    T dumbbell(Dumbbell plot);

    T marginBars(MarginBars plot);

    T scoreHeatMap(ScoreHeatMap plot);

    T tornadoBars(TornadoBars plot);

    T costLines(CostLines plot);

    T paretoPoints(ParetoPoints plot);

    T parityMap(ParityMap plot);

    T costHistograms(CostHistograms plot);

    T slopeLines(SlopeLines plot);

    T priceSteps(PriceSteps plot);

    T rankDiagram(RankDiagram plot);
  }

  /** The range in which a score or a margin plausibly lies, in its unit. */
  record Limits(double lower, double upper) {

    public Limits {
      PlotChecks.finite("A lower limit", lower);
      PlotChecks.finite("An upper limit", upper);
      if (lower > upper) {
        throw new IllegalArgumentException(
            "The lower limit is "
                + lower
                + " and the upper "
                + upper
                + "; allowed: an upper limit no lower than that");
      }
    }
  }

  /**
   * A point in a plot.
   *
   * @param x across, finite
   * @param y up, finite
   */
  record Point(double x, double y) {

    public Point {
      PlotChecks.finite("A point's x", x);
      PlotChecks.finite("A point's y", y);
    }
  }

  /**
   * The data of a plot as text cells, for readers who want the numbers: unrounded, and empty where
   * missing.
   *
   * @param columns the columns, with the unit in the heading if there is one
   * @param rows the rows, each with one text per column
   */
  record Data(List<Column> columns, List<List<String>> rows) {

    /** What the cells of a column contain. */
    public enum Kind {
      /** Names and remarks. */
      WORDS,
      /** Numbers. */
      NUMBERS,
      /** Days, as in 2026-04-23. */
      DAYS
    }

    /** One column: its heading, and what its cells contain. */
    public record Column(String heading, Kind kind) {}

    public Data {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the same data with a second column, which says in what unit each row is. */
    Data withUnits(List<String> units) {
      List<Column> more = new ArrayList<>(columns);
      more.add(1, words("Unit"));
      List<List<String>> longer = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = new ArrayList<>(rows.get(i));
        row.add(1, units.get(i));
        longer.add(row);
      }
      return new Data(more, longer);
    }

    /** Returns the headings, from left to right. */
    public List<String> headings() {
      return columns.stream().map(Column::heading).toList();
    }

    static Column words(String heading) {
      return new Column(heading, Kind.WORDS);
    }

    static Column numbers(String heading) {
      return new Column(heading, Kind.NUMBERS);
    }

    static Column days(String heading) {
      return new Column(heading, Kind.DAYS);
    }

    /** Returns a number without an exponent or trailing zeros, for example {@code 0.0001}. */
    static String number(double number) {
      return Numbers.number(number);
    }

    /** Returns a number, or an empty string if it is missing. */
    static String number(OptionalDouble number) {
      return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    /** Returns a limit, or an empty string if there are none. */
    static String number(
        Optional<ChartPlot.Limits> limits, ToDoubleFunction<ChartPlot.Limits> limit) {
      return limits.map(each -> number(limit.applyAsDouble(each))).orElse("");
    }
  }
}
