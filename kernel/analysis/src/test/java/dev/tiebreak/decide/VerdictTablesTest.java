package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.paired;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the verdicts, of a lead of either model, a tie, and all that can be missing. The
 * numbers are those of the z test with separate variances, Newcombe's interval with correlation,
 * Bonett and Price's interval, Fréchet's bound and the minimum detectable effect, computed from
 * their formulas in NumPy with SciPy 1.17.1 (norm, binomtest) and statsmodels 0.15.0
 * (proportion_confint, multipletests); the correlation needed by halving over them.
 */
class VerdictTablesTest {

  private final SplitDecision decision =
      decision(
          contest("Swe", 80, 60, 100),
          contest("Gpqa", 58, 63, 500),
          contest("Tie", 50, 50, 100),
          contest("Few", 100, 44.4, 9),
          paired("Runs", 275, 25, 53, 147),
          unsized("Unsized", 60.0, 50.0),
          unsized("Alone", null, 70.0),
          unsized("None", null, null));

  private final Verdicts verdicts =
      decision.assuming(Assumptions.withDefaults().withPairing(0.3)).verdicts();

  @Test
  void table_hasEveryNumberBehindTheVerdicts() {
    FrameAssert.assertThat(verdicts.table().rejectColumns("reason"))
        .isNamed("verdicts")
        .hasRows(
            "benchmark | Model A | Model B | margin_points | lower_points | upper_points | p"
                + " | adjusted_p | rho | rho_needed | rho_needed_alone | rho_most"
                + " | smallest_lead_points | tasks | covers | verdict",
            "Swe | 80.00 | 60.00 | 20.00 | 9.383945 | 30.062573 | 0.000167628 | 0.000838139 | 0.300"
                + " | 0.000 | 0.000 | 0.612372 | 14.888640 | 100 | 100 tasks and their runs |"
                + " clear",
            "Gpqa | 58.00 | 63.00 | -5.00 | -10.026208 | 0.067452 | 0.0529466 | 0.1058933 | 0.300"
                + " | 0.478171 | 0.317473 | 0.900575 | 7.237907 | 500 | 500 tasks and their runs"
                + " | leans",
            "Tie | 50.00 | 50.00 | 0.00 | -11.378807 | 11.378807 | 1.000 | 1.000 | 0.300 | | |"
                + " 1.000 | 16.574402 | 100 | 100 tasks and their runs | tied",
            "Few | 100.00 | 44.40 | 55.60 | 14.004419 | 81.151388 | 0.000787583 | 0.003150330"
                + " | 0.000 | | 0.000 | 0.000 | | 9 | 9 tasks and their runs | too few to tell",
            "Runs | 60.00 | 65.60 | -5.60 | -9.035556 | -2.119822 | 0.002031140 | 0.006093421"
                + " | 0.672048 | | | | 4.903500 | 500 | 500 tasks that both ran | clear",
            "Unsized | 60.00 | 50.00 | 10.00 | | | | | | | | | | | | no error bar",
            "Alone | | 70.00 | | | | | | | | | | | | | uncontested",
            "None | | | | | | | | | | | | | | | no score");
  }

  @Test
  void reasons_standInTheTable() {
    assertThat(verdicts.table().stringColumn("reason").asList())
        .containsExactly(
            "A leads Swe by 20 points (9.4 to 30.1 with 95% confidence); that lead is clear, even"
                + " with 5 benchmarks tested together (adjusted p < 0.001), if the two models solve"
                + " the same tasks as often as assumed (correlation ρ of 0.3).",
            "B leads Gpqa by 5 points; with 500 tasks it is clear only if the two models tend to"
                + " solve the same tasks (correlation ρ of 0.479 or more).",
            "A and B have the same score on Tie, 50 percent.",
            "A leads Few by 55.6 points; with 9 tasks, fewer than ten, no lead is called clear.",
            "B leads Runs by 5.6 points (2.1 to 9.0 with 95% confidence); that lead is clear, even"
                + " with 5 benchmarks tested together (adjusted p = 0.006), task by task over the"
                + " 500 tasks that both ran.",
            "A leads Unsized by 10 points; how many tasks Unsized has is not known, so no error bar"
                + " can be given.",
            "Only B has a score on Alone; A has none.",
            "Neither A nor B has a score on None.");
  }

  @Test
  void display_hasEveryCell() {
    DisplayTable display = verdicts.display();

    assertThat(display.title())
        .isEqualTo(
            "2 of the 5 contested leads are clear; 1 has no error bar, 1 rests on fewer than ten"
                + " tasks");
    assertThat(display.subtitle())
        .isEqualTo("Scores in percent; margins and leads in percentage points");
    assertThat(headings(display))
        .isEqualTo(
            "Benchmark | [Score, percent] A | [Score, percent] B | [Lead, percentage points] Margin"
                + " | [Lead, percentage points] 95% interval | Verdict | Adjusted p | Clear from ρ"
                + " | Smallest lead | Tasks");
    assertThat(rows(display))
        .containsExactly(
            "Swe | *80.0* | 60.0 | +20.0 | 9.4 to 30.1 | *clear* | < 0.001 | 0 | 14.9 | 100",
            "Gpqa | 58.0 | *63.0* | −5.0 | −10.0 to 0.1 | leans | 0.106 | 0.479 | 7.2 | 500",
            "Tie | 50.0 | 50.0 | 0.0 | −11.4 to 11.4 | tied | 1.000 | never | 16.6 | 100",
            "Few | *100.0* | 44.4 | +55.6 | 14.0 to 81.2 | too few to tell | 0.003 | never | – | 9",
            "Runs | 60.0 | *65.6* | −5.6 | −9.0 to −2.1 | *clear* | 0.006 | measured: 0.672 | 4.9 |"
                + " 500",
            "Unsized | *60.0* | 50.0 | +10.0 | (–) | no error bar | (–) | (–) | (–) | (–)",
            "Alone | (no score) | *70.0* | (–) | (–) | uncontested | (–) | (–) | (–) | (–)",
            "None | (no score) | (no score) | (–) | (–) | no score | (–) | (–) | (–) | (–)");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(verdicts).hasToString(display.text());
  }

  /** McNemar's exact p of 25 and 53, and phi of (275, 25, 53, 147), as above. */
  @Test
  void notes_sayWhatTheBarsRestOnAfterTheReasons() {
    assertThat(verdicts.display().notes().subList(8, verdicts.display().notes().size()))
        .containsExactly(
            "Assumed where outcomes are not known task by task: outcomes of the two models on the"
                + " same tasks correlated by ρ = 0.3, Newcombe's intervals; everywhere: α = 0.05; p"
                + " values adjusted by Holm; intervals at 95%. Some pairs of scores do not allow"
                + " ρ = 0.3;"
                + " the nearest value they do allow is used instead: 0 on Few.",
            "Margin: A less B. Clear from ρ: how alike the two models' outcomes on the same tasks"
                + " would have to be, from 0 (unrelated) to 1 (identical); never: not even"
                + " identical outcomes would do. Smallest lead: a true lead of that size would"
                + " be found in four of five"
                + " comparisons.",
            "The intervals cover which tasks the benchmark happens to have and how the runs"
                + " happened to go; they do not cover how the model was set up.",
            "Runs is compared task by task, over the 500 tasks that both ran; how alike the"
                + " outcomes"
                + " are was measured, not assumed: ρ = 0.672. Interval: Bonett–Price paired"
                + " interval; test: McNemar's exact test.");
  }

  /** The same scorecard, the models exchanged: each sentence is of the same model. */
  @Test
  void mirrored_saysTheSameOfTheSameModel() {
    Verdicts mirrored = new SplitDecision(verdicts.scorecard().mirrored()).verdicts();

    assertThat(rows(mirrored.display()))
        .containsExactly(
            "Swe | 60.0 | *80.0* | −20.0 | −30.1 to −9.4 | *clear* | < 0.001 | 0 | 14.9 | 100",
            "Gpqa | *63.0* | 58.0 | +5.0 | −0.1 to 10.0 | leans | 0.106 | 0.479 | 7.2 | 500",
            "Tie | 50.0 | 50.0 | 0.0 | −11.4 to 11.4 | tied | 1.000 | never | 16.6 | 100",
            "Few | 44.4 | *100.0* | −55.6 | −81.2 to −14.0 | too few to tell | 0.003 | never | – |"
                + " 9",
            "Runs | *65.6* | 60.0 | +5.6 | 2.1 to 9.0 | *clear* | 0.006 | measured: 0.672 | 4.9 |"
                + " 500",
            "Unsized | 50.0 | *60.0* | −10.0 | (–) | no error bar | (–) | (–) | (–) | (–)",
            "Alone | *70.0* | (no score) | (–) | (–) | uncontested | (–) | (–) | (–) | (–)",
            "None | (no score) | (no score) | (–) | (–) | no score | (–) | (–) | (–) | (–)");
    assertThat(mirrored.verdicts())
        .extracting(Verdict::reason)
        .containsAll(
            verdicts.verdicts().stream()
                .filter(verdict -> verdict.contest().winner().isPresent())
                .map(Verdict::reason)
                .toList())
        .contains(
            "B and A have the same score on Tie, 50 percent.",
            "Neither B nor A has a score on None.");
  }
}
