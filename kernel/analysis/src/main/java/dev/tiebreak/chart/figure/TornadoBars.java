package dev.tiebreak.chart.figure;

import java.util.Comparator;
import java.util.List;

/**
 * How far each assumption moves an outcome, the others as they are: the widest bar on top, whatever
 * order they are given in.
 *
 * @param outcome what is computed, such as "Cost of a task with GPT-5.5"
 * @param unit what the outcome counts
 * @param base the outcome of the base case
 * @param bars at least one assumption
 */
public record TornadoBars(String outcome, AxisUnit unit, double base, List<Bar> bars)
    implements Plot {

  public TornadoBars {
    outcome = Checks.required("The outcome's name", outcome);
    Checks.finite("The base case", base);
    bars =
        Checks.some("A tornado chart needs at least one bar", bars).stream()
            .sorted(Comparator.comparingDouble(Bar::width).reversed())
            .toList();
  }

  /**
   * One assumption.
   *
   * @param assumption its name
   * @param low the end at its low value
   * @param high the end at its high value
   */
  public record Bar(String assumption, End low, End high) {

    public Bar {
      assumption = Checks.required("An assumption's name", assumption);
    }

    /**
     * Returns how far apart the outcomes are.
     *
     * @return zero or more, in the outcome's unit
     */
    public double width() {
      return Math.abs(high.outcome() - low.outcome());
    }
  }

  /**
   * One end of a bar.
   *
   * @param input the assumption's value there, as it is printed
   * @param outcome what it makes of the outcome
   */
  public record End(String input, double outcome) {

    public End {
      input = Checks.required("The value of an assumption", input);
      Checks.finite("The outcome at " + input, outcome);
    }
  }

  @Override
  public PlotData data() {
    return new PlotData(
        List.of("Assumption", "Low", outcome + " at low", "High", outcome + " at high"),
        bars.stream()
            .map(
                bar ->
                    List.of(
                        bar.assumption(),
                        bar.low().input(),
                        PlotData.number(bar.low().outcome()),
                        bar.high().input(),
                        PlotData.number(bar.high().outcome())))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.tornadoBars(this);
  }
}
