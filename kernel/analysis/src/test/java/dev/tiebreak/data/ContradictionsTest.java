package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.claims.ScoreClaims;
import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.worth.ParetoFrontier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Printed scores that the outcomes of the same model contradict: A is printed with 52.8 where it
 * solved 51 of 500 tasks, B with 40.2 where it solved 201.
 */
class ContradictionsTest {

  private static final String A_IS_PRINTED =
      "A is printed with 52.8 on X, but its outcomes give 10.2";
  private static final String OUTCOMES_USED =
      A_IS_PRINTED
          + " (51 of 500 tasks); outcomes are used here, on the tasks that both models ran.";
  private static final String PRINTED_USED =
      A_IS_PRINTED + " (51 of 500 tasks); the printed score is used here.";

  private static final Workload TASK =
      Workload.of(calls(1), inputTokens(1_000), outputTokens(1_000));

  @TempDir Path folder;

  private Scores printed;

  @BeforeEach
  void readScores() throws IOException {
    printed =
        Scores.read(
            Files.writeString(
                folder.resolve("scores.csv"),
                "model,benchmark,score\nA,X,52.8\nB,X,40.2\nA,Y,50\nB,Y,40\n"));
  }

  private Outcomes outcomes(String... models) throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,outcome\n");
    for (String model : models) {
      int solved = model.equals("A") ? 51 : 201;
      for (int i = 0; i < 500; i++) {
        csv.append(model).append(",X,t").append(i).append(',').append(i < solved ? 1 : 0);
        csv.append('\n');
      }
    }
    return Outcomes.read(Files.writeString(folder.resolve("outcomes.csv"), csv));
  }

  @Test
  void decision_saysInEveryPlaceWhichNumberItUses() throws IOException {
    SplitDecision decision = printed.with(outcomes("A", "B")).splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(10.2);
    assertThat(decision.finding())
        .isEqualTo("The models split the benchmarks 1–1; " + A_IS_PRINTED);
    assertThat(decision.display().title()).isEqualTo(decision.finding());
    assertThat(decision.display().subtitle())
        .isEqualTo("Scores in percent; on X those of the tasks that both ran");
    assertThat(decision.display().notes())
        .contains(OUTCOMES_USED, "A wins 1 of 2 as shown: 1 contested.");
    assertThat(decision.display().text()).contains("Winner as shown").doesNotContain("as printed");
    assertThat(decision.chart().words().title()).isEqualTo(decision.finding());
    assertThat(decision.chart().words().subtitle())
        .isEqualTo("Benchmark scores, in percent; on X those of the tasks that both ran");
    assertThat(decision.chart().words().notes()).contains(OUTCOMES_USED);
    assertThat(decision.chart().words().altText()).contains(A_IS_PRINTED);
    assertThat(decision.verdict("X").reason()).endsWith(". " + OUTCOMES_USED);
    assertThat(decision.margins().display().notes()).contains(OUTCOMES_USED);
    assertThat(decision.margins().chart().words().notes()).contains(OUTCOMES_USED);
    assertThat(decision.margins().chart().words().altText()).endsWith(OUTCOMES_USED);
    assertThat(decision.margins().effects().display().notes()).contains(OUTCOMES_USED);
    assertThat(decision.weightings().display().notes()).contains(OUTCOMES_USED);
    assertThat(decision.pairings(0).display().notes()).contains(OUTCOMES_USED);
    assertThat(ScoreClaims.significant(decision, "X").numbers()).contains(A_IS_PRINTED);
    assertThat(decision.display().markdown()).contains(A_IS_PRINTED);
  }

  @Test
  void decision_mirroredSaysTheSameOfTheSameModel() throws IOException {
    SplitDecision decision = printed.with(outcomes("A", "B")).splitDecision("B", "A");

    assertThat(decision.finding())
        .isEqualTo("The models split the benchmarks 1–1; " + A_IS_PRINTED);
    assertThat(decision.mirrored().display().notes()).contains(OUTCOMES_USED);
  }

  /** Where only one model has outcomes, the printed scores stay, but not in silence. */
  @Test
  void decision_withOutcomesOfOneModelUsesThePrintedScore() throws IOException {
    SplitDecision decision = printed.with(outcomes("A")).splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(52.8);
    assertThat(decision.finding()).isEqualTo("A leads 2–0; " + A_IS_PRINTED);
    assertThat(decision.display().subtitle()).isEqualTo("Scores in percent");
    assertThat(decision.display().text()).contains("Winner as printed");
    assertThat(decision.display().notes()).contains(PRINTED_USED);
    assertThat(decision.verdict("X").reason()).endsWith(". " + PRINTED_USED);
    assertThat(decision.chart().words().subtitle()).isEqualTo("Benchmark scores, in percent");
  }

  @Test
  void scorecardAndLeague_showPrintedScoresAndSaySo() throws IOException {
    Scores both = printed.with(outcomes("A", "B"));

    assertThat(both.display().notes()).containsExactly(PRINTED_USED);
    assertThat(both.chart().words().notes()).containsExactly(PRINTED_USED);
    assertThat(both.chart().words().altText()).endsWith(PRINTED_USED);
    assertThat(both.league("X").display().notes()).contains(PRINTED_USED);
    assertThat(both.league("Y").display().notes()).doesNotContain(PRINTED_USED);
    assertThat(both.leagues().display().notes()).contains(PRINTED_USED);
    assertThat(both.splitDecisions().display().notes()).containsExactly(OUTCOMES_USED);
  }

  /** Costs are held against printed scores, whoever has outcomes. */
  @ParameterizedTest
  @ValueSource(strings = {"A;B", "A"})
  void costs_useThePrintedScoreAndSaySo(String ran) throws IOException {
    Scores both = printed.with(outcomes(ran.split(";")));
    Prices prices =
        Prices.read(
            Files.writeString(
                folder.resolve("prices.csv"),
                """
                model,input_usd_per_million_tokens,output_usd_per_million_tokens
                A,5,30
                B,5,25
                """));
    Bill bill = prices.compare("A", TASK, "B", TASK).bill();
    Bill onX = bill.withPassRates(both.passRates("X"));
    ParetoFrontier frontier = prices.frontier(both, "X", TASK);

    assertThat(both.passRates("X").of("A").percent()).isEqualTo(52.8);
    assertThat(onX.display().notes()).contains(PRINTED_USED);
    assertThat(onX.chart().words().notes()).contains(PRINTED_USED);
    assertThat(onX.chart().altText()).endsWith(PRINTED_USED);
    assertThat(frontier.display().notes()).contains(PRINTED_USED);
    assertThat(frontier.chart().words().notes()).contains(PRINTED_USED);
    assertThat(frontier.chart().altText()).endsWith(PRINTED_USED);
    assertThat(bill.withPassRates(both.passRates("Y")).display().notes())
        .noneMatch(note -> note.contains(A_IS_PRINTED));
    assertThat(prices.frontier(both, "Y", TASK).display().notes())
        .noneMatch(note -> note.contains(A_IS_PRINTED));
  }

  /** Who has no price, and so no part in a frontier, needs no word on a score. */
  @Test
  void frontier_isSilentOnScoresThatItDoesNotUse() throws IOException {
    Prices prices =
        Prices.read(
            Files.writeString(
                folder.resolve("prices.csv"),
                "model,input_usd_per_million_tokens,output_usd_per_million_tokens\nB,5,25\n"));

    assertThat(prices.frontier(printed.with(outcomes("A", "B")), "X", TASK).display().notes())
        .noneMatch(note -> note.contains(A_IS_PRINTED));
  }

  /** B's 201 of 500 is 40.2 percent, as printed. */
  @Test
  void scoresThatAgree_areNotCalledContradictions() throws IOException {
    SplitDecision decision = printed.with(outcomes("B")).splitDecision("A", "B");

    assertThat(decision.finding()).isEqualTo("A leads 2–0");
    assertThat(decision.display().notes()).noneMatch(note -> note.contains("printed with"));
  }

  @Test
  void headline_countsFurtherContradictions() throws IOException {
    Scores off =
        Scores.read(
            Files.writeString(
                folder.resolve("scores.csv"), "model,benchmark,score\nA,X,52.8\nB,X,60.0\n"));

    assertThat(off.with(outcomes("A", "B")).splitDecision("A", "B").finding())
        .isEqualTo("B leads 1–0; " + A_IS_PRINTED + " (and 1 more contradiction)");
  }
}
