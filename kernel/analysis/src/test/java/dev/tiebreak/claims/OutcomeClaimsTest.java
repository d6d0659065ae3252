package dev.tiebreak.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.internal.test.PairedOutcomes;
import dev.tiebreak.stats.internal.test.PairedScores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims held against the outcomes of single tasks: 20 and 2 of 30 discordant, exact p .0001. */
class OutcomeClaimsTest {

  private final SplitDecision decision =
      new SplitDecision(
          Contender.of("A"),
          Contender.of("B"),
          List.of(
              Contest.of(
                  "X", Evidence.PerTask.of(PairedScores.of(new PairedOutcomes(3, 20, 2, 5))))),
          1,
          Provenance.none());

  @Test
  void leads_isRoundedToTheClaim() {
    Finding finding = ScoreClaims.leads(decision, "A", "X", 60);

    assertThat(finding.ruling()).isEqualTo(Ruling.HOLDS);
    assertThat(finding.numbers()).isEqualTo("A has 76.7, B 16.7: 60 points.");
  }

  @Test
  void notARoundingError_restsOnThePairedTest() {
    Finding finding = ScoreClaims.notARoundingError(decision, "X");

    assertThat(finding.ruling()).isEqualTo(Ruling.HOLDS);
    assertThat(finding.numbers())
        .startsWith("Rounding of the printed scores makes 0.1 points at most. Chance: A leads X by")
        .contains("task by task over the 30 tasks that both ran");
  }
}
