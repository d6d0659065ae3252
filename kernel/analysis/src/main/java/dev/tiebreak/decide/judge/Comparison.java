package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.test.Power;
import dev.tiebreak.stats.resample.TaskPairs;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The difference between two scores, the first less the second, judged by the evidence there is.
 */
sealed interface Comparison {

  /**
   * Returns the comparison of a contest, under the correlation nearest to the one assumed that the
   * two scores allow; empty without two scores or a number of tasks, and where the models differ by
   * the same amount on every task, so that no error can be estimated.
   */
  static Optional<Comparison> of(Contest contest, Correlation pairing) {
    if (!contest.contested()) {
      return Optional.empty();
    }
    Evidence evidence = contest.evidence();
    return evidence.measured()
        ? evidence.outcomes().filter(tasks -> tasks.scores().hasError()).map(Paired::new)
        : evidence.stated().isPresent()
            ? evidence.stated().map(errors -> new Given(contest, errors))
            : evidence.published().map(known -> rates(contest, known.tasks(), pairing));
  }

  private static Comparison rates(Contest contest, int tasks, Correlation pairing) {
    return new Rates(
        RateDifference.of(rate(contest, Side.FIRST, tasks), rate(contest, Side.SECOND, tasks))
            .assumingNearest(pairing));
  }

  /** The share of tasks that went as they should: of errors, where fewer are better, the rest. */
  private static PassRate rate(Contest contest, Side side, int tasks) {
    return PassRate.ofPercent(contest.measure().good(contest.score(side).orElseThrow()), tasks);
  }

  /** What the comparison rests on. */
  Verdict.ErrorBar.Basis basis();

  /** How many tasks the comparison rests on; empty where nobody says. */
  OptionalInt tasks();

  /** What an error bar of the comparison covers, in words. */
  String covers();

  /** How far the first is ahead with its interval: of percent as a rate, else in the unit. */
  Estimate difference(MarginInterval interval, Confidence confidence);

  /** The test that there is no difference. */
  TestResult test();

  /** Another measure of the difference; empty where the rates leave it undefined. */
  Optional<Estimate> effect(EffectSize size, Confidence confidence);

  /**
   * The smallest lead that this many tasks can show, as a rate; empty where the rates do not vary,
   * where no possible lead is large enough, and where there are too few tasks to call one clear.
   */
  OptionalDouble smallestLead(Confidence confidence);

  /**
   * How alike the two models' outcomes are, assumed or measured; empty where they cannot be
   * measured.
   */
  Optional<Correlation> correlation();

  /** The correlation that makes the lead significant by itself; empty where it is measured. */
  Optional<Correlation.Required> required(Confidence confidence);

  /** The comparison if outcomes were this much alike, or as much as the rates allow. */
  Comparison alike(double rho);

  /** The comparison of two published scores. */
  record Rates(RateDifference rates) implements Comparison {

    @Override
    public Verdict.ErrorBar.Basis basis() {
      return Verdict.ErrorBar.Basis.COUNTS;
    }

    @Override
    public OptionalInt tasks() {
      return OptionalInt.of(rates.first().n());
    }

    @Override
    public String covers() {
      return Plural.counted(rates.first().n(), "task", "tasks") + " and their runs";
    }

    @Override
    public Estimate difference(MarginInterval interval, Confidence confidence) {
      return switch (interval) {
        case NEWCOMBE -> rates.estimate(confidence);
        case NORMAL -> rates.normalEstimate(confidence);
      };
    }

    @Override
    public TestResult test() {
      return rates.test();
    }

    @Override
    public Optional<Estimate> effect(EffectSize size, Confidence confidence) {
      return rates.effect(size, confidence);
    }

    @Override
    public OptionalDouble smallestLead(Confidence confidence) {
      return Power.smallestLead(rates.normal(), confidence);
    }

    @Override
    public Optional<Correlation> correlation() {
      return Optional.of(rates.correlation());
    }

    @Override
    public Optional<Correlation.Required> required(Confidence confidence) {
      return Optional.of(rates.requiredCorrelation(confidence));
    }

    @Override
    public Comparison alike(double rho) {
      return new Rates(rates.assumingNearest(Correlation.of(rho)));
    }
  }

  /** The comparison of both models' outcomes on the same tasks. */
  record Paired(Evidence.PerTask evidence) implements Comparison {

    private TaskPairs scores() {
      return evidence.scores();
    }

    @Override
    public Verdict.ErrorBar.Basis basis() {
      return Verdict.ErrorBar.Basis.TASKS;
    }

    @Override
    public OptionalInt tasks() {
      return OptionalInt.of(scores().n());
    }

    @Override
    public String covers() {
      return Numbers.count(scores().n())
          + " tasks that both ran"
          + evidence.runs()
          + (scores().clusters().isPresent()
              ? ", in " + Numbers.count(scores().clusters().getAsInt()) + " clusters"
              : "");
    }

    @Override
    public Estimate difference(MarginInterval interval, Confidence confidence) {
      return scores().estimate(confidence);
    }

    @Override
    public TestResult test() {
      return scores().test();
    }

    @Override
    public Optional<Estimate> effect(EffectSize size, Confidence confidence) {
      return scores().effect(size, confidence);
    }

    @Override
    public OptionalDouble smallestLead(Confidence confidence) {
      return scores().smallestLead(confidence);
    }

    @Override
    public Optional<Correlation> correlation() {
      return scores().correlation();
    }

    @Override
    public Optional<Correlation.Required> required(Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public Comparison alike(double rho) {
      return this;
    }
  }

  /** The comparison of two scores that come with an error of their own. */
  record Given(Contest contest, Evidence.Stated errors) implements Comparison {

    private static final double HUNDRED = 100;

    @Override
    public Verdict.ErrorBar.Basis basis() {
      return Verdict.ErrorBar.Basis.ERRORS;
    }

    /** The fewer of both, where it is said of both. */
    @Override
    public OptionalInt tasks() {
      boolean known = errors.first().n().isPresent() && errors.second().n().isPresent();
      return known
          ? OptionalInt.of(Math.min(errors.first().n().getAsInt(), errors.second().n().getAsInt()))
          : OptionalInt.empty();
    }

    @Override
    public String covers() {
      return "what the errors of both scores include, taken as independent";
    }

    @Override
    public Estimate difference(MarginInterval interval, Confidence confidence) {
      Estimate raw =
          GivenError.difference(
              score(Side.FIRST), errors.first(), score(Side.SECOND), errors.second(), confidence);
      double scale = contest.measure().unit() == Unit.PERCENT ? HUNDRED : 1;
      Better better = contest.measure().better();
      double one = better.ahead(raw.interval().lower()) / scale;
      double other = better.ahead(raw.interval().upper()) / scale;
      return new Estimate(
          better.ahead(raw.value()) / scale,
          raw.n(),
          new Interval(Math.min(one, other), Math.max(one, other), confidence),
          raw.method(),
          raw.assumption());
    }

    private double score(Side side) {
      return contest.score(side).orElseThrow();
    }

    @Override
    public TestResult test() {
      return GivenError.test(
          score(Side.FIRST), errors.first(), score(Side.SECOND), errors.second());
    }

    @Override
    public Optional<Estimate> effect(EffectSize size, Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public OptionalDouble smallestLead(Confidence confidence) {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<Correlation> correlation() {
      return Optional.empty();
    }

    @Override
    public Optional<Correlation.Required> required(Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public Comparison alike(double rho) {
      return this;
    }
  }
}
