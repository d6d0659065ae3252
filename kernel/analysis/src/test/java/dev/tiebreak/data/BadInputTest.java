package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notebook says to numbers that no verdict can rest on. */
class BadInputTest {

  @TempDir private Path folder;

  private Path scores(String first, String second) throws IOException {
    return Files.writeString(
        folder.resolve("scores.csv"),
        "model,benchmark,score\nA,X," + first + "\nB,X," + second + "\n");
  }

  private Path benchmarks(String tasks) throws IOException {
    return Files.writeString(
        folder.resolve("benchmarks.csv"),
        "benchmark,tasks,trials,tasks_source\nX," + tasks + ",not published,a paper\n");
  }

  private SplitDecision decision(String first, String second) throws IOException {
    benchmarks("100");
    return Scores.read(scores(first, second)).splitDecision("A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "NaN", "Infinity", "6,4,3", "60%%"})
  void read_refusesARateThatIsNoPercentage(String score) throws IOException {
    Path file = scores("\"" + score + "\"", "50");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column score: found \""
                + score
                + "\"; allowed: a number from 0 to 100 (percent), or blank where it is not known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"827", "1e3"})
  void read_saysHowToStateAnotherUnitOfWhatIsTooMuch(String score) throws IOException {
    Path file = scores(score, "50");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column score: found \""
                + score
                + "\"; allowed: a number from 0 to 100 (percent), or blank where it is not known;"
                + " or a column unit that names another: points, elo, index, usd, seconds, minutes,"
                + " tokens_per_second, tokens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1.5", "NaN", "many"})
  void read_refusesANumberOfTasksThatIsNone(String tasks) throws IOException {
    Path file = benchmarks(tasks);
    Path scores = scores("60", "50");

    assertThatThrownBy(() -> Scores.read(scores))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            file
                + ", row 2, column tasks: found \""
                + tasks
                + "\"; allowed: a whole number of 1 or more, or \"not published\"");
  }

  @Test
  void read_refusesOneTask() throws IOException {
    benchmarks("1");
    Path file = scores("100", "0");

    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessage(
            folder.resolve("benchmarks.csv")
                + ", row 2, column tasks: found \"1\"; allowed: 2 or more");
  }

  /** √(.6 · .2 / (.8 · .4)) = .612 and −1/√(1.5 · 4) = −.408. */
  @ParameterizedTest
  @CsvSource({"0.9, 0.9, 0.612", "-0.95, −0.95, −0.408"})
  void assuming_takesTheNearestPairingThatTheScoresAllow(double rho, String words, String nearest)
      throws IOException {
    SplitDecision decision = decision("80", "60");

    assertThat(
            decision
                .assuming(Assumptions.withDefaults().withPairing(rho))
                .verdicts()
                .display()
                .notes())
        .anyMatch(
            note ->
                note.endsWith(
                    "Some pairs of scores do not allow ρ = "
                        + words
                        + "; the nearest value they do allow is used instead: "
                        + nearest
                        + " on X."));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 100.5, Double.NaN})
  void withMarginalBelow_refusesWhatIsNoLead(double points) throws IOException {
    SplitDecision decision = decision("80", "50");

    assertThatThrownBy(() -> decision.withMarginalBelow(points))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Marginal below " + points + "; allowed: 0 to 100 percentage points");
  }

  @Test
  void verdicts_ofNothingAndAllAreClear() throws IOException {
    SplitDecision decision = decision("0", "100");

    assertThat(decision.verdicts().verdicts())
        .extracting(Verdict::certainty)
        .containsExactly(Certainty.CLEAR);
    assertThat(decision.pairings(0, 0.6).finding())
        .isEqualTo("Clear leads: 1 at ρ = 0, 1 at ρ = 0.6");
    assertThat(decision.margins().effects().table().rowCount()).isEqualTo(5);
    assertThat(decision.counts().display().text()).contains("100 of 100 tasks");
    assertThat(decision.weightings().finding()).startsWith("B wins 100.0%");
  }
}
