package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.paired;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell of a scorecard and its margins, with wins of each kind for either model. */
class DecisionTablesTest {

  private final SplitDecision decision =
      decision(
          unsized("Wide", 80.0, 60.5),
          unsized("Slim", 60.0, 60.4),
          unsized("Slimmer", 50.3, 50.0),
          unsized("Tie", 40.0, 40.0),
          unsized("Only A", 70.0, null),
          unsized("Only B", null, 71.0),
          unsized("None", null, null),
          unsized("Loss", 20.0, 30.0));

  @Test
  void table_isTheScorecard() {
    FrameAssert.assertThat(decision.table())
        .isNamed("split decision")
        .hasRows(
            "benchmark | Model A | Model B | margin_points | winner | standing",
            "Wide | 80.00 | 60.50 | 19.50 | A | contested",
            "Slim | 60.00 | 60.40 | -0.40 | B (marginal) | marginal",
            "Slimmer | 50.30 | 50.00 | 0.30 | A (marginal) | marginal",
            "Tie | 40.00 | 40.00 | 0.00 | tied | tied",
            "Only A | 70.00 | | | A | uncontested",
            "Only B | | 71.00 | | B | uncontested",
            "None | | | | | no score",
            "Loss | 20.00 | 30.00 | -10.00 | B | contested");
  }

  @Test
  void display_isTheScorecardWithWhatItsWinsAreWorth() {
    DisplayTable display = decision.display();

    assertThat(display.title())
        .isEqualTo("The models split the benchmarks 3–3, and 2–2 where both have a score");
    assertThat(display.subtitle()).isEqualTo("Scores in percent");
    assertThat(headings(display))
        .isEqualTo(
            "Benchmark | Model A | Model B | Margin (points) | Winner as printed | Standing");
    assertThat(rows(display))
        .containsExactly(
            "Wide | *80.0* | 60.5 | +19.5 | A | contested",
            "Slim | 60.0 | *60.4* | −0.4 | B (marginal) | (marginal)",
            "Slimmer | *50.3* | 50.0 | +0.3 | A (marginal) | (marginal)",
            "Tie | 40.0 | 40.0 | 0.0 | tied | (tied)",
            "Only A | *70.0* | (no score) | (–) | A | (uncontested)",
            "Only B | (no score) | *71.0* | (–) | B | (uncontested)",
            "None | (no score) | (no score) | (–) |  | (no score)",
            "Loss | 20.0 | *30.0* | −10.0 | B | contested");
    assertThat(display.notes())
        .containsExactly(
            "A wins 3 of 8 as printed: 2 contested (1 of them marginal: Slimmer), 1 uncontested (B"
                + " has no score on Only A).",
            "B wins 3 of 8 as printed: 2 contested (1 of them marginal: Slim), 1 uncontested (A has"
                + " no score on Only B).",
            "Tied: Tie.",
            "No score for either: None.",
            "Margin: A less B, in percentage points. Marginal: a lead below 1 point. Uncontested:"
                + " the other model has no score.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(decision).hasToString(display.text());
  }

  @Test
  void notes_listManyNamesAndLeaveOutWhatThereIsNot() {
    assertThat(
            decision(unsized("X", 1.0, null), unsized("Y", 1.0, null), unsized("Z", 1.0, null))
                .display()
                .notes())
        .startsWith(
            "A wins 3 of 3 as printed: 0 contested, 3 uncontested (B has no score on X, Y and Z).",
            "B wins 0 of 3 as printed.",
            "Margin: A less B, in percentage points. Marginal: a lead below 1 point. Uncontested:"
                + " the other model has no score.");
  }

  @Test
  void tally_countsTheWinsOfBothModelsApart() {
    Tally tally = decision.tally();

    assertThat(tally).isEqualTo(new Tally(new Tally.Wins(2, 1, 1), new Tally.Wins(2, 1, 1), 1, 1));
    assertThat(tally.marginal()).isEqualTo(2);
    assertThat(tally.uncontested()).isEqualTo(2);
    assertThat(tally.asPrinted()).isEqualTo("3–3");
    assertThat(tally.contested()).isEqualTo("2–2");
    assertThat(decision.leaderAsPrinted()).isEmpty();
  }

  @Test
  void margins_goFromTheFirstModelsWidestLeadToTheSeconds() {
    FrameAssert.assertThat(decision.margins().table())
        .isNamed("margins")
        .hasRows(
            "benchmark | margin_points | leader | standing",
            "Wide | 19.50 | A | contested",
            "Slimmer | 0.30 | A | marginal",
            "Tie | 0.00 | | tied",
            "Slim | -0.40 | B | marginal",
            "Loss | -10.00 | B | contested");
  }

  @Test
  void marginsDisplay_muteWhatIsMarginal() {
    DisplayTable display = decision.margins().display();

    assertThat(display.title()).isEqualTo("Margins of Model A over Model B");
    assertThat(display.subtitle())
        .isEqualTo("Percentage points, on the benchmarks that both have a score on");
    assertThat(headings(display)).isEqualTo("Benchmark | Margin (points) | Leader | Standing");
    assertThat(rows(display))
        .containsExactly(
            "Wide | +19.5 | A | contested",
            "Slimmer | +0.3 | A | (marginal)",
            "Tie | 0.0 |  | tied",
            "Slim | −0.4 | B | (marginal)",
            "Loss | −10.0 | B | contested");
    assertThat(display.notes())
        .containsExactly("No margin, because a score is missing: Only A, Only B, None.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(decision.margins()).hasToString(display.text());
    assertThat(decision(unsized("X", 1.0, 2.0)).margins().display().notes()).isEmpty();
  }

  @Test
  void splitDecisions_haveARowForEachPair() {
    SplitDecision sweep = decision(unsized("X", 9.0, 2.0), unsized("Y", 3.0, 1.0)).mirrored();
    SplitDecisions all = new SplitDecisions(List.of(decision, sweep));

    FrameAssert.assertThat(all.table())
        .isNamed("split decisions")
        .hasRows(
            "first | second | first_wins_as_printed | second_wins_as_printed |"
                + " first_wins_contested | second_wins_contested | marginal | uncontested",
            "Model A | Model B | 3 | 3 | 2 | 2 | 2 | 2",
            "Model B | Model A | 0 | 2 | 0 | 2 | 0 | 0");
    assertThat(all.display().title()).isEqualTo("Split decisions between all pairs of models");
    assertThat(all.display().subtitle())
        .isEqualTo("Benchmarks won by the first and by the second model");
    assertThat(headings(all.display()))
        .isEqualTo(
            "First | Second | As printed | Where both have a score | Marginal | Uncontested");
    assertThat(rows(all.display()))
        .containsExactly(
            "Model A | Model B | 3–3 | 2–2 | 2 | 2", "Model B | Model A | 0–2 | 0–2 | 0 | 0");
    assertThat(all).hasToString(all.display().text());
  }

  @Test
  void splitDecisions_ofAnyOutcomesAreAsShown() {
    SplitDecision measured = decision(paired("Runs", 10, 5, 1, 4));

    assertThat(headings(new SplitDecisions(List.of(decision, measured)).display()))
        .isEqualTo("First | Second | As shown | Where both have a score | Marginal | Uncontested");
    assertThat(measured.display().subtitle())
        .isEqualTo("Scores in percent; on Runs those of the tasks that both ran");
  }

  /** Means of outcomes have no decimals of their own: 1/3 of 30 tasks is 33.3 beside 50. */
  @Test
  void decimals_areThoseThatScoresWerePrintedWith() {
    assertThat(rows(decision(paired("Runs", 10, 0, 5, 15), contest("X", 50, 41.25, 9)).display()))
        .containsExactly(
            "Runs | 33.33 | *50.00* | −16.67 | B | contested",
            "X | *50.00* | 41.25 | +8.75 | A | contested");
    assertThat(rows(decision(paired("Runs", 10, 0, 5, 15)).display()))
        .containsExactly("Runs | 33.3 | *50.0* | −16.7 | B | contested");
  }
}
