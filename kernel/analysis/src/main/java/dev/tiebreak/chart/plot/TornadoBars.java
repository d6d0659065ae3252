package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far each assumption moves an outcome while the others stay the same; the widest bar goes on
 * top.
 *
 * @param outcome what is computed, such as "Cost of a task with GPT-5.5"
 * @param unit what the outcome counts
 * @param base the outcome of the base case
 * @param bars at least one assumption
 * @param modelNames the models that bars are about, in the order in which they are given colours
 */
public record TornadoBars(
    String outcome, AxisUnit unit, double base, List<Bar> bars, List<String> modelNames)
    implements ChartPlot {

  /** Makes a chart that names its models in the order of their bars. */
  public TornadoBars(String outcome, AxisUnit unit, double base, List<Bar> bars) {
    this(
        outcome,
        unit,
        base,
        bars,
        bars.stream().flatMap(bar -> bar.model().stream()).distinct().toList());
  }

  public TornadoBars {
    outcome = PlotChecks.required("The outcome's name", outcome);
    PlotChecks.finite("The base case", base);
    bars =
        PlotChecks.some("A tornado chart needs at least one bar", bars).stream()
            .sorted(Comparator.comparingDouble(Bar::width).reversed())
            .toList();
    modelNames = PlotChecks.names("The model", modelNames);
    for (Bar bar : bars) {
      if (bar.model().isPresent() && !modelNames.contains(bar.model().get())) {
        throw new IllegalArgumentException(
            "\""
                + bar.assumption()
                + "\" is about \""
                + bar.model().get()
                + "\"; allowed: "
                + String.join(", ", modelNames));
      }
    }
  }

  /**
   * One assumption.
   *
   * @param assumption its name
   * @param model the model that it is about; empty if it is about none, or all
   * @param low the end at its low value
   * @param high the end at its high value
   */
  public record Bar(String assumption, Optional<String> model, End low, End high) {

    public Bar {
      assumption = PlotChecks.required("An assumption's name", assumption);
      model = model.map(name -> PlotChecks.required("A model's name", name));
    }

    /** Makes a bar that is not about one model alone. */
    public Bar(String assumption, End low, End high) {
      this(assumption, Optional.empty(), low, high);
    }

    /** Returns how far apart the outcomes are, zero or more, in the outcome's unit. */
    public double width() {
      return Math.abs(high.outcome() - low.outcome());
    }
  }

  /**
   * One end of a bar.
   *
   * @param input the assumption's value there, as printed
   * @param outcome the outcome with that value
   */
  public record End(String input, double outcome) {

    public End {
      input = PlotChecks.required("The value of an assumption", input);
      PlotChecks.finite("The outcome at " + input, outcome);
    }
  }

  @Override
  public String kind() {
    return "tornado chart";
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(unit);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Assumption"),
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.words("Low"),
            ChartPlot.Data.numbers(outcome + " at low"),
            ChartPlot.Data.words("High"),
            ChartPlot.Data.numbers(outcome + " at high")),
        bars.stream()
            .map(
                bar ->
                    List.of(
                        bar.assumption(),
                        bar.model().orElse(""),
                        bar.low().input(),
                        ChartPlot.Data.number(bar.low().outcome()),
                        bar.high().input(),
                        ChartPlot.Data.number(bar.high().outcome())))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.tornadoBars(this);
  }
}
