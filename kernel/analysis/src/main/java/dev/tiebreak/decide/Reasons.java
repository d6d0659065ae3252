package dev.tiebreak.decide;

import dev.tiebreak.stats.RequiredCorrelation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Says why a lead got its verdict, in a sentence to print. */
final class Reasons {

  /** A smaller lead than this would be rounded to none. */
  private static final double LEAST_TO_ROUND = 0.05;

  private final SplitDecision decision;
  private final int tested;

  /**
   * @param tested how many leads were tested together
   */
  Reasons(SplitDecision decision, int tested) {
    this.decision = decision;
    this.tested = tested;
  }

  String why(Contest contest, Certainty certainty, Optional<ErrorBar> bar) {
    return switch (certainty) {
      case CLEAR -> lead(contest) + clear(contest, bar.orElseThrow());
      case LEANS -> lead(contest) + leans(bar.orElseThrow());
      case TOO_CLOSE_TO_CALL -> lead(contest) + tooClose(bar.orElseThrow());
      case NO_ERROR_BAR ->
          lead(contest)
              + "; how many tasks "
              + contest.benchmark()
              + " has is not published, so no error bar can be given.";
      case TIED ->
          names(" and ")
              + " have the same score on "
              + contest.benchmark()
              + ", "
              + Numbers.brief(contest.first().orElseThrow())
              + " percent.";
      case UNCONTESTED -> uncontested(contest);
    };
  }

  private String names(String between) {
    return decision.first().shortName() + between + decision.second().shortName();
  }

  private String lead(Contest contest) {
    return leader(contest).shortName() + " leads " + contest.benchmark() + " by " + size(contest);
  }

  /** A lead as exact as it was printed; the mean of outcomes to a decimal. */
  private static String size(Contest contest) {
    double lead = Math.abs(contest.percentagePoints().orElseThrow());
    return contest.evidence() instanceof Evidence.PerTask && lead >= LEAST_TO_ROUND
        ? Numbers.oneDecimalPoints(lead)
        : Numbers.briefPoints(lead);
  }

  private Contender leader(Contest contest) {
    return decision.contender(contest.winner().orElseThrow());
  }

  private String uncontested(Contest contest) {
    return contest
        .winner()
        .map(
            side ->
                "Only "
                    + decision.contender(side).shortName()
                    + " has a score on "
                    + contest.benchmark()
                    + "; "
                    + decision.contender(side.other()).shortName()
                    + " has none.")
        .orElseGet(
            () -> "Neither " + names(" nor ") + " has a score on " + contest.benchmark() + ".");
  }

  private String clear(Contest contest, ErrorBar bar) {
    boolean first = contest.winner().equals(Optional.of(Side.FIRST));
    double least = first ? bar.lowerPoints() : -bar.upperPoints();
    double most = first ? bar.upperPoints() : -bar.lowerPoints();
    return " ("
        + Numbers.oneDecimal(least)
        + " to "
        + Numbers.oneDecimal(most)
        + " with "
        + bar.difference().interval().confidence()
        + " confidence); that lead is clear"
        + (tested > 1 ? ", even with " + tested + " leads tested together (adjusted p " : " (p ")
        + Numbers.p(bar.adjustedP())
        + ")"
        + given(bar)
        + ".";
  }

  private String given(ErrorBar bar) {
    if (bar.paired()) {
      return ", task by task over the " + bar.covers();
    }
    return bar.correlation().value() == 0
        ? ""
        : ", if the two models solve the same tasks as often as assumed (correlation ρ of "
            + Numbers.number(bar.correlation().value())
            + ")";
  }

  private String leans(ErrorBar bar) {
    String onlyIf =
        bar.correlationNeeded().isEmpty()
            ? "it is not"
            : "it is clear only if the two models tend to solve the same tasks (correlation ρ of "
                + roundedUp(bar.correlationNeeded().getAsDouble())
                + " or more)";
    return bar.test().pValue() < decision.assumptions().confidence().alpha()
        ? "; by itself that lead would be clear (p "
            + Numbers.p(bar.test().pValue())
            + "), but with "
            + tested
            + " leads tested together (adjusted p "
            + Numbers.p(bar.adjustedP())
            + ") "
            + onlyIf
            + "."
        : "; with " + bar.tasks() + " tasks " + onlyIf + ".";
  }

  private String tooClose(ErrorBar bar) {
    if (bar.paired()) {
      return "; task by task over the "
          + bar.covers()
          + ", chance alone could well give that (p "
          + Numbers.p(bar.test().pValue())
          + ").";
    }
    boolean possibleAlone =
        bar.correlationNeededAlone().map(RequiredCorrelation::attainable).orElse(false);
    return "; with "
        + bar.tasks()
        + " tasks no pairing of the two runs could make that lead clear"
        + (possibleAlone ? " with " + tested + " leads tested together." : ".");
  }

  /** Up, so that the number printed is enough. */
  static String roundedUp(double correlation) {
    return BigDecimal.valueOf(correlation).setScale(3, RoundingMode.CEILING).toPlainString();
  }
}
