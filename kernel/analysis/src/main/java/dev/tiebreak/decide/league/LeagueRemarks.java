package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.SystemName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be said of several leagues beside what was found: models that were not run alike, and
 * the notes of each league.
 *
 * @param leagues those that count
 * @param models those that are shown
 */
record LeagueRemarks(List<League> leagues, List<Contender> models) {

  private static final int MOST_IN_A_CHART = 4;

  /** Of all models of some leagues. */
  static LeagueRemarks of(List<League> leagues) {
    return new LeagueRemarks(
        leagues,
        leagues.stream().flatMap(league -> league.field().models().stream()).distinct().toList());
  }

  /** What follows a finding on models that were not run alike; nothing where they were. */
  String notAlike() {
    return SystemName.notAlike(systems());
  }

  private Map<String, List<SystemName>> systems() {
    Map<String, List<SystemName>> systems = new LinkedHashMap<>();
    leagues.forEach(league -> systems.put(league.benchmark(), league.field().run(models)));
    return systems;
  }

  /** All of it, in sentences. */
  List<String> sentences() {
    return Stream.concat(
            SystemName.eachWay(systems()).stream(),
            leagues.stream().flatMap(league -> league.field().noted().stream()))
        .distinct()
        .toList();
  }

  /** The first of them, and how many more a table has. */
  List<String> inBrief() {
    List<String> all = sentences();
    int more = all.size() - MOST_IN_A_CHART;
    return more <= 1
        ? all
        : Stream.concat(
                all.stream().limit(MOST_IN_A_CHART),
                Stream.of("The table has " + more + " more notes of this kind."))
            .toList();
  }
}
