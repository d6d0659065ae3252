package dev.tiebreak.decide;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.Columns;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** A decision and its margins as frames and as tables to read. */
final class DecisionTables {

  private static final String MARGIN = "margin_points";
  private static final String NO_SCORE = "no score";

  private DecisionTables() {}

  static Table frame(SplitDecision decision) {
    return columns(decision).frame("split decision", decision.contests());
  }

  private static Columns<Contest> columns(SplitDecision decision) {
    Decimals decimals = decimals(decision);
    return Columns.<Contest>none()
        .text("benchmark", Contest::benchmark)
        .shown("Benchmark", contest -> Cell.of(contest.benchmark()))
        .numberIfAny(decision.first().name(), Contest::first)
        .shown(decision.first().name(), contest -> score(contest, Side.FIRST, decimals))
        .numberIfAny(decision.second().name(), Contest::second)
        .shown(decision.second().name(), contest -> score(contest, Side.SECOND, decimals))
        .numberIfAny(MARGIN, Contest::percentagePoints)
        .shown("Margin (points)", contest -> margin(contest, decimals))
        .text("winner", decision::winnerAsPrinted)
        .shown(
            "Winner " + decision.countedAs(), contest -> Cell.of(decision.winnerAsPrinted(contest)))
        .text("standing", contest -> decision.standing(contest).words())
        .shown("Standing", contest -> standing(decision.standing(contest)));
  }

  static Table frame(Margins margins) {
    return columns(margins).frame("margins", margins.margins());
  }

  private static Columns<Margin> columns(Margins margins) {
    SplitDecision decision = margins.decision();
    Decimals decimals = decimals(decision);
    return Columns.<Margin>none()
        .text("benchmark", Margin::benchmark)
        .shown("Benchmark", margin -> Cell.of(margin.benchmark()))
        .number(MARGIN, Margin::percentagePoints)
        .shown(
            "Margin (points)",
            margin -> Cell.of(Numbers.signed(margin.percentagePoints(), decimals)))
        .text("leader", decision::leader)
        .shown("Leader", margin -> Cell.of(decision.leader(margin)))
        .text("standing", margin -> margin.standing().words())
        .shown("Standing", margin -> standing(margin));
  }

  static Table frame(SplitDecisions all) {
    return columns(all).frame("split decisions", all.decisions());
  }

  private static Columns<SplitDecision> columns(SplitDecisions all) {
    boolean printed =
        all.decisions().stream().allMatch(each -> each.countedAs().equals("as printed"));
    return Columns.<SplitDecision>none()
        .text("first", decision -> decision.first().name())
        .shown("First", decision -> Cell.of(decision.first().name()))
        .text("second", decision -> decision.second().name())
        .shown("Second", decision -> Cell.of(decision.second().name()))
        .count("first_wins_as_printed", decision -> decision.tally().first().asPrinted())
        .count("second_wins_as_printed", decision -> decision.tally().second().asPrinted())
        .words(
            printed ? "As printed" : "As shown", decision -> Cell.of(decision.tally().asPrinted()))
        .count("first_wins_contested", decision -> decision.tally().first().contested())
        .count("second_wins_contested", decision -> decision.tally().second().contested())
        .words("Where both have a score", decision -> Cell.of(decision.tally().contested()))
        .count("marginal", decision -> decision.tally().marginal())
        .shown("Marginal", d -> Cell.of(Integer.toString(d.tally().marginal())))
        .count("uncontested", decision -> decision.tally().uncontested())
        .shown("Uncontested", d -> Cell.of(Integer.toString(d.tally().uncontested())));
  }

  static DisplayTable display(SplitDecisions all) {
    DisplayTable titled =
        DisplayTable.titled("Split decisions between all pairs of models")
            .withSubtitle("Benchmarks won by the first and by the second model");
    return columns(all)
        .fill(titled, all.decisions())
        .withNotes(
            all.decisions().stream()
                .flatMap(each -> new Findings(each).contradictions().stream())
                .distinct()
                .toList());
  }

  static DisplayTable display(SplitDecision decision) {
    Findings findings = new Findings(decision);
    DisplayTable titled =
        DisplayTable.titled(findings.headline())
            .withSubtitle("Scores in percent" + findings.measured());
    return columns(decision)
        .fill(titled, decision.contests())
        .withNotes(findings.tallies())
        .withNote(findings.legend())
        .withNotes(findings.contradictions())
        .withSource(decision.provenance().line());
  }

  static DisplayTable display(Margins margins) {
    SplitDecision decision = margins.decision();
    DisplayTable titled =
        DisplayTable.titled(
                "Margins of " + decision.first().name() + " over " + decision.second().name())
            .withSubtitle(
                "Percentage points, on the benchmarks that both have a score on" + margins.shown());
    DisplayTable table = columns(margins).fill(titled, margins.margins());
    List<String> without = margins.withoutMargin().stream().map(Contest::benchmark).toList();
    return (without.isEmpty()
            ? table
            : table.withNote(
                "No margin, because a score is missing: " + String.join(", ", without) + "."))
        .withNotes(new Findings(decision).contradictions())
        .withSource(decision.provenance().line());
  }

  private static Cell standing(Standing standing) {
    return standing == Standing.CONTESTED
        ? Cell.of(standing.words())
        : Cell.muted(standing.words());
  }

  private static Cell standing(Margin margin) {
    return margin.marginal()
        ? Cell.muted(margin.standing().words())
        : Cell.of(margin.standing().words());
  }

  static Cell margin(Contest contest, Decimals decimals) {
    return contest.contested()
        ? Cell.of(Numbers.signed(contest.percentagePoints().getAsDouble(), decimals))
        : Cell.muted("–");
  }

  static Cell score(Contest contest, Side side, Decimals decimals) {
    OptionalDouble percent = side == Side.FIRST ? contest.first() : contest.second();
    if (percent.isEmpty()) {
      return Cell.muted(NO_SCORE);
    }
    String text = decimals.format(percent.getAsDouble());
    return contest.winner().equals(Optional.of(side)) ? Cell.strong(text) : Cell.of(text);
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
}
