package dev.tiebreak.decide;

import static dev.tiebreak.decide.judge.Certainty.CLEAR;
import static dev.tiebreak.decide.judge.Certainty.LEANS;
import static dev.tiebreak.decide.judge.Certainty.TOO_CLOSE_TO_CALL;
import static dev.tiebreak.decide.judge.Certainty.UNCONTESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.doubt.Pairings;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.show.TableParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Row;

/**
 * How sure the article's leads are. Expected numbers computed with SciPy 1.17.1 ({@code norm.sf},
 * {@code norm.ppf}) from the formulas of the z test with separate variances, Holm's method,
 * Fréchet's bound and the minimum detectable effect.
 */
class ArticleVerdictsTest {

  private static final Assumptions USUAL = Assumptions.withDefaults().withPairing(0.6);

  private final SplitDecision decision = DecideFixture.article();

  @Test
  void unpaired_noneOfTheContestedLeadsIsClear() {
    assertThat(decision.verdicts().verdicts())
        .extracting(Verdict::certainty)
        .containsExactly(LEANS, LEANS, UNCONTESTED, TOO_CLOSE_TO_CALL, LEANS, UNCONTESTED);
    assertThat(decision.verdicts().finding()).isEqualTo("None of the 4 contested leads is clear");
  }

  @Test
  void atTheUsualCorrelation_threeLeadsAreClear() {
    assertThat(decision.assuming(USUAL).verdicts().verdicts())
        .extracting(Verdict::certainty)
        .containsExactly(CLEAR, CLEAR, UNCONTESTED, TOO_CLOSE_TO_CALL, CLEAR, UNCONTESTED);
    assertThat(decision.assuming(USUAL).verdicts().finding())
        .isEqualTo("3 of the 4 contested leads are clear");
    assertThat(decision.assuming(USUAL).margins().where(m -> m.clear()).margins())
        .extracting(Margin::benchmark)
        .containsExactly("Terminal-Bench 2.0", "MCP-Atlas", "SWE-bench Pro");
  }

  /** The whole finding from one cell; adjusted p values as in the table below. */
  @Test
  void pairings_showTheFindingInOneTable() {
    Pairings pairings = decision.pairings(0, 0.6);

    assertThat(pairings.finding()).isEqualTo("Clear leads: 0 at ρ = 0, 3 at ρ = 0.6");
    assertThat(pairings.display().notes())
        .contains(
            "GPT-5.5 leads OSWorld-Verified by 0.7 points; with 361 tasks no pairing of the two"
                + " runs could make that lead clear.");
    assertThat(pairings.display().rows().get(4))
        .extracting(TableParts.Cell::text)
        .containsExactly("MCP-Atlas", "leans (p = 0.303)", "clear (p = 0.047)");
    assertThat(pairings.table().rowCount()).isEqualTo(2 * 6);
  }

  /** 0.6888 is Terminal-Bench's bound, the lowest of the four. */
  @Test
  void pairings_takeTheNearestThatTheScoresAllow() {
    Pairings pairings = decision.pairings(0, 0.7);

    assertThat(pairings.finding()).isEqualTo("Clear leads: 0 at ρ = 0, 3 at ρ = 0.7");
    assertThat(pairings.display().notes())
        .contains(
            "Some pairs of scores do not allow ρ = 0.7; the nearest value they do allow is used"
                + " instead: 0.688 on"
                + " Terminal-Bench 2.0.");
    assertThatThrownBy(() -> decision.pairings())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No correlation to assume; allowed: one or more");
  }

  @Test
  void noPairing_makesTheLeadOnOsWorldClear() {
    Verdict verdict = decision.verdict("OSWorld-Verified");

    assertThat(verdict.reason())
        .isEqualTo(
            "GPT-5.5 leads OSWorld-Verified by 0.7 points; with 361 tasks no pairing of the two"
                + " runs could make that lead clear.");
    assertThat(verdict.errorBar().orElseThrow().correlationNeeded()).isEmpty();
    assertThat(verdict.errorBar().orElseThrow().correlationNeededAlone().orElseThrow().attainable())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Terminal-Bench 2.0, 0,   0.10598224648625, 0.23159925, 0,        0.68879394, 17.704715
          SWE-bench Pro,      0,   0.09963792484950, 0.19376778, 0,        0.88649698, 7.120122
          OSWorld-Verified,   0,   0.81937298834022,           , 0.986493, 0.97957659, 8.588118
          MCP-Atlas,          0,   0.30338165194930, 0.59194696, 0.465811, 0.89749887, 7.426156
          Terminal-Bench 2.0, 0.6, 0.00310578233447, 0.23159925, 0,        0.68879394,
          SWE-bench Pro,      0.6, 0.00156945302023, 0.19376778, 0,        0.88649698,
          OSWorld-Verified,   0.6, 0.71807186636251,           , 0.986493, 0.97957659,
          MCP-Atlas,          0.6, 0.04717820141321, 0.59194696, 0.465811, 0.89749887,
          """)
  void table_hasTheNumbersBehindTheVerdicts(
      String benchmark,
      double pairing,
      double adjustedP,
      Double needed,
      double alone,
      double most,
      Double smallestLead) {
    Row row =
        decision
            .assuming(Assumptions.withDefaults().withPairing(pairing))
            .verdicts()
            .where(v -> v.benchmark().equals(benchmark))
            .table()
            .row(0);

    assertThat(row.getDouble("adjusted_p")).isCloseTo(adjustedP, within(1e-13));
    assertThat(row.isMissing("rho_needed")).isEqualTo(needed == null);
    if (needed != null) {
      assertThat(row.getDouble("rho_needed")).isCloseTo(needed, within(1e-8));
    }
    assertThat(row.getDouble("rho_needed_alone")).isCloseTo(alone, within(1e-6));
    assertThat(row.getDouble("rho_most")).isCloseTo(most, within(1e-8));
    if (smallestLead != null) {
      assertThat(row.getDouble("smallest_lead_points")).isCloseTo(smallestLead, within(1e-6));
    }
  }

  @Test
  void reasons_canBePrinted() {
    assertThat(decision.verdicts().verdicts())
        .extracting(Verdict::reason)
        .containsExactly(
            "GPT-5.5 leads Terminal-Bench 2.0 by 13.3 points; by itself that lead would be clear"
                + " (p = 0.035), but with 4 leads tested together (adjusted p = 0.106) it is clear"
                + " only if the two models tend to solve the same tasks (correlation ρ of 0.232 or"
                + " more).",
            "Opus 4.7 leads SWE-bench Pro by 5.7 points; by itself that lead would be clear (p ="
                + " 0.025), but with 4 leads tested together (adjusted p = 0.100) it is clear only"
                + " if the two models tend to solve the same tasks (correlation ρ of 0.194 or"
                + " more).",
            "Only GPT-5.5 has a score on Expert-SWE; Opus 4.7 has none.",
            "GPT-5.5 leads OSWorld-Verified by 0.7 points; with 361 tasks no pairing of the two"
                + " runs could make that lead clear.",
            "Opus 4.7 leads MCP-Atlas by 3.8 points; with 500 tasks it is clear only if the two"
                + " models tend to solve the same tasks (correlation ρ of 0.592 or more).",
            "Only GPT-5.5 has a score on GDPval; Opus 4.7 has none.");
  }

  @Test
  void display_showsAssumptionsAndWhatTheBarsCover() {
    assertThat(decision.verdicts().display().notes())
        .contains(
            "Assumed: outcomes of the two models not correlated (ρ = 0, the cautious choice); α ="
                + " 0.05; p values adjusted by Holm; Newcombe's intervals at 95%.",
            "On Terminal-Bench 2.0 each task is usually run 5 times; how far the trials of a"
                + " task agree is not known, so the error bar is that of a single run of each"
                + " task and, if anything, too wide.");
    assertThat(decision.verdicts().table().stringColumn("covers").asList())
        .containsExactly(
            "89 tasks and their runs",
            "731 tasks and their runs",
            "",
            "361 tasks and their runs",
            "500 tasks and their runs",
            "");
  }

  /** Its bound 0.68879394 is the lowest of the four. */
  @Test
  void assuming_takesTheNearestPairingThatTheScoresAllow() {
    SplitDecision capped = decision.assuming(Assumptions.withDefaults().withPairing(0.6888));
    SplitDecision allowed = decision.assuming(Assumptions.withDefaults().withPairing(0.6887));

    assertThat(
            capped
                .verdict("Terminal-Bench 2.0")
                .errorBar()
                .orElseThrow()
                .correlation()
                .orElseThrow()
                .value())
        .isCloseTo(0.68879394, within(1e-8));
    assertThat(
            capped
                .verdict("SWE-bench Pro")
                .errorBar()
                .orElseThrow()
                .correlation()
                .orElseThrow()
                .value())
        .isEqualTo(0.6888);
    assertThat(capped.verdict("Terminal-Bench 2.0").reason())
        .endsWith(
            "if the two models solve the same tasks as often as assumed (correlation ρ of 0.688,"
                + " the nearest that the two scores allow).");
    assertThat(capped.verdicts().display().notes())
        .anyMatch(note -> note.endsWith(" instead: 0.688 on Terminal-Bench 2.0."));
    assertThat(capped.margins().chart().words().notes())
        .anyMatch(note -> note.endsWith(" instead: 0.688 on Terminal-Bench 2.0."));
    assertThat(allowed.verdicts().display().notes()).noneMatch(note -> note.contains("instead"));
  }
}
