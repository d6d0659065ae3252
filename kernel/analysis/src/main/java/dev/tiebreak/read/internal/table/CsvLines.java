package dev.tiebreak.read.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.LineColumns;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the cells that the parser finds, and knows where it is. A line that is empty or blank is
 * counted but gives no row.
 */
final class CsvLines extends AbstractBaseCsvCallbackHandler<Boolean> {

  static final int MOST_CHARACTERS_PER_CELL = 100_000;

  private static final String WHOLE_CELLS =
      "quotation marks around a whole cell, and any inside it doubled";

  /** The most that a spreadsheet has. */
  static final int MOST_COLUMNS = 16_384;

  private final List<Problem> problems = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final ShortRows shortRows;
  private Optional<Line> head = Optional.empty();
  private LineColumns rows = new LineColumns(0);
  private int row;
  private int inRow;
  private boolean filled;
  private int lastRow;
  private int lastCell;
  private boolean quoted;
  private int filledUp;

  /** What becomes of a row that has fewer cells than the header. */
  enum ShortRows {
    /** It stays as it is. */
    KEPT,
    /** Blank cells follow: whoever pastes a text loses the tabs at the end of its lines. */
    FILLED_UP
  }

  CsvLines(ShortRows shortRows) {
    this.shortRows = shortRows;
  }

  @Override
  protected void handleBegin(long line) {
    row++;
    inRow = 0;
    filled = false;
    quoted = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
    if (index >= MOST_COLUMNS) {
      refuseFurther(index);
      return;
    }
    int from = offset;
    int to = offset + length;
    while (from < to && RawRows.isBlank(buffer[from])) {
      from++;
    }
    while (to > from && RawRows.isBlank(buffer[to - 1])) {
      to--;
    }
    if (add(buffer, from, to) && !inQuotes) {
      problems.add(
          problem(row, index, Problem.found(new String(buffer, from, to - from)), WHOLE_CELLS));
    }
    inRow++;
    filled |= from < to;
    quoted |= inQuotes;
    lastRow = row;
    lastCell = index;
  }

  /** Adds a cell, and tells whether it has a quotation mark. */
  private boolean add(char[] buffer, int from, int to) {
    if (head.isPresent()) {
      return rows.add(buffer, from, to);
    }
    String cell = new String(buffer, from, to - from);
    cells.add(cell);
    return cell.indexOf('"') >= 0;
  }

  private void refuseFurther(int index) {
    if (index == MOST_COLUMNS) {
      problems.add(
          Problem.ofRow(row, "more than " + MOST_COLUMNS + " cells", "a row of that many at most"));
    }
  }

  /** Ends the row; null tells the parser that there is none. */
  @Override
  protected Boolean buildRecord() {
    if (!quoted && !filled && inRow < 2) {
      rows.removed();
      cells.clear();
      return null;
    }
    if (head.isEmpty()) {
      head = Optional.of(new Line(row, List.copyOf(cells)));
      rows = new LineColumns(cells.size());
    } else if (shortRows == ShortRows.FILLED_UP && inRow < head.get().cells().size()) {
      filledUp++;
      rows.endFilled(row);
    } else {
      rows.end(row);
    }
    return true;
  }

  /** Says how many rows got blank cells at their end. */
  Account account() {
    return filledUp == 0
        ? Account.empty()
        : Account.saying(
            Numbers.count(filledUp)
                + Plural.of(
                    filledUp,
                    " row has fewer cells than the header, and is",
                    " rows have fewer cells than the header, and are")
                + " read with blank cells at the end, since a pasted text loses its last tabs.");
  }

  /** Returns the header; empty if there is no line at all. */
  Optional<Line> head() {
    return head;
  }

  /** Returns the rows below. */
  LineColumns rows() {
    return rows;
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

  private Problem problem(int at, int index, String found, String allowed) {
    String name =
        head.filter(line -> at > line.number() && index < line.cells().size())
            .map(line -> line.cells().get(index))
            .filter(text -> !text.isEmpty())
            .orElse(String.valueOf(index + 1));
    return Problem.ofCell(at, name, found, allowed);
  }
}
