package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/** Verdicts as a frame and as a table to read, from one list of columns. */
final class VerdictTables {

  private static final Cell NOTHING = Cell.muted("–");
  private static final Decimals THREE_DECIMALS = new Decimals(3);

  private VerdictTables() {}

  private static Columns<Verdict> columns(Verdicts all) {
    Scorecard card = all.scorecard();
    ScoreDecimals decimals = ScoreDecimals.of(card);
    Confidence confidence = card.assumptions().confidence();
    return DecisionTables.units(
            card, Columns.<Verdict>none().text("benchmark", Verdict::benchmark), Verdict::contest)
        .numberIfAny(card.first().name(), v -> v.contest().first())
        .shown(
            card.first().shortName(), v -> DecisionTables.score(v.contest(), Side.FIRST, decimals))
        .numberIfAny(card.second().name(), v -> v.contest().second())
        .shown(
            card.second().shortName(),
            v -> DecisionTables.score(v.contest(), Side.SECOND, decimals))
        .under(card.plain() ? "Score, percent" : "Score", 2)
        .numberIfAny(DecisionTables.points(card, "margin"), v -> v.contest().difference())
        .shown("Margin", v -> margin(v, decimals))
        .figures(confidence + " interval", v -> cell(v, VerdictTables::interval))
        .under(card.plain() ? "Lead, percentage points" : "Lead", 2)
        .words("Verdict", VerdictTables::verdict)
        .numberIfAny(
            DecisionTables.points(card, "lower"),
            v -> ofBar(v, bar -> OptionalDouble.of(bar.lower())))
        .numberIfAny(
            DecisionTables.points(card, "upper"),
            v -> ofBar(v, bar -> OptionalDouble.of(bar.upper())))
        .numberIfAny("p", v -> ofBar(v, bar -> OptionalDouble.of(bar.test().pValue())))
        .numberIfAny("adjusted_p", v -> ofBar(v, bar -> OptionalDouble.of(bar.adjustedP())))
        .shown(
            "Adjusted p", v -> cell(v, bar -> Numbers.pAlone(bar.adjustedP(), confidence.alpha())))
        .numberIfAny("rho", v -> ofBar(v, VerdictTables::correlation))
        .figures("Clear from ρ", v -> cell(v, VerdictTables::needed))
        .numberIfAny("rho_needed", v -> ofBar(v, Verdict.ErrorBar::correlationNeeded))
        .numberIfAny("rho_needed_alone", v -> ofBar(v, b -> alone(b, Correlation.Required::value)))
        .numberIfAny("rho_most", v -> ofBar(v, b -> alone(b, needed -> needed.bounds().upper())))
        .numberIfAny(
            DecisionTables.points(card, "smallest_lead"),
            v -> ofBar(v, Verdict.ErrorBar::smallestLead))
        .shown("Smallest lead", v -> cell(v, VerdictTables::smallestLead))
        .countIfAny("tasks", VerdictTables::tasks)
        .shown("Tasks", v -> cell(v, VerdictTables::tasks))
        .text("covers", v -> v.errorBar().map(Verdict.ErrorBar::covers).orElse(""))
        .text("verdict", Verdict::words)
        .text("reason", Verdict::reason);
  }

  static Table frame(Verdicts all) {
    return columns(all).frame("verdicts", all.verdicts());
  }

  private static OptionalDouble correlation(Verdict.ErrorBar bar) {
    return bar.correlation().stream().mapToDouble(Correlation::value).findFirst();
  }

  private static OptionalDouble alone(
      Verdict.ErrorBar bar, Function<Correlation.Required, Double> value) {
    return bar.correlationNeededAlone()
        .map(value)
        .filter(Double::isFinite)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  static DisplayTable display(Verdicts all) {
    DisplayTable titled =
        DisplayTable.titled(all.finding())
            .withSubtitle(
                all.scorecard().plain()
                    ? "Scores in percent; margins and leads in percentage points"
                    : "Scores, margins and leads in the unit of their row");
    return columns(all)
        .fill(titled, all.verdicts())
        .withNotes(all.verdicts().stream().map(Verdict::reason).toList())
        .withNotes(new BarNotes(all.scorecard(), all.verdicts()).sentences())
        .withNotes(all.scorecard().remarks())
        .withSource(all.scorecard().provenance().line());
  }

  private static OptionalDouble ofBar(
      Verdict verdict, Function<Verdict.ErrorBar, OptionalDouble> value) {
    return verdict.errorBar().map(value).orElseGet(OptionalDouble::empty);
  }

  private static OptionalInt tasks(Verdict verdict) {
    return verdict.errorBar().map(Verdict.ErrorBar::tasks).orElseGet(OptionalInt::empty);
  }

  private static String tasks(Verdict.ErrorBar bar) {
    return bar.tasks().isPresent() ? Integer.toString(bar.tasks().getAsInt()) : "–";
  }

  private static Cell margin(Verdict verdict, ScoreDecimals decimals) {
    return verdict.contest().contested()
        ? Cell.of(decimals.marginBesideError(verdict.contest()))
        : NOTHING;
  }

  private static Cell verdict(Verdict verdict) {
    String words = verdict.words();
    return verdict.clear() ? Cell.strong(words) : Cell.of(words);
  }

  private static Cell cell(Verdict verdict, Function<Verdict.ErrorBar, String> text) {
    return verdict.errorBar().map(text).map(Cell::of).orElse(NOTHING);
  }

  private static String smallestLead(Verdict.ErrorBar bar) {
    return bar.smallestLead().isPresent()
        ? Numbers.tellingZero(bar.smallestLead().getAsDouble())
        : "–";
  }

  private static String interval(Verdict.ErrorBar bar) {
    return bar.unit().range(bar.lower(), bar.upper());
  }

  private static String needed(Verdict.ErrorBar bar) {
    if (bar.paired()) {
      return bar.correlation()
          .map(rho -> "measured: " + Numbers.minus(THREE_DECIMALS.format(rho.value())))
          .orElse("not measurable");
    }
    if (bar.basis() == Verdict.ErrorBar.Basis.ERRORS) {
      return "–";
    }
    if (bar.correlationNeeded().isEmpty()) {
      return "never";
    }
    double needed = bar.correlationNeeded().getAsDouble();
    return needed == 0 ? "0" : Numbers.correlationUp(needed);
  }
}
