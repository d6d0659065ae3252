package dev.tiebreak.decide.league;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sixty models of which each differs clearly from all but its neighbours: 59 groups of two. */
class LeagueGroupsTest {

  private final LeagueGroups groups = new LeagueGroups(60, (better, worse) -> worse - better > 1);

  @Test
  void letters_goOnAfterZAsInASpreadsheet() {
    assertThat(groups.all()).hasSize(59);
    assertThat(groups.letters(0)).containsExactly("A");
    assertThat(groups.letters(25)).containsExactly("Y", "Z");
    assertThat(groups.letters(26)).containsExactly("Z", "AA");
    assertThat(groups.letters(52)).containsExactly("AZ", "BA");
    assertThat(groups.letters(59)).containsExactly("BG");
  }

  /** A model may change places with the neighbours that it has, and with no other. */
  @Test
  void ranks_leaveOutWhoIsClearlyBetterOrWorse() {
    assertThat(groups.bestRank(0)).isEqualTo(1);
    assertThat(groups.worstRank(0)).isEqualTo(2);
    assertThat(groups.bestRank(30)).isEqualTo(30);
    assertThat(groups.worstRank(30)).isEqualTo(32);
    assertThat(groups.bestRank(59)).isEqualTo(59);
    assertThat(groups.worstRank(59)).isEqualTo(60);
    assertThat(groups.clearPairs()).isEqualTo(60 * 59 / 2 - 59);
  }

  @Test
  void groups_ofModelsThatAllDifferAreNone() {
    assertThat(new LeagueGroups(3, (better, worse) -> true).all()).isEmpty();
    assertThat(new LeagueGroups(3, (better, worse) -> false).all())
        .containsExactly(new LeagueGroups.Group(0, 2));
  }
}
