package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of all boards of SWE-bench, each once. */
final class SweBenchBoards {

  private static final String PLACE = "leaderboards[%d].results[%d]";

  private SweBenchBoards() {}

  /**
   * Returns the entries. One that has a record of its tasks may stand in several boards: it counts
   * in the longest of them. Entries of a board that are the same system on one day are told apart
   * by their folders.
   */
  static List<SweBenchEntry> of(Node boards, FoundRows rows) {
    List<SweBenchEntry> all = new ArrayList<>();
    for (int i = 0; i < boards.children().size(); i++) {
      Node board = boards.children().get(i);
      List<Node> results = board.at("results").children();
      for (int j = 0; j < results.size(); j++) {
        all.add(
            SweBenchEntry.of(
                board.at("name").text(), results.size(), PLACE.formatted(i, j), results.get(j)));
      }
    }
    return toldApart(once(all, rows));
  }

  private static List<SweBenchEntry> once(List<SweBenchEntry> all, FoundRows rows) {
    Map<String, SweBenchEntry> longest = new HashMap<>();
    for (SweBenchEntry each : all) {
      longest.merge(
          each.identity(), each, (one, other) -> other.among() > one.among() ? other : one);
    }
    List<SweBenchEntry> kept = new ArrayList<>();
    for (SweBenchEntry each : all) {
      if (longest.get(each.identity()).place().equals(each.place())) {
        kept.add(each);
      } else {
        rows.leaveOut(each.place(), "an entry that stands in a longer board too");
      }
    }
    return kept;
  }

  private static List<SweBenchEntry> toldApart(List<SweBenchEntry> entries) {
    Map<List<String>, Integer> counts = new HashMap<>();
    entries.forEach(each -> counts.merge(each.key(), 1, Integer::sum));
    return entries.stream()
        .map(each -> counts.get(each.key()) == 1 ? each : each.withFolder())
        .toList();
  }
}
