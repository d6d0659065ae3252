package dev.tiebreak.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.Provenance;
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
    Arbitrary<List<Contest>> contests =
        Combinators.combine(Arbitraries.strings().alpha().ofLength(5), score, score)
            .as(Contest::new)
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
