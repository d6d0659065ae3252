package dev.tiebreak.decide.doubt;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.Margins;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Interval;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the effects. Their limits are Zou and Donner's, from the formula in NumPy with
 * statsmodels' Wilson limits; where a score is 0 the middle is that of half a task more.
 */
class EffectsTest {

  private final Effects effects =
      decision(
              contest("Zero", 0, 40, 50),
              contest("Tie", 50, 50, 100),
              unsized("Unsized", 60.0, 50.0),
              contest("Swe", 80, 60, 100))
          .margins()
          .effects();

  @Test
  void table_hasARowForEachMarginAndEffect() {
    String newcombe = " | Newcombe score interval";
    FrameAssert.assertThat(effects.table())
        .isNamed("effects")
        .hasRows(
            "benchmark | leader | effect | value | lower | upper | method",
            "Swe | A | difference | 0.200000 | 0.073119 | 0.318505" + newcombe,
            "Swe | A | relative difference | 0.333333 | 0.109931 | 0.621142" + newcombe,
            "Swe | A | error-rate reduction | 0.500000 | 0.217127 | 0.684569" + newcombe,
            "Swe | A | odds ratio | 2.666667 | 1.424198 | 4.993065" + newcombe,
            "Swe | A | Cohen's h | 0.442143 | 0.160995 | 0.708993" + newcombe,
            "Unsized | A | difference | | | | ",
            "Unsized | A | relative difference | | | | ",
            "Unsized | A | error-rate reduction | | | | ",
            "Unsized | A | odds ratio | | | | ",
            "Unsized | A | Cohen's h | | | | ",
            "Tie | | difference | 0.000000 | -0.136003 | 0.136003" + newcombe,
            "Tie | | relative difference | 0.000000 | -0.241735 | 0.318801" + newcombe,
            "Tie | | error-rate reduction | 0.000000 | -0.318801 | 0.241735" + newcombe,
            "Tie | | odds ratio | 1.000000 | 0.576447 | 1.734766" + newcombe,
            "Tie | | Cohen's h | 0.000000 | -0.273711 | 0.273711" + newcombe,
            "Zero | B | difference | 0.400000 | 0.257012 | 0.538186" + newcombe,
            "Zero | B | relative difference | | | | ",
            "Zero | B | error-rate reduction | 0.400000 | 0.265830 | 0.538186" + newcombe,
            "Zero | B | odds ratio | | | | ",
            "Zero | B | Cohen's h | 1.369438 | 0.768100 | 1.647242" + newcombe);
  }

  @Test
  void display_hasARowForEachMargin() {
    DisplayTable display = effects.display();

    assertThat(display.title()).isEqualTo("How far ahead: Model A and Model B");
    assertThat(display.subtitle()).isEqualTo("The leader against the other, with intervals at 95%");
    assertThat(headings(display))
        .isEqualTo(
            "Benchmark | Leader | Percentage points | More tasks solved, % | Fewer failures, % |"
                + " Odds ratio | Cohen's h");
    assertThat(rows(display))
        .containsExactly(
            "Swe | A | 20.0 (7.3 to 31.9) | 33 (11 to 62) | 50 (22 to 68) | 2.67 (1.42 to 4.99) |"
                + " 0.44 (0.16 to 0.71)",
            "Unsized | A | (–) | (–) | (–) | (–) | (–)",
            "Tie |  | 0.0 (−13.6 to 13.6) | 0 (−24 to 32) | 0 (−32 to 24) | 1.00 (0.58 to 1.73) |"
                + " 0.00 (−0.27 to 0.27)",
            "Zero | B | 40.0 (25.7 to 53.8) | (–) | 40 (27 to 54) | (–) | 1.37 (0.77 to 1.65)");
    assertThat(display.notes())
        .containsExactly(
            "More tasks solved: the leader's tasks over the other's. Fewer failures: the share of"
                + " the other's failures that the leader does away with; near the top of a"
                + " benchmark"
                + " a few points do away with many failures.",
            "Odds ratio: solved over failed, the leader's over the other's; 1 is no difference."
                + " Cohen's h: 0.2 is small, 0.5 medium, 0.8 large.",
            "Where any interval of a row includes 0 (1 for the odds ratio), the scores alone do"
                + " not show which is better.",
            "Assumed: outcomes of the two models not correlated (ρ = 0, the cautious choice); α ="
                + " 0.05; p values adjusted by Holm; Newcombe's intervals at 95%.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(effects).hasToString(display.text());
  }

  /** The leader is the same model, whichever is named first. */
  @Test
  void mirrored_hasTheSameRowsTheOtherWayRound() {
    Effects mirrored = new SplitDecision(effects.scorecard().mirrored()).margins().effects();

    assertThat(rows(mirrored.display()))
        .containsExactlyInAnyOrderElementsOf(rows(effects.display()));
  }

  @Test
  void display_ofNothingJudgedExplainsNoInterval() {
    assertThat(decision(unsized("X", 60.0, 50.0)).margins().effects().display().notes()).isEmpty();
  }

  /** 1.96 · √(.6·.4/100 + .8·.2/100) = .12396 around .2. */
  @Test
  void difference_hasTheIntervalThatWasChosen() {
    Margins normal =
        new SplitDecision(effects.scorecard())
            .assuming(Assumptions.withDefaults().withInterval(MarginInterval.NORMAL))
            .margins();
    Interval interval =
        normal
            .effects()
            .of(normal.margins().get(0), EffectSize.DIFFERENCE)
            .orElseThrow()
            .interval();

    assertThat(interval.lower()).isCloseTo(0.2 - 0.12396, within(1e-5));
    assertThat(interval.upper()).isCloseTo(0.2 + 0.12396, within(1e-5));
  }
}
