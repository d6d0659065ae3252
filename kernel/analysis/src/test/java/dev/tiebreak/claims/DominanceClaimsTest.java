package dev.tiebreak.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.data.Scores;
import dev.tiebreak.decide.SplitDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of who is better agrees with what else is said of the same scores. */
class DominanceClaimsTest {

  @TempDir Path folder;

  private Scores scores(int tasks, String... lines) throws IOException {
    StringBuilder csv = new StringBuilder("model,benchmark,score\n");
    StringBuilder benchmarks = new StringBuilder("benchmark,tasks,trials,tasks_source\n");
    for (String line : lines) {
      String[] cells = line.split(" ", -1);
      csv.append("Alpha,").append(cells[0]).append(',').append(cells[1]).append('\n');
      csv.append("Beta,").append(cells[0]).append(',').append(cells[2]).append('\n');
      benchmarks.append(cells[0]).append(',').append(tasks).append(",1,made up\n");
    }
    Files.writeString(folder.resolve("benchmarks.csv"), benchmarks);
    return Scores.read(Files.writeString(folder.resolve("scores.csv"), csv));
  }

  /** One clear lead of 30 points against four of 9 that are not: the headline is Beta's, 4–1. */
  @Test
  void better_doesNotTakeTheAbsenceOfEvidenceForEvidence() throws IOException {
    Scores scores = scores(100, "V 80 50", "W 50 59", "X 50 59", "Y 50 59", "Z 50 59");

    assertThat(scores.splitDecision("Alpha", "Beta").finding()).isEqualTo("Beta leads 4–1");
    assertThat(ScoreClaims.better(scores, "Alpha", "Beta"))
        .hasToString(
            "better than Beta: undecided. Clear leads: Alpha 1, Beta 0; others: Alpha 0, Beta"
                + " 4.");
    assertThat(ScoreClaims.better(scores, "Beta", "Alpha").ruling()).isEqualTo(Ruling.UNDECIDED);
  }

  @Test
  void better_holdsForAClearLeadThatNothingSpeaksAgainst() throws IOException {
    Scores scores = scores(500, "X 80 50", "Y 60 60", "Z 60.2 60");

    assertThat(ScoreClaims.better(scores, "Alpha", "Beta").ruling()).isEqualTo(Ruling.HOLDS);
    assertThat(ScoreClaims.better(scores, "Beta", "Alpha").ruling())
        .isEqualTo(Ruling.DOES_NOT_HOLD);
  }

  /** Two leads of .1 points over 1,000 tasks win every weighting, and are noise. */
  @Test
  void neitherDominates_cannotBeToldFromNoise() throws IOException {
    SplitDecision sweep = scores(1000, "X 70.1 70", "Y 60.1 60").splitDecision("Alpha", "Beta");

    assertThat(ScoreClaims.neitherDominates(sweep).ruling()).isEqualTo(Ruling.UNDECIDED);
    assertThat(ScoreClaims.neitherDominates(sweep).numbers())
        .endsWith("95% or more. No lead of the model that wins more of them is clear.");
    assertThat(
            ScoreClaims.neitherDominates(
                    scores(1000, "X 80 60", "Y 60.1 60").splitDecision("Beta", "Alpha"))
                .ruling())
        .isEqualTo(Ruling.DOES_NOT_HOLD);
  }

  @Test
  void leads_byNothingDoesNotHold() throws IOException {
    SplitDecision decision = scores(1000, "X 70.3 70").splitDecision("Alpha", "Beta");

    assertThat(ScoreClaims.leads(decision, "Alpha", "X", 0).ruling())
        .isEqualTo(Ruling.DOES_NOT_HOLD);
    assertThat(ScoreClaims.leads(decision, "Alpha", "X", 0.3).ruling()).isEqualTo(Ruling.HOLDS);
  }

  /** 100 against 0 of 3 tasks. */
  @Test
  void significant_cannotBeToldFromFewTasks() throws IOException {
    assertThat(
            ScoreClaims.significant(scores(3, "X 100 0").splitDecision("Alpha", "Beta"), "X")
                .ruling())
        .isEqualTo(Ruling.UNDECIDED);
  }
}
