package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.show.Result;
import dev.tiebreak.stats.Distribution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What each result finds in the project's own data, and that charts say the same. */
class FindingsTest {

  private static final Workload TASK =
      Workload.of(calls(10), inputTokens(3_000), outputTokens(1_000));

  private static Map<String, Result> results() {
    Scores scores = Scores.read(Datasets.file("scores.csv"));
    Prices prices = Prices.read(Datasets.file("prices.csv"));
    Outcomes outcomes = Outcomes.read(Datasets.file("simulated-outcomes.csv"));
    SplitDecision decision = scores.splitDecision("GPT-5.5", "Claude Opus 4.7");
    CostComparison costs = prices.compare("GPT-5.5", TASK, "Claude Opus 4.7", TASK);
    Uncertainty unsure =
        Uncertainty.none()
            .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, Distribution.uniform(500, 1_500))
            .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(8, 12));
    Map<String, Result> results = new LinkedHashMap<>();
    results.put("scores", scores);
    results.put("decisions", scores.splitDecisions());
    results.put("leagues", scores.leagues());
    results.put("ranks", outcomes.leagues());
    results.put("decision", decision);
    results.put("margins", decision.margins());
    results.put("clear margins", decision.margins().where(margin -> margin.clear()));
    results.put("verdicts", decision.verdicts());
    results.put("effects", decision.margins().effects());
    results.put("weightings", decision.weightings());
    results.put("blanks", decision.blanks());
    results.put("pairings", decision.pairings(0, 0.6));
    results.put("counts", decision.counts());
    results.put("prices", prices);
    results.put("costs", costs);
    results.put("break-even", costs.breakEven(Assumption.OUTPUT_TOKENS));
    results.put("sweep", costs.sweep(Assumption.OUTPUT_TOKENS));
    results.put("savings", costs.withFewerOutputTokens(10, 20, 30));
    results.put("heat map", costs.heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS));
    results.put("tornado", costs.tornado(unsure));
    results.put("simulation", costs.simulate(unsure, 1_000, 1));
    results.put("sobol", costs.sobol(unsure, 1));
    results.put("bill", costs.bill().withPassRates(scores.passRates("SWE-bench Pro")));
    results.put("frontier", prices.frontier(scores, "SWE-bench Pro", TASK));
    results.put("outcomes", outcomes);
    results.put("billed", outcomes.costs(outcomes.benchmarks().get(0)));
    results.put("models", Models.read(Datasets.file("models.csv")));
    results.put("benchmarks", Benchmarks.read(Datasets.file("benchmarks.csv")));
    results.put("access", Access.read(Datasets.file("access.csv")));
    return results;
  }

  @Test
  void chart_hasTheFindingAsItsTitle() {
    results()
        .forEach(
            (name, result) -> {
              if (result instanceof Charted charted) {
                assertThat(charted.chart().words().title()).as(name).isEqualTo(result.finding());
              }
            });
  }

  @Test
  void finding_saysWhatWasFound() {
    assertThat(results().entrySet())
        .extracting(each -> each.getKey() + " | " + each.getValue().finding())
        .containsExactly(
            "scores | GPT-5.5 and Claude Opus 4.7 each have the best score on 2 of 4 contested benchmarks",
            "decisions | GPT-5.5 leads 4–2, but it is 2–2 where both have a score",
            "leagues | There is clearly one best model on 0 of 4 benchmarks",
            "ranks | There is clearly one best model on 0 of 6 benchmarks",
            "decision | GPT-5.5 leads 4–2, but it is 2–2 where both have a score",
            "margins | None of the 4 contested leads is clear",
            "clear margins | None of the 4 contested leads is clear, shown: 0",
            "verdicts | None of the 4 contested leads is clear",
            "effects | The largest Cohen's h is 0.31, on Terminal-Bench 2.0",
            "weightings | GPT-5.5 wins 57.4% of all weightings of the 4 contested benchmarks",
            "blanks | With the blanks filled it could be anything from 4–2 to 2–4",
            "pairings | Clear leads: 0 at ρ = 0, 3 at ρ = 0.6",
            "counts | All 8 scores checked can be counts of tasks or runs",
            "prices | Output costs from $25 with Claude Opus 4.7 to $180 with GPT-5.5 Pro per million tokens on 2026-04-23",
            "costs | A task costs 12.50% more with GPT-5.5 than with Claude Opus 4.7",
            "break-even | Above 833.33 output tokens per call with GPT-5.5, Claude Opus 4.7 is cheaper",
            "sweep | Above 833.33 output tokens per call with GPT-5.5, Claude Opus 4.7 is cheaper",
            "savings | GPT-5.5 costs less than Claude Opus 4.7 with 20% fewer output tokens",
            "heat map | A task costs 12.50% more with GPT-5.5 than with Claude Opus 4.7",
            "tornado | 2 assumptions, each alone within its range, change which model is cheaper",
            "simulation | A task costs less with GPT-5.5 in 34.0% of draws",
            "sobol | The difference in cost depends most on the output tokens of GPT-5.5: 73.8% of its variance, alone and with others",
            "bill | A task costs less with Claude Opus 4.7, and so does a solved task",
            "frontier | Claude Opus 4.7 scores most and costs least",
            "outcomes | Model A has the best score on 5 of 6 contested benchmarks",
            "billed | A solved task costs $0.108 with Model D; it costs more with all others that solved any",
            "models | The newest of 3 models: GPT-5.5, released on 2026-04-23",
            "benchmarks | The number of tasks is published for 5 of 6 benchmarks",
            "access | 2 of 2 models are available on at least one channel");
  }

  @Test
  void finding_isTrueOfLittleData() {
    Table one =
        Table.create(
            StringColumn.create("model", "A"),
            DoubleColumn.create("input_usd_per_million_tokens", 1.0),
            DoubleColumn.create("output_usd_per_million_tokens", 30.0));

    assertThat(Prices.of(one).finding()).isEqualTo("Output costs $30 per million tokens with A");
    assertThat(Prices.of(one.emptyCopy()).finding()).isEqualTo("No model has a list price");
    assertThat(Models.none().finding()).isEqualTo("No day of release is known for 0 models");
    assertThat(Access.read("").finding())
        .isEqualTo("Nothing is known about where any model can be used");
  }

  @Test
  void finding_isTrueOfBlanksAndTies() {
    Scores scores =
        Scores.of(
            Table.create(
                StringColumn.create("model", "A", "B", "C", "A", "B"),
                StringColumn.create("benchmark", "X", "X", "X", "Y", "Y"),
                DoubleColumn.create("score", new Double[] {60.0, 60.0, null, 50.0, null})));
    SplitDecision decision = scores.splitDecision("A", "B");

    assertThat(scores.finding())
        .isEqualTo("The best score is shared on the one contested benchmark");
    assertThat(scores.splitDecisions().finding())
        .isEqualTo(
            "Leaving out benchmarks with a missing score changes who leads in 3 of 3 pairs of"
                + " models");
    assertThat(decision.margins().finding())
        .isEqualTo("The models are tied wherever both have a score");
    assertThat(decision.margins().effects().finding()).isEqualTo("No effect can be measured");
    assertThat(decision.counts().finding())
        .isEqualTo("No score can be checked against a number of tasks");
  }

  @Test
  void finding_isTrueOfEqualCosts() {
    CostComparison costs =
        Prices.of(
                Table.create(
                    StringColumn.create("model", "A", "B"),
                    DoubleColumn.create("input_usd_per_million_tokens", 1.0, 1.0),
                    DoubleColumn.create("output_usd_per_million_tokens", 30.0, 30.0)))
            .compare("A", TASK, "B", TASK);

    assertThat(costs.withFewerOutputTokens().finding()).isEqualTo("No percentage was asked for");
    assertThat(costs.withFewerOutputTokens(0).finding())
        .isEqualTo("A does not cost less than B with as many output tokens");
    assertThat(
            costs
                .sobol(
                    Uncertainty.none()
                        .with(
                            Assumption.OUTPUT_TOKENS, Whose.BOTH, Distribution.uniform(500, 1_500)),
                    1)
                .finding())
        .isEqualTo("Nothing uncertain changes the difference in cost");
  }
}
