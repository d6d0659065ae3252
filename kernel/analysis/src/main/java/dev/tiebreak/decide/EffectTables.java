package dev.tiebreak.decide;

import dev.tiebreak.show.Columns;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Effects as a frame and as a table to read. */
final class EffectTables {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals TWO_DECIMALS = new Decimals(2);

  private EffectTables() {}

  /** One effect of one margin. */
  private record Row(Margin margin, EffectSize size, Optional<Estimate> effect) {

    OptionalDouble limit(ToDoubleFunction<Interval> limit) {
      return effect.map(Estimate::interval).stream().mapToDouble(limit).findFirst();
    }
  }

  /** One row an effect, while a reader has one a margin. */
  static Table frame(Effects effects) {
    List<Row> rows =
        effects.margins().margins().stream()
            .flatMap(
                margin ->
                    Stream.of(EffectSize.values())
                        .map(size -> new Row(margin, size, effects.of(margin, size))))
            .toList();
    return Columns.<Row>none()
        .text("benchmark", row -> row.margin().benchmark())
        .text("leader", row -> effects.margins().decision().leader(row.margin()))
        .text("effect", row -> row.size().label())
        .numberIfAny("value", row -> row.effect().stream().mapToDouble(Estimate::value).findFirst())
        .numberIfAny("lower", row -> row.limit(Interval::lower))
        .numberIfAny("upper", row -> row.limit(Interval::upper))
        .text("method", row -> row.effect().map(Estimate::method).orElse(""))
        .frame("effects", rows);
  }

  static DisplayTable display(Effects effects) {
    SplitDecision decision = effects.margins().decision();
    DisplayTable table =
        DisplayTable.titled(
                "How far ahead: " + decision.first().name() + " and " + decision.second().name())
            .withSubtitle(
                "The leader against the other, with intervals at "
                    + decision.assumptions().confidence()
                    + effects.margins().shown())
            .withText("Benchmark")
            .withText("Leader")
            .withNumber("Percentage points")
            .withNumber("More tasks solved, %")
            .withNumber("Fewer failures, %")
            .withNumber("Odds ratio")
            .withNumber("Cohen's h")
            .withRows(
                effects.margins().margins().stream().map(margin -> row(effects, margin)).toList());
    if (effects.margins().judged()) {
      for (String sentence : legend()) {
        table = table.withNote(sentence);
      }
      table = table.withNote(BarNotes.assumed(decision));
    }
    return table
        .withNotes(new Findings(decision).contradictions())
        .withSource(decision.provenance().line());
  }

  private static List<String> legend() {
    return List.of(
        "More tasks solved: the leader's tasks over the other's. Fewer failures: the share of the"
            + " other's failures that the leader does away with; near the top of a benchmark a few"
            + " points do away with many failures.",
        "Odds ratio: solved over failed, the leader's over the other's; 1 is no difference. Cohen's"
            + " h: 0.2 is small, 0.5 medium, 0.8 large.",
        "Where any interval of a row holds 0 (1 for the odds ratio), the scores alone do not tell"
            + " who is better.");
  }

  private static List<Cell> row(Effects effects, Margin margin) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(margin.benchmark()));
    cells.add(Cell.of(effects.margins().decision().leader(margin)));
    for (EffectSize size : EffectSize.values()) {
      cells.add(
          effects
              .of(margin, size)
              .map(effect -> Cell.of(text(effect, size)))
              .orElseGet(() -> Cell.muted("–")));
    }
    return cells;
  }

  private static String text(Estimate effect, EffectSize size) {
    double unit = percent(size) ? 100 : 1;
    double lower = unit * effect.interval().lower();
    double upper = unit * effect.interval().upper();
    double level = size == EffectSize.ODDS_RATIO ? 1 : 0;
    double value = unit * effect.value();
    Decimals telling = Numbers.apart(value, value, level, least(size));
    Decimals decimals = Numbers.apart(lower, upper, level, telling);
    return Numbers.minus(decimals.format(value))
        + " ("
        + Numbers.range(lower, upper, level, decimals)
        + ")";
  }

  private static boolean percent(EffectSize size) {
    return switch (size) {
      case DIFFERENCE, RELATIVE, ERROR_REDUCTION -> true;
      case ODDS_RATIO, COHENS_H -> false;
    };
  }

  private static Decimals least(EffectSize size) {
    return switch (size) {
      case DIFFERENCE -> ONE_DECIMAL;
      case RELATIVE, ERROR_REDUCTION -> WHOLE;
      case ODDS_RATIO, COHENS_H -> TWO_DECIMALS;
    };
  }
}
