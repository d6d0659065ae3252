package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.test.Power;
import dev.tiebreak.stats.resample.TaskPairs;
import dev.tiebreak.words.internal.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;

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
        : evidence.published().map(known -> rates(contest, known.tasks(), pairing));
  }

  private static Comparison rates(Contest contest, int tasks, Correlation pairing) {
    return new Rates(
        RateDifference.of(
                PassRate.ofPercent(contest.first().orElseThrow(), tasks),
                PassRate.ofPercent(contest.second().orElseThrow(), tasks))
            .assumingNearest(pairing));
  }

  /** Whether the models are compared task by task, so that no pairing is assumed. */
  boolean measured();

  /** How many tasks the comparison rests on. */
  int tasks();

  /** What an error bar of the comparison covers, in words. */
  String covers();

  /** The difference of the two rates with its interval. */
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
    public boolean measured() {
      return false;
    }

    @Override
    public int tasks() {
      return rates.first().n();
    }

    @Override
    public String covers() {
      return Numbers.count(tasks()) + " tasks and their runs";
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
    public boolean measured() {
      return true;
    }

    @Override
    public int tasks() {
      return scores().n();
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
}
