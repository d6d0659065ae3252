package dev.tiebreak.claims;

import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import org.junit.jupiter.api.Test;

/** Every cell of a list of claims with each ruling in it. */
class ClaimsTest {

  private static final Finding HOLDS = new Finding("says this", Ruling.HOLDS, "It does.");
  private static final Finding FAILS = new Finding("and that", Ruling.DOES_NOT_HOLD, "No.");
  private static final Finding OPEN = new Finding("and more", Ruling.UNDECIDED, "Perhaps.");

  private final Claims claims =
      Claims.of(
          Claim.of("One.", HOLDS),
          Claim.of("Two.", HOLDS, OPEN),
          Claim.of("Three.", FAILS, OPEN, HOLDS));

  @Test
  void table_hasARowForEachThingSaid() {
    FrameAssert.assertThat(claims.table())
        .isNamed("claims")
        .hasRows(
            "number | claim | ruling | statement | statement_ruling | numbers",
            "1 | One. | holds | says this | holds | It does.",
            "2 | Two. | undecided | says this | holds | It does.",
            "2 | Two. | undecided | and more | undecided | Perhaps.",
            "3 | Three. | does not hold | and that | does not hold | No.",
            "3 | Three. | does not hold | and more | undecided | Perhaps.",
            "3 | Three. | does not hold | says this | holds | It does.");
  }

  @Test
  void display_hasEachClaimOnce() {
    DisplayTable display = claims.display();

    assertThat(display.title()).isEqualTo("1 of 3 claims holds, 1 does not, 1 undecided");
    assertThat(display.subtitle())
        .isEqualTo("Each thing that a sentence says, held against the numbers");
    assertThat(headings(display)).isEqualTo(" | Claim | It says | The numbers say | Because");
    assertThat(rows(display))
        .containsExactly(
            "1 | One. | (says this) | *holds* | It does.",
            "2 | Two. | (says this) | *holds* | It does.",
            " |  | (and more) | undecided | Perhaps.",
            "3 | Three. | (and that) | *does not hold* | No.",
            " |  | (and more) | undecided | Perhaps.",
            " |  | (says this) | *holds* | It does.");
    assertThat(display.notes()).containsExactly("A claim holds if all that it says holds.");
    assertThat(claims).hasToString(display.text());
  }

  @Test
  void finding_isOfOneOrMany() {
    Claim holds = Claim.of("One.", HOLDS);
    Claim fails = Claim.of("Two.", FAILS);
    Claim open = Claim.of("Three.", OPEN);

    assertThat(Claims.of(holds).finding()).isEqualTo("1 of 1 claim holds");
    assertThat(Claims.of(holds, holds).finding()).isEqualTo("2 of 2 claims hold");
    assertThat(Claims.of(fails, fails, holds).finding()).isEqualTo("1 of 3 claims holds, 2 do not");
    assertThat(Claims.of(open, open).finding()).isEqualTo("0 of 2 claims hold, 2 undecided");
    assertThat(claims.where(claim -> claim.findings().size() > 1).finding())
        .isEqualTo("1 of 3 claims holds, 1 does not, 1 undecided, shown: 2");
  }

  @Test
  void claim_isASentenceWithItsRuling() {
    assertThat(claims.claims().get(1)).hasToString("Two. undecided");
    assertThat(OPEN).hasToString("and more: undecided. Perhaps.");
  }

  @Test
  void finding_takesTheNumberOfASingleClaim() {
    assertThat(Claims.of(Claim.of("One.", FAILS)).finding())
        .isEqualTo("0 of 1 claim holds, 1 does not");
  }
}
