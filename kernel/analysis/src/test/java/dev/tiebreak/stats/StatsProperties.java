package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.internal.interval.ClusterVariance;
import dev.tiebreak.stats.internal.interval.ClusteredScores;
import dev.tiebreak.stats.internal.interval.Granularity;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.Pooling;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.TaskScores;
import dev.tiebreak.stats.internal.test.DiscordantPairs;
import dev.tiebreak.stats.internal.test.McNemar;
import dev.tiebreak.stats.internal.test.PairTests;
import dev.tiebreak.stats.internal.test.PairedOutcomes;
import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.stats.internal.test.RatePairs;
import dev.tiebreak.stats.rank.internal.BradleyTerry;
import dev.tiebreak.stats.resample.Bootstrap;
import dev.tiebreak.stats.resample.BootstrapInterval;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every sample. */
class StatsProperties {

  @Provide
  Arbitrary<PassRate> counts() {
    return Arbitraries.integers()
        .between(1, 2000)
        .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> PassRate.of(k, n)));
  }

  @Provide
  Arbitrary<RateDifference> sameTasks() {
    return Arbitraries.integers()
        .between(2, 2000)
        .flatMap(
            n ->
                Combinators.combine(
                        Arbitraries.integers().between(0, n), Arbitraries.integers().between(0, n))
                    .as((a, b) -> RateDifference.of(PassRate.of(a, n), PassRate.of(b, n))));
  }

  @Provide
  Arbitrary<PairedOutcomes> outcomes() {
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 300);
    return Combinators.combine(count, count, count, count.map(n -> n + 1)).as(PairedOutcomes::new);
  }

  @Provide
  Arbitrary<double[]> pValues() {
    return Arbitraries.doubles().between(0, 1).array(double[].class).ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<double[]> scores() {
    return Arbitraries.doubles()
        .between(-1, 1)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(40);
  }

  private static RateDifference turned(RateDifference difference) {
    PassRate first = difference.first();
    return new RateDifference(
        /* first= */ difference.second(), /* second= */ first, difference.correlation());
  }

  @Property
  void rateInterval_containsTheRateAndStaysWithinZeroAndOne(
      @ForAll("counts") PassRate rate, @ForAll RateInterval method) {
    Interval interval = rate.estimate(method).interval();

    assertThat(interval.contains(rate.value())).isTrue();
    assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
    assertThat(interval.upper()).isLessThanOrEqualTo(1);
  }

  @Property
  void rateInterval_isMirroredForFailures(
      @ForAll("counts") PassRate rate, @ForAll RateInterval method) {
    Interval solved = rate.estimate(method).interval();
    Interval failed = new PassRate(1 - rate.value(), rate.n()).estimate(method).interval();

    assertThat(failed.lower()).isCloseTo(1 - solved.upper(), within(1e-8));
    assertThat(failed.upper()).isCloseTo(1 - solved.lower(), within(1e-8));
  }

  @Property
  void rateInterval_narrowsWithMoreTasks(
      @ForAll @IntRange(min = 0, max = 20) int solved, @ForAll RateInterval method) {
    double width = Double.POSITIVE_INFINITY;
    for (int times = 1; times <= 64; times *= 4) {
      Interval interval = PassRate.of(solved * times, 20 * times).estimate(method).interval();
      assertThat(interval.width()).isLessThan(width);
      width = interval.width();
    }
  }

  @Property
  void rateInterval_widensWithConfidence(
      @ForAll("counts") PassRate rate, @ForAll RateInterval method) {
    assertThat(rate.estimate(method, Confidence.ofPercent(99)).interval().width())
        .isGreaterThan(rate.estimate(method, Confidence.ofPercent(90)).interval().width());
  }

  @Property
  void difference_isMirroredWhenTheModelsAreChangedOver(
      @ForAll("sameTasks") RateDifference difference, @ForAll Pooling pooling) {
    Interval one = difference.estimate().interval();
    Interval other = turned(difference).estimate().interval();

    assertThat(other.lower()).isCloseTo(-one.upper(), within(1e-12));
    assertThat(other.upper()).isCloseTo(-one.lower(), within(1e-12));
    assertThat(turned(difference).test(pooling).pValue())
        .isCloseTo(difference.test(pooling).pValue(), within(1e-12));
  }

  @Property
  void effect_liesInItsInterval(
      @ForAll("sameTasks") RateDifference difference, @ForAll EffectSize size) {
    difference
        .effect(size)
        .ifPresent(effect -> assertThat(effect.interval().contains(effect.value())).isTrue());
  }

  @Property
  void effects_agreeOnWhoLeads(
      @ForAll("sameTasks") RateDifference difference, @ForAll EffectSize size) {
    double none = size == EffectSize.ODDS_RATIO ? 1 : 0;

    difference
        .effect(size)
        .ifPresent(
            effect ->
                assertThat(Math.signum(effect.value() - none))
                    .isEqualTo(Math.signum(difference.value())));
  }

  @Property
  void noCorrelation_equalsUnpaired(@ForAll("sameTasks") RateDifference difference) {
    RateDifference assumed = difference.assuming(Correlation.of(0));
    double unpaired =
        Math.hypot(
            difference.first().mean().standardError(), difference.second().mean().standardError());

    assertThat(assumed.estimate()).isEqualTo(difference.estimate());
    assertThat(assumed.normal().standardError()).isCloseTo(unpaired, within(1e-14));
  }

  /** Where one model solved all that the other did, φ is its bound, which rounding may exceed. */
  @Property
  void correlationMeasuredAtItsBound_isAccepted(
      @ForAll @IntRange(min = 1, max = 300) int both,
      @ForAll @IntRange(min = 0, max = 300) int onlyOne,
      @ForAll @IntRange(min = 1, max = 300) int neither) {
    double phi = Math.sqrt((double) both * neither / (both + onlyOne) / (onlyOne + neither));
    PairedOutcomes outcomes = new PairedOutcomes(both, onlyOne, 0, neither);
    Correlation.Bounds bounds =
        Correlation.Bounds.of(outcomes.first().value(), outcomes.second().value());

    for (double measured : List.of(phi, Math.nextUp(phi), bounds.upper() + 1e-13)) {
      RateDifference difference =
          new RateDifference(outcomes.first(), outcomes.second(), Correlation.of(measured));
      assertThat(difference.correlation().value()).isLessThanOrEqualTo(bounds.upper());
    }
  }

  /** The interval excludes zero where p is below alpha, and only there. */
  @Property
  void differencesThatDoNotVary_haveIntervalAndTestThatAgree(
      @ForAll @IntRange(min = 4, max = 60) int tasks,
      @ForAll @IntRange(min = 0, max = 7) int first,
      @ForAll @IntRange(min = 0, max = 7) int second,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double alpha) {
    double[] one = new double[tasks];
    double[] two = new double[tasks];
    Arrays.fill(one, first / 7.0);
    Arrays.fill(two, second / 7.0);
    List<Integer> twos = IntStream.range(0, tasks).map(i -> i / 2).boxed().toList();
    PairedScores same = PairedScores.of(one, two).clusteredBy(twos);
    double p = same.test().pValue();
    Assume.that(Math.abs(p - alpha) > 1e-9);

    assertThat(same.estimate(Confidence.ofAlpha(alpha)).interval().contains(0))
        .isEqualTo(p >= alpha);
  }

  @Property
  void correlationAtTheBound_isAcceptedAndAboveRefused(
      @ForAll("sameTasks") RateDifference difference) {
    Correlation.Bounds bounds = difference.correlationBounds();

    assertThat(bounds.upper()).isBetween(0.0, 1.0);
    assertThat(bounds.lower()).isBetween(-1.0, 0.0);
    difference.assuming(Correlation.of(bounds.upper())).estimate();
    difference.assuming(Correlation.of(bounds.lower())).estimate();
    if (bounds.upper() < 1) {
      Correlation above = Correlation.of(Math.min(1, bounds.upper() + 1e-9));
      assertThatThrownBy(() -> difference.assuming(above))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Correlation is " + above.value());
    }
  }

  @Property
  void pValue_fallsAsCorrelationRises(
      @ForAll("sameTasks") RateDifference difference,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    double most = difference.correlationBounds().upper();

    assertThat(difference.assuming(Correlation.of(share * most)).test().pValue())
        .isLessThanOrEqualTo(difference.test().pValue() + 1e-12);
  }

  @Property
  void pValue_fallsWithMoreTasks(
      @ForAll @IntRange(min = 0, max = 20) int a, @ForAll @IntRange(min = 0, max = 20) int b) {
    double last = 2;
    for (int times = 1; times <= 64; times *= 4) {
      double p =
          RateDifference.of(PassRate.of(a * times, 20 * times), PassRate.of(b * times, 20 * times))
              .test()
              .pValue();
      assertThat(p).isLessThanOrEqualTo(a == b ? 1 : last);
      last = p;
    }
  }

  @Property
  void requiredCorrelation_makesTheDifferenceSignificant(
      @ForAll("sameTasks") RateDifference difference) {
    Correlation.Required required = difference.requiredCorrelation();
    Assume.that(required.attainable());

    assertThat(difference.assuming(Correlation.of(required.value())).test().pValue())
        .isLessThanOrEqualTo(0.05 + 1e-9);
  }

  @Property
  void pairedError_isTheScorecardsAtTheMeasuredCorrelation(
      @ForAll("outcomes") PairedOutcomes outcomes) {
    assertThat(outcomes.discordant().normal().standardError())
        .isCloseTo(outcomes.difference().normal().standardError(), within(1e-7));
    assertThat(outcomes.discordant().normal().value())
        .isCloseTo(outcomes.difference().value(), within(1e-12));
  }

  @Property
  void mcNemar_isTheSameForBothModels(
      @ForAll @IntRange(max = 200) int b,
      @ForAll @IntRange(max = 200) int c,
      @ForAll McNemar method) {
    assertThat(DiscordantPairs.of(b, c, 500).test(method).pValue())
        .isEqualTo(DiscordantPairs.of(c, b, 500).test(method).pValue());
  }

  @Property
  void mcNemar_exactIsTheMostCareful(
      @ForAll @IntRange(max = 200) int b, @ForAll @IntRange(max = 200) int c) {
    DiscordantPairs pairs = DiscordantPairs.of(b, c, 500);

    assertThat(pairs.test(McNemar.MID_P).pValue())
        .isLessThanOrEqualTo(pairs.test(McNemar.EXACT).pValue());
    assertThat(pairs.test(McNemar.CHI_SQUARED).pValue())
        .isLessThanOrEqualTo(pairs.test(McNemar.CORRECTED).pValue());
    assertThat(pairs.estimate().interval().contains(pairs.estimate().value())).isTrue();
  }

  /** Shares of four runs, in two or three clusters. */
  @Provide
  Arbitrary<PairedScores> trials() {
    Arbitrary<Double> share = Arbitraries.integers().between(0, 4).map(solved -> solved / 4.0);
    return Arbitraries.integers()
        .between(2, 30)
        .flatMap(
            n ->
                Combinators.combine(
                        share.array(Double[].class).ofSize(n),
                        share.array(Double[].class).ofSize(n),
                        Arbitraries.of(0, 2, 3))
                    .as(StatsProperties::trials));
  }

  private static PairedScores trials(Double[] first, Double[] second, int clusters) {
    PairedScores scores = PairedScores.of(doubles(first), doubles(second));
    return clusters == 0 || clusters > scores.n()
        ? scores
        : scores.clusteredBy(IntStream.range(0, scores.n()).mapToObj(i -> i % clusters).toList());
  }

  private static double[] doubles(Double[] values) {
    return Arrays.stream(values).mapToDouble(Double::doubleValue).toArray();
  }

  @Property
  void pairedScores_areMirroredWhenTheModelsAreChangedOver(@ForAll("trials") PairedScores scores) {
    Estimate estimate = scores.estimate();
    Estimate mirrored = scores.mirrored().estimate();

    assertThat(mirrored.interval().lower()).isCloseTo(-estimate.interval().upper(), within(1e-12));
    assertThat(mirrored.interval().upper()).isCloseTo(-estimate.interval().lower(), within(1e-12));
    assertThat(scores.mirrored().test().pValue()).isCloseTo(scores.test().pValue(), within(1e-12));
  }

  @Property
  void pairedScores_containTheirEstimate(@ForAll("trials") PairedScores scores) {
    Interval interval = scores.estimate().interval();

    assertThat(interval.contains(scores.estimate().value())).isTrue();
    assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
    assertThat(interval.upper()).isLessThanOrEqualTo(1);
    assertThat(scores.firstEstimate(Confidence.DEFAULT).interval().contains(scores.first().value()))
        .isTrue();
  }

  /** No test by signs of so few tasks or clusters could be surer. */
  @Property
  void pairedScores_areNoSurerThanTheirUnitsAllow(@ForAll("trials") PairedScores scores) {
    int units = scores.clusters().orElse(scores.n());

    assertThat(scores.test().pValue()).isGreaterThanOrEqualTo(Math.pow(0.5, units - 1));
  }

  @Property
  void ratePairs_haveThePValuesOfEachDifference(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 50) Integer> solved,
      @ForAll @DoubleRange(min = -1, max = 1) double rho) {
    List<PassRate> rates = solved.stream().map(each -> PassRate.of(each, 50)).toList();

    PairTests all = RatePairs.tests(rates, Correlation.of(rho), Confidence.DEFAULT);
    PairTests normal = RatePairs.normalTests(rates, Correlation.of(rho), Confidence.DEFAULT);

    assertThat(all.pairs()).isEqualTo(RatePairs.count(rates.size()));
    assertThat(all.tested()).isEqualTo(all.pairs());
    for (int i = 0; i < rates.size(); i++) {
      for (int j = i + 1; j < rates.size(); j++) {
        RateDifference difference = RateDifference.of(rates.get(i), rates.get(j));
        RateDifference allowed = difference.assumingNearest(Correlation.of(rho));
        int pair = RatePairs.index(i, j, rates.size());
        assertThat(all.pValue(pair)).isEqualTo(allowed.test().pValue());
        assertThat(all.excludesZero(pair)).isEqualTo(allowed.estimate().interval().excludesZero());
        assertThat(normal.pValue(pair)).isEqualTo(all.pValue(pair));
        assertThat(normal.excludesZero(pair))
            .isEqualTo(allowed.normalEstimate(Confidence.DEFAULT).interval().excludesZero());
      }
    }
  }

  @Property
  void adjustment_holmIsNoLessThanBenjaminiHochbergNoLessThanRaw(@ForAll("pValues") double[] p) {
    double[] holm = Adjustment.HOLM.adjust(p);
    double[] hochberg = Adjustment.BENJAMINI_HOCHBERG.adjust(p);

    for (int i = 0; i < p.length; i++) {
      assertThat(holm[i]).isGreaterThanOrEqualTo(hochberg[i] - 1e-15).isLessThanOrEqualTo(1);
      assertThat(hochberg[i]).isGreaterThanOrEqualTo(p[i] - 1e-15);
    }
  }

  @Property
  void adjustment_doesNotDependOnTheOrder(
      @ForAll("pValues") double[] p, @ForAll Adjustment method) {
    double[] reversed = new double[p.length];
    Arrays.setAll(reversed, i -> p[p.length - 1 - i]);
    List<Double> adjusted =
        Arrays.stream(method.adjust(reversed)).boxed().collect(Collectors.toList());
    Collections.reverse(adjusted);

    assertThat(method.adjust(p)).containsExactly(adjusted.toArray(Double[]::new));
  }

  @Property(tries = 100)
  void resampling_isReproducibleAndMirrored(@ForAll("scores") double[] scores) {
    double[] turned = Arrays.stream(scores).map(score -> 0 - score).toArray();
    Bootstrap percentile =
        Bootstrap.withDefaults().withResamples(500).with(BootstrapInterval.PERCENTILE);
    Interval interval = percentile.mean(scores).interval();
    Interval mirror = percentile.mean(turned).interval();

    assertThat(percentile.mean(scores).interval()).isEqualTo(interval);
    assertThat(mirror.lower()).isCloseTo(-interval.upper(), within(1e-12));
    assertThat(mirror.upper()).isCloseTo(-interval.lower(), within(1e-12));
  }

  @Property(tries = 100)
  void clusters_ofOneTaskEachAreTasks(@ForAll("scores") double[] scores) {
    TaskScores tasks = TaskScores.of(scores);
    List<Integer> names = IntStream.range(0, scores.length).boxed().toList();
    ClusteredScores alone = tasks.clusteredBy(names);
    Bootstrap bootstrap = Bootstrap.withDefaults().withResamples(200);

    assertThat(alone.mean().standardError()).isCloseTo(tasks.mean().standardError(), within(1e-12));
    assertThat(alone.mean(ClusterVariance.SAMPLE).standardError())
        .isCloseTo(tasks.mean().standardError(), within(1e-12));
    assertThat(bootstrap.mean(scores, names).interval())
        .isEqualTo(bootstrap.mean(scores).interval());
  }

  @Property
  void bradleyTerry_ratingsMeanAThousandAndTurnWithTheWins(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 50) Integer> counts) {
    double[][] wins = {
      {0, counts.get(0), counts.get(1)},
      {counts.get(2), 0, counts.get(3)},
      {counts.get(4), counts.get(5), 0}
    };
    double[][] losses = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        losses[j][i] = wins[i][j];
      }
    }
    List<Estimate> ratings = BradleyTerry.of(wins).ratings();
    List<Estimate> turned = BradleyTerry.of(losses).ratings();

    assertThat(ratings.stream().mapToDouble(Estimate::value).average().orElseThrow())
        .isCloseTo(1000, within(1e-6));
    for (int i = 0; i < 3; i++) {
      assertThat(turned.get(i).value()).isCloseTo(2000 - ratings.get(i).value(), within(1e-6));
    }
  }

  @Property
  void granularity_acceptsEveryCountAsItIsPrinted(
      @ForAll @IntRange(min = 1, max = 5000) int n,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @IntRange(max = 3) int decimals) {
    int solved = (int) Math.round(share * n);
    String printed = String.format(Locale.ROOT, "%." + decimals + "f", 100.0 * solved / n);

    assertThat(Granularity.of(printed, n).counts().toArray()).contains(solved);
  }
}
