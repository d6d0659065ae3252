package dev.tiebreak.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.doubt.Pairings;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.TableParts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What stands beside a verdict of clear, for any scorecard. */
class ClearLeadsProperties {

  private static final int INTERVAL = 4;
  private static final int VERDICT = 5;
  private static final int P = 6;

  @Provide
  Arbitrary<Contest> contests() {
    Arbitrary<OptionalDouble> score =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000), Arbitraries.of(0, 1000, 500, 999))
            .map(tenths -> OptionalDouble.of(tenths / 10.0));
    Arbitrary<Integer> tasks =
        Arbitraries.oneOf(
            Arbitraries.integers().between(2, 1000), Arbitraries.integers().between(2, 40));
    return Combinators.combine(Arbitraries.strings().alpha().ofLength(5), score, score, tasks)
        .as((name, one, two, n) -> new Contest(name, one, two, Evidence.Published.over(n)));
  }

  @Provide
  Arbitrary<Assumptions> assumptions() {
    return Combinators.combine(
            Arbitraries.of(-0.5, 0.0, 0.3, 0.6, 0.95, 1.0),
            Arbitraries.of(0.01, 0.05, 0.2),
            Arbitraries.of(MarginInterval.class))
        .as(
            (rho, alpha, interval) ->
                Assumptions.withDefaults()
                    .withPairing(rho)
                    .withAlpha(alpha)
                    .withInterval(interval));
  }

  private static SplitDecision decision(List<Contest> contests, Assumptions assumptions) {
    return new SplitDecision(Contender.of("A"), Contender.of("B"), contests, 1, Provenance.none())
        .assuming(assumptions);
  }

  @Property(tries = 2000)
  void clear_neverStandsBesideAnIntervalThatHoldsZeroAsPrinted(
      @ForAll @Size(min = 1, max = 6) List<@From("contests") Contest> contests,
      @ForAll("assumptions") Assumptions assumptions) {
    Verdicts verdicts = decision(contests, assumptions).verdicts();
    List<List<TableParts.Cell>> rows = verdicts.display().rows();

    for (int i = 0; i < rows.size(); i++) {
      Verdict verdict = verdicts.verdicts().get(i);
      assertThat(rows.get(i).get(P).text()).doesNotStartWith("0.000");
      if (rows.get(i).get(VERDICT).text().equals("clear")) {
        assertThat(holdsZero(rows.get(i).get(INTERVAL).text())).isFalse();
        assertThat(verdict.errorBar().orElseThrow().tasks().orElseThrow())
            .isGreaterThanOrEqualTo(10);
        assertThat(verdict.reason()).doesNotContain("(0.0 to").doesNotContain("p = 0.000");
        assertThat(rows.get(i).get(P).text())
            .satisfiesAnyOf(
                p -> assertThat(p).isEqualTo("< 0.001"),
                p ->
                    assertThat(Double.parseDouble(p)).isLessThan(assumptions.confidence().alpha()));
      }
    }
  }

  private static boolean holdsZero(String printed) {
    String[] limits = printed.replace('−', '-').split(" to ", -1);
    return Double.parseDouble(limits[0]) <= 0 && Double.parseDouble(limits[1]) >= 0;
  }

  /** Where the table says from which ρ a lead is clear, it is clear there, and not just below. */
  @Property(tries = 500)
  void correlationNeeded_makesTheLeadClear(@ForAll @From("contests") Contest contest) {
    SplitDecision decision = decision(List.of(contest), Assumptions.withDefaults());
    OptionalDouble needed =
        decision.verdicts().verdicts().get(0).errorBar().orElseThrow().correlationNeeded();

    if (needed.isPresent()) {
      double rho = Math.min(1, needed.getAsDouble() + 1e-9);
      assertThat(clear(decision, rho)).isTrue();
      assertThat(needed.getAsDouble() > 0 && clear(decision, needed.getAsDouble() - 1e-6))
          .isFalse();
    } else {
      assertThat(clear(decision, 1)).isFalse();
    }
  }

  private static boolean clear(SplitDecision decision, double rho) {
    return decision
        .assuming(decision.assumptions().withPairing(Math.max(0, rho)))
        .verdicts()
        .verdicts()
        .get(0)
        .clear();
  }

  @Property(tries = 500)
  void pairingOfAnySize_isTakenAsFarAsTheScoresAllow(
      @ForAll @Size(min = 1, max = 6) List<@From("contests") Contest> contests,
      @ForAll @DoubleRange(min = -1, max = 1) double rho) {
    Pairings pairings = decision(contests, Assumptions.withDefaults()).pairings(0, rho);

    assertThat(pairings.display().rows()).hasSameSizeAs(contests);
    assertThat(new SplitDecision(pairings.assumed().get(1)).margins().effects().display().text())
        .isNotBlank();
  }

  /** A league of two models and a decision between them say the same. */
  @Property(tries = 1000)
  void league_ofTwoSaysWhatTheDecisionSays(
      @ForAll @IntRange(min = 0, max = 1000) int first,
      @ForAll @IntRange(min = 0, max = 1000) int second,
      @ForAll @IntRange(min = 2, max = 400) int tasks,
      @ForAll("assumptions") Assumptions assumptions) {
    Contest contest =
        new Contest(
            "X",
            OptionalDouble.of(first / 10.0),
            OptionalDouble.of(second / 10.0),
            Evidence.Published.over(tasks));
    Assumptions newcombe = assumptions.withInterval(MarginInterval.NEWCOMBE);
    League league =
        League.ofScores(
                "X",
                IntStream.range(0, 2).mapToObj(i -> Contender.of("M" + i)).toList(),
                List.of(contest.first(), contest.second()),
                contest.evidence(),
                Provenance.none())
            .assuming(newcombe);

    assertThat(league.clearPairs() == 1)
        .isEqualTo(decision(List.of(contest), newcombe).verdict("X").clear());
    assertThat(league.places().get(0).bestRank() == league.places().get(0).worstRank())
        .isEqualTo(league.clearPairs() == 1);
  }
}
