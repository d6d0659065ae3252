package dev.tiebreak.decide.doubt;

import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Blanks of the first model, of the second and of both. */
class BlanksTest {

  private final Blanks blanks =
      decision(
              unsized("P", 60.0, 50.0),
              unsized("Q", 70.0, null),
              unsized("R", null, 80.5),
              unsized("S", null, null))
          .blanks();

  @Test
  void bestFor_givesAHundredToOneAndNothingToTheOther() {
    assertThat(blanks.bestFor(Side.FIRST).contests())
        .extracting(c -> c.first().getAsDouble(), c -> c.second().getAsDouble())
        .containsExactly(
            Tuple.tuple(60.0, 50.0),
            Tuple.tuple(70.0, 0.0),
            Tuple.tuple(100.0, 80.5),
            Tuple.tuple(100.0, 0.0));
    assertThat(blanks.bestFor(Side.SECOND).contests())
        .extracting(c -> c.first().getAsDouble(), c -> c.second().getAsDouble())
        .containsExactly(
            Tuple.tuple(60.0, 50.0),
            Tuple.tuple(70.0, 100.0),
            Tuple.tuple(0.0, 80.5),
            Tuple.tuple(0.0, 100.0));
  }

  @Test
  void table_hasARowForEachBlank() {
    FrameAssert.assertThat(blanks.table())
        .isNamed("blanks")
        .hasRows(
            "benchmark | missing | score_to_beat",
            "Q | B | 70.00",
            "R | A | 80.50",
            "S | A and B |");
  }

  /** Against it A leads by 10 and trails by 30, 80.5 and 100: 10/40 · 10/90.5 · 10/110 = .00251. */
  @Test
  void display_saysWhatTheBlanksCouldStillChange() {
    DisplayTable display = blanks.display();

    assertThat(display.title())
        .isEqualTo("With the blanks filled it could be anything from 4–0 to 1–3");
    assertThat(display.subtitle()).isEqualTo("Scores in percent");
    assertThat(headings(display)).isEqualTo("Benchmark | No score of | Score to beat");
    assertThat(rows(display)).containsExactly("Q | B | 70.0", "R | A | 80.5", "S | A and B | (–)");
    assertThat(display.notes())
        .containsExactly(
            "Of all ways to weight the 4 benchmarks, A then wins from 0.3% (all blanks filled"
                + " against"
                + " it) to 100.0% (all in its favour).");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(blanks).hasToString(display.text());
  }

  @Test
  void blanks_ofOneBenchmarkAreOne() {
    Blanks one = decision(unsized("R", null, 80.0)).blanks();

    assertThat(one.finding())
        .isEqualTo("With the blank filled it could be anything from 1–0 to 0–1");
    assertThat(one.display().notes())
        .containsExactly(
            "Of all ways to weight the one benchmark, A then wins from 0.0% (all blanks filled"
                + " against it) to 100.0% (all in its favour).");
  }

  @Test
  void blanks_thatAreNoneSaySo() {
    Blanks none = decision(unsized("P", 60.0, 50.0)).blanks();

    assertThat(none.finding()).isEqualTo("No score is missing");
    assertThat(none.display().rows()).isEmpty();
    assertThat(none.display().notes()).isEmpty();
  }
}
