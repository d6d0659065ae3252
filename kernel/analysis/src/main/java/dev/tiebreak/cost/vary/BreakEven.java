package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * The values of one assumption at which a task costs the same with both models, or the cheaper
 * model changes at a jump; all else unchanged.
 *
 * <p>Where a cost is a straight line {@code a + b·x}, {@code x = (other cost − a) / b}, exactly.
 * Where it is not, because of long context, a minimum or retries, the values are found between the
 * points where the line breaks; at such a point the cost may jump past the other.
 *
 * @param lever what is varied, and for which model
 * @param crossings where the cheaper model changes, rising; empty if it never does
 */
public record BreakEven(Costs costs, Lever lever, List<Crossing> crossings) implements Charted {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public BreakEven {
    crossings = List.copyOf(crossings);
  }

  /** Returns where the cheaper of two models changes as an assumption does. */
  public static BreakEven of(Costs costs, Lever lever) {
    return new BreakEven(costs, lever, new Crossings(costs, lever).all());
  }

  /** Returns which model is cheaper where, in words. */
  BreakEvenWords words() {
    return new BreakEvenWords(costs, lever, crossings);
  }

  /** Returns the lowest value at which the cheaper model changes; empty if it never does. */
  public Optional<BigDecimal> value() {
    return crossings.stream().map(Crossing::value).findFirst();
  }

  /**
   * Returns how far the lowest value is from the other model's own value, in percent of the latter:
   * −16.67 means 16.67% less. Empty if there is no break-even, the other model's value is zero, or
   * it is varied for both.
   */
  public Optional<BigDecimal> percentFromOther() {
    return value()
        .flatMap(value -> lever.percentOfOther(costs, value))
        .map(percent -> percent.subtract(HUNDRED));
  }

  /**
   * Returns which model is cheaper where, for example {@code Above 833.33 output tokens per call
   * with GPT-5.5, Claude Opus 4.7 is cheaper}; {@link #toString()} says it in full.
   */
  @Override
  public String finding() {
    return words().title(lever.assumption().least(), to());
  }

  /** Which model is cheaper now, and what would change that. */
  String sentence() {
    return words().sentence();
  }

  /** Returns both costs over the assumption, with the lowest crossing marked. */
  @Override
  public Chart chart() {
    return new SweepFigure(
            Sweep.of(costs, lever, lever.assumption().least(), to()), this, finding())
        .chart();
  }

  /** The last value that the chart shows. */
  private double to() {
    double today = lever.today(costs);
    double crossing = value().map(BigDecimal::doubleValue).orElse(today);
    double to = Math.min(lever.most(costs), Math.max(2 * today, 1.5 * crossing));
    return to > 0 ? to : 1;
  }

  /**
   * Returns a frame, one row per crossing: the assumption and whose it is, the value, both models'
   * own values, the value in percent of the other model's, whether the costs are level there or one
   * jumps past the other, and the cheaper model below and above.
   */
  @Override
  public Table table() {
    return columns().frame("break-even", crossings);
  }

  /** Returns a table to read, one row per crossing. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(costs.alone(sentence()))
            .withSubtitle("Where the cheaper model changes");
    return Varied.of(costs, lever).below(columns().fill(titled, crossings));
  }

  private Columns<Crossing> columns() {
    Assumption assumption = lever.assumption();
    return Columns.<Crossing>none()
        .text("assumption", any -> assumption.label())
        .shown("Assumption")
        .text("whose", any -> costs.model(lever.whose()))
        .shown("Whose")
        .number("value", crossing -> crossing.value().doubleValue())
        .shown("Value", crossing -> Cell.of(assumption.number(crossing.value())))
        .number("first", any -> costs.first().value(assumption).doubleValue())
        .number("second", any -> costs.second().value(assumption).doubleValue())
        .number("percent_of_other", this::percentOfOther)
        .text("kind", crossing -> crossing.kind().name().toLowerCase(Locale.ROOT))
        .text("cheaper_below", crossing -> crossing.cheaperBelow().orElse(""))
        .shown("Cheaper below", crossing -> model(crossing.cheaperBelow()))
        .text("cheaper_above", crossing -> crossing.cheaperAbove().orElse(""))
        .shown("Cheaper above", crossing -> model(crossing.cheaperAbove()));
  }

  private double percentOfOther(Crossing crossing) {
    return lever
        .percentOfOther(costs, crossing.value())
        .map(BigDecimal::doubleValue)
        .orElse(Double.NaN);
  }

  private static Cell model(Optional<String> cheaper) {
    return cheaper.map(Cell::of).orElseGet(() -> Cell.muted("the same"));
  }

  /** Shows one sentence, which says everything. */
  @Override
  public MimeBundle show() {
    return MimeBundle.ofSentence(costs.alone(sentence()));
  }

  /**
   * Returns the finding in full: which model is cheaper now, and what would change that, for
   * example {@code GPT-5.5 costs more now ($0.080 against $0.075 with Claude Opus 4.7) and would
   * cost less with 16.7% fewer output tokens: below 833.33 output tokens per call instead of
   * 1,000.}; where nothing does, the range that was considered.
   */
  @Override
  public String toString() {
    return sentence();
  }
}
