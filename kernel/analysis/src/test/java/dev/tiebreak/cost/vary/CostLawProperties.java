package dev.tiebreak.cost.vary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.ServicePrice;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.price.Workload.CacheLife;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import dev.tiebreak.worth.ParetoFrontier;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds for costs of every kind of plan and workload: cache, batch, tiers, minimum, retries.
 */
class CostLawProperties {

  /** A cent for a thousand tasks. */
  private static final double CENT_A_THOUSAND = 1e-5;

  @Provide
  Arbitrary<TaskCost> costs() {
    return SampleCosts.costs();
  }

  private static CostComparison compare(TaskCost first, TaskCost second) {
    return new CostComparison(first, named("second", second), Provenance.none());
  }

  private static CostComparison changedOver(CostComparison costs) {
    return new CostComparison(
        /* first= */ costs.second(), /* second= */ costs.first(), costs.provenance());
  }

  private static TaskCost named(String model, TaskCost cost) {
    PricePlan plan = cost.plan();
    return new TaskCost(
        new PricePlan(
            model,
            plan.tiers(),
            plan.services(),
            plan.minimumUsdPerCall(),
            plan.tokenizerFactor(),
            plan.terms()),
        cost.workload());
  }

  @Property(tries = 300)
  void usd_neverFallsWhenAPriceRises(
      @ForAll("costs") TaskCost cost, @ForAll @DoubleRange(min = 1, max = 20) double factor) {
    for (Assumption price :
        List.of(Assumption.INPUT_PRICE, Assumption.OUTPUT_PRICE, Assumption.CACHE_READ_PRICE)) {
      BigDecimal higher = cost.value(price).multiply(BigDecimal.valueOf(factor));

      assertThat(cost.usdWith(price, higher)).isGreaterThanOrEqualTo(cost.usd());
    }
    PricePlan dearer =
        cost.plan().withMinimumUsdPerCall(cost.plan().minimumUsdPerCall().doubleValue() + 0.01);

    assertThat(new TaskCost(dearer, cost.workload()).usd()).isGreaterThanOrEqualTo(cost.usd());
  }

  @Property(tries = 300)
  void assuming_isWhatTheExactCostSays(
      @ForAll("costs") TaskCost cost,
      @ForAll Assumption assumption,
      @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
    double value = Math.min(cost.most(assumption), cost.value(assumption).doubleValue() * factor);
    BigDecimal exact = BigDecimal.valueOf(Math.max(assumption.least(), value));

    assertThat(cost.assuming(assumption, exact).usd().doubleValue())
        .isCloseTo(cost.usdWith(assumption, exact).doubleValue(), withinPercentage(1e-9));
  }

  @Property(tries = 300)
  void most_canBeAssumedWhateverIsWrittenToTheCache(
      @ForAll("costs") TaskCost cost, @ForAll @DoubleRange(min = 0, max = 1) double written) {
    Workload workload =
        cost.workload().withCachedShare(0).withCacheWrites(written, CacheLife.SHORT);
    TaskCost writing = new TaskCost(cost.plan(), workload);
    BigDecimal most = BigDecimal.valueOf(writing.most(Assumption.CACHED_SHARE));

    assertThat(most.doubleValue()).isCloseTo(1 - written, within(1e-15));
    assertThat(writing.assuming(Assumption.CACHED_SHARE, most).usd()).isNotNegative();
  }

  @Property(tries = 300)
  void usd_isLinearInCallsOfOneLength(
      @ForAll("costs") TaskCost cost, @ForAll @IntRange(min = 1, max = 50) int times) {
    Workload one = cost.workload().withContextGrowth(0).withCalls(1);
    double single = new TaskCost(cost.plan(), one).usd().doubleValue();

    assertThat(new TaskCost(cost.plan(), one.withCalls(times)).usd().doubleValue())
        .isCloseTo(times * single, withinPercentage(1e-9));
  }

  @Property(tries = 100)
  void breakEven_isLevelAndChangesTheCheaper(
      @ForAll("costs") TaskCost first,
      @ForAll("costs") TaskCost second,
      @ForAll Assumption assumption,
      @ForAll Whose whose) {
    CostComparison costs = compare(first, second);
    Crossings search = new Crossings(costs.costs(), new Lever(assumption, whose));
    List<Crossing> crossings = costs.breakEven(assumption, whose).crossings();

    for (Crossing crossing : crossings) {
      if (crossing.kind() == Crossing.Kind.LEVEL) {
        assertThat(search.usd(crossing.value()).doubleValue())
            .isCloseTo(0, within(CENT_A_THOUSAND));
      }
    }
    for (int i = 1; i < crossings.size(); i++) {
      assertThat(crossings.get(i).value()).isGreaterThan(crossings.get(i - 1).value());
      assertThat(crossings.get(i).cheaperBelow()).isEqualTo(crossings.get(i - 1).cheaperAbove());
    }
  }

  /**
   * Between two crossings the cheaper model is always the same, and if there is none, throughout:
   * none is missed.
   */
  @Property(tries = 100)
  void breakEven_missesNoCrossing(
      @ForAll("costs") TaskCost first,
      @ForAll("costs") TaskCost second,
      @ForAll Assumption assumption,
      @ForAll Whose whose,
      @ForAll @DoubleRange(max = 1) double place) {
    CostComparison costs = compare(first, second);
    Crossings search = new Crossings(costs.costs(), new Lever(assumption, whose));
    double most = assumption.share() ? 1 : 3 * new Lever(assumption, whose).to(costs.costs());
    double value = search.least() + place * (Math.min(most, search.most()) - search.least());
    List<Crossing> crossings = costs.breakEven(assumption, whose).crossings();
    long below =
        crossings.stream().filter(crossing -> crossing.value().doubleValue() < value).count();
    double usd = search.usd(BigDecimal.valueOf(value)).doubleValue();

    if (Math.abs(usd) > CENT_A_THOUSAND) {
      Optional<String> expected =
          crossings.isEmpty()
              ? search.cheaperThroughout()
              : below == 0
                  ? crossings.get(0).cheaperBelow()
                  : crossings.get((int) below - 1).cheaperAbove();
      assertThat(expected).contains((usd < 0 ? costs.first() : costs.second()).plan().model());
    }
  }

  @Property(tries = 100)
  void changingTheModelsOver_mirrorsEveryResult(
      @ForAll("costs") TaskCost first,
      @ForAll("costs") TaskCost second,
      @ForAll Assumption assumption) {
    CostComparison costs = compare(first, second);
    CostComparison changed = changedOver(costs);

    assertThat(changed.cheaper()).isEqualTo(costs.cheaper());
    assertThat(changed.breakEven(assumption, Whose.SECOND).crossings())
        .isEqualTo(costs.breakEven(assumption, Whose.FIRST).crossings());
    assertThat(changed.tornado().bars().stream().mapToDouble(Tornado.Bar::swing).toArray())
        .containsExactly(
            costs.tornado().bars().stream().mapToDouble(Tornado.Bar::swing).toArray(),
            within(1e-12));
    double least = assumption.least();
    double most =
        Math.min(assumption.share() ? 1 : 2, new Lever(assumption, Whose.BOTH).most(costs.costs()));
    Assume.that(most > least);
    assertThat(changed.sweep(assumption, Whose.BOTH, least, most).steps())
        .extracting(Sweep.Step::firstUsd)
        .isEqualTo(
            costs.sweep(assumption, Whose.BOTH, least, most).steps().stream()
                .map(Sweep.Step::secondUsd)
                .toList());
    PassRates rates =
        new PassRates(
            "a benchmark",
            List.of(
                new PassRates.Rate(first.plan().model(), 60, OptionalInt.of(100)),
                new PassRates.Rate("second", 55, OptionalInt.of(100))),
            Provenance.none());
    CostComparison once = costs.assuming(Assumption.SUCCESS_RATE, Whose.BOTH, 1);
    CostComparison onceChanged = changedOver(once);
    assertThat(onceChanged.bill().withPassRates(rates).pointsPerDollar())
        .isEqualTo(once.bill().withPassRates(rates).pointsPerDollar());
    assertThat(onceChanged.bill().withPassRates(rates).perSolvedTask(Whose.FIRST))
        .isEqualTo(once.bill().withPassRates(rates).perSolvedTask(Whose.SECOND));
  }

  @Property(tries = 50)
  void changingTheModelsOver_mirrorsEveryDraw(
      @ForAll("costs") TaskCost first, @ForAll("costs") TaskCost second) {
    Distribution calls = Distribution.triangular(1, 5, 20);
    CostComparison costs = compare(first, second);
    CostSimulation drawn =
        costs.simulate(Uncertainty.none().with(Assumption.CALLS, Whose.FIRST, calls), 200, 3);
    CostSimulation changed =
        changedOver(costs)
            .simulate(Uncertainty.none().with(Assumption.CALLS, Whose.SECOND, calls), 200, 3);

    assertThat(changed.secondCheaper()).isEqualTo(drawn.firstCheaper());
    assertThat(changed.mean()).isCloseTo(-drawn.mean(), within(1e-12));
    assertThat(changed.percentile(0)).isEqualTo(-drawn.percentile(100));
  }

  @Property(tries = 100)
  void simulation_ofCertaintiesIsTheClosedForm(
      @ForAll("costs") TaskCost first, @ForAll("costs") TaskCost second) {
    CostComparison costs = compare(first, second);
    Uncertainty certain = Uncertainty.none();
    for (Whose whose : List.of(Whose.FIRST, Whose.SECOND)) {
      for (Assumption each : Assumption.values()) {
        double value = costs.costs().of(whose).value(each).doubleValue();
        certain = certain.with(each, whose, new Distribution.Fixed(value));
      }
    }
    CostSimulation simulation = costs.simulate(certain, 10, 1);
    double usd = costs.first().usd().subtract(costs.second().usd()).doubleValue();

    assertThat(simulation.percentiles(0, 50, 100))
        .containsExactly(new double[] {usd, usd, usd}, within(1e-9));
  }

  /** Doubles are for speed alone: whatever is assumed, they cost what decimals do. */
  @Property(tries = 1_000)
  void doubles_areTheExactCostWhateverIsAssumed(
      @ForAll("costs") TaskCost cost,
      @ForAll Assumption assumption,
      @ForAll @DoubleRange(max = 1) double place) {
    double most = Math.min(cost.most(assumption), 2 * cost.value(assumption).doubleValue() + 1);
    double value = assumption.least() + place * (most - assumption.least());
    CostFunction function = new CostFunction(cost);
    CostDifference difference = new CostDifference(compare(cost, cost).costs());
    difference.set(new Lever(assumption, Whose.SECOND), value);

    assertThat(function.usd(function.values()))
        .isCloseTo(cost.usd().doubleValue(), withinPercentage(1e-9));
    assertThat(difference.firstUsd()).isCloseTo(cost.usd().doubleValue(), withinPercentage(1e-9));
    assertThat(difference.secondUsd())
        .isCloseTo(
            cost.usdWith(assumption, BigDecimal.valueOf(value)).doubleValue(),
            withinPercentage(1e-9));
  }

  /** Long context keeps its proportion, and what has no price of its own follows. */
  @Property(tries = 300)
  void assumingAPriceOfInput_isToStateIt(
      @ForAll("costs") TaskCost cost, @ForAll @IntRange(min = 10, max = 2_000) int cents) {
    PricePlan plan = cost.plan();
    double times = cents / 100.0 / plan.input().usd().doubleValue();
    Map<Service, ServicePrice> services = new EnumMap<>(Service.class);
    plan.services()
        .forEach(
            (service, price) ->
                services.put(
                    service, new ServicePrice(price.factor(), withInput(price.own(), times))));
    PricePlan stated =
        new PricePlan(
            plan.model(),
            withInput(plan.tiers(), times),
            services,
            plan.minimumUsdPerCall(),
            plan.tokenizerFactor(),
            plan.terms());

    assertThat(
            cost.assuming(Assumption.INPUT_PRICE, BigDecimal.valueOf(cents, 2)).usd().doubleValue())
        .isCloseTo(
            new TaskCost(stated, cost.workload()).usd().doubleValue(), withinPercentage(1e-9));
  }

  private static List<ContextTier> withInput(List<ContextTier> tiers, double times) {
    return tiers.stream()
        .map(tier -> new ContextTier(tier.aboveInputTokens(), withInput(tier.rates(), times)))
        .toList();
  }

  private static TokenRates withInput(TokenRates rates, double times) {
    return new TokenRates(
        UsdPerMillionTokens.of(times * rates.input().usd().doubleValue()),
        rates.output(),
        rates.statedCacheRead(),
        rates.statedCacheWrite(),
        rates.statedLongCacheWrite());
  }

  @Property(tries = 300)
  void byCalls_isTheExactCostOfSoManyCalls(
      @ForAll("costs") TaskCost cost, @ForAll @IntRange(min = 4, max = 160) int quarters) {
    double calls = quarters / 4.0;

    assertThat(new CostFunction(cost).byCalls(40).applyAsDouble(calls))
        .isCloseTo(
            cost.usdWith(Assumption.CALLS, BigDecimal.valueOf(calls)).doubleValue(),
            withinPercentage(1e-9));
  }

  /** By the exact cost of one call that reads what the last of so many would. */
  @Property(tries = 300)
  void overMinimum_isWhatACallCostsLessTheMinimum(
      @ForAll("costs") TaskCost cost,
      @ForAll @IntRange(max = 20) int call,
      @ForAll @IntRange(max = 10_000) int tokens) {
    BigDecimal read =
        cost.workload()
            .input()
            .mean()
            .add(cost.workload().contextGrowth().mean().multiply(BigDecimal.valueOf(call)));
    double list =
        new Costs(
                List.of(new TaskCost(cost.plan().withMinimumUsdPerCall(0), cost.workload())),
                Provenance.none())
            .assuming(Assumption.CALLS, Whose.FIRST, BigDecimal.ONE)
            .assuming(Assumption.SUCCESS_RATE, Whose.FIRST, BigDecimal.ONE)
            .assuming(Assumption.INPUT_TOKENS, Whose.FIRST, read)
            .assuming(Assumption.OUTPUT_TOKENS, Whose.FIRST, BigDecimal.valueOf(tokens))
            .first()
            .usd()
            .doubleValue();

    assertThat(
            new CostFunction(cost)
                .overMinimum(Assumption.OUTPUT_TOKENS, call)
                .applyAsDouble(tokens))
        .isCloseTo(list - cost.plan().minimumUsdPerCall().doubleValue(), within(1e-9));
  }

  @Property(tries = 200)
  void frontier_isNeverDominatedAndBeatsAllElse(
      @ForAll @IntRange(min = 1, max = 12) int models, @ForAll long seed) {
    Random random = new Random(seed);
    List<ParetoFrontier.Point> points =
        IntStream.range(0, models)
            .mapToObj(
                i -> {
                  double score = random.nextInt(100);
                  double usd = 1 + random.nextInt(50);
                  return new ParetoFrontier.Point(
                      "model " + i,
                      score,
                      score,
                      score,
                      OptionalInt.empty(),
                      usd,
                      usd,
                      usd,
                      Optional.empty(),
                      Optional.empty());
                })
            .toList();
    ParetoFrontier all = new ParetoFrontier("B", points, List.of(), List.of(), Provenance.none());

    assertThat(all.frontier()).isNotEmpty().allMatch(point -> all.dominatedBy(point).isEmpty());
    assertThat(all.frontier()).containsAll(all.clear());
    assertThat(points)
        .filteredOn(point -> !all.frontier().contains(point))
        .allMatch(point -> all.dominatedBy(point).stream().anyMatch(all.frontier()::contains));
  }
}
