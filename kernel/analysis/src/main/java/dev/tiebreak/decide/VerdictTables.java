package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.RequiredCorrelation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Verdicts as a frame and as a table to read. */
final class VerdictTables {

  private static final Cell NOTHING = Cell.muted("–");
  private static final Decimals THREE_DECIMALS = new Decimals(3);

  private VerdictTables() {}

  static Table frame(Verdicts all) {
    SplitDecision decision = all.decision();
    List<Verdict> verdicts = all.verdicts();
    return Table.create(
        "verdicts",
        texts("benchmark", verdicts, Verdict::benchmark),
        numbers(decision.first().name(), verdicts, v -> v.contest().first()),
        numbers(decision.second().name(), verdicts, v -> v.contest().second()),
        numbers("margin_points", verdicts, v -> v.contest().percentagePoints()),
        ofBars("lower_points", verdicts, bar -> OptionalDouble.of(bar.lowerPoints())),
        ofBars("upper_points", verdicts, bar -> OptionalDouble.of(bar.upperPoints())),
        ofBars("p", verdicts, bar -> OptionalDouble.of(bar.test().pValue())),
        ofBars("adjusted_p", verdicts, bar -> OptionalDouble.of(bar.adjustedP())),
        ofBars("rho", verdicts, VerdictTables::correlation),
        ofBars("rho_needed", verdicts, ErrorBar::correlationNeeded),
        ofBars("rho_needed_alone", verdicts, bar -> alone(bar, RequiredCorrelation::value)),
        ofBars("rho_most", verdicts, bar -> alone(bar, needed -> needed.bounds().upper())),
        ofBars("smallest_lead_points", verdicts, ErrorBar::smallestLead),
        tasks(verdicts),
        texts("covers", verdicts, v -> v.errorBar().map(ErrorBar::covers).orElse("")),
        texts("verdict", verdicts, v -> v.certainty().words()),
        texts("reason", verdicts, Verdict::reason));
  }

  private static OptionalDouble correlation(ErrorBar bar) {
    return bar.correlation().stream().mapToDouble(Correlation::value).findFirst();
  }

  private static OptionalDouble alone(ErrorBar bar, Function<RequiredCorrelation, Double> value) {
    return bar.correlationNeededAlone()
        .map(value)
        .filter(Double::isFinite)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  private static StringColumn texts(
      String name, List<Verdict> verdicts, Function<Verdict, String> text) {
    return StringColumn.create(name, verdicts.stream().map(text));
  }

  private static DoubleColumn ofBars(
      String name, List<Verdict> verdicts, Function<ErrorBar, OptionalDouble> value) {
    return numbers(name, verdicts, v -> v.errorBar().map(value).orElseGet(OptionalDouble::empty));
  }

  private static DoubleColumn numbers(
      String name, List<Verdict> verdicts, Function<Verdict, OptionalDouble> value) {
    DoubleColumn column = DoubleColumn.create(name);
    for (Verdict verdict : verdicts) {
      value.apply(verdict).ifPresentOrElse(column::append, column::appendMissing);
    }
    return column;
  }

  private static IntColumn tasks(List<Verdict> verdicts) {
    IntColumn column = IntColumn.create("tasks");
    for (Verdict verdict : verdicts) {
      verdict.errorBar().ifPresentOrElse(b -> column.append(b.tasks()), column::appendMissing);
    }
    return column;
  }

  static DisplayTable display(Verdicts all) {
    SplitDecision decision = all.decision();
    Decimals decimals = DecisionTables.decimals(decision);
    Confidence confidence = decision.assumptions().confidence();
    DisplayTable table =
        DisplayTable.titled(all.finding())
            .withSubtitle("Scores in percent; margins and leads in percentage points")
            .withText("Benchmark")
            .withNumber(decision.first().shortName())
            .withNumber(decision.second().shortName())
            .withSpanner("Score, percent", 2)
            .withNumber("Margin")
            .withNumber(confidence + " interval")
            .withSpanner("Lead, percentage points", 2)
            .withText("Verdict")
            .withNumber("Adjusted p")
            .withNumber("Clear from ρ")
            .withNumber("Smallest lead")
            .withNumber("Tasks")
            .withRows(all.verdicts().stream().map(v -> row(v, decimals, confidence)).toList());
    for (Verdict verdict : all.verdicts()) {
      table = table.withNote(verdict.reason());
    }
    for (String sentence : new BarNotes(all).sentences()) {
      table = table.withNote(sentence);
    }
    return table.withSource(decision.provenance().line());
  }

  private static List<Cell> row(Verdict verdict, Decimals decimals, Confidence confidence) {
    Contest contest = verdict.contest();
    Optional<Side> winner = contest.winner();
    Optional<ErrorBar> bar = verdict.errorBar();
    return List.of(
        Cell.of(contest.benchmark()),
        DecisionTables.score(contest.first(), decimals, winner.equals(Optional.of(Side.FIRST))),
        DecisionTables.score(contest.second(), decimals, winner.equals(Optional.of(Side.SECOND))),
        contest.contested()
            ? Cell.of(Numbers.signed(contest.percentagePoints().getAsDouble(), decimals))
            : NOTHING,
        cell(bar, VerdictTables::interval),
        verdict.clear()
            ? Cell.strong(verdict.certainty().words())
            : Cell.of(verdict.certainty().words()),
        cell(bar, b -> Numbers.pAlone(b.adjustedP(), confidence)),
        cell(bar, VerdictTables::needed),
        cell(
            bar,
            b ->
                b.smallestLead().isPresent()
                    ? Numbers.tellingZero(b.smallestLead().getAsDouble())
                    : "–"),
        cell(bar, b -> Integer.toString(b.tasks())));
  }

  private static Cell cell(Optional<ErrorBar> bar, Function<ErrorBar, String> text) {
    return bar.map(text).map(Cell::of).orElse(NOTHING);
  }

  private static String interval(ErrorBar bar) {
    return Numbers.pointRange(bar.lowerPoints(), bar.upperPoints());
  }

  private static String needed(ErrorBar bar) {
    if (bar.paired()) {
      return bar.correlation()
          .map(rho -> "measured: " + Numbers.minus(THREE_DECIMALS.format(rho.value())))
          .orElse("not measurable");
    }
    if (bar.correlationNeeded().isEmpty()) {
      return "never";
    }
    double needed = bar.correlationNeeded().getAsDouble();
    return needed == 0 ? "0" : Reasons.roundedUp(needed);
  }
}
