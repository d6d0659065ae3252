package dev.tiebreak.cost.vary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Whatever a break-even claims is held against the costs themselves, evaluated round about. */
class BreakEvenProperties {

  private static final String NUMBER = "\\$?([0-9,.]+)%?";
  private static final Pattern NOW =
      Pattern.compile("^([AB]) costs (less|more) now \\(\\S+ against \\S+ with ([AB])\\)");
  private static final Pattern BECOMES =
      Pattern.compile("would cost (?:(less|more)|the same) with .*?: (above|below) " + NUMBER);
  private static final Pattern STAYS =
      Pattern.compile("would still cost (less|more) at any .*, (from|above) " + NUMBER);

  /** Plans with few and round prices, so that ties and crossings are common. */
  private static Arbitrary<PricePlan> plans(String model) {
    return Combinators.combine(
            Arbitraries.of(0.0, 0.075, 1.0, 5.0),
            Arbitraries.of(0.0, 0.3, 25.0, 30.0),
            Arbitraries.of(0, 20_000),
            Arbitraries.of(0.0, 0.02))
        .as(
            (input, output, above, minimum) -> {
              PricePlan plan =
                  PricePlan.of(model, TokenRates.of(input, output)).withMinimumUsdPerCall(minimum);
              return above == 0
                  ? plan
                  : plan.withLongContext(above, TokenRates.of(2 * input, output));
            });
  }

  private static Arbitrary<Workload> workloads() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(0, 1_000, 10_000, 30_000),
            Arbitraries.of(0, 500, 1_000),
            Arbitraries.of(0, 2_000),
            Arbitraries.of(0.0, 0.5, 1.0))
        .as(
            (calls, input, output, growth, cached) ->
                Workload.of(
                        Quantity.calls(calls),
                        Quantity.inputTokens(input),
                        Quantity.outputTokens(output))
                    .withContextGrowth(growth)
                    .withCachedShare(cached));
  }

  @Provide
  Arbitrary<CostComparison> comparisons() {
    return Combinators.combine(plans("A"), workloads(), plans("B"), workloads())
        .as(
            (a, one, b, other) ->
                new CostComparison(
                    new TaskCost(a, one), new TaskCost(b, other), Provenance.none()));
  }

  /** Who is cheaper at a value, by the exact cost; empty where both cost the same. */
  private static Optional<String> cheaper(
      CostComparison costs, Assumption assumption, Whose whose, double value) {
    double first = usd(costs.first(), assumption, whose != Whose.SECOND, value);
    double second = usd(costs.second(), assumption, whose != Whose.FIRST, value);
    return Math.abs(first - second) <= 1e-12 * Math.max(first, second)
        ? Optional.empty()
        : Optional.of(first < second ? "A" : "B");
  }

  private static double usd(TaskCost cost, Assumption assumption, boolean varied, double value) {
    return (varied ? cost.usdWith(assumption, BigDecimal.valueOf(value)) : cost.usd())
        .doubleValue();
  }

  private static double number(String printed, Assumption assumption) {
    double value = Double.parseDouble(printed.replace(",", "").replaceAll("\\.$", ""));
    return assumption.share() ? value / 100 : value;
  }

  @Property(tries = 1_000)
  void finding_isTrueOnBothSides(
      @ForAll("comparisons") CostComparison costs, @ForAll Assumption assumption) {
    for (Whose whose : List.of(Whose.FIRST, Whose.SECOND)) {
      BreakEven breakEven = costs.breakEven(assumption, whose);
      String finding = breakEven.toString();
      Matcher now = NOW.matcher(finding);
      if (!now.find()) {
        assertThat(finding.startsWith("A and B cost the same now") || finding.startsWith("The"))
            .as(finding)
            .isTrue();
        continue;
      }
      String subject = now.group(1);
      String today = now.group(2).equals("less") ? subject : now.group(3);
      assertThat(subject).isEqualTo(whose == Whose.FIRST ? "A" : "B");
      assertThat(costs.first().usd().compareTo(costs.second().usd()) < 0 ? "A" : "B")
          .as(finding)
          .isEqualTo(today);
      Matcher becomes = BECOMES.matcher(finding);
      Matcher stays = STAYS.matcher(finding);
      if (becomes.find()) {
        double value = number(becomes.group(3), assumption);
        boolean above = becomes.group(2).equals("above");
        double own = costs.costs().of(whose).value(assumption).doubleValue();
        Optional<String> expected =
            Optional.ofNullable(becomes.group(1))
                .map(order -> order.equals("less") == subject.equals("A") ? "A" : "B");
        double most = new Lever(assumption, whose).most(costs.costs());
        double beyond =
            above
                ? Math.min(most, 1.02 * value + 0.001)
                : Math.max(assumption.least(), 0.98 * value - 0.0001);
        assertThat(cheaper(costs, assumption, whose, beyond)).as(finding).isEqualTo(expected);
        assertThat(above ? own <= 1.02 * value + 0.001 : own >= 0.98 * value - 0.001)
            .as(finding)
            .isTrue();
      } else {
        assertThat(stays.find()).as(finding).isTrue();
        assertThat(stays.group(1)).isEqualTo(now.group(2));
      }
    }
  }

  /**
   * Wherever one looks, the stretch between two crossings has the cheaper model that it names; but
   * for both ends of all values, at which two costs may be level that are not beside them.
   */
  @Property(tries = 200)
  void crossings_nameTheCheaperOfEachStretch(
      @ForAll("comparisons") CostComparison costs,
      @ForAll Assumption assumption,
      @ForAll Whose whose,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double place,
      @ForAll @DoubleRange(min = 0, max = 9) double size) {
    Crossings search = new Crossings(costs.costs(), new Lever(assumption, whose));
    double value =
        search.least() + place * Math.min(search.most() - search.least(), Math.pow(10, size));
    List<Crossing> crossings = search.all();
    long below = crossings.stream().filter(each -> each.value().doubleValue() < value).count();
    boolean near =
        crossings.stream()
            .anyMatch(each -> Math.abs(each.value().doubleValue() / value - 1) < 1e-6);
    Optional<String> expected =
        crossings.isEmpty()
            ? search.cheaperThroughout()
            : below == 0
                ? crossings.get(0).cheaperBelow()
                : crossings.get((int) below - 1).cheaperAbove();

    if (!near) {
      assertThat(cheaper(costs, assumption, whose, value)).isEqualTo(expected);
    }
  }

  /** What a tornado says of a range holds at every place in it, not only at both ends. */
  @Property(tries = 200)
  void tornado_knowsOfEveryChangeInItsRanges(
      @ForAll("comparisons") CostComparison costs,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double place) {
    for (Tornado.Bar bar : costs.tornado(60).bars()) {
      double value = bar.low() + place * (bar.high() - bar.low());
      Optional<String> there = cheaper(costs, bar.lever().assumption(), bar.lever().whose(), value);
      boolean changes = there.isPresent() && !there.equals(costs.cheaper());

      assertThat(bar.flips() || !changes || costs.cheaper().isEmpty()).as(bar.toString()).isTrue();
    }
  }
}
