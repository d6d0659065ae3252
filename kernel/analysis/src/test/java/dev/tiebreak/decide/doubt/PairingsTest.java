package dev.tiebreak.decide.doubt;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import org.junit.jupiter.api.Test;

/** p by SciPy's norm.sf, of the z test with separate variances; Holm doubles the smallest. */
class PairingsTest {

  private final Pairings pairings =
      decision(
              contest("Swe", 80, 60, 100),
              contest("Gpqa", 58, 63, 500),
              unsized("Alone", 70.0, null))
          .pairings(0, 0.3);

  @Test
  void table_hasARowForEachBenchmarkAndPairing() {
    FrameAssert.assertThat(pairings.table())
        .isNamed("pairings")
        .hasRows(
            "benchmark | rho_assumed | verdict | adjusted_p",
            "Swe | 0.000 | clear | 0.003130805",
            "Gpqa | 0.000 | leans | 0.105378630",
            "Alone | 0.000 | uncontested | ",
            "Swe | 0.300 | clear | 0.000335256",
            "Gpqa | 0.300 | leans | 0.052946641",
            "Alone | 0.300 | uncontested | ");
  }

  @Test
  void display_hasAColumnForEachPairing() {
    DisplayTable display = pairings.display();

    assertThat(display.title()).isEqualTo("Clear leads: 1 at ρ = 0, 1 at ρ = 0.3");
    assertThat(display.subtitle())
        .isEqualTo(
            "Verdicts if the two models' outcomes on the same tasks are correlated by ρ, 0 for"
                + " unrelated and 1 for identical");
    assertThat(headings(display)).isEqualTo("Benchmark | ρ = 0 | ρ = 0.3");
    assertThat(rows(display))
        .containsExactly(
            "Swe | *clear (p = 0.003)* | *clear (p < 0.001)*",
            "Gpqa | leans (p = 0.105) | leans (p = 0.053)",
            "Alone | uncontested | uncontested");
    assertThat(display.notes())
        .containsExactly(
            "The pairing is not known; on SWE-bench Verified ρ was between 0.56 and 0.66 for six"
                + " pairs of models.",
            "p in brackets: adjusted by Holm for all benchmarks tested together.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(pairings).hasToString(display.text());
  }

  @Test
  void display_namesTheLeadsThatNoPairingMakesClear() {
    assertThat(
            decision(contest("Few", 100, 0, 9), contest("Near", 60, 59.9, 500))
                .pairings(0)
                .display()
                .notes())
        .startsWith(
            "A leads Few by 100 points; with 9 tasks, fewer than ten, no lead is called clear.",
            "A leads Near by 0.1 points; with 500 tasks no pairing of the two runs could make that"
                + " lead clear.");
  }

  @Test
  void pairings_refuseWhatIsNoCorrelation() {
    assertThatThrownBy(() -> decision().pairings(0, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlation is 1.5; allowed: -1 to 1");
    assertThatThrownBy(() -> decision().pairings())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No correlation to assume; allowed: one or more");
  }
}
