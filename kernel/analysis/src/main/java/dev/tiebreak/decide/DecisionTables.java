package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A decision and its margins as frames and as tables to read. */
final class DecisionTables {

  private static final String MARGIN = "margin_points";
  private static final String NO_SCORE = "no score";

  private DecisionTables() {}

  static Table frame(SplitDecision decision) {
    StringColumn benchmark = StringColumn.create("benchmark");
    DoubleColumn first = DoubleColumn.create(decision.first().name());
    DoubleColumn second = DoubleColumn.create(decision.second().name());
    DoubleColumn margin = DoubleColumn.create(MARGIN);
    StringColumn winner = StringColumn.create("winner");
    StringColumn standing = StringColumn.create("standing");
    for (Contest contest : decision.contests()) {
      benchmark.append(contest.benchmark());
      append(first, contest.first());
      append(second, contest.second());
      append(margin, contest.percentagePoints());
      winner.append(decision.winnerAsPrinted(contest));
      standing.append(decision.standing(contest).words());
    }
    return Table.create("split decision", benchmark, first, second, margin, winner, standing);
  }

  static Table frame(Margins margins) {
    StringColumn benchmark = StringColumn.create("benchmark");
    DoubleColumn margin = DoubleColumn.create(MARGIN);
    StringColumn leader = StringColumn.create("leader");
    StringColumn standing = StringColumn.create("standing");
    for (Margin each : margins.margins()) {
      benchmark.append(each.benchmark());
      margin.append(each.percentagePoints());
      leader.append(margins.decision().leader(each));
      standing.append(each.standing().words());
    }
    return Table.create("margins", benchmark, margin, leader, standing);
  }

  static Table frame(SplitDecisions all) {
    List<SplitDecision> decisions = all.decisions();
    return Table.create(
        "split decisions",
        StringColumn.create("first", decisions.stream().map(d -> d.first().name())),
        StringColumn.create("second", decisions.stream().map(d -> d.second().name())),
        count("first_wins_as_printed", decisions, tally -> tally.first().asPrinted()),
        count("second_wins_as_printed", decisions, tally -> tally.second().asPrinted()),
        count("first_wins_contested", decisions, tally -> tally.first().contested()),
        count("second_wins_contested", decisions, tally -> tally.second().contested()),
        count("marginal", decisions, Tally::marginal),
        count("uncontested", decisions, Tally::uncontested));
  }

  private static IntColumn count(
      String name, List<SplitDecision> decisions, ToIntFunction<Tally> count) {
    return IntColumn.create(
        name, decisions.stream().map(SplitDecision::tally).mapToInt(count).toArray());
  }

  static DisplayTable display(SplitDecision decision) {
    Findings findings = new Findings(decision);
    Decimals decimals = decimals(decision);
    DisplayTable table =
        DisplayTable.titled(findings.headline())
            .withSubtitle("Scores in percent" + findings.measured())
            .withText("Benchmark")
            .withNumber(decision.first().name())
            .withNumber(decision.second().name())
            .withNumber("Margin (points)")
            .withText("Winner " + decision.countedAs())
            .withText("Standing")
            .withRows(decision.contests().stream().map(c -> row(decision, c, decimals)).toList());
    for (String sentence : findings.tallies()) {
      table = table.withNote(sentence);
    }
    return table
        .withNote(findings.legend())
        .withNotes(findings.contradictions())
        .withSource(decision.provenance().line());
  }

  static DisplayTable display(Margins margins) {
    SplitDecision decision = margins.decision();
    Decimals decimals = decimals(decision);
    DisplayTable table =
        DisplayTable.titled(
                "Margins of " + decision.first().name() + " over " + decision.second().name())
            .withSubtitle(
                "Percentage points, on the benchmarks that both have a score on" + margins.shown())
            .withText("Benchmark")
            .withNumber("Margin (points)")
            .withText("Leader")
            .withText("Standing")
            .withRows(margins.margins().stream().map(m -> row(decision, m, decimals)).toList());
    List<String> without = margins.withoutMargin().stream().map(Contest::benchmark).toList();
    return (without.isEmpty()
            ? table
            : table.withNote(
                "No margin, because a score is missing: " + String.join(", ", without) + "."))
        .withNotes(new Findings(decision).contradictions())
        .withSource(decision.provenance().line());
  }

  private static List<Cell> row(SplitDecision decision, Contest contest, Decimals decimals) {
    Standing standing = decision.standing(contest);
    Optional<Side> winner = contest.winner();
    return List.of(
        Cell.of(contest.benchmark()),
        score(contest.first(), decimals, winner.equals(Optional.of(Side.FIRST))),
        score(contest.second(), decimals, winner.equals(Optional.of(Side.SECOND))),
        contest.contested()
            ? Cell.of(Numbers.signed(contest.percentagePoints().getAsDouble(), decimals))
            : Cell.muted("–"),
        Cell.of(decision.winnerAsPrinted(contest)),
        standing == Standing.CONTESTED ? Cell.of(standing.words()) : Cell.muted(standing.words()));
  }

  private static List<Cell> row(SplitDecision decision, Margin margin, Decimals decimals) {
    return List.of(
        Cell.of(margin.benchmark()),
        Cell.of(Numbers.signed(margin.percentagePoints(), decimals)),
        Cell.of(decision.leader(margin)),
        margin.marginal()
            ? Cell.muted(margin.standing().words())
            : Cell.of(margin.standing().words()));
  }

  static Cell score(OptionalDouble percent, Decimals decimals, boolean best) {
    if (percent.isEmpty()) {
      return Cell.muted(NO_SCORE);
    }
    String text = decimals.format(percent.getAsDouble());
    return best ? Cell.strong(text) : Cell.of(text);
  }

  /** The decimals that the scores were published with; the mean of outcomes has no own. */
  static Decimals decimals(SplitDecision decision) {
    return Decimals.of(
        decision.contests().stream()
            .filter(contest -> !(contest.evidence() instanceof Evidence.PerTask))
            .flatMap(contest -> Stream.of(contest.first(), contest.second()))
            .flatMapToDouble(OptionalDouble::stream),
        1);
  }

  private static void append(DoubleColumn column, OptionalDouble value) {
    value.ifPresentOrElse(column::append, column::appendMissing);
  }
}
