package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.function.Consumer;

/**
 * A row of a table with a column for each measure, of which each cell is a score. Marks for missing
 * ones, such as {@code N/A}, are the frame's to read.
 *
 * @param place where it stands
 */
record WideRow(Node cells, String place, FoundRows rows) {

  /** Adds the score in a column, unless nothing stands there. */
  void add(String column, Consumer<FoundRow> further) {
    String at = place + ", " + column;
    String score = cells.at(column).text();
    if (score.isEmpty()) {
      rows.leaveOut(at, "no score");
    } else {
      rows.add(
          at,
          row -> {
            further.accept(row);
            row.put("score", score.startsWith("$") ? score.substring(1) : score);
          });
    }
  }
}
