package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What tokens have cost over time: each price holds until the next one.
 *
 * @param measure what is drawn, such as "US dollars per million output tokens"
 * @param lines at least one model, each once
 * @param until the day up to which prices are drawn, not before the day of any price
 */
public record PriceSteps(String measure, List<Line> lines, LocalDate until) implements ChartPlot {

  public PriceSteps {
    measure = PlotChecks.required("The measure's name", measure);
    lines = PlotChecks.some("A price history needs at least one line", lines);
    PlotChecks.named("The model", lines, Line::model);
    for (Line line : lines) {
      LocalDate begun = line.prices().get(line.prices().size() - 1).since();
      LocalDate last = line.ended().orElse(begun);
      if (last.isAfter(until)) {
        throw new IllegalArgumentException(
            "The prices of \""
                + line.model()
                + "\" go up to "
                + last
                + "; allowed: days up to "
                + until);
      }
    }
  }

  /**
   * One model's prices.
   *
   * @param model its name
   * @param prices at least one, sorted by day
   * @param ended the last day of the last price, if it no longer holds; not before its first
   */
  public record Line(String model, List<Price> prices, Optional<LocalDate> ended) {

    public Line {
      model = PlotChecks.required("A model's name", model);
      prices =
          PlotChecks.some("\"" + model + "\" needs at least one price", prices).stream()
              .sorted(Comparator.comparing(Price::since))
              .toList();
      for (Price price : prices) {
        PlotChecks.notNegative(
            "The price of \"" + model + "\" since " + price.since(), price.usdPerMillionTokens());
      }
      LocalDate last = prices.get(prices.size() - 1).since();
      if (ended.filter(day -> day.isBefore(last)).isPresent()) {
        throw new IllegalArgumentException(
            "The prices of \""
                + model
                + "\" end on "
                + ended.get()
                + "; allowed: days from "
                + last);
      }
    }

    /** Makes a line whose last price still holds. */
    public Line(String model, List<Price> prices) {
      this(model, prices, Optional.empty());
    }
  }

  /**
   * A price.
   *
   * @param since the day from which it holds
   * @param usdPerMillionTokens US dollars per million tokens, zero or more
   */
  public record Price(LocalDate since, double usdPerMillionTokens) {}

  @Override
  public String kind() {
    return "price history";
  }

  @Override
  public List<String> modelNames() {
    return lines.stream().map(Line::model).toList();
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(AxisUnit.USD);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.days("Since"),
            ChartPlot.Data.numbers(measure)),
        lines.stream()
            .flatMap(
                line ->
                    line.prices().stream()
                        .map(
                            price ->
                                List.of(
                                    line.model(),
                                    price.since().toString(),
                                    ChartPlot.Data.number(price.usdPerMillionTokens()))))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.priceSteps(this);
  }
}
