package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.worth.ParetoFrontier;
import org.junit.jupiter.api.Test;

class SaidOfSystemsTest {
  private static final String CHOSEN =
      "Ash: P 70 (high, E2, 2026-02-01); where there are several, chosen: the latest.";

  private static final Scores SEVERAL =
      Scores.parse(
              """
              model,effort,benchmark,score,stderr,evaluator,date
              Ash,low,P,50,2,E1,2026-01-01
              Ash,high,P,70,2,E2,2026-02-01
              Birch,low,P,60,2,E1,2026-01-01
              """)
          .choosing(Choice.latest());

  private static final Prices PRICES =
      Prices.parse(
          """
          model,input_usd_per_million_tokens,output_usd_per_million_tokens,source
          Ash,5,30,x
          Birch,3,15,y
          Cedar,1,1,z
          """);

  @Test
  void choice_isSaidBelowAllThatTakesScores() {
    assertThat(SEVERAL.league("P").display().notes()).contains(CHOSEN);
    assertThat(SEVERAL.chart().words().notes()).contains(CHOSEN);
    assertThat(SEVERAL.passRates("P").notes()).contains(CHOSEN);
    assertThat(frontier(SEVERAL, "P").notes()).contains(CHOSEN);
  }

  @Test
  void choice_isSaidBelowTheCostsOfOutcomes() {
    Outcomes outcomes =
        Outcomes.parse(
                """
                model,effort,benchmark,task,outcome,cost_usd
                Ash,low,P,a,pass,1
                Ash,low,P,b,fail,1
                Ash,high,P,a,pass,3
                Ash,high,P,b,pass,3
                """)
            .choosing(Choice.best());
    String chosen = "Ash has 2 scores on P: 50.0 (low), 100.0 (high); chosen: the best.";

    assertThat(outcomes.costs("P").display().notes()).contains(chosen);
    assertThat(outcomes.costs("P").chart().words().notes()).contains(chosen);
    assertThat(outcomes.costs("P").frontier().notes()).contains(chosen);
  }

  private static ParetoFrontier frontier(Scores scores, String benchmark) {
    return PRICES.frontier(
        scores, benchmark, Workload.of(calls(1), inputTokens(10_000), outputTokens(1_000)));
  }
}
