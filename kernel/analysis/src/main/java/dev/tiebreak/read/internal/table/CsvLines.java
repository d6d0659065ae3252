package dev.tiebreak.read.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the cells that the parser finds, and knows where it is. A line that is empty or blank is
 * counted but gives no row.
 */
final class CsvLines extends AbstractBaseCsvCallbackHandler<Line> {

  static final int MOST_CHARACTERS_PER_CELL = 100_000;

  private static final String WHOLE_CELLS =
      "quotation marks around a whole cell, and any inside it doubled";

  /** The most that a spreadsheet has. */
  static final int MOST_COLUMNS = 16_384;

  private final List<Problem> problems = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private List<String> header = List.of();
  private int headRow;
  private int row;
  private int lastRow;
  private int lastCell;
  private boolean quoted;

  CsvLines() {}

  @Override
  protected void handleBegin(long line) {
    row++;
    cells.clear();
    quoted = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
    if (index >= MOST_COLUMNS) {
      refuseFurther(index);
      return;
    }
    String cell = RawRows.strip(new String(buffer, offset, length));
    if (!inQuotes && cell.indexOf('"') >= 0) {
      problems.add(problem(row, index, Problem.found(cell), WHOLE_CELLS));
    }
    cells.add(cell);
    quoted |= inQuotes;
    lastRow = row;
    lastCell = index;
  }

  private void refuseFurther(int index) {
    if (index == MOST_COLUMNS) {
      problems.add(
          Problem.ofRow(row, "more than " + MOST_COLUMNS + " cells", "a row of that many at most"));
    }
  }

  /** The line, or null, which tells the parser that there is none. */
  @Override
  protected Line buildRecord() {
    boolean blank = !quoted && (cells.isEmpty() || (cells.size() == 1 && cells.get(0).isEmpty()));
    if (blank) {
      return null;
    }
    Line line = new Line(row, List.copyOf(cells));
    if (header.isEmpty()) {
      header = line.cells();
      headRow = row;
    }
    return line;
  }

  /** Returns what is wrong with cells that were read nevertheless. */
  List<Problem> problems() {
    return problems;
  }

  /** Says what is wrong in the cell at which the text ends. */
  Problem atLastCell(DecodedReader.Fault fault) {
    return problem(lastRow, lastCell, fault.found(), fault.allowed());
  }

  /**
   * Says what is wrong with the cell that the parser could not finish. FastCSV distinguishes these
   * errors only by their messages.
   */
  Problem atBrokenCell(CsvParseException e, Optional<DecodedReader.Fault> fault) {
    if (!e.getMessage().startsWith("Unclosed")) {
      return problem(
          row,
          getFieldCount(),
          "text after the quotation mark that closes the cell, or more than "
              + MOST_CHARACTERS_PER_CELL
              + " characters in it",
          WHOLE_CELLS);
    }
    return fault
        .map(end -> problem(row, getFieldCount(), end.found(), end.allowed()))
        .orElseGet(
            () ->
                problem(
                    row,
                    getFieldCount(),
                    "the quotation mark that opens the cell is never closed",
                    WHOLE_CELLS));
  }

  private Problem problem(int inRow, int index, String found, String allowed) {
    boolean named = inRow > headRow && index < header.size() && !header.get(index).isEmpty();
    return Problem.ofCell(
        inRow, named ? header.get(index) : String.valueOf(index + 1), found, allowed);
  }
}
