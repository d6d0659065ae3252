package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Side;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a lead got its verdict, in a sentence to print. */
final class Reasons {

  /** A smaller lead than this would be rounded to zero. */
  private static final double LEAST_TO_ROUND = 0.05;

  private static final String NO_BAR = ", so no error bar can be given.";
  private static final String BY_ERRORS = ", by the errors of both scores";

  private final Scorecard card;
  private final List<Contest> tested;

  /** */
  Reasons(Scorecard card, List<Contest> tested) {
    this.card = card;
    this.tested = List.copyOf(tested);
  }

  /** The verdict's reason, and what contradicts the scores that it rests on. */
  String why(Contest contest, Certainty certainty, Optional<Verdict.ErrorBar> bar) {
    return Stream.of(Side.values())
        .filter(contest.contradictions()::containsKey)
        .map(
            side ->
                " "
                    + contest
                        .contradictions()
                        .get(side)
                        .of(
                            card.contender(side).shortName(),
                            contest.benchmark(),
                            contest.evidence()))
        .collect(
            Collectors.joining(
                "",
                because(contest, certainty, bar),
                contest.notAlike() + withMissingFailed(contest) + outweighed(contest)));
  }

  /** The other number, where outcomes are missing. */
  private String withMissingFailed(Contest contest) {
    return contest
        .evidence()
        .missing()
        .map(
            each ->
                " " + each.words("", side -> card.contender(side).shortName(), contest.winner()))
        .orElse("");
  }

  private static String outweighed(Contest contest) {
    return GivenError.outweighed(" The", contest.evidence().outweighed()).orElse("");
  }

  private String because(Contest contest, Certainty certainty, Optional<Verdict.ErrorBar> bar) {
    return switch (certainty) {
      case CLEAR ->
          lead(contest, bar, interval(contest, bar.orElseThrow())) + clear(bar.orElseThrow());
      case LEANS -> lead(contest, bar, "") + leans(contest, bar.orElseThrow());
      case TOO_CLOSE_TO_CALL -> lead(contest, bar, "") + tooClose(bar.orElseThrow());
      case TOO_FEW_TASKS -> lead(contest, bar, "") + tooFew(bar.orElseThrow());
      case NO_ERROR_BAR -> lead(contest, bar, "") + withoutBar(contest);
      case TIED ->
          names(" and ")
              + " have the same score on "
              + contest.benchmark()
              + ", "
              + Numbers.withWhole(contest.first().orElseThrow())
              + " "
              + contest.measure().unit().words()
              + ".";
      case UNCONTESTED, NO_SCORE -> uncontested(contest);
    };
  }

  private String names(String between) {
    return card.first().shortName() + between + card.second().shortName();
  }

  private String lead(Contest contest, Optional<Verdict.ErrorBar> bar, String interval) {
    return leader(contest).shortName()
        + " leads "
        + contest.benchmark()
        + (contest.measure().lowerIsBetter() ? ", where lower is better, by " : " by ")
        + size(contest, bar)
        + interval
        + meaning(contest);
  }

  /**
   * A lead as exact as it was printed and its error bar allows; the mean of outcomes to a decimal.
   */
  private static String size(Contest contest, Optional<Verdict.ErrorBar> bar) {
    double lead = Math.abs(contest.difference().orElseThrow());
    return contest.evidence().counted() && lead >= LEAST_TO_ROUND
        ? Numbers.oneDecimalPoints(lead)
        : bar.map(each -> contest.measure().unit().difference(lead, each.lower(), each.upper()))
            .orElseGet(() -> contest.measure().unit().difference(lead));
  }

  private static String meaning(Contest contest) {
    Side leader = contest.winner().orElseThrow();
    return contest
        .measure()
        .unit()
        .meaning(contest.score(leader).orElseThrow(), contest.score(leader.other()).orElseThrow())
        .map(words -> ", " + words)
        .orElse("");
  }

  private Contender leader(Contest contest) {
    return card.contender(contest.winner().orElseThrow());
  }

  private String uncontested(Contest contest) {
    return contest
        .winner()
        .map(
            side ->
                "Only "
                    + card.contender(side).shortName()
                    + " has a score on "
                    + contest.benchmark()
                    + "; "
                    + card.contender(side.other()).shortName()
                    + " has none.")
        .orElseGet(
            () -> "Neither " + names(" nor ") + " has a score on " + contest.benchmark() + ".");
  }

  private static String withoutBar(Contest contest) {
    Evidence evidence = contest.evidence();
    return evidence
        .outcomes()
        .map(
            tasks ->
                "; every "
                    + (tasks.scores().clusters().isPresent() ? "cluster" : "task")
                    + " differs by the same amount, so no error bar can be estimated.")
        .or(() -> evidence.incomparable().map(tasks -> "; " + tasks.why() + NO_BAR))
        .orElseGet(
            () ->
                contest.measure().isShare()
                    ? "; how many tasks " + contest.benchmark() + " has is not known" + NO_BAR
                    : "; not both scores come with an error" + NO_BAR);
  }

  private static String tooFew(Verdict.ErrorBar bar) {
    return "; with "
        + Plural.counted(bar.tasks().orElseThrow(), "task", "tasks")
        + ", fewer than ten, no lead is called clear.";
  }

  private String clear(Verdict.ErrorBar bar) {
    return "; that lead is clear"
        + (tested.size() > 1 ? ", even with " + together() + " (adjusted p " : " (p ")
        + p(bar.adjustedP())
        + ")"
        + given(bar)
        + ".";
  }

  /** The interval from the leader's point of view. */
  private static String interval(Contest contest, Verdict.ErrorBar bar) {
    boolean first = contest.winner().equals(Optional.of(Side.FIRST));
    double least = first ? bar.lower() : -bar.upper();
    double most = first ? bar.upper() : -bar.lower();
    return " ("
        + contest.measure().unit().interval(least, most)
        + " with "
        + bar.difference().interval().confidence()
        + " confidence)";
  }

  private String together() {
    boolean leads = tested.stream().allMatch(contest -> contest.winner().isPresent());
    return tested.size() + (leads ? " leads" : " benchmarks") + " tested together";
  }

  private String p(double value) {
    return Numbers.p(value, card.assumptions().confidence().alpha());
  }

  private String given(Verdict.ErrorBar bar) {
    if (bar.basis() != Verdict.ErrorBar.Basis.COUNTS) {
      return bar.paired() ? ", task by task over the " + bar.covers() : BY_ERRORS;
    }
    double rho = bar.correlation().orElseThrow().value();
    return rho == 0
        ? ""
        : ", if the two models solve the same tasks as often as assumed (correlation ρ of "
            + (bar.capped(card.assumptions().pairing())
                ? Numbers.correlation(rho) + ", the nearest that the two scores allow"
                : Numbers.number(rho))
            + ")";
  }

  private String leans(Contest contest, Verdict.ErrorBar bar) {
    double alone = bar.test().pValue();
    if (!(alone < card.assumptions().confidence().alpha())) {
      return "; with "
          + Numbers.count(bar.tasks().orElseThrow())
          + " tasks it is "
          + onlyIf(bar)
          + ".";
    }
    String adjusted =
        tested.size() > 1 ? "with " + together() + " (adjusted p " + p(bar.adjustedP()) + ") " : "";
    return bar.excludesZero()
        ? "; by itself that lead would be clear (p "
            + p(alone)
            + "), but "
            + adjusted
            + "it is "
            + (bar.correlationNeeded().isEmpty() ? "not" : onlyIf(bar))
            + "."
        : "; its test alone gives p "
            + p(alone)
            + ", but the interval still includes 0"
            + interval(contest, bar)
            + (bar.correlationNeeded().isEmpty() ? "" : "; " + adjusted + "it is " + onlyIf(bar))
            + ".";
  }

  private static String onlyIf(Verdict.ErrorBar bar) {
    return "clear only if the two models tend to solve the same tasks (correlation ρ of "
        + Numbers.correlationUp(bar.correlationNeeded().orElseThrow())
        + " or more)";
  }

  private String tooClose(Verdict.ErrorBar bar) {
    if (bar.basis() != Verdict.ErrorBar.Basis.COUNTS) {
      return (bar.paired()
              ? "; task by task over the " + bar.covers()
              : ";" + BY_ERRORS.substring(1))
          + ", chance alone could well explain it (p "
          + p(bar.test().pValue())
          + ").";
    }
    boolean possibleAlone =
        tested.size() > 1
            && bar.correlationNeededAlone().map(Correlation.Required::attainable).orElse(false);
    return "; with "
        + Numbers.count(bar.tasks().orElseThrow())
        + " tasks no pairing of the two runs could make that lead clear"
        + (possibleAlone ? " with " + together() + "." : ".");
  }
}
