package dev.tiebreak.decide.judge;

import static dev.tiebreak.decide.DecideFixture.outcomes;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.decide.DecideFixture;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.TaskOutcomes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Two models on one benchmark: which side is which, and what is refused. */
class ContestTest {

  private final TaskOutcomes first = outcomes("A", 1, 0, 1, 1, 0);
  private final TaskOutcomes second = outcomes("B", 0, 0, 1);

  @Test
  void mirrored_turnsContradictionsRound() {
    Contest.Contradiction found =
        Contest.Contradiction.of(BigDecimal.valueOf(99), first).orElseThrow();
    Contest contest = unsized("X", 99.0, 50.0).with(Map.of(Side.FIRST, found));

    assertThat(contest.mirrored().contradictions()).isEqualTo(Map.of(Side.SECOND, found));
    assertThat(contest.mirrored().mirrored()).isEqualTo(contest);
    assertThat(contest.score(Side.FIRST)).hasValue(99);
    assertThat(contest.score(Side.SECOND)).hasValue(50);
  }

  @Test
  void of_aModelThatRanNothingIsUncontested() {
    TaskOutcomes none = new TaskOutcomes("X", "B", Map.of(), Map.of());

    assertThat(Contest.of(first, none).first()).hasValue(60);
    assertThat(Contest.of(first, none).second()).isEmpty();
    assertThat(Contest.of(none, first).first()).isEmpty();
    assertThat(Contest.of(none, first).second()).hasValue(60);
    assertThat(Contest.of(first, second).evidence()).isInstanceOf(Evidence.PerTask.class);
  }

  @Test
  void contest_refusesOutcomesWithoutScores() {
    assertThatThrownBy(
            () ->
                new Contest("X", OptionalDouble.of(1), OptionalDouble.empty(), first.with(second)))
        .hasMessage("X has outcomes of both models but not both scores; allowed: both scores");
  }

  @Test
  void decision_refusesOneModelTwice() {
    assertThatThrownBy(
            () ->
                new SplitDecision(
                    new Contender("A", "X"),
                    new Contender("A", "Y"),
                    List.of(),
                    1,
                    DecideFixture.provenance()))
        .hasMessage("Both models are A; allowed: two different models");
  }

  @Test
  void percentagePoints_areTakenOfScoresAtTheEnds() {
    assertThat(unsized("X", 0.0, 100.0).percentagePoints()).hasValue(-100);
  }
}
