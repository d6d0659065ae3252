package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows of a wide table are for scores.
 *
 * @param kept those that are not plainly for something else
 * @param leftOut the others
 */
record WideRows(RawRows kept, List<LeftOut> leftOut) {

  /** The rows of a table with a model or a benchmark in each. */
  static WideRows of(RawRows rows) {
    String named = rows.has("model") ? "model" : "benchmark";
    List<String> names = rows.cells(named);
    List<String> units = rows.cells(WrittenUnit.COLUMN);
    List<String> directions = rows.cells(WideHeading.BETTER);
    List<Line> lines = rows.rows();
    List<List<String>> others =
        names.stream().anyMatch(MadeOfOthers::mayBe) ? others(rows, names) : List.of();
    List<Line> kept = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = names.get(i);
      Optional<String> why =
          MadeOfOthers.mayBe(name)
              ? Optional.of(made(rows).how(name, cells(rows, i), others))
              : named.equals("model")
                  ? NoScores.whyNoModel(name, cells(rows, i))
                  : units.get(i).isEmpty() && directions.get(i).isEmpty()
                      ? NoScores.why(name, cells(rows, i))
                      : Optional.empty();
      if (why.isEmpty()) {
        kept.add(lines.get(i));
      } else {
        String place = "row " + lines.get(i).number() + ", " + name;
        leftOut.add(new LeftOut(rows.origin(), place, why.get()));
      }
    }
    return leftOut.isEmpty() || kept.isEmpty()
        ? new WideRows(rows, List.of())
        : new WideRows(rows.with(rows.head(), kept), leftOut);
  }

  private static MadeOfOthers made(RawRows rows) {
    return new MadeOfOthers(Notation.of(rows, rows.header(), WrittenUnit.NUMBER), "the other rows");
  }

  private static List<List<String>> others(RawRows rows, List<String> names) {
    return IntStream.range(0, names.size())
        .filter(i -> !MadeOfOthers.mayBe(names.get(i)))
        .mapToObj(i -> cells(rows, i))
        .toList();
  }

  /** The cells of a row but for its name, as many as the header has. */
  private static List<String> cells(RawRows rows, int index) {
    List<String> cells = rows.rows().get(index).cells();
    return IntStream.range(0, rows.header().size())
        .filter(i -> !RawRows.has(List.of(rows.header().get(i)), "model"))
        .filter(i -> !RawRows.has(List.of(rows.header().get(i)), "benchmark"))
        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
        .toList();
  }
}
