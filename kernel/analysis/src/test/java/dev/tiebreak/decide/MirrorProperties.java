package dev.tiebreak.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.doubt.Weightings;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision says the same whichever model is named first. */
class MirrorProperties {

  @Provide
  Arbitrary<SplitDecision> decisions() {
    Arbitrary<OptionalDouble> score =
        Arbitraries.integers()
            .between(0, 1000)
            .map(tenths -> tenths / 10.0)
            .optional()
            .map(value -> value.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    Arbitrary<String> name = Arbitraries.strings().alpha().ofLength(5);
    Arbitrary<Evidence> evidence =
        Arbitraries.oneOf(
            Arbitraries.just(new Evidence.SizeUnknown()),
            Arbitraries.integers().between(2, 500).map(Evidence.Published::over));
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 40);
    Arbitrary<List<Contest>> contests =
        Arbitraries.oneOf(
                Combinators.combine(name, score, score, evidence).as(Contest::new),
                Combinators.combine(name, count, count, count, count.map(n -> n + 2))
                    .as(DecideFixture::paired))
            .list()
            .ofMaxSize(12);
    return Combinators.combine(contests, Arbitraries.doubles().between(0, 5))
        .as(
            (list, threshold) ->
                new SplitDecision(
                    Contender.of("A"),
                    Contender.of("B"),
                    list,
                    threshold,
                    new Provenance(List.of(), Optional.empty())));
  }

  @Property
  void tally_isMirrored(@ForAll("decisions") SplitDecision decision) {
    Tally tally = decision.tally();
    Tally mirrored = decision.mirrored().tally();

    assertThat(mirrored.first()).isEqualTo(tally.second());
    assertThat(mirrored.second()).isEqualTo(tally.first());
    assertThat(mirrored.tied()).isEqualTo(tally.tied());
  }

  @Property
  void winner_isTheSameModel(@ForAll("decisions") SplitDecision decision) {
    SplitDecision mirrored = decision.mirrored();

    for (int i = 0; i < decision.contests().size(); i++) {
      assertThat(mirrored.winnerAsPrinted(mirrored.contests().get(i)))
          .isEqualTo(decision.winnerAsPrinted(decision.contests().get(i)));
    }
    assertThat(mirrored.finding().replaceAll("\\d+–\\d+", ""))
        .isEqualTo(decision.finding().replaceAll("\\d+–\\d+", ""));
  }

  /** The same verdicts for the same reasons, limits and their signs exchanged. */
  @Property(tries = 100)
  void verdicts_areMirrored(
      @ForAll("decisions") SplitDecision decision, @ForAll MarginInterval interval) {
    SplitDecision assumed =
        decision.assuming(Assumptions.withDefaults().withPairing(0.2).withInterval(interval));
    List<Verdict> verdicts = assumed.verdicts().verdicts();
    List<Verdict> mirrored = assumed.mirrored().verdicts().verdicts();

    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      Verdict other = mirrored.get(i);
      assertThat(other.certainty()).isEqualTo(verdict.certainty());
      if (verdict.contest().winner().isPresent()) {
        assertThat(other.reason()).isEqualTo(verdict.reason());
      }
      assertThat(other.errorBar().isPresent()).isEqualTo(verdict.errorBar().isPresent());
      verdict.errorBar().ifPresent(bar -> assertMirrored(bar, other.errorBar().orElseThrow()));
    }
  }

  private static void assertMirrored(Verdict.ErrorBar bar, Verdict.ErrorBar other) {
    assertThat(other.lowerPoints()).isCloseTo(-bar.upperPoints(), within(1e-9));
    assertThat(other.upperPoints()).isCloseTo(-bar.lowerPoints(), within(1e-9));
    assertThat(other.adjustedP()).isCloseTo(bar.adjustedP(), within(1e-12));
    assertThat(other.tasks()).isEqualTo(bar.tasks());
    assertThat(other.covers()).isEqualTo(bar.covers());
    assertThat(other.smallestLead().orElse(-1))
        .isCloseTo(bar.smallestLead().orElse(-1), within(1e-9));
    assertThat(other.correlationNeeded().orElse(-1))
        .isCloseTo(bar.correlationNeeded().orElse(-1), within(1e-8));
  }

  @Property(tries = 100)
  void weightings_areMirrored(@ForAll("decisions") SplitDecision decision) {
    Weightings weightings = decision.weightings();
    Weightings mirrored = decision.mirrored().weightings();

    assertThat(mirrored.meanLead()).isCloseTo(-weightings.meanLead(), within(1e-12));
    assertThat(mirrored.winner()).isEqualTo(weightings.winner());
    assertThat(mirrored.share(Side.FIRST)).isEqualTo(weightings.share(Side.SECOND));
    assertThat(mirrored.table().doubleColumn("flip_weight").asList())
        .isEqualTo(weightings.table().doubleColumn("flip_weight").asList());
  }

  @Property
  void everyBenchmark_isCountedOnce(@ForAll("decisions") SplitDecision decision) {
    Tally tally = decision.tally();

    assertThat(
            tally.first().asPrinted()
                + tally.second().asPrinted()
                + tally.tied()
                + tally.unscored())
        .isEqualTo(decision.contests().size());
  }
}
