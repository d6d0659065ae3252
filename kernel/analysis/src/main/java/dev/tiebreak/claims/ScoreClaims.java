package dev.tiebreak.claims;

import dev.tiebreak.data.Scores;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.doubt.Weightings;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sentence can say about scores. A model may be given by its full or its short name. */
public final class ScoreClaims {

  /** The share of all weightings, in percent, from which a model counts as dominant. */
  public static final double DOMINANT_FROM = 95;

  private ScoreClaims() {}

  /**
   * Checks "leads … by … points". It holds if the lead, rounded to the decimals of the claim, is
   * the one claimed; a lead of 0 points is none.
   *
   * @param points percentage points, 0 to 100
   * @throws IllegalArgumentException if the decision has no such model or benchmark, or no lead can
   *     be that large
   */
  public static Finding leads(
      SplitDecision decision, String model, String benchmark, double points) {
    Side side = side(decision, model);
    Verdict verdict = decision.verdict(benchmark);
    Unit unit = verdict.contest().measure().unit();
    if (!(points >= 0 && points <= (unit == Unit.PERCENT ? 100 : Double.MAX_VALUE))) {
      throw new IllegalArgumentException(
          unit == Unit.PERCENT
              ? "Lead is " + points + "; allowed: 0 to 100 percentage points"
              : "Lead is " + points + "; allowed: a number of 0 or more");
    }
    String lead =
        unit == Unit.PERCENT ? Numbers.number(points) + " points" : unit.difference(points);
    String statement = "leads " + benchmark + " by " + lead;
    if (!verdict.contest().contested()) {
      return new Finding(statement, Ruling.UNDECIDED, verdict.reason());
    }
    double ahead = verdict.contest().difference().orElseThrow();
    BigDecimal ofModel = BigDecimal.valueOf(side == Side.FIRST ? ahead : -ahead);
    BigDecimal claimed = BigDecimal.valueOf(points).stripTrailingZeros();
    BigDecimal halfUnit = BigDecimal.valueOf(5, Math.max(0, claimed.scale()) + 1);
    boolean same = ofModel.subtract(claimed).abs().compareTo(halfUnit) <= 0;
    return new Finding(
        statement,
        same && ofModel.signum() > 0 && claimed.signum() > 0 ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
        scores(decision, verdict.contest()) + "." + verdict.contest().notAlike());
  }

  private static String scores(SplitDecision decision, Contest contest) {
    boolean turned = contest.winner().equals(Optional.of(Side.SECOND));
    Side leader = turned ? Side.SECOND : Side.FIRST;
    Decimals decimals = new Decimals(rounding(contest).scale());
    return decision.contender(leader).shortName()
        + " has "
        + decimals.format(contest.score(leader).orElseThrow())
        + ", "
        + decision.contender(leader.other()).shortName()
        + " "
        + decimals.format(contest.score(leader.other()).orElseThrow())
        + ": "
        + inUnit(contest, shown(contest, Math.abs(contest.difference().orElseThrow())));
  }

  private static String inUnit(Contest contest, double difference) {
    Unit unit = contest.measure().unit();
    return unit == Unit.PERCENT ? Numbers.points(difference) : unit.difference(difference);
  }

  /**
   * Printed numbers as they are; the mean of outcomes, which may have endless decimals, to one
   * decimal.
   */
  private static double shown(Contest contest, double lead) {
    return contest.evidence().counted()
        ? BigDecimal.valueOf(lead).setScale(1, RoundingMode.HALF_EVEN).doubleValue()
        : lead;
  }

  /**
   * Checks "significant": holds for a clear lead, not for one that is too close to call or tied.
   *
   * @throws IllegalArgumentException if the decision has no such benchmark
   */
  public static Finding significant(SplitDecision decision, String benchmark) {
    Verdict verdict = decision.verdict(benchmark);
    return new Finding("significant", beyondChance(verdict.certainty()), verdict.reason());
  }

  /**
   * Checks "not a rounding error": that the lead is more than rounding of the printed scores, and
   * more than chance, can explain.
   *
   * @throws IllegalArgumentException if the decision has no such benchmark
   */
  public static Finding notARoundingError(SplitDecision decision, String benchmark) {
    Verdict verdict = decision.verdict(benchmark);
    String statement = "not a rounding error";
    Contest contest = verdict.contest();
    if (!contest.contested()) {
      return new Finding(statement, Ruling.UNDECIDED, verdict.reason());
    }
    double lead = Math.abs(contest.difference().orElseThrow());
    double rounding = rounding(contest).doubleValue();
    String most = "Rounding of the printed scores makes " + inUnit(contest, rounding) + " at most";
    return lead <= rounding
        ? new Finding(statement, Ruling.DOES_NOT_HOLD, most + "; " + verdict.reason())
        : new Finding(
            statement, beyondChance(verdict.certainty()), most + ". Chance: " + verdict.reason());
  }

  /** Half a unit of the last decimal for each score; the mean of outcomes is shown with one. */
  private static BigDecimal rounding(Contest contest) {
    if (contest.evidence().counted()) {
      return BigDecimal.ONE.movePointLeft(1);
    }
    int decimals =
        Stream.of(contest.first(), contest.second())
            .map(score -> BigDecimal.valueOf(score.orElseThrow()).stripTrailingZeros().scale())
            .reduce(0, Math::max);
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  private static Ruling beyondChance(Certainty certainty) {
    return switch (certainty) {
      case CLEAR -> Ruling.HOLDS;
      case TOO_CLOSE_TO_CALL, TIED -> Ruling.DOES_NOT_HOLD;
      case LEANS, TOO_FEW_TASKS, UNCONTESTED, NO_SCORE, NO_ERROR_BAR -> Ruling.UNDECIDED;
    };
  }

  /**
   * Checks "marginal": that there is a lead, below the decision's threshold.
   *
   * @throws IllegalArgumentException if the decision has no such benchmark
   */
  public static Finding marginal(SplitDecision decision, String benchmark) {
    Verdict verdict = decision.verdict(benchmark);
    Standing standing = decision.standing(verdict.contest());
    Ruling ruling =
        switch (standing) {
          case MARGINAL -> Ruling.HOLDS;
          case CONTESTED, TIED -> Ruling.DOES_NOT_HOLD;
          case UNCONTESTED, UNSCORED -> Ruling.UNDECIDED;
        };
    Unit unit = verdict.contest().measure().unit();
    if (unit != Unit.PERCENT) {
      return new Finding(
          "marginal",
          Ruling.UNDECIDED,
          "No lead in " + unit.words() + " is called marginal; " + verdict);
    }
    return new Finding(
        "marginal",
        ruling,
        "Marginal is a lead below " + Numbers.points(decision.marginalBelow()) + "; " + verdict);
  }

  /**
   * Checks "… wins of …", as a scorecard prints them: a model with the only score wins.
   *
   * @throws IllegalArgumentException if the decision has no such model
   */
  public static Finding wins(SplitDecision decision, String model, int wins, int of) {
    Side side = side(decision, model);
    Tally.Wins found = decision.tally().of(side);
    int benchmarks = decision.contests().size();
    return new Finding(
        wins + " wins of " + of,
        found.asPrinted() == wins && benchmarks == of ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
        decision.contender(side).shortName()
            + " wins "
            + found.asPrinted()
            + " of "
            + benchmarks
            + " "
            + decision.countedAs()
            + ", "
            + found.contested()
            + " of them where both have a score.");
  }

  /**
   * Checks "… of them have no opponent's score".
   *
   * @throws IllegalArgumentException if the decision has no such model
   */
  public static Finding uncontested(SplitDecision decision, String model, int wins) {
    Side side = side(decision, model);
    int found = decision.tally().of(side).uncontested();
    List<String> without =
        decision.contests().stream()
            .filter(contest -> !contest.contested())
            .filter(contest -> contest.winner().equals(Optional.of(side)))
            .map(Contest::benchmark)
            .toList();
    String names = without.isEmpty() ? "" : " (" + String.join(", ", without) + ")";
    return new Finding(
        wins + " without an opponent's score",
        found == wins ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
        decision.contender(side).shortName()
            + " wins "
            + found
            + " where "
            + decision.contender(side.other()).shortName()
            + " has no score"
            + names
            + ".");
  }

  /**
   * Checks "neither dominates": that neither wins 95% of all weightings. If one does without a
   * single clear lead, the claim is undecided.
   */
  public static Finding neitherDominates(SplitDecision decision) {
    String statement = "neither dominates";
    Weightings weightings = decision.weightings();
    if (weightings.share(Side.FIRST).isEmpty()) {
      return new Finding(statement, Ruling.UNDECIDED, weightings.finding() + ".");
    }
    double first = 100 * weightings.share(Side.FIRST).getAsDouble();
    double second = 100 * weightings.share(Side.SECOND).getAsDouble();
    boolean dominant = Math.max(first, second) >= DOMINANT_FROM;
    boolean clearly = Leads.of(decision, first > second ? Side.FIRST : Side.SECOND).clear() > 0;
    return new Finding(
        statement,
        !dominant ? Ruling.HOLDS : clearly ? Ruling.DOES_NOT_HOLD : Ruling.UNDECIDED,
        "Where both have a score it is "
            + decision.tally().contested()
            + "; of all ways to weight those benchmarks "
            + decision.first().shortName()
            + " wins "
            + Numbers.percentBeside(first)
            + ", "
            + decision.second().shortName()
            + " "
            + Numbers.percentBeside(second)
            + ". Dominant: "
            + Numbers.number(DOMINANT_FROM)
            + "% or more."
            + (dominant && !clearly
                ? " No lead of the model that wins more of them is clear."
                : ""));
  }

  /**
   * Checks "better than", over all benchmarks: holds if the first model has a clear lead and the
   * second leads nowhere, does not hold the other way round, and is undecided otherwise.
   */
  public static Finding better(Scores scores, String model, String than) {
    String statement = "better than " + than;
    for (String each : List.of(model, than)) {
      if (!scores.models().contains(each)) {
        return new Finding(statement, Ruling.UNDECIDED, "The data has no score of " + each + ".");
      }
    }
    SplitDecision decision = scores.splitDecision(model, than);
    Leads first = Leads.of(decision, Side.FIRST);
    Leads second = Leads.of(decision, Side.SECOND);
    Ruling ruling =
        first.unopposed(second)
            ? Ruling.HOLDS
            : second.unopposed(first) ? Ruling.DOES_NOT_HOLD : Ruling.UNDECIDED;
    return new Finding(statement, ruling, first.words(second));
  }

  private static Side side(SplitDecision decision, String model) {
    return Stream.of(Side.values())
        .filter(side -> goesBy(decision.contender(side), model))
        .findFirst()
        .orElseThrow(
            () ->
                Names.unknown(
                    "model of this decision",
                    model,
                    List.of(decision.first().name(), decision.second().name())));
  }

  private static boolean goesBy(Contender contender, String name) {
    return contender.name().equals(name) || contender.shortName().equals(name);
  }
}
