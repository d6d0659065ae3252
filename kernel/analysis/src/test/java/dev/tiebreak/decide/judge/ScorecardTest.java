package dev.tiebreak.decide.judge;

import static dev.tiebreak.decide.DecideFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.doubt.Pairings;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A scorecard as a value, and how often its leads are judged. */
class ScorecardTest {

  private final AtomicInteger judged = new AtomicInteger();
  private final SplitDecision decision = new SplitDecision(counting(article().scorecard()));

  private Scorecard counting(Scorecard card) {
    return new Scorecard(
        card.first(),
        card.second(),
        card.contests(),
        card.marginalBelow(),
        card.provenance(),
        card.assumptions(),
        card.remarks(),
        any -> {
          judged.incrementAndGet();
          return Judge.verdicts(any);
        });
  }

  @Test
  void verdicts_areNotMadeWhereNobodyAsks() {
    decision.withMarginalBelow(2).mirrored().display();
    decision.assuming(Assumptions.withDefaults().withPairing(0.6)).chart();
    decision.weightings().display();
    decision.blanks().display();
    decision.counts().display();
    decision.finding();

    assertThat(judged).hasValue(0);
  }

  @Test
  void verdicts_areMadeOnceForAllThatIsShown() {
    decision.verdicts().display();
    decision.verdicts().where(Verdict::clear).finding();
    decision.margins().display();
    decision.margins().chart();
    decision.margins().effects().display();
    decision.verdict("SWE-bench Pro");

    assertThat(judged).hasValue(1);
  }

  /** Once as it was, and once for each pairing. */
  @Test
  void verdicts_areMadeOnceForEachPairing() {
    Pairings pairings = decision.pairings(0, 0.6);
    pairings.display();
    pairings.table();

    assertThat(judged).hasValue(3);
  }

  @Test
  void scorecards_areEqualByWhatTheyHold() {
    Scorecard card = article().scorecard();

    assertThat(card).isEqualTo(article().scorecard()).hasSameHashCodeAs(article().scorecard());
    assertThat(card.mirrored()).isNotEqualTo(card);
    assertThat(card.mirrored().mirrored()).isEqualTo(card);
    assertThat(card.withMarginalBelow(2)).isNotEqualTo(card);
    assertThat(card.contender(Side.SECOND)).isEqualTo(card.second());
    assertThat(card.ahead(-1)).contains(card.second());
    assertThat(card.ahead(0)).isEmpty();
    assertThat(card.ahead(1)).map(Contender::name).contains("GPT-5.5");
  }
}
