package dev.tiebreak.decide.league;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Adjustment;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every league. */
class LeagueProperties {

  private static League league(List<Integer> tenths, int tasks) {
    return League.ofScores(
        "X",
        IntStream.range(0, tenths.size()).mapToObj(i -> Contender.of("M" + i)).toList(),
        tenths.stream().map(score -> OptionalDouble.of(score / 10.0)).toList(),
        Evidence.Published.over(tasks),
        Provenance.none());
  }

  @Property(tries = 300)
  void rank_isAmongTheRanksThatAModelMayHave(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 1000) Integer> tenths,
      @ForAll @IntRange(min = 2, max = 2000) int tasks) {
    for (League.Place place : league(tenths, tasks).places()) {
      assertThat(place.rank()).isBetween(place.bestRank(), place.worstRank());
    }
  }

  @Property(tries = 300)
  void moreTasks_tellNoFewerPairsApart(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 1000) Integer> tenths,
      @ForAll @IntRange(min = 2, max = 2000) int tasks) {
    assertThat(league(tenths, 2 * tasks).clearPairs())
        .isGreaterThanOrEqualTo(league(tenths, tasks).clearPairs());
  }

  /** Holm is no less careful than Benjamini and Hochberg, whatever is tested beside. */
  @Property(tries = 300)
  void adjustment_isTheMoreCarefulTheMoreIsTestedTogether(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 1000) Integer> tenths,
      @ForAll @IntRange(min = 20, max = 500) int tasks) {
    League alone = league(tenths, tasks);
    League together = Leagues.of(List.of(alone, league(tenths, tasks))).leagues().get(0);
    Assumptions lenient = Assumptions.withDefaults().withAdjustment(Adjustment.BENJAMINI_HOCHBERG);

    assertThat(together.clearPairs()).isLessThanOrEqualTo(alone.clearPairs());
    assertThat(alone.clearPairs()).isLessThanOrEqualTo(alone.assuming(lenient).clearPairs());
  }

  @Property(tries = 300)
  void groups_holdNoPairThatDiffersClearly(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 1000) Integer> tenths,
      @ForAll @IntRange(min = 20, max = 2000) int tasks) {
    League league = league(tenths, tasks);
    List<Contender> order = league.places().stream().map(League.Place::model).toList();

    for (List<Contender> group : league.groups()) {
      for (int i = order.indexOf(group.get(0));
          i < order.indexOf(group.get(0)) + group.size();
          i++) {
        for (int j = i + 1; j < order.indexOf(group.get(0)) + group.size(); j++) {
          assertThat(league.certainty(i, j)).isNotEqualTo(Certainty.CLEAR);
        }
      }
    }
  }
}
