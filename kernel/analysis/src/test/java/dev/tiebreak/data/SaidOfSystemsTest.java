package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.league.ModelRanks;
import dev.tiebreak.decide.league.ModelRatings;
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
    assertThat(SEVERAL.passRates("P").of("Ash").chosen()).hasValue(CHOSEN);
    assertThat(frontier(SEVERAL, "P").notes()).contains(CHOSEN);
  }

  @Test
  void choice_isSaidOnceBelowTheScoresThemselves() {
    assertThat(SEVERAL.display().notes()).containsOnlyOnce(CHOSEN);
    assertThat(SEVERAL.display().notes()).noneMatch(note -> note.contains("has 2 scores"));
    assertThat(SEVERAL.splitDecision("Ash", "Birch").counts().display().notes())
        .containsOnlyOnce(CHOSEN);
    assertThat(SEVERAL.choosing(Choice.from("E1")).display().notes())
        .contains(
            "Ash: P 50 (low, E1, 2026-01-01); where there are several, chosen: evaluator E1.");
  }

  @Test
  void choice_isSaidOnlyOfModelsThatAreShown() {
    Prices others =
        Prices.parse(
            """
            model,input_usd_per_million_tokens,output_usd_per_million_tokens
            Birch,3,15
            """);
    Workload task = Workload.of(calls(1), inputTokens(10_000), outputTokens(1_000));
    PassRates rates = SEVERAL.passRates("P");
    Bill all = PRICES.compare("Ash", task, "Birch", task).bill().withPassRates(rates);

    assertThat(others.frontier(SEVERAL, "P", task).notes()).doesNotContain(CHOSEN);
    assertThat(all.display().notes()).containsOnlyOnce(CHOSEN);
    assertThat(all.chart().words().notes()).containsOnlyOnce(CHOSEN);
  }

  /** What a choice leaves open is still to choose from. */
  @Test
  void scores_thatNothingChoosesAreListed() {
    String open = "Ash has 2 scores on P: 50 (low, E1, 2026-01-01), 70 (high, E2, 2026-02-01).";

    assertThat(SEVERAL.choosing(Choice.refuse()).display().notes()).containsExactly(open);
    assertThat(SEVERAL.choosing(Choice.from("E9")).display().notes()).containsExactly(open);
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

  private static Scores unlike() {
    return Scores.parse(
        """
        model,effort,benchmark,score,unit,stderr
        Ash,low,Q,80,percent,1
        Birch,high,Q,55,percent,1
        Cedar,,Q,50,percent,1
        """);
  }

  @Test
  void findings_sayWhereSystemsAreUnlike() {
    String each = "Not like for like on Q: Ash (low), Birch (high), Cedar (not stated).";
    Scores scores = unlike();

    assertThat(scores.league("Q").finding())
        .isEqualTo("Ash is clearly first on Q, but not like for like");
    assertThat(scores.league("Q").display().notes()).contains(each);
    assertThat(scores.leagues().finding())
        .isEqualTo("Ash is clearly first on Q, but not like for like");
    assertThat(scores.leagues().display().notes()).contains(each);
    assertThat(frontier(scores, "Q").finding()).endsWith(", but not like for like");
    assertThat(frontier(scores, "Q").chart().words().altText())
        .contains(", but not like for like.");
    assertThat(frontier(scores, "Q").display().notes()).contains(each);
  }

  /** Ash is first on both, run otherwise than Birch; on Q as on R. */
  @Test
  void ranksRatingsAndTheHeatMap_sayWhatWasChosenAndNotRunAlike() {
    Scores scores =
        Scores.parse(
                """
                model,effort,benchmark,score,n
                Ash,low,Q,50,100
                Ash,high,Q,80,100
                Ash,high,R,70,100
                Birch,low,Q,55,100
                Birch,low,R,50,100
                Birch,low,T,40,100
                Cedar,low,T,60,100
                Cedar,low,Q,54,100
                """)
            .choosing(Choice.best());
    String each = "Not like for like on Q: Ash (high), Birch (low), Cedar (low).";
    String ranked = "Not like for like on Q, R: Ash (high), Birch (low).";
    String chosen = "Ash: Q 80 (high); where there are several, chosen: the best.";
    ModelRanks ranks = scores.leagues().meanRanks();

    assertThat(ranks.finding())
        .isEqualTo(
            "2 of 2 models may rank first over 2 of 3 benchmarks, but not like for like; 1 model is"
                + " left out");
    assertThat(ranks.display().notes()).contains(ranked, chosen);
    assertThat(ranks.chart().words().title()).isEqualTo(ranks.finding());
    assertThat(ranks.chart().words().notes()).contains(ranked, chosen);
    assertThat(ranks.chart().words().altText()).contains(ranks.finding(), ranked, chosen);
    assertThat(scores.chart().words().title())
        .isEqualTo("Ash has the best score on 2 of 3 contested benchmarks, but not like for like");
    assertThat(scores.chart().words().notes()).contains(each);
    assertThat(scores.chart().words().altText()).contains(", but not like for like. ", each);
  }

  @Test
  void ratings_sayWhatWasNotRunAlike() {
    ModelRatings ratings =
        Scores.parse(
                """
                model,effort,benchmark,score
                Ash,high,Q,80
                Ash,high,R,40
                Birch,low,Q,55
                Birch,low,R,50
                """)
            .leagues()
            .ratings();

    assertThat(ratings.finding())
        .isEqualTo("All 2 models are rated the same, but not like for like");
    assertThat(ratings.display().notes())
        .contains("Not like for like on Q, R: Ash (high), Birch (low).");
  }

  @Test
  void leads_areNotCalledClearWithoutAWordWhereSystemsAreUnlike() {
    SplitDecision decision = unlike().splitDecision("Ash", "Birch");
    String found =
        "The one contested lead is clear, but not like for like (effort low against high)";

    assertThat(decision.verdicts().finding()).isEqualTo(found);
    assertThat(decision.margins().finding()).isEqualTo(found);
    assertThat(decision.margins().chart().words().altText())
        .startsWith(
            "Bar chart of the margins of Ash and Birch. "
                + found
                + ". Q: Ash by 25.0 (clear, not like for like).");
    assertThat(String.join(" ", decision.margins().chart().words().notes()))
        .contains("Pale: not clear, with all leads tested together, or not like for like. ");
  }

  @Test
  void findings_saySoOfOutcomesToo() {
    Outcomes outcomes =
        Outcomes.parse(
            """
            model,effort,benchmark,task,outcome
            Ash,low,P,a,pass
            Ash,low,P,b,pass
            Birch,high,P,a,pass
            Birch,high,P,b,fail
            """);

    assertThat(outcomes.league("P").finding()).endsWith(", but not like for like");
  }

  @Test
  void findings_saySoOfNoneThatWereRunAlike() {
    Scores alike =
        Scores.parse(
            """
            model,effort,benchmark,score,stderr
            Ash,low,Q,80,1
            Birch,low,Q,55,1
            """);

    assertThat(alike.league("Q").finding()).isEqualTo("Ash is clearly first on Q");
    assertThat(frontier(alike, "Q").finding()).doesNotContain("like for like");
  }

  private static ParetoFrontier frontier(Scores scores, String benchmark) {
    return PRICES.frontier(
        scores, benchmark, Workload.of(calls(1), inputTokens(10_000), outputTokens(1_000)));
  }
}
