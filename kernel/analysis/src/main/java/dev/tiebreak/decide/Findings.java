package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Says in words what a decision found; every number comes from the card. */
final class Findings {

  private static final String NONE = "No benchmark has a score of either model";
  private static final String NONE_OF_BOTH = "No benchmark has a score of both models";
  private static final String TIED = "The models are tied wherever both have a score";

  private final Scorecard card;
  private final Tally tally;

  Findings(Scorecard card) {
    this.card = card;
    this.tally = card.tally();
  }

  /** The result, and the first contradiction between a printed score and its outcomes. */
  String headline() {
    List<String> briefly = new CardNotes(card).contradictionsInBrief();
    int others = briefly.size() - 1;
    return result()
        + new CardNotes(card).notAlike()
        + (briefly.isEmpty() ? "" : "; " + briefly.get(0))
        + (others < 1
            ? ""
            : " (and "
                + others
                + Plural.of(others, " more contradiction)", " more contradictions)"));
  }

  /**
   * Where the scores are not published ones, in words that follow a description of them; else
   * nothing.
   */
  String measured() {
    List<String> perTask = new CardNotes(card).measured();
    return perTask.isEmpty()
        ? ""
        : "; on " + Names.some(perTask) + " those of the tasks that both ran";
  }

  /** The result as printed, and whether it holds where both models have a score. */
  private String result() {
    Optional<Contender> printedLeader =
        card.ahead(tally.first().asPrinted() - tally.second().asPrinted());
    String printedScore = score(printedLeader, Tally::asPrinted);
    String printed =
        printedLeader
            .map(leader -> leader.shortName() + " leads " + printedScore)
            .orElse("The models split the benchmarks " + printedScore);
    if (tally.first().asPrinted() + tally.second().asPrinted() == 0) {
      return tally.tied() == 0 ? NONE : TIED;
    }
    if (tally.uncontested() == 0) {
      return printed;
    }
    if (card.contested().isEmpty()) {
      return printed + ", but no benchmark has a score of both models";
    }
    Optional<Contender> fairLeader =
        card.ahead(tally.first().contested() - tally.second().contested());
    String fairScore = score(fairLeader, Tally::contested);
    String fair =
        fairLeader.equals(printedLeader)
            ? ", and " + fairScore
            : fairLeader
                .map(leader -> ", but " + leader.shortName() + " leads " + fairScore)
                .orElse(", but it is " + fairScore);
    return printed + fair + " where both have a score";
  }

  /** A score of wins that names the leader's first. */
  private String score(Optional<Contender> leader, Function<Tally, String> score) {
    boolean turned = leader.equals(Optional.of(card.second()));
    return score.apply(turned ? tally.mirrored() : tally);
  }

  /** The widest lead of each model; where leads are in several units, how many it has. */
  String widest() {
    List<Unit> units =
        card.contested().stream().map(contest -> contest.measure().unit()).distinct().toList();
    if (units.isEmpty()) {
      return NONE_OF_BOTH;
    }
    double first = widest(Side.FIRST);
    double second = widest(Side.SECOND);
    if (first <= 0 && second <= 0) {
      return TIED;
    }
    if (units.size() > 1) {
      return card.first().shortName()
          + " leads on "
          + leads(Side.FIRST)
          + " of "
          + card.contested().size()
          + " benchmarks, "
          + card.second().shortName()
          + " on "
          + leads(Side.SECOND);
    }
    if (first > 0 && second > 0) {
      return card.first().shortName()
          + "'s widest lead is "
          + size(first, units.get(0))
          + ", "
          + card.second().shortName()
          + "'s is "
          + (units.get(0) == Unit.PERCENT ? Numbers.number(second) : size(second, units.get(0)));
    }
    return card.contender(first > 0 ? Side.FIRST : Side.SECOND).shortName()
        + " is never behind, and leads by up to "
        + size(Math.max(first, second), units.get(0));
  }

  private static String size(double lead, Unit unit) {
    return unit == Unit.PERCENT ? Numbers.points(lead) : unit.difference(lead);
  }

  /** The widest lead of one side, in whatever unit; not above 0 if it leads nowhere. */
  private double widest(Side side) {
    return leadsOf(side).max().orElse(0);
  }

  private long leads(Side side) {
    return leadsOf(side).filter(lead -> lead > 0).count();
  }

  private DoubleStream leadsOf(Side side) {
    double sign = side == Side.FIRST ? 1 : -1;
    return card.contested().stream()
        .mapToDouble(contest -> sign * contest.difference().orElseThrow());
  }

  /** How wins are counted: as shown where outcomes of tasks replace printed scores. */
  static String countedAs(Scorecard card) {
    return card.counted() ? "as shown" : "as printed";
  }

  /** The wins of each model, counted apart. */
  List<String> tallies() {
    List<String> sentences = new ArrayList<>();
    sentences.add(wins(Side.FIRST));
    sentences.add(wins(Side.SECOND));
    if (tally.tied() > 0) {
      sentences.add("Tied: " + names(Standing.TIED, Optional.empty()) + ".");
    }
    if (tally.unscored() > 0) {
      sentences.add("No score for either: " + names(Standing.UNSCORED, Optional.empty()) + ".");
    }
    return sentences;
  }

  /** What "margin", "marginal" and "uncontested" mean here. */
  String legend() {
    return margin() + (card.plain() ? ", in percentage points. " : ". ") + standings();
  }

  /** What a margin is. */
  private String margin() {
    return card.plain()
        ? "Margin: " + card.first().shortName() + " less " + card.second().shortName()
        : "Margin: how far "
            + card.first().shortName()
            + " is ahead of "
            + card.second().shortName()
            + ", in the unit of the row";
  }

  /** What "marginal" and "uncontested" mean here. */
  String standings() {
    return "Marginal: a lead below "
        + Numbers.points(card.marginalBelow())
        + (card.plain() ? "" : " on a benchmark in percent; no lead in another unit is marginal")
        + ". Uncontested: the other model has no score.";
  }

  private String wins(Side side) {
    Tally.Wins wins = tally.of(side);
    String sentence =
        card.contender(side).shortName()
            + " wins "
            + wins.asPrinted()
            + " of "
            + card.contests().size()
            + " "
            + countedAs(card);
    if (wins.asPrinted() == 0) {
      return sentence + ".";
    }
    List<String> parts = new ArrayList<>();
    parts.add(wins.contested() + " contested" + marginal(wins, side));
    if (wins.uncontested() > 0) {
      parts.add(
          wins.uncontested()
              + " uncontested ("
              + card.contender(side.other()).shortName()
              + " has no score on "
              + names(Standing.UNCONTESTED, Optional.of(side))
              + ")");
    }
    return sentence + ": " + String.join(", ", parts) + ".";
  }

  private String marginal(Tally.Wins wins, Side side) {
    return wins.marginal() == 0
        ? ""
        : " ("
            + wins.marginal()
            + " of them marginal: "
            + names(Standing.MARGINAL, Optional.of(side))
            + ")";
  }

  private String names(Standing standing, Optional<Side> winner) {
    List<String> names =
        card.contests().stream()
            .filter(contest -> card.standing(contest) == standing)
            .filter(contest -> contest.winner().equals(winner))
            .map(Contest::benchmark)
            .toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
        + " and "
        + names.get(names.size() - 1);
  }
}
