package dev.tiebreak.decide;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a decision found; every number comes from the decision. */
final class Findings {

  private static final String NONE = "No benchmark has a score of either model";
  private static final String NONE_OF_BOTH = "No benchmark has a score of both models";
  private static final String TIED = "The models are tied wherever both have a score";

  private final SplitDecision decision;
  private final Tally tally;

  Findings(SplitDecision decision) {
    this.decision = decision;
    this.tally = decision.tally();
  }

  /** The result, and the first contradiction between a printed score and its outcomes. */
  String headline() {
    List<String> briefly =
        sides(
            (side, contest) ->
                contest.contradictions().get(side).brief(name(side), contest.benchmark()));
    int others = briefly.size() - 1;
    return result()
        + (briefly.isEmpty() ? "" : "; " + briefly.get(0))
        + (others < 1
            ? ""
            : " (and " + others + (others == 1 ? " more contradiction)" : " more contradictions)"));
  }

  /** Which printed scores and outcomes contradict each other, and which of both is shown. */
  List<String> contradictions() {
    return sides((side, contest) -> contest.contradictions().get(side).of(name(side), contest));
  }

  private List<String> sides(BiFunction<Side, Contest, String> words) {
    return decision.contests().stream()
        .flatMap(
            contest ->
                Stream.of(Side.values())
                    .filter(contest.contradictions()::containsKey)
                    .map(side -> words.apply(side, contest)))
        .toList();
  }

  private String name(Side side) {
    return decision.contender(side).shortName();
  }

  /** Where the scores are not published ones, after a description of them; else nothing. */
  String measured() {
    List<String> perTask =
        decision.contests().stream()
            .filter(contest -> contest.evidence() instanceof Evidence.PerTask)
            .map(Contest::benchmark)
            .toList();
    return perTask.isEmpty()
        ? ""
        : "; on " + Names.some(perTask) + " those of the tasks that both ran";
  }

  /** The result as printed, and whether it stands where both models have a score. */
  private String result() {
    Optional<Contender> printedLeader = decision.leaderAsPrinted();
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
    if (decision.contests().stream().noneMatch(Contest::contested)) {
      return printed + ", but no benchmark has a score of both models";
    }
    Optional<Contender> fairLeader =
        decision.ahead(tally.first().contested() - tally.second().contested());
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
    boolean turned = leader.equals(Optional.of(decision.second()));
    return score.apply(turned ? tally.mirrored() : tally);
  }

  /** The widest lead of each model, and how many of the margins are shown. */
  String widest(Margins shown) {
    return widest(decision.margins().margins()) + shown.shown();
  }

  private String widest(List<Margin> all) {
    double first = all.stream().mapToDouble(Margin::percentagePoints).max().orElse(0);
    double second = -all.stream().mapToDouble(Margin::percentagePoints).min().orElse(0);
    if (first > 0 && second > 0) {
      return decision.first().shortName()
          + "'s widest lead is "
          + Numbers.points(first)
          + ", "
          + decision.second().shortName()
          + "'s is "
          + Numbers.number(second);
    }
    if (all.isEmpty()) {
      return NONE_OF_BOTH;
    }
    return first <= 0 && second <= 0
        ? TIED
        : decision.contender(first > 0 ? Side.FIRST : Side.SECOND).shortName()
            + " is never behind, and leads by up to "
            + Numbers.points(Math.max(first, second));
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
    return "Margin: "
        + decision.first().shortName()
        + " less "
        + decision.second().shortName()
        + ", in percentage points. "
        + standings();
  }

  /** What "marginal" and "uncontested" mean here. */
  String standings() {
    return "Marginal: a lead below "
        + Numbers.points(decision.marginalBelow())
        + ". Uncontested: the other model has no score.";
  }

  private String wins(Side side) {
    Tally.Wins wins = tally.of(side);
    String sentence =
        decision.contender(side).shortName()
            + " wins "
            + wins.asPrinted()
            + " of "
            + decision.contests().size()
            + " "
            + decision.countedAs();
    if (wins.asPrinted() == 0) {
      return sentence + ".";
    }
    List<String> parts = new ArrayList<>();
    parts.add(wins.contested() + " contested" + marginal(wins, side));
    if (wins.uncontested() > 0) {
      parts.add(
          wins.uncontested()
              + " uncontested ("
              + decision.contender(side.other()).shortName()
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
        decision.contests().stream()
            .filter(contest -> decision.standing(contest) == standing)
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
