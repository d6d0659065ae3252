package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two models on one measure.
 *
 * @param measure what both were measured on
 * @param first the first model's score in the measure's unit; empty if it has none
 * @param second the second model's score; empty if it has none
 * @param evidence what is known of the tasks behind the scores
 * @param contradictions the sides whose printed score and outcomes contradict each other
 * @param systems what was measured on each side, where that is said
 * @param decimals the most that either score was written with, at least those that it needs: next
 *     to 78.7, a score of 78.0 was not written as 78
 */
public record Contest(
    Measure measure,
    OptionalDouble first,
    OptionalDouble second,
    Evidence evidence,
    Map<Side, Contradiction> contradictions,
    Map<Side, SystemName> systems,
    int decimals) {

  /**
   * @throws IllegalArgumentException if a score is not one that the measure can have, or there are
   *     outcomes of tasks but not both scores
   */
  public Contest {
    String benchmark = measure.label();
    check(measure, first);
    check(measure, second);
    if (evidence.measured() && (first.isEmpty() || second.isEmpty())) {
      throw new IllegalArgumentException(
          benchmark + " has outcomes of both models but not both scores; allowed: both scores");
    }
    contradictions = Map.copyOf(contradictions);
    systems = Map.copyOf(systems);
    decimals = Math.max(decimals, Math.max(needed(first), needed(second)));
  }

  private static int needed(OptionalDouble score) {
    return score.isPresent()
        ? BigDecimal.valueOf(score.getAsDouble()).stripTrailingZeros().scale()
        : 0;
  }

  /** Makes a contest without contradictions, of models of which no more is said. */
  public Contest(Measure measure, OptionalDouble first, OptionalDouble second, Evidence evidence) {
    this(measure, first, second, evidence, Map.of(), Map.of(), 0);
  }

  /** Makes a contest of two scores in percent. */
  public Contest(String benchmark, OptionalDouble first, OptionalDouble second, Evidence evidence) {
    this(Measure.percent(benchmark), first, second, evidence);
  }

  /** Makes a contest of two scores in percent over an unknown number of tasks. */
  public Contest(String benchmark, OptionalDouble first, OptionalDouble second) {
    this(benchmark, first, second, new Evidence.SizeUnknown());
  }

  /** Returns the contest of two models on the tasks that both ran. */
  public static Contest of(String benchmark, Evidence.PerTask evidence) {
    return of(Measure.percent(benchmark), evidence);
  }

  /** Returns the contest of two models on the tasks of a measure that both ran. */
  public static Contest of(Measure measure, Evidence.PerTask evidence) {
    return new Contest(
        measure,
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
    return new Contest(measure, first, second, evidence, found, systems, decimals);
  }

  /** Returns this contest of these systems. */
  public Contest between(SystemName one, SystemName other) {
    return new Contest(
        measure,
        first,
        second,
        evidence,
        contradictions,
        Map.of(Side.FIRST, one, Side.SECOND, other),
        decimals);
  }

  /** Returns this contest of scores that were written with so many decimals, zeros among them. */
  public Contest written(int withDecimals) {
    return new Contest(measure, first, second, evidence, contradictions, systems, withDecimals);
  }

  /**
   * Returns in what the two were run otherwise, for example {@code effort xhigh against medium};
   * blank if in nothing that is said.
   */
  public String unlike() {
    return systems.size() < 2 ? "" : systems.get(Side.FIRST).unlike(systems.get(Side.SECOND));
  }

  /**
   * Returns in what the two were run otherwise, in a sentence that follows another; blank if in
   * nothing that is said.
   */
  public String notAlike() {
    return unlike().isEmpty() ? "" : " Not like for like: " + unlike() + ".";
  }

  private static void check(Measure measure, OptionalDouble score) {
    if (score.isPresent() && !measure.range().holds(score.getAsDouble())) {
      throw new IllegalArgumentException(
          "Score on "
              + measure.label()
              + " is "
              + score.getAsDouble()
              + "; allowed: "
              + measure.range().words()
              + " "
              + measure.unit().words()
              + ", or empty where there is none");
    }
  }

  /** Returns the name of what both were measured on. */
  public String benchmark() {
    return measure.label();
  }

  /** Returns the score of one side. */
  public OptionalDouble score(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Returns one side's share of tasks with its own interval; empty if there is none. */
  public Optional<Estimate> estimate(Side side, Confidence confidence) {
    OptionalDouble percent = score(side);
    return percent.isPresent() && measure.isShare()
        ? evidence.estimate(side, percent.getAsDouble(), confidence)
        : Optional.empty();
  }

  /**
   * Returns one measure of how far the leader is ahead, as a share; empty where the number of tasks
   * is not known, or a score of 0 or 100 leaves it undefined.
   */
  public Optional<Estimate> effect(EffectSize size, Assumptions assumptions) {
    if (!measure.isShare()) {
      return Optional.empty();
    }
    Contest leaderFirst = winner().equals(Optional.of(Side.SECOND)) ? mirrored() : this;
    return Comparison.of(leaderFirst, assumptions.pairing())
        .flatMap(
            comparison ->
                size == EffectSize.DIFFERENCE
                    ? Optional.of(
                        comparison.difference(assumptions.interval(), assumptions.confidence()))
                    : comparison.effect(size, assumptions.confidence()));
  }

  /**
   * Returns the interval of {@link #difference()}, in the measure's unit; empty where it is not
   * known.
   */
  public Optional<Interval> errorOfMargin(Assumptions assumptions) {
    double scale = measure.unit() == Unit.PERCENT ? 100 : 1;
    return Comparison.of(this, assumptions.pairing())
        .map(each -> each.difference(assumptions.interval(), assumptions.confidence()))
        .map(Estimate::interval)
        .map(
            each ->
                new Interval(scale * each.lower(), scale * each.upper(), assumptions.confidence()));
  }

  /** Returns whether both models have a score. */
  public boolean contested() {
    return first.isPresent() && second.isPresent();
  }

  /**
   * Returns how far the first score is ahead of the second, in the measure's unit, below zero where
   * it is behind; empty unless both exist. The difference is taken in decimals, so that 64.3 − 58.6
   * is 5.7 and not 5.699….
   */
  public OptionalDouble difference() {
    return contested()
        ? OptionalDouble.of(measure.ahead(first.getAsDouble(), second.getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * Returns {@link #difference()} of scores in percent; an older name.
   *
   * @throws IllegalStateException if the scores are in another unit
   */
  public OptionalDouble percentagePoints() {
    requirePercent();
    return difference();
  }

  void requirePercent() {
    if (measure.unit() != Unit.PERCENT) {
      throw new IllegalStateException(
          benchmark() + " is in " + measure.unit().words() + ", not in percent: ask difference()");
    }
  }

  /**
   * Returns the side that a scorecard prints as the winner: the better score, or the only one;
   * empty if the scores are equal or there is none.
   */
  public Optional<Side> winner() {
    if (!contested()) {
      return first.isPresent()
          ? Optional.of(Side.FIRST)
          : second.isPresent() ? Optional.of(Side.SECOND) : Optional.empty();
    }
    double lead = difference().getAsDouble();
    return lead > 0
        ? Optional.of(Side.FIRST)
        : lead < 0 ? Optional.of(Side.SECOND) : Optional.empty();
  }

  /**
   * Returns what the winner has won. A lead that equals the threshold is not marginal, and none is
   * in another unit than percent.
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
    return measure.unit() == Unit.PERCENT && Math.abs(difference().getAsDouble()) < marginalBelow
        ? Standing.MARGINAL
        : Standing.CONTESTED;
  }

  /** Returns this contest with the two models swapped. */
  public Contest mirrored() {
    Map<Side, Contradiction> turned = new EnumMap<>(Side.class);
    contradictions.forEach((side, found) -> turned.put(side.other(), found));
    Map<Side, SystemName> turnedSystems = new EnumMap<>(Side.class);
    systems.forEach((side, system) -> turnedSystems.put(side.other(), system));
    return new Contest(
        measure,
        /* first= */ second,
        /* second= */ first,
        evidence.mirrored(),
        turned,
        turnedSystems,
        decimals);
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

    /**
     * Returns the clause with the count: {@code A is printed with 52.8 on X, but its outcomes give
     * 10.2 (51 of 500 tasks)}.
     */
    public String counted(String model, String benchmark) {
      boolean whole = solved == Math.rint(solved);
      return String.format(
          Locale.ROOT,
          whole ? "%s (%,.0f of %s)" : "%s (%,.1f of %s)",
          brief(model, benchmark),
          solved,
          Plural.counted(tasks, "task", "tasks"));
    }
  }
}
