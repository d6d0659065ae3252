package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import java.util.List;
import java.util.Set;

/**
 * How costs are distributed, one row per model.
 *
 * @param measure what is drawn, such as "Cost of a task, US dollars"
 * @param samples at least one, each model once, in the order to draw, top first
 */
public record CostHistograms(String measure, List<Sample> samples) implements ChartPlot {

  public CostHistograms {
    measure = PlotChecks.required("The measure's name", measure);
    samples = PlotChecks.some("A distribution chart needs at least one sample", samples);
    PlotChecks.named("The model", samples, Sample::model);
  }

  /**
   * The costs of one model.
   *
   * @param model its name
   * @param usd at least two costs in US dollars; kept in ascending order
   * @param count how many costs they stand for, where they are evenly spread among more
   */
  public record Sample(String model, List<Double> usd, int count) {

    public Sample {
      model = PlotChecks.required("A model's name", model);
      usd = usd.stream().sorted().toList();
      if (usd.size() < 2) {
        throw new IllegalArgumentException(
            "\"" + model + "\" has " + usd.size() + " costs; a distribution needs at least two");
      }
      for (double cost : List.of(usd.get(0), usd.get(usd.size() - 1))) {
        PlotChecks.finite("A cost of \"" + model + "\"", cost);
      }
    }

    /** Makes a sample of all costs. */
    public Sample(String model, List<Double> usd) {
      this(model, usd, usd.size());
    }

    /**
     * Returns a quantile in US dollars, interpolated between the neighbouring costs (Hyndman and
     * Fan's type 7).
     *
     * @param share 0 for the lowest cost, 0.5 for the median, 1 for the highest
     */
    public double quantile(double share) {
      double place = share * (usd.size() - 1);
      int below = (int) Math.floor(place);
      int above = Math.min(below + 1, usd.size() - 1);
      return usd.get(below) + (place - below) * (usd.get(above) - usd.get(below));
    }
  }

  @Override
  public String kind() {
    return "distribution chart";
  }

  @Override
  public List<String> modelNames() {
    return samples.stream().map(Sample::model).toList();
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(AxisUnit.USD);
  }

  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new CostHistograms(
        measure, order.of(samples, Sample::model, sample -> sample.quantile(0.5)));
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.numbers("Costs"),
            ChartPlot.Data.numbers("5%, US dollars"),
            ChartPlot.Data.numbers("25%"),
            ChartPlot.Data.numbers("Median"),
            ChartPlot.Data.numbers("75%"),
            ChartPlot.Data.numbers("95%")),
        samples.stream()
            .map(
                sample ->
                    List.of(
                        sample.model(),
                        Integer.toString(sample.count()),
                        ChartPlot.Data.number(sample.quantile(0.05)),
                        ChartPlot.Data.number(sample.quantile(0.25)),
                        ChartPlot.Data.number(sample.quantile(0.5)),
                        ChartPlot.Data.number(sample.quantile(0.75)),
                        ChartPlot.Data.number(sample.quantile(0.95))))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.costHistograms(this);
  }
}
