package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Effects as a frame and as a table to read. */
final class EffectTables {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals TWO_DECIMALS = new Decimals(2);

  private EffectTables() {}

  static Table frame(Effects effects) {
    StringColumn benchmark = StringColumn.create("benchmark");
    StringColumn leader = StringColumn.create("leader");
    StringColumn name = StringColumn.create("effect");
    DoubleColumn value = DoubleColumn.create("value");
    DoubleColumn lower = DoubleColumn.create("lower");
    DoubleColumn upper = DoubleColumn.create("upper");
    StringColumn method = StringColumn.create("method");
    for (Margin margin : effects.margins().margins()) {
      for (EffectSize size : EffectSize.values()) {
        Optional<Estimate> effect = effects.of(margin, size);
        benchmark.append(margin.benchmark());
        leader.append(effects.margins().decision().leader(margin));
        name.append(size.label());
        effect.map(Estimate::value).ifPresentOrElse(value::append, value::appendMissing);
        effect.map(e -> e.interval().lower()).ifPresentOrElse(lower::append, lower::appendMissing);
        effect.map(e -> e.interval().upper()).ifPresentOrElse(upper::append, upper::appendMissing);
        method.append(effect.map(Estimate::method).orElse(""));
      }
    }
    return Table.create("effects", benchmark, leader, name, value, lower, upper, method);
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
