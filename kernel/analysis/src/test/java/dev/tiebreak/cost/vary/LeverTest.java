package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.compare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload.CacheLife;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an assumption is looked at: to twice the greater of its own value and the second's. */
class LeverTest {

  @ParameterizedTest
  @CsvSource({
    "CALLS,            FIRST,  4,    10",
    "CALLS,            SECOND, 5,    10",
    "CALLS,            BOTH,   4,    10",
    "OUTPUT_TOKENS,    FIRST,  500,  1000",
    "OUTPUT_TOKENS,    SECOND, 300,  600",
    "REASONING_TOKENS, FIRST,  0,    1000",
    "CACHED_SHARE,     FIRST,  0,    1",
    "SUCCESS_RATE,     SECOND, 1,    1",
    "TOKENIZER_FACTOR, FIRST,  1,    2",
    "INPUT_PRICE,      FIRST,  2,    4",
    "CACHE_READ_PRICE, SECOND, 1,    2"
  })
  void to_isTwiceTodaysValueAndAShareUpToOne(
      Assumption assumption, Whose whose, double today, double to) {
    Lever lever = new Lever(assumption, whose);

    assertThat(lever.today(COSTS.costs())).isEqualTo(today);
    assertThat(lever.to(COSTS.costs())).isEqualTo(to);
  }

  /** A fortieth of the way at least, as a cost of nothing has no ratio; a share from its least. */
  @ParameterizedTest
  @CsvSource({
    "CALLS,            FIRST, 1,     2.5",
    "OUTPUT_TOKENS,    FIRST, 25,    250",
    "CACHED_SHARE,     FIRST, 0,     0",
    "SUCCESS_RATE,     FIRST, 0.0001, 0.0001",
    "TOKENIZER_FACTOR, FIRST, 0.1,   0.5"
  })
  void from_isNextToNothing(Assumption assumption, Whose whose, double forty, double four) {
    Lever lever = new Lever(assumption, whose);

    assertThat(lever.from(COSTS.costs(), 40)).isEqualTo(forty);
    assertThat(lever.from(COSTS.costs(), 4)).isEqualTo(four);
  }

  @ParameterizedTest
  @CsvSource({
    "CALLS,            FIRST,  1,     0.25,  10,   37",
    "OUTPUT_TOKENS,    FIRST,  25,    25,    1000, 40",
    "OUTPUT_TOKENS,    SECOND, 20,    20,    600,  30",
    "INPUT_TOKENS,     SECOND, 100,   100,   4000, 40",
    "CACHED_SHARE,     FIRST,  0,     0.025, 1,    41",
    "SUCCESS_RATE,     FIRST,  0.025, 0.025, 1,    40",
    "TOKENIZER_FACTOR, FIRST,  0.1,   0.05,  2,    39"
  })
  void around_goesInRoundSteps(
      Assumption assumption, Whose whose, double first, double step, double last, int count) {
    var values = new Lever(assumption, whose).around(COSTS.costs());

    assertThat(values).hasSize(count);
    assertThat(values.get(0)).isCloseTo(first, within(1e-12));
    assertThat(values.get(1) - values.get(0)).isCloseTo(step, within(1e-12));
    assertThat(values.get(count - 1)).isCloseTo(last, within(1e-12));
  }

  @Test
  void around_goesInAsManyEqualStepsAsAreAskedFor() {
    assertThat(new Lever(Assumption.CALLS, Whose.FIRST).around(COSTS.costs(), 4))
        .containsExactly(2.5, 5.0, 7.5, 10.0);
  }

  /** What is written to the cache does not come from it. */
  @Test
  void to_endsWhereTheRestIsWrittenToTheCache() {
    CostComparison costs =
        compare(A, new TaskCost(B.plan(), B.workload().withCacheWrites(0.25, CacheLife.LONG)));

    assertThat(new Lever(Assumption.CACHED_SHARE, Whose.FIRST).to(costs.costs())).isEqualTo(1);
    assertThat(new Lever(Assumption.CACHED_SHARE, Whose.SECOND).to(costs.costs())).isEqualTo(0.75);
    assertThat(new Lever(Assumption.CACHED_SHARE, Whose.BOTH).to(costs.costs())).isEqualTo(0.75);
  }

  @Test
  void words_nameTheModel() {
    Lever price = new Lever(Assumption.OUTPUT_PRICE, Whose.SECOND);

    assertThat(price.name(COSTS.costs())).isEqualTo("Output price (B)");
    assertThat(price.phrase(COSTS.costs())).isEqualTo("the output price of B");
    assertThat(price.label(COSTS.costs()))
        .isEqualTo("Output price, US dollars per million tokens (B)");
    assertThat(new Lever(Assumption.CALLS, Whose.BOTH).name(COSTS.costs()))
        .isEqualTo("Calls per task (both models)");
  }
}
