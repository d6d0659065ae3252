package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.words.internal.Decimals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two models on one benchmark.
 *
 * @param first the first model's score in percent, 0 to 100; empty if it has none
 * @param second the second model's score in percent, 0 to 100; empty if it has none
 * @param evidence what is known of the tasks behind the scores
 * @param contradictions the sides whose printed score and outcomes contradict each other
 */
public record Contest(
    String benchmark,
    OptionalDouble first,
    OptionalDouble second,
    Evidence evidence,
    Map<Side, Contradiction> contradictions) {

  /**
   * @throws IllegalArgumentException if a score is not 0 to 100, or there are outcomes of tasks but
   *     not both scores
   */
  public Contest {
    check(benchmark, first);
    check(benchmark, second);
    if (evidence.measured() && (first.isEmpty() || second.isEmpty())) {
      throw new IllegalArgumentException(
          benchmark + " has outcomes of both models but not both scores; allowed: both scores");
    }
    contradictions = Map.copyOf(contradictions);
  }

  /** Makes a contest without contradictions. */
  public Contest(String benchmark, OptionalDouble first, OptionalDouble second, Evidence evidence) {
    this(benchmark, first, second, evidence, Map.of());
  }

  /** Makes a contest of two scores over an unknown number of tasks. */
  public Contest(String benchmark, OptionalDouble first, OptionalDouble second) {
    this(benchmark, first, second, new Evidence.SizeUnknown());
  }

  /** Returns the contest of two models on the tasks that both ran. */
  public static Contest of(String benchmark, Evidence.PerTask evidence) {
    return new Contest(
        benchmark,
        OptionalDouble.of(TaskOutcomes.percent(evidence.scores().firstMean())),
        OptionalDouble.of(TaskOutcomes.percent(evidence.scores().secondMean())),
        evidence);
  }

  /**
   * Returns the contest of two models on the tasks that both ran, matched by name; where these
   * cannot be compared, on all tasks that each of them ran, without an error bar.
   */
  public static Contest of(TaskOutcomes first, TaskOutcomes second) {
    Evidence evidence =
        first.runs().isEmpty() || second.runs().isEmpty()
            ? new Evidence.SizeUnknown()
            : first.evidence(second);
    return evidence
        .outcomes()
        .map(tasks -> of(first.benchmark(), tasks))
        .orElseGet(
            () -> new Contest(first.benchmark(), first.percent(), second.percent(), evidence));
  }

  /** Returns this contest with the contradictions found between printed scores and outcomes. */
  public Contest with(Map<Side, Contradiction> found) {
    return new Contest(benchmark, first, second, evidence, found);
  }

  private static void check(String benchmark, OptionalDouble score) {
    if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 100)) {
      throw new IllegalArgumentException(
          "Score on "
              + benchmark
              + " is "
              + score.getAsDouble()
              + "; allowed: 0 to 100 percent, or empty where there is none");
    }
  }

  /** Returns the score of one side, in percent. */
  public OptionalDouble score(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Returns one side's score as a rate with its own interval; empty if it has none. */
  public Optional<Estimate> estimate(Side side, Confidence confidence) {
    OptionalDouble percent = score(side);
    return percent.isPresent()
        ? evidence.estimate(side, percent.getAsDouble(), confidence)
        : Optional.empty();
  }

  /**
   * Returns one measure of how far the leader is ahead, as a share; empty where the number of tasks
   * is not known, or a score of 0 or 100 leaves it undefined.
   */
  public Optional<Estimate> effect(EffectSize size, Assumptions assumptions) {
    Contest leaderFirst = winner().equals(Optional.of(Side.SECOND)) ? mirrored() : this;
    return Comparison.of(leaderFirst, assumptions.pairing())
        .flatMap(
            comparison ->
                size == EffectSize.DIFFERENCE
                    ? Optional.of(
                        comparison.difference(assumptions.interval(), assumptions.confidence()))
                    : comparison.effect(size, assumptions.confidence()));
  }

  /** Returns whether both models have a score. */
  public boolean contested() {
    return first.isPresent() && second.isPresent();
  }

  /**
   * Returns the first score less the second, in percentage points; empty unless both exist. The
   * difference is taken in decimals, so that 64.3 − 58.6 is 5.7 and not 5.699….
   */
  public OptionalDouble percentagePoints() {
    return contested()
        ? OptionalDouble.of(difference(first.getAsDouble(), second.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** Returns the difference of two scores, taken in decimals. */
  public static double difference(double percent, double other) {
    return BigDecimal.valueOf(percent).subtract(BigDecimal.valueOf(other)).doubleValue();
  }

  /**
   * Returns the side that a scorecard prints as the winner: the higher score, or the only one;
   * empty if the scores are equal or there is none.
   */
  public Optional<Side> winner() {
    if (!contested()) {
      return first.isPresent()
          ? Optional.of(Side.FIRST)
          : second.isPresent() ? Optional.of(Side.SECOND) : Optional.empty();
    }
    double lead = percentagePoints().getAsDouble();
    return lead > 0
        ? Optional.of(Side.FIRST)
        : lead < 0 ? Optional.of(Side.SECOND) : Optional.empty();
  }

  /**
   * Returns what the winner has won. A lead that equals the threshold is not marginal.
   *
   * @param marginalBelow the lead in percentage points below which a win is marginal
   */
  Standing standing(double marginalBelow) {
    if (winner().isEmpty()) {
      return contested() ? Standing.TIED : Standing.UNSCORED;
    }
    if (!contested()) {
      return Standing.UNCONTESTED;
    }
    return Math.abs(percentagePoints().getAsDouble()) < marginalBelow
        ? Standing.MARGINAL
        : Standing.CONTESTED;
  }

  /** Returns this contest with the two models swapped. */
  public Contest mirrored() {
    Map<Side, Contradiction> turned = new EnumMap<>(Side.class);
    contradictions.forEach((side, found) -> turned.put(side.other(), found));
    return new Contest(
        benchmark, /* first= */ second, /* second= */ first, evidence.mirrored(), turned);
  }

  /**
   * A printed score and outcomes of the same model on the same benchmark that differ by more than
   * one task and by more than rounding: one of them is not what it claims to be.
   *
   * @param printed the score in percent, with the decimals that it was printed with
   * @param solved the tasks that were solved according to the outcomes; partial credit, and the
   *     share of a task's runs that passed, count as parts of a task
   * @param tasks how many tasks have outcomes
   */
  public record Contradiction(BigDecimal printed, double solved, int tasks) {

    private static final double HUNDRED = 100;

    /**
     * Makes sure that a difference of exactly one task, found in doubles, is not taken for more.
     */
    private static final double ROUNDING = 1e-9;

    /**
     * Returns how a printed score contradicts outcomes; empty where it does not, or there are none.
     *
     * @param printed the score in percent, with the decimals that it was printed with
     */
    public static Optional<Contradiction> of(BigDecimal printed, TaskOutcomes outcomes) {
      int tasks = outcomes.runs().size();
      double solved = outcomes.solved();
      double halfUnit = 0.5 * Math.pow(10, -printed.scale());
      double apart = Math.abs(printed.doubleValue() * tasks / HUNDRED - solved);
      return apart > 1 + halfUnit * tasks / HUNDRED + ROUNDING
          ? Optional.of(new Contradiction(printed, solved, tasks))
          : Optional.empty();
    }

    /** Returns the mean of the outcomes in percent. */
    public double percent() {
      return HUNDRED * solved / tasks;
    }

    /**
     * Returns both numbers in a clause: {@code A is printed with 52.8 on X, but its outcomes give
     * 10.2}.
     */
    public String brief(String model, String benchmark) {
      return model
          + " is printed with "
          + printed.toPlainString()
          + " on "
          + benchmark
          + ", but its outcomes give "
          + new Decimals(Math.max(1, printed.scale())).format(percent());
    }

    /** Returns the clause with the count, for scorecards and leagues, which show printed scores. */
    public String ofPrinted(String model, String benchmark) {
      return counted(model, benchmark) + "; the printed score is used here.";
    }

    /** Returns the same clause for a contest, which shows outcomes where both models have them. */
    public String of(String model, String benchmark, Evidence evidence) {
      return evidence.measured()
          ? counted(model, benchmark)
              + "; outcomes are used here, on the tasks that both models ran."
          : ofPrinted(model, benchmark);
    }

    private String counted(String model, String benchmark) {
      boolean whole = solved == Math.rint(solved);
      return String.format(
          Locale.ROOT,
          whole ? "%s (%,.0f of %,d tasks)" : "%s (%,.1f of %,d tasks)",
          brief(model, benchmark),
          solved,
          tasks);
    }
  }
}
