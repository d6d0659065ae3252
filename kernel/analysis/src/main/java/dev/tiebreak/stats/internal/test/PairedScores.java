package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Rounding;
import dev.tiebreak.stats.internal.interval.ClusterVariance;
import dev.tiebreak.stats.internal.interval.ClusteredScores;
import dev.tiebreak.stats.internal.interval.Clusters;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.TaskScores;
import dev.tiebreak.stats.resample.Bootstrap;
import dev.tiebreak.stats.resample.TaskPairs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two models' scores on the same tasks, compared by the method that suits the outcomes.
 *
 * <p>Single passes and fails are compared by McNemar's exact test and Bonett and Price's interval.
 * Shares of several runs, partial credit and tasks in clusters are compared by their mean
 * difference with its paired, or clustered and corrected, standard error and Student's t with one
 * degree of freedom less than there are tasks or clusters. Source: Miller, Adding Error Bars to
 * Evals (2024), sections 2 to 4; for t with few clusters Cameron and Miller, Journal of Human
 * Resources 50 (2015).
 */
public final class PairedScores implements TaskPairs {

  private static final String CLUSTERED =
      "both models ran the same tasks, whose clusters are independent draws";

  private final double[] first;
  private final double[] second;
  private final Optional<Clusters> clusters;
  private final TaskScores differences;
  private final TestResult test;

  private PairedScores(double[] first, double[] second, Optional<Clusters> clusters) {
    this.first = first;
    this.second = second;
    this.clusters = clusters;
    this.differences = TaskScores.differences(first, second);
    this.test = outcomes().map(each -> each.discordant().test()).orElseGet(this::studentTest);
  }

  /**
   * Returns the scores of two models, the same task at the same place in both.
   *
   * @param first the first model's scores, 0 to 1: 1 for a pass, or the share of runs that passed
   * @param second the second's
   * @throws IllegalArgumentException if the lengths differ, there are fewer than two tasks, or a
   *     score is not 0 to 1
   */
  public static PairedScores of(double[] first, double[] second) {
    return new PairedScores(
        Checks.rates(first, "First model's score of task"),
        Checks.rates(second, "Second model's score of task"),
        Optional.empty());
  }

  /** Returns the scores behind counted outcomes. */
  public static PairedScores of(PairedOutcomes outcomes) {
    double[] first = new double[outcomes.n()];
    double[] second = new double[outcomes.n()];
    int solved = outcomes.both() + outcomes.onlyFirst();
    Arrays.fill(first, 0, solved, 1);
    Arrays.fill(second, 0, outcomes.both(), 1);
    Arrays.fill(second, solved, solved + outcomes.onlySecond(), 1);
    return of(first, second);
  }

  /**
   * Groups the tasks that belong together; clusters of one task each group nothing.
   *
   * @param names the name or number of each task's cluster, in the order of the tasks
   * @throws IllegalArgumentException if there is not one for each task, or they are all the same
   */
  public PairedScores clusteredBy(List<?> names) {
    Clusters grouped = Clusters.of(names, n());
    return grouped.count() == n()
        ? new PairedScores(first, second, Optional.empty())
        : new PairedScores(first, second, Optional.of(grouped));
  }

  @Override
  public PairedScores mirrored() {
    return new PairedScores(/* first= */ second, /* second= */ first, clusters);
  }

  @Override
  public int n() {
    return first.length;
  }

  @Override
  public OptionalInt clusters() {
    return clusters.map(Clusters::count).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  @Override
  public double firstMean() {
    return first().value();
  }

  @Override
  public double secondMean() {
    return second().value();
  }

  @Override
  public OptionalDouble smallestLead(Confidence confidence) {
    return outcomes().isPresent()
        ? Power.smallestLead(normal(), confidence)
        : Power.smallestLead(normal(), units(), confidence);
  }

  /** Returns the first model's mean score with its standard error. */
  public NormalEstimate first() {
    return mean(TaskScores.of(first));
  }

  /** Returns the second model's mean score with its standard error. */
  public NormalEstimate second() {
    return mean(TaskScores.of(second));
  }

  @Override
  public Estimate firstEstimate(Confidence confidence) {
    NormalEstimate mean = first();
    boolean counted = clusters.isEmpty() && passOrFail(first);
    if (counted || !mean.varies()) {
      return new PassRate(mean.value(), n()).estimate(RateInterval.WILSON, confidence);
    }
    Estimate estimate = around(mean, EffectSize.DIFFERENCE, confidence);
    return new Estimate(
        estimate.value(),
        n(),
        estimate.interval().within(0, 1),
        estimate.method(),
        clusters.isPresent() ? ClusteredScores.ASSUMPTION : TaskScores.ASSUMPTION);
  }

  /** Returns the counts, where every score is a pass or a fail and no tasks are clustered. */
  public Optional<PairedOutcomes> outcomes() {
    if (clusters.isPresent() || !passOrFail(first) || !passOrFail(second)) {
      return Optional.empty();
    }
    int[] counts = new int[4];
    for (int i = 0; i < n(); i++) {
      counts[(first[i] == 1 ? 0 : 2) + (second[i] == 1 ? 0 : 1)]++;
    }
    return Optional.of(new PairedOutcomes(counts[0], counts[1], counts[2], counts[3]));
  }

  private static boolean passOrFail(double[] scores) {
    return Arrays.stream(scores).allMatch(score -> score == 0 || score == 1);
  }

  /** Returns the first score less the second of each task, for a bootstrap. */
  public TaskScores differences() {
    return differences;
  }

  /** Returns the differences in their clusters; empty where every task stands for itself. */
  public Optional<ClusteredScores> clusteredDifferences() {
    return clusters.map(each -> new ClusteredScores(differences, each));
  }

  @Override
  public Estimate bootstrap(Bootstrap bootstrap) {
    double[] values = new double[n()];
    Arrays.setAll(values, i -> first[i] - second[i]);
    return clusters
        .map(each -> bootstrap.mean(values, Arrays.stream(each.of()).boxed().toList()))
        .orElseGet(() -> bootstrap.mean(values));
  }

  @Override
  public Optional<Correlation> correlation() {
    Optional<PairedOutcomes> counts = outcomes();
    return counts.isPresent() ? counts.get().correlation() : TaskScores.correlation(first, second);
  }

  /**
   * Returns the mean difference with its paired standard error, clustered where there are clusters.
   */
  public NormalEstimate normal() {
    return mean(differences);
  }

  private NormalEstimate mean(TaskScores scores) {
    return clusters.map(each -> new ClusteredScores(scores, each).mean()).orElseGet(scores::mean);
  }

  /**
   * Returns the mean difference with its interval.
   *
   * <p>Where no task or cluster differs from another, a standard error of zero would claim that
   * none ever could. Interval and test then allow for the share of others that Clopper and Pearson
   * allow after none was seen.
   */
  @Override
  public Estimate estimate(Confidence confidence) {
    Optional<PairedOutcomes> counts = outcomes();
    if (counts.isPresent()) {
      return counts.get().discordant().estimate(confidence);
    }
    NormalEstimate mean = normal();
    return mean.varies()
        ? around(mean, EffectSize.DIFFERENCE, confidence)
        : withoutVariation().estimate(confidence);
  }

  private NoVariation withoutVariation() {
    return new NoVariation(normal().value(), units(), n(), assumption());
  }

  /** How many units there are to draw from: clusters, or tasks. */
  private int units() {
    return clusters().orElse(n());
  }

  private Estimate around(NormalEstimate scaled, EffectSize size, Confidence confidence) {
    double reach =
        student().inverseSurvivalProbability(confidence.alpha() / 2) * scaled.standardError();
    return new Estimate(
        size.effect(scaled.value()),
        n(),
        size.between(scaled.value() - reach, scaled.value() + reach, confidence),
        method("Student's t interval"),
        assumption());
  }

  /**
   * Returns another measure of the difference, with its interval; empty where the scores leave it
   * undefined. Except for passes and fails, the interval comes from the slopes of the effect's
   * scale at both means, the delta method.
   */
  @Override
  public Optional<Estimate> effect(EffectSize size, Confidence confidence) {
    if (size == EffectSize.DIFFERENCE) {
      return Optional.of(estimate(confidence));
    }
    Optional<PairedOutcomes> counts = outcomes();
    return counts.isPresent()
        ? counts.get().difference().effect(size, confidence)
        : linearised(size).map(scaled -> around(scaled, size, confidence));
  }

  private Optional<NormalEstimate> linearised(EffectSize size) {
    double one = first().value();
    double two = second().value();
    double value = size.scaled(one) - size.scaled(two);
    if (!Double.isFinite(value + size.slope(one) + size.slope(two))) {
      return Optional.empty();
    }
    double[] scaled = new double[n()];
    Arrays.setAll(
        scaled,
        i -> value + size.slope(one) * (first[i] - one) - size.slope(two) * (second[i] - two));
    double steepest = 1 + size.slope(one) + size.slope(two);
    return Optional.of(mean(TaskScores.of(scaled)))
        .filter(mean -> !Rounding.isZero(mean.standardError() / steepest));
  }

  @Override
  public boolean hasError() {
    NormalEstimate mean = normal();
    return mean.varies() || Rounding.isZero(mean.value()) || outcomes().isPresent();
  }

  @Override
  public TestResult test() {
    return test;
  }

  /**
   * The t test, where the differences vary. The m units that differ at all can have their signs in
   * 2^m ways, so no sign test gives less than 2/2^m; t is not allowed to claim more, however little
   * the differences vary.
   */
  private TestResult studentTest() {
    NormalEstimate mean = normal();
    if (!mean.varies()) {
      return withoutVariation().test();
    }
    double t = mean.value() / mean.standardError();
    double p = Math.min(1, 2 * student().survivalProbability(Math.abs(t)));
    double least = Math.min(1, 2 * Math.pow(0.5, moving()));
    return new TestResult(t, Math.max(p, least), n(), method("t test"), assumption());
  }

  /** How many tasks, or clusters, are not level between the models. */
  private double moving() {
    double[] sums =
        clusteredDifferences().map(ClusteredScores::units).orElseGet(differences::units).sums();
    return Arrays.stream(sums).filter(sum -> !Rounding.isZero(sum)).count();
  }

  private TDistribution student() {
    return TDistribution.of(units() - 1.0);
  }

  private String method(String what) {
    return what + ", " + (clusters.isPresent() ? ClusterVariance.CLUSTERS.label() : "paired");
  }

  private String assumption() {
    return clusters.isPresent() ? CLUSTERED : DiscordantPairs.ASSUMPTION;
  }
}
