package dev.tiebreak.chart.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What tokens have cost: each price holds until the next one.
 *
 * @param measure what is drawn, such as "US dollars per million output tokens"
 * @param lines at least one model, each once
 * @param until the day up to which the last prices are drawn, after every price's day
 */
public record PriceSteps(String measure, List<Line> lines, LocalDate until) implements Plot {

  public PriceSteps {
    measure = Checks.required("The measure's name", measure);
    lines = Checks.some("A price history needs at least one line", lines);
    var unused = Checks.names("The model", lines.stream().map(Line::model).toList());
    for (Line line : lines) {
      LocalDate last = line.prices().get(line.prices().size() - 1).since();
      if (!last.isBefore(until)) {
        throw new IllegalArgumentException(
            "A price of \""
                + line.model()
                + "\" is from "
                + last
                + "; allowed are days before "
                + until);
      }
    }
  }

  /**
   * One model's prices.
   *
   * @param model its name
   * @param prices at least one, kept in the order of their days
   */
  public record Line(String model, List<Price> prices) {

    public Line {
      model = Checks.required("A model's name", model);
      prices =
          Checks.some("\"" + model + "\" needs at least one price", prices).stream()
              .sorted(Comparator.comparing(Price::since))
              .toList();
    }
  }

  /**
   * A price.
   *
   * @param since the day from which it holds
   * @param usdPerMillionTokens US dollars per million tokens, over zero
   */
  public record Price(LocalDate since, double usdPerMillionTokens) {

    public Price {
      Checks.positive("The price since " + since, usdPerMillionTokens);
    }
  }

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
  public PlotData data() {
    return new PlotData(
        List.of("Model", "Since", measure),
        lines.stream()
            .flatMap(
                line ->
                    line.prices().stream()
                        .map(
                            price ->
                                List.of(
                                    line.model(),
                                    price.since().toString(),
                                    PlotData.number(price.usdPerMillionTokens()))))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.priceSteps(this);
  }
}
