package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.domain.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model that lost half of its tasks. pandas 2.3: {@code d.groupby("model").outcome.mean()} is 1
 * for Pea and 2/3 for Bean; {@code d.pivot(index="task", columns="model", values="outcome")
 * .fillna(0).mean()} is 0.5 and 2/3.
 */
class MissingOutcomesTest {

  private static final String LOST =
      """
      model,benchmark,task,outcome
      Pea,Issues,i1,pass
      Pea,Issues,i2,pass
      Pea,Issues,i3,pass
      Bean,Issues,i1,pass
      Bean,Issues,i2,pass
      Bean,Issues,i3,fail
      Bean,Issues,i4,pass
      Bean,Issues,i5,fail
      Bean,Issues,i6,pass
      """;

  @TempDir Path folder;
  private Outcomes outcomes;

  @BeforeEach
  void read() throws IOException {
    outcomes = read(LOST);
  }

  private Outcomes read(String csv) throws IOException {
    return Outcomes.read(Files.writeString(folder.resolve("outcomes.csv"), csv));
  }

  @Test
  void tasks_knowBothNumbers() {
    assertThat(outcomes.tasks("Pea", "Issues").percent()).hasValue(100);
    assertThat(outcomes.tasks("Pea", "Issues").percentWithMissingFailed()).hasValue(50);
    assertThat(outcomes.tasks("Pea", "Issues").missing().keySet())
        .containsExactly("i4", "i5", "i6");
    assertThat(outcomes.tasks("Bean", "Issues").percentWithMissingFailed())
        .isEqualTo(outcomes.tasks("Bean", "Issues").percent());
    assertThat(outcomes.tasks("Bean", "Issues").missing()).isEmpty();
  }

  @Test
  void display_showsBothNumbersAndTheRule() {
    assertThat(outcomes.display().rows().get(0))
        .extracting(cell -> cell.text())
        .containsExactly(
            "Issues", "Pea", "3", "–", "3", "100.0", "3 of 6", "50.0", "–", "–", "–", "–");
    assertThat(outcomes.display().rows().get(1))
        .extracting(cell -> cell.text())
        .contains("66.7", "–", "66.7");
    assertThat(outcomes.display().notes())
        .anyMatch(note -> note.startsWith("Missing: of so many tasks of the benchmark"));
  }

  @Test
  void finding_putsNobodyFirstOnFewerTasksWithoutAWord() {
    assertThat(outcomes.finding())
        .isEqualTo(
            "Pea has the best score on 1 of 1 contested benchmarks; with missing outcomes counted"
                + " as failed, Bean has the best score on 1 of 1 contested benchmarks");
  }

  @Test
  void verdict_saysWhoLeadsIfMissingOutcomesAreFailed() {
    SplitDecision decision = outcomes.splitDecision("Bean", "Pea");

    assertThat(decision.verdict("Issues").reason())
        .isEqualTo(
            "Pea leads Issues by 33.3 points; with 3 tasks, fewer than ten, no lead is called"
                + " clear. Missing outcomes, of Bean on 0 and of Pea on 3 of 6 tasks, are left out;"
                + " counted as failed, Bean leads, 66.7 to 50.0.");
    Evidence.Missing missing =
        decision.contests().get(0).evidence().mirrored().missing().orElseThrow();
    assertThat(missing.first()).isEqualTo(3);
    assertThat(missing.ifFailed().first()).hasValue(50);
  }

  @Test
  void decision_saysItBelowItsTable() {
    assertThat(outcomes.splitDecision("Pea", "Bean").display().notes())
        .contains(
            "Missing outcomes on Issues, of Pea on 3 and of Bean on 0 of 6 tasks, are left out;"
                + " counted as failed, Bean leads, 66.7 to 50.0.");
  }

  @Test
  void verdict_saysSoOfTasksThatCannotBeCompared() throws IOException {
    SplitDecision decision =
        read("model,benchmark,task,outcome\nA,X,t1,1\nA,X,t2,0\nB,X,t2,1\nB,X,t3,1\nB,X,t4,1\n")
            .splitDecision("A", "B");

    assertThat(decision.verdict("X").reason())
        .isEqualTo(
            "B leads X by 50 points; A (2 tasks) and B (3 tasks) have only one task in common, so"
                + " no error bar can be given. Missing outcomes, of A on 2 and of B on 1 of 4"
                + " tasks, are left out; counted as failed, B still leads, 75.0 to 25.0.");
  }

  @Test
  void verdict_countsWhatAThirdModelRan() throws IOException {
    SplitDecision decision =
        read("""
            model,benchmark,task,outcome
            A,X,t1,1
            A,X,t2,0
            B,X,t1,0
            B,X,t2,1
            C,X,t3,1
            """)
            .splitDecision("A", "B");

    assertThat(decision.verdict("X").reason())
        .isEqualTo(
            "A and B have the same score on X, 50 percent. Missing outcomes, of A on 1 and of B on"
                + " 1 of 3 tasks, are left out; counted as failed, both have 33.3.");
  }

  @Test
  void league_givesTheScoresWithMissingOutcomesFailed() {
    assertThat(outcomes.league("Issues").display().notes())
        .contains(
            "With missing outcomes counted as failed, over all 6 tasks: Bean 66.7 (0 missing), Pea"
                + " 50.0 (3 missing).");
  }

  /** B ran the third task too, and came to no outcome. */
  @Test
  void verdicts_sayOfWhichTasksOnlyOneModelHasAnOutcome() throws IOException {
    Outcomes late =
        read(
            """
            model,benchmark,task,outcome,status
            A,Fix,t1,pass,
            A,Fix,t2,fail,
            A,Fix,t3,pass,
            B,Fix,t1,fail,
            B,Fix,t2,pass,
            B,Fix,t3,,timeout
            """);

    assertThat(late.splitDecision("A", "B").verdicts().display().notes())
        .contains("Left out on Fix: 1 task (t3) with an outcome of A only.")
        .noneMatch(note -> note.contains("only A ran"));
  }
}
