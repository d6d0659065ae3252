package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class OutcomesTest {

  @TempDir Path folder;

  private Outcomes read(String text) throws IOException {
    return Outcomes.read(Files.writeString(folder.resolve("outcomes.csv"), text));
  }

  private void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadDataException.class)
        .hasMessage(folder.resolve("outcomes.csv") + ", " + message);
  }

  /** So many tasks from a number on, each solved or not by each model. */
  private static void tasks(StringBuilder csv, int from, int count, int first, int second) {
    for (int i = from; i < from + count; i++) {
      csv.append("A,X,t").append(i).append(',').append(first).append('\n');
      csv.append("B,X,t").append(i).append(',').append(second).append('\n');
    }
  }

  /**
   * 500 tasks, 65.0% v 70.6%, discordant 25 and 53: exact p .00203 by SciPy 1.17.1, and by NumPy
   * (300·122 − 25·53)/√(325·175·353·147) = .649322.
   */
  @Test
  void splitDecision_comparesTaskByTaskByItself() throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,outcome\n");
    tasks(csv, 0, 300, 1, 1);
    tasks(csv, 300, 25, 1, 0);
    tasks(csv, 325, 53, 0, 1);
    tasks(csv, 378, 122, 0, 0);

    SplitDecision decision = read(csv.toString()).splitDecision("A", "B");
    Verdict verdict = decision.verdict("X");

    assertThat(decision.contests().get(0).first()).hasValue(65);
    assertThat(decision.contests().get(0).second()).hasValue(70.6);
    assertThat(verdict.errorBar().orElseThrow().adjustedP()).isCloseTo(0.00203, within(5e-6));
    assertThat(verdict.errorBar().orElseThrow().correlation().orElseThrow().value())
        .isCloseTo(0.6493222689, within(1e-9));
    assertThat(verdict.reason())
        .isEqualTo(
            "B leads X by 5.6 points (2.1 to 9.0 with 95% confidence); that lead is clear (p ="
                + " 0.002), task by task over the 500 tasks that both ran.");
    assertThat(decision.verdicts().display().notes())
        .contains(
            "Assumed: α = 0.05; p values adjusted by Holm; intervals at 95%.",
            "X is compared task by task, over the 500 tasks that both ran; how alike the outcomes"
                + " are was measured, not assumed: ρ = 0.6493. Interval: Bonett–Price paired"
                + " interval; test: McNemar's exact test.");
  }

  @Test
  void splitDecision_countsAndNamesTasksThatOnlyOneModelRan() throws IOException {
    Outcomes outcomes =
        read(
            """
            model,benchmark,task,outcome
            A,X,t1,1
            A,X,t2,0
            A,X,t3,1
            A,X,only-a,1
            A,X,only-a-too,0
            B,X,t3,0
            B,X,t2,0
            B,X,t1,1
            B,X,only-b,1
            A,Y,t1,1
            """);

    SplitDecision decision = outcomes.splitDecision("A", "B");

    assertThat(decision.verdicts().display().notes())
        .contains(
            "Left out on X: 2 tasks (only-a, only-a-too) with an outcome of A only.",
            "Left out on X: 1 task (only-b) with an outcome of B only.");
    assertThat(decision.verdict("Y").certainty()).isEqualTo(Certainty.UNCONTESTED);
    Evidence.PerTask pairs = outcomes.pairs("B", "A", "X");
    assertThat(pairs.scores().n()).isEqualTo(3);
    assertThat(pairs.onlyFirst()).containsExactly("only-b");
    assertThat(pairs.onlySecond()).containsExactly("only-a", "only-a-too");
  }

  @Test
  void splitDecision_saysThatTasksWereRepeatedAndClustered() throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,trial,outcome,cluster\n");
    for (int task = 0; task < 12; task++) {
      for (int trial = 1; trial <= 2; trial++) {
        for (String model : new String[] {"A", "B"}) {
          boolean pass = model.equals("A") ? task % 3 != 0 : (task + trial) % 4 == 0;
          csv.append(model + ",X,t" + task + "," + trial + "," + pass + ",c" + task / 2 + "\n");
        }
      }
    }

    SplitDecision decision = read(csv.toString()).splitDecision("A", "B");

    assertThat(decision.verdicts().display().notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "X is compared task by task, over the 12 tasks that both ran, 2 times"
                            + " each, in 6 clusters; how alike the outcomes are was measured,"
                            + " not assumed: ρ = ")
                    .endsWith(
                        "Interval: Student's t interval, clustered standard error, corrected for"
                            + " the number of clusters; test: t test, clustered standard error,"
                            + " corrected for the number of clusters."));
  }

  @Test
  void pairs_refuseModelsWithoutTwoTasksInCommon() throws IOException {
    Outcomes outcomes =
        read("model,benchmark,task,outcome\nA,X,t1,1\nA,X,t2,0\nB,X,t3,1\nC,X,t1,1\n");

    assertThatThrownBy(() -> outcomes.pairs("A", "B", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, A (2 tasks) and B (1 task) have no task in common; allowed: 2 tasks or more that"
                + " all of them ran, by the same name");
    assertThatThrownBy(() -> outcomes.pairs("A", "C", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, A (2 tasks) and C (1 task) have only one task in common; allowed: 2 tasks or"
                + " more that all of them ran, by the same name");
    assertThatThrownBy(() -> outcomes.pairs("A", "D", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model is named \"D\"; allowed: A, B, C");
  }

  @Test
  void pairs_refuseASingleCluster() throws IOException {
    Outcomes outcomes =
        read("model,benchmark,task,outcome,cluster\nA,X,1,1,c\nA,X,2,0,c\nB,X,1,1,c\nB,X,2,0,c\n");

    assertThatThrownBy(() -> outcomes.pairs("A", "B", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, all 2 tasks that A and B have in common are in the cluster \"c\"; allowed: two"
                + " clusters or more, or none");
    assertThatThrownBy(() -> outcomes.league("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, all 2 tasks that A and B have in common are in the cluster \"c\"; allowed: two"
                + " clusters or more, or none");
  }

  /** On X both ran twelve tasks, Y has one in common, Z none, and all of W are in one cluster. */
  private Outcomes partlyComparable() throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,outcome,cluster\n");
    for (int i = 0; i < 12; i++) {
      csv.append("A,X,t" + i + ",1,\nB,X,t" + i + "," + i % 2 + ",\n");
      csv.append("A,W,t" + i + ",1,c\nB,W,t" + i + "," + i % 2 + ",c\n");
    }
    csv.append("A,Y,t1,1,\nA,Y,t2,0,\nA,Y,t3,0,\nB,Y,t1,1,\nB,Y,t4,1,\nA,Z,t1,1,\nB,Z,t2,0,\n");
    return read(csv.toString());
  }

  @Test
  void splitDecision_judgesTheOthersWhereTasksCannotBeCompared() throws IOException {
    SplitDecision decision = partlyComparable().splitDecision("A", "B");

    assertThat(decision.verdicts().verdicts())
        .extracting(Verdict::benchmark, Verdict::certainty)
        .containsExactly(
            tuple("X", Certainty.CLEAR),
            tuple("W", Certainty.NO_ERROR_BAR),
            tuple("Y", Certainty.NO_ERROR_BAR),
            tuple("Z", Certainty.NO_ERROR_BAR));
    assertThat(decision.verdict("Y").reason())
        .isEqualTo(
            "B leads Y by 66.7 points; A (3 tasks) and B (2 tasks) have only one task in common, so"
                + " no error bar can be given. Missing outcomes, of A on 1 and of B on 2 of 4"
                + " tasks, are left out; counted as failed, B still leads, 50.0 to 25.0.");
    assertThat(decision.verdict("Z").reason())
        .isEqualTo(
            "A leads Z by 100 points; A (1 task) and B (1 task) have no task in common, so no error"
                + " bar can be given. Missing outcomes, of A on 1 and of B on 1 of 2 tasks, are"
                + " left out; counted as failed, A still leads, 50.0 to 0.0.");
    assertThat(decision.verdicts().display().notes())
        .contains(
            "W has no error bar, because all 12 tasks that A and B have in common are in the"
                + " cluster \"c\"; its scores are those of all the tasks that each model ran.");
    assertThat(decision.display().text()).contains("33.3").doesNotContain("33.33");
    assertThat(decision.margins().chart().svg()).contains("66.7");
  }

  /** Of nine tasks A solves six and B none; 100·6/9 has no end, and no lead is beyond 100. */
  @Test
  void charts_printMeasuredScoresWithTheDecimalsOfTheTable() throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,outcome\n");
    tasks(csv, 0, 6, 1, 0);
    tasks(csv, 6, 3, 0, 0);
    SplitDecision decision =
        read(csv + "A,Y,t1,1\nA,Y,t2,1\nB,Y,t1,0\nB,Y,t2,0\n").splitDecision("A", "B");

    assertThat(decision.display().text()).contains("66.7", "+100.0").doesNotContain("66.67");
    assertThat(decision.chart().svg()).contains(">66.7<", ">100.0<").doesNotContain("66.67");
    assertThat(decision.margins().chart().svg())
        .contains(">+66.7", ">+100.0")
        .doesNotContain("66.67", ">+150<", ">+200<");
  }

  @Test
  void splitDecision_saysWhyItsOnlyLeadCannotBeJudged() throws IOException {
    assertThat(
            read("model,benchmark,task,outcome\nA,X,t1,1\nB,X,t2,0\n")
                .splitDecision("A", "B")
                .verdicts()
                .finding())
        .isEqualTo(
            "The one contested lead cannot be judged: A (1 task) and B (1 task) have no task in"
                + " common");
  }

  @Test
  void leagues_leaveOutWhatCannotBeComparedAndSayWhy() throws IOException {
    Leagues leagues = partlyComparable().leagues();

    assertThat(leagues.leagues()).extracting(League::benchmark).containsExactly("X");
    assertThat(leagues.display().notes())
        .contains(
            "Left out, because A (3 tasks) and B (2 tasks) have only one task in common: Y.",
            "Left out, because A (1 task) and B (1 task) have no task in common: Z.");
    assertThatThrownBy(() -> read("model,benchmark,task,outcome\nA,X,t1,1\nB,X,t2,0\n").leagues())
        .hasMessage("No benchmark has a league: A (1 task) and B (1 task) have no task in common");
  }

  @Test
  void league_claimsNoMeasureOfWhatDoesNotVary() throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,task,outcome\n");
    tasks(csv, 0, 12, 1, 0);
    String start =
        "Compared task by task, over the 12 tasks that all of these models ran; how alike their"
            + " outcomes are ";

    assertThat(read(csv.toString()).league("X").display().notes().get(2))
        .startsWith(start + "cannot be measured, since no model's outcomes vary. Assumed");
    for (int i = 0; i < 12; i++) {
      csv.append("C,X,t" + i + "," + i % 2 + "\n");
    }
    assertThat(read(csv.toString()).league("X").display().notes().get(2))
        .startsWith(start + "cannot be measured, since only one model's outcomes vary. Assumed");
    for (int i = 0; i < 12; i++) {
      csv.append("D,X,t" + i + "," + i % 3 % 2 + "\n");
    }
    assertThat(read(csv.toString()).league("X").display().notes().get(2))
        .startsWith(
            start
                + "was measured, not assumed, except for 2 models whose outcomes do not vary."
                + " Assumed");
  }

  @Test
  void read_refusesARunTwice() {
    assertRefused(
        "model,benchmark,task,outcome\nA,X,t1,1\nA,X,t1,0\n",
        "row 3, column task: \"t1\" of A already appears in row 2; allowed: each run once; several"
            + " runs of a task need a column trial that tells them apart");
    assertRefused(
        "model,benchmark,task,trial,outcome\nA,X,t1,1,1\nA,X,t1,2,1\nA,X,t1,2,0\n",
        "row 4, column task: \"t1\" of A, trial 2 already appears in row 3; allowed: each run once;"
            + " several runs of a task need a column trial that tells them apart");
  }

  @Test
  void read_refusesATaskInTwoClusters() {
    assertRefused(
        "model,benchmark,task,outcome,cluster\nA,X,t1,1,c\nB,X,t1,1,d\nC,X,t1,1,\n",
        """
        row 3, column cluster: found "d" for task "t1", before "c"; allowed: the same cluster in \
        all rows of a task
        Also:
          row 4, column cluster: found none for task "t1", before "c"; allowed: the same cluster \
        in all rows of a task""");
  }

  @Test
  void read_refusesWhatIsNoOutcome() {
    assertRefused(
        "model,benchmark,task,outcome\nA,X,t1,827\nA,X,t2,NaN\nA,X,t3,\n",
        """
        row 2, column outcome: found "827"; allowed: pass, fail, true, false or a number from 0 to 1
        Also:
          row 3, column outcome: found "NaN"; allowed: pass, fail, true, false or a number from 0 \
        to 1
          row 4, column outcome: a blank cell; allowed: pass, fail, true, false or a number from 0 \
        to 1""");
  }

  @Test
  void read_refusesWhatIsNoNumberOfTokens() {
    assertRefused(
        "model,benchmark,task,outcome,input_tokens\nA,X,t1,1,12.5\nA,X,t2,1,-3\n",
        """
        row 2, column input_tokens: found "12.5"; allowed: a whole number of 0 to 2147483647, or \
        blank where it is not known
        Also:
          row 3, column input_tokens: found "-3"; allowed: a whole number of 0 to 2147483647, or \
        blank where it is not known""");
  }

  @Test
  void read_refusesMoreCachedTokensThanWereRead() {
    assertRefused(
        "model,benchmark,task,outcome,input_tokens,cached_input_tokens\nA,X,t1,1,12,13\n",
        "row 2, column cached_input_tokens: found \"13\" of 12; allowed: no more than"
            + " input_tokens, unless input_includes_cache is no");
  }

  @Test
  void runs_haveWhatWasCounted() throws IOException {
    Outcomes outcomes =
        read(
            """
            model,benchmark,task,outcome,calls,input_tokens,output_tokens,cost_usd
            A,X,t1,pass,7,10000,1200.0,0.31
            A,X,t2,fail,,,,
            B,X,t1,0.5,1,2,3,0
            """);

    TaskRun counted = outcomes.runs("A", "X").get(0);
    TaskRun uncounted = outcomes.runs("A").get(1);

    assertThat(counted.outcome()).isEqualTo(1);
    assertThat(counted.calls()).hasValue(7);
    assertThat(counted.inputTokens()).hasValue(10_000);
    assertThat(counted.outputTokens()).hasValue(1200);
    assertThat(counted.costUsd()).hasValue(0.31);
    assertThat(uncounted.outcome()).isZero();
    assertThat(uncounted.calls()).isEmpty();
    assertThat(uncounted.inputTokens()).isEmpty();
    assertThat(uncounted.costUsd()).isEmpty();
    assertThat(outcomes.runs()).hasSize(3);
    assertThat(outcomes.display().rows().get(0))
        .extracting(cell -> cell.text())
        .containsExactly(
            "X",
            "A",
            "2",
            "–",
            "2",
            "50.0",
            "–",
            "50.0",
            "7.0 (1 run)",
            "10,000 (1 run)",
            "1,200 (1 run)",
            "0.3100 (1 run)");
  }

  @Test
  void of_takesATablesawTable() {
    Table table =
        Table.create(
            "mine",
            StringColumn.create("model", "A", "A", "B", "B"),
            StringColumn.create("benchmark", "X", "X", "X", "X"),
            StringColumn.create("task", "1", "2", "1", "2"),
            BooleanColumn.create("outcome", true, false, true, true));

    Outcomes outcomes = Outcomes.of(table);

    assertThat(outcomes.models()).containsExactly("A", "B");
    assertThat(outcomes.tasks("A", "X").percent()).hasValue(50);
    assertThat(outcomes.splitDecision("A", "B").contests().get(0).percentagePoints()).hasValue(-50);
  }

  @Test
  void scores_takeOutcomesInThePlaceOfPublishedScores() throws IOException {
    Scores scores =
        Scores.read(
            Files.writeString(
                folder.resolve("scores.csv"),
                "model,benchmark,score\nA,X,64.3\nB,X,58.6\nA,Y,50\nB,Y,40\n"));
    Outcomes outcomes =
        read("model,benchmark,task,outcome\nA,X,1,1\nA,X,2,0\nB,X,1,0\nB,X,2,0\nC,Y,1,1\n");

    SplitDecision decision = scores.with(outcomes).splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(50);
    assertThat(decision.contests().get(1).first()).hasValue(50);
    assertThat(decision.verdict("Y").certainty()).isEqualTo(Certainty.NO_ERROR_BAR);
    assertThat(decision.verdicts().display().notes())
        .contains(
            "The scores on X are those of the tasks that both ran; the published ones are 64.3 and"
                + " 58.6.");
    assertThatThrownBy(() -> scores.with(read("model,benchmark,task,outcome\nA,Z,1,1\nA,Z,2,0\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No benchmark is named \"Z\"; allowed: X, Y");
  }

  @ParameterizedTest
  @CsvSource({"B, 'a vendor; our logs, as of 2026-03-02'", "C, 'a vendor, as of 2026-03-01'"})
  void decision_namesTheSourceOfOutcomesThatReplaceScores(String second, String sources)
      throws IOException {
    Scores scores =
        Scores.parse(
            """
            model,benchmark,score,date,source
            A,X,64.3,2026-03-01,a vendor
            B,X,58.6,2026-03-01,a vendor
            C,X,51.0,2026-03-01,a vendor
            """);
    Outcomes outcomes =
        read(
            """
            model,benchmark,task,outcome,date,source
            A,X,1,1,2026-03-02,our logs
            A,X,2,0,2026-03-02,our logs
            B,X,1,0,2026-03-02,our logs
            B,X,2,0,2026-03-02,our logs
            """);

    assertThat(scores.with(outcomes).splitDecision("A", second).provenance().line())
        .isEqualTo(sources);
  }

  @Test
  void read_takesAsManyCachedTokensAsWereRead() throws IOException {
    Outcomes outcomes =
        read(
            """
            model,benchmark,task,outcome,input_tokens,cached_input_tokens
            A,X,t1,1,12,12
            A,X,t2,1,,13
            A,X,t3,1,12,
            """);

    assertThat(outcomes.runs()).hasSize(3);
    assertThat(outcomes.runs().get(0).cachedInputTokens()).hasValue(12);
    assertThat(outcomes.runs().get(2).cachedInputTokens()).isEmpty();
  }

  /** The same task's name on another benchmark is another task, in a cluster of its own. */
  @Test
  void read_takesATaskForOneOfItsBenchmark() throws IOException {
    Outcomes outcomes =
        read("model,benchmark,task,outcome,cluster\nA,X,t1,1,c\nA,Y,t1,0,d\nB,X,t1,0,c\n");

    assertThat(outcomes.tasks("A", "X").clusters()).containsEntry("t1", "c");
    assertThat(outcomes.tasks("A", "Y").clusters()).containsEntry("t1", "d");
    assertThat(outcomes.tasks("B", "Y").runs()).isEmpty();
  }
}
