package dev.tiebreak.data;

import static dev.tiebreak.data.CsvFolder.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Trait;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeSystemsTest {

  private static final String TWO_EFFORTS =
      """
      model,benchmark,task,outcome,effort
      A,X,t1,pass,low
      A,X,t2,fail,low
      A,X,t1,pass,high
      A,X,t2,pass,high
      B,X,t1,fail,
      B,X,t2,fail,
      """;

  private static final String TWO_SCORES = "A has 2 scores on X: 50.0 (low), 100.0 (high)";

  private final Outcomes outcomes = Outcomes.parse(TWO_EFFORTS);

  @Test
  void systemsThatDiffer_areNotTakenTogether() {
    assertThatThrownBy(() -> outcomes.tasks("A", "X"))
        .hasMessage(
            """
            A has 2 scores on X; allowed: one of them, which a choice takes:
              50.0 (low), 2 runs: outcomes.choosing(Choice.with(effort("low")))
              100.0 (high), 2 runs: outcomes.choosing(Choice.with(effort("high")))
            or Choice.best() or Choice.latest()\
            """);
    assertThatThrownBy(() -> outcomes.splitDecision("A", "B"))
        .hasMessageStartingWith("A has 2 scores on X; allowed: one of them");
    assertThat(outcomes.runs()).hasSize(6);
    assertThat(outcomes.runs("A")).hasSize(4);
  }

  @Test
  void choice_takesOneSystem() {
    Outcomes low = outcomes.choosing(Choice.with(Trait.effort("low")));

    assertThat(low.tasks("A", "X").percent()).hasValue(50);
    assertThat(outcomes.choosing(Choice.best()).tasks("A", "X").percent()).hasValue(100);
    assertThat(low.splitDecision("A", "B").display().notes())
        .contains(TWO_SCORES + "; chosen: effort low.");
  }

  @Test
  void system_isAskedForByItsLabel() {
    assertThat(outcomes.systems("A"))
        .containsExactly(new SystemName("A", "low", "", ""), new SystemName("A", "high", "", ""));
    assertThat(outcomes.tasks("A (high)", "X").percent()).hasValue(100);
    assertThat(outcomes.runs("A (low)")).hasSize(2);
    assertThat(outcomes.splitDecision("A (low)", "A (high)").margins().display().text())
        .contains("A (low)", "A (high)");
  }

  @Test
  void table_showsEachSystemAlone() {
    assertThat(rows(outcomes.display()))
        .extracting(row -> row.split(" \\| ", -1)[1])
        .containsExactly("A (low)", "A (high)", "B");
    assertThat(outcomes.display().notes()).containsExactly(TWO_SCORES + ".");
  }

  private static final String UNSAID_AND_SAID =
      """
      model,benchmark,task,outcome,harness
      A,X,t1,pass,
      A,X,t2,fail,
      A,X,t1,pass,Codex
      A,X,t2,pass,Codex
      """;

  @Test
  void unsaidSystem_standsBesideTheOthers() {
    Outcomes both = Outcomes.parse(UNSAID_AND_SAID);

    assertThat(rows(both.display()))
        .extracting(row -> row.split(" \\| ", -1)[1])
        .containsExactly("A (not stated)", "A (Codex)");
    assertThat(both.systems("A"))
        .containsExactly(SystemName.of("A"), new SystemName("A", "", "Codex", ""));
    assertThat(both.tasks("A (not stated)", "X").percent()).hasValue(50);
    assertThat(both.choosing(Choice.with(Trait.harness(""))).tasks("A", "X").percent())
        .hasValue(50);
    assertThatThrownBy(() -> both.tasks("A", "X")).hasMessageStartingWith("A has 2 scores on X");
  }

  @Test
  void unsaidScore_isReplacedByUnsaidOutcomes() {
    Scores scores =
        Scores.parse("model,benchmark,score\nA,X,20\nB,X,30\n")
            .with(Outcomes.parse(UNSAID_AND_SAID + "B,X,t1,fail,\nB,X,t2,fail,\n"));

    assertThat(scores.splitDecision("A", "B").contests().get(0).first()).hasValue(50);
  }

  @Test
  void run_appearsOncePerSystem() {
    assertThatThrownBy(() -> Outcomes.parse(TWO_EFFORTS + "A,X,t1,fail,high\n"))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("row 8, column task: \"t1\" of A already appears in row 4");
  }

  @Test
  void measure_isNamedByAllThatIsSaidOfIt() {
    Outcomes parts =
        Outcomes.parse(
            """
            model,benchmark,version,subset,metric,task,outcome,evaluator
            A,GPQA,2,diamond,,t1,pass,me
            A,GPQA,2,main,accuracy,t1,fail,me
            """);

    assertThat(parts.benchmarks()).containsExactly("GPQA 2, diamond", "GPQA 2, main, accuracy");
    assertThat(parts.tasks("A", "GPQA 2, diamond").percent()).hasValue(100);
  }

  @Test
  void outcomes_replaceTheScoreOfTheSameSystemOnly() {
    String scores = "model,benchmark,score,effort\nA,X,%s,%s\nB,X,0,\n";

    Scores high = Scores.parse(scores.formatted("100", "high")).with(outcomes);
    Scores other = Scores.parse(scores.formatted("80", "max")).with(outcomes);

    assertThat(high.splitDecision("A", "B").verdicts().display().text()).contains("2 tasks");
    assertThat(other.splitDecision("A", "B").verdicts().display().text()).doesNotContain("2 tasks");
    assertThat(other.display().notes()).contains("Of the outcomes: " + TWO_SCORES + ".");
  }

  /** A solves both tasks by its outcomes and B none, against their scores. */
  private static final String ONE_EFFORT_EACH =
      """
      model,benchmark,task,outcome,effort
      A,X,t1,pass,%1$s
      A,X,t2,pass,%1$s
      B,X,t1,fail,%2$s
      B,X,t2,fail,%2$s
      """;

  @Test
  void unsaidScore_isNotReplacedByOutcomesOfOneEffort() {
    Outcomes two = Outcomes.parse(ONE_EFFORT_EACH.formatted("high", "low"));

    Scores both = Scores.parse("model,benchmark,score\nA,X,30\nB,X,50\n").with(two);
    SplitDecision decision = both.splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(30);
    assertThat(decision.leaderAsPrinted()).map(Contender::name).hasValue("B");
    assertThat(decision.display().notes())
        .contains(
            "The outcomes of A (high) are not used on X, because its score there does not say how"
                + " it was run.",
            "The outcomes of B (low) are not used on X, because its score there does not say how"
                + " it was run.");
    assertThat(both.display().notes())
        .anyMatch(note -> note.startsWith("The outcomes of A (high) are not used on X"))
        .noneMatch(note -> note.contains("is printed with"));
  }

  @ParameterizedTest
  @CsvSource({
    "low, high, A (high), the score there is of A (low)",
    "low, '', A (not said how it was run), the score there is of A (low)"
  })
  void score_isNotReplacedByOutcomesOfAnotherSystem(
      String scored, String ran, String unused, String why) {
    Outcomes two = Outcomes.parse(ONE_EFFORT_EACH.formatted(ran, "low"));

    SplitDecision decision =
        Scores.parse("model,benchmark,score,effort\nA,X,30,%s\nB,X,50,low\n".formatted(scored))
            .with(two)
            .splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(30);
    assertThat(decision.display().notes())
        .containsOnlyOnce("The outcomes of " + unused + " are not used on X, because " + why + ".")
        .noneMatch(note -> note.contains("is printed with 30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "high"})
  void score_isReplacedByOutcomesThatSayTheSame(String effort) {
    Outcomes two = Outcomes.parse(ONE_EFFORT_EACH.formatted(effort, effort));

    SplitDecision decision =
        Scores.parse("model,benchmark,score,effort\nA,X,30,%1$s\nB,X,50,%1$s\n".formatted(effort))
            .with(two)
            .splitDecision("A", "B");

    assertThat(decision.contests().get(0).first()).hasValue(100);
    assertThat(decision.display().notes()).noneMatch(note -> note.contains("not used"));
  }

  @Test
  void evaluators_areNotTakenTogether() {
    Outcomes two =
        Outcomes.parse("model,benchmark,task,outcome,evaluator\nA,X,t1,pass,me\nA,X,t1,fail,you\n");

    assertThatThrownBy(() -> two.tasks("A", "X"))
        .hasMessageContaining("outcomes.choosing(Choice.with(evaluator(\"me\")))");
    assertThat(two.choosing(Choice.from("you")).tasks("A", "X").percent()).hasValue(0);
  }

  @Test
  void cacheInInput_isStatedForAWholeFile() {
    String file = "model,benchmark,task,outcome,input_tokens,cache_read_tokens\nA,X,t1,1,100,40\n";
    Mapping mapping =
        Mapping.lines()
            .columns("model", "benchmark", "task", "outcome", "input_tokens", "cache_read_tokens");

    Outcomes without =
        Outcomes.read(Source.text(file).mapped(mapping.constant("input_includes_cache", "no")));

    assertThat(without.runs().get(0).inputTokens()).hasValue(140);
    assertThat(Outcomes.parse(file).runs().get(0).inputTokens()).hasValue(100);
  }

  /** A share of answers with an error is no share of passes. */
  @Test
  void outcomes_ofWhichLowerIsBetterAreRefused(@TempDir Path temporary) {
    CsvFolder folder = new CsvFolder(temporary);
    folder.write(
        "benchmarks.csv",
        "benchmark,tasks,trials,tasks_source,metric,better",
        "Fix,2,1,a paper,errors,lower",
        "Fix,2,1,a paper,passes,higher");
    String header = "model,benchmark,task,outcome,metric";
    Path lower = folder.write("lower.csv", header, "A,Fix,1,1,errors", "A,Fix,2,0,errors");
    Path higher = folder.write("higher.csv", header, "A,Fix,1,1,passes", "A,Fix,2,0,passes");

    assertThatThrownBy(() -> Outcomes.read(lower))
        .isInstanceOf(BadDataException.class)
        .hasMessageEndingWith(
            "outcomes of Fix, errors, of which benchmarks.csv says that lower is better; allowed:"
                + " outcomes of which more is better, such as those of the opposite of Fix, errors");
    assertThat(Outcomes.read(higher).models()).containsExactly("A");
  }
}
