package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cells that may span rows and columns: each of these holds what the cell says. */
final class SpannedCells {

  private static final int MOST_CELLS = 10_000_000;

  private final String origin;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> cellsWritten = new ArrayList<>();
  private int cells;

  SpannedCells(String origin, int rowCount) {
    this.origin = origin;
    for (int i = 0; i < rowCount; i++) {
      rows.add(new ArrayList<>());
      cellsWritten.add(0);
    }
  }

  /** Adds a cell at the first free place of a row. */
  void add(int row, String words, int rowSpan, int columnSpan) {
    int column = rows.get(row).indexOf(null);
    int from = column < 0 ? rows.get(row).size() : column;
    int below = Math.min(rows.size(), row + rowSpan);
    for (int r = row; r < below; r++) {
      for (int c = from; c < from + columnSpan; c++) {
        set(rows.get(r), c, words);
      }
    }
    cellsWritten.set(row, cellsWritten.get(row) + 1);
  }

  private void set(List<String> row, int column, String words) {
    if (column >= CsvLines.MOST_COLUMNS || ++cells > MOST_CELLS) {
      throw new BadDataException(
          origin,
          List.of(
              Problem.ofFile(
                  "the cells of the table span too much",
                  "at most " + CsvLines.MOST_COLUMNS + " columns and " + MOST_CELLS + " cells")));
    }
    while (row.size() <= column) {
      row.add(null);
    }
    row.set(column, row.get(column) == null ? words : row.get(column));
  }

  /** Whether a row is one cell across the whole table. */
  boolean isHeading(int row) {
    List<String> all = rows.get(row);
    return cellsWritten.get(row) == 1
        && all.size() > 1
        && all.stream().filter(Objects::nonNull).distinct().count() == 1;
  }

  /** Returns the rows, filled up to the width of the first one, without those that have no cell. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int width = rows.stream().filter(row -> !row.isEmpty()).findFirst().map(List::size).orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (!row.isEmpty()) {
        List<String> full = new ArrayList<>();
        for (int c = 0; c < Math.max(width, row.size()); c++) {
          full.add(c < row.size() && row.get(c) != null ? row.get(c) : "");
        }
        lines.add(new Line(i + 1, List.copyOf(full)));
      }
    }
    return lines;
  }
}
