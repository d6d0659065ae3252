package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of two models is cheaper as two assumptions change together.
 *
 * @param first the model drawn in the first colour where it is cheaper
 * @param second the model drawn in the second colour where it is cheaper
 * @param across the assumption that grows to the right
 * @param up the assumption that grows upwards
 * @param ratios the first model's cost as a multiple of the second's, above zero: a list for each
 *     value of {@code up}, with a number for each value of {@code across}
 * @param today today's values of both assumptions, within the values shown
 */
public record ParityMap(
    String first,
    String second,
    Assumption across,
    Assumption up,
    List<List<Double>> ratios,
    Optional<ChartPlot.Point> today)
    implements ChartPlot {

  public ParityMap {
    first = PlotChecks.required("The first model's name", first);
    second = PlotChecks.required("The second model's name", second);
    PlotChecks.distinct(first, second);
    ratios = ratios.stream().map(List::copyOf).toList();
    if (ratios.size() != up.values().size()) {
      throw new IllegalArgumentException(
          Plural.of(ratios.size(), "There is ", "There are ")
              + Plural.counted(ratios.size(), "row", "rows")
              + " of ratios; allowed: "
              + up.values().size()
              + ", one for each value of \""
              + up.name()
              + "\"");
    }
    for (List<Double> row : ratios) {
      if (row.size() != across.values().size()) {
        throw new IllegalArgumentException(
            "A row has "
                + row.size()
                + " ratios; allowed: "
                + across.values().size()
                + ", one for each value of \""
                + across.name()
                + "\"");
      }
      row.forEach(ratio -> PlotChecks.positive("A ratio of costs", ratio));
    }
    today.ifPresent(
        point -> {
          across.requireWithin(point.x());
          up.requireWithin(point.y());
        });
  }

  /**
   * An assumption and the values tried for it.
   *
   * @param name its name
   * @param unit what it counts
   * @param values at least two, each greater than the one before
   */
  public record Assumption(String name, AxisUnit unit, List<Double> values) {

    public Assumption {
      name = PlotChecks.required("An assumption's name", name);
      values = List.copyOf(values);
      if (values.size() < 2) {
        throw new IllegalArgumentException(
            "\""
                + name
                + "\" has "
                + Plural.counted(values.size(), "value", "values")
                + "; a map needs at least two");
      }
      for (int i = 1; i < values.size(); i++) {
        PlotChecks.finite("A value of \"" + name + "\"", values.get(i));
        if (!(values.get(i) > values.get(i - 1))) {
          throw new IllegalArgumentException(
              "The values of \""
                  + name
                  + "\" do not increase: "
                  + values.get(i)
                  + " after "
                  + values.get(i - 1));
        }
      }
    }

    void requireWithin(double value) {
      double least = values.get(0);
      double most = values.get(values.size() - 1);
      if (!(value >= least && value <= most)) {
        throw new IllegalArgumentException(
            "Today's \"" + name + "\" is " + value + "; allowed: " + least + " to " + most);
      }
    }
  }

  @Override
  public String kind() {
    return "parity map";
  }

  @Override
  public List<String> modelNames() {
    return List.of(first, second);
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(AxisUnit.TIMES);
  }

  @Override
  public ChartPlot.Data data() {
    List<List<String>> rows = new ArrayList<>();
    for (int y = 0; y < ratios.size(); y++) {
      for (int x = 0; x < across.values().size(); x++) {
        rows.add(
            List.of(
                ChartPlot.Data.number(across.values().get(x)),
                ChartPlot.Data.number(up.values().get(y)),
                ChartPlot.Data.number(ratios.get(y).get(x))));
      }
    }
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.numbers(across.name()),
            ChartPlot.Data.numbers(up.name()),
            ChartPlot.Data.numbers("Cost of " + first + " / cost of " + second)),
        rows);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.parityMap(this);
  }
}
