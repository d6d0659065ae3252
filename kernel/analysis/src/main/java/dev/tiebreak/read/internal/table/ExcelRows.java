package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.words.internal.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of one sheet: its numbers as they are stored, in the unit that they show. */
final class ExcelRows {

  private final String origin;
  private final Manner manner;
  private final MergedCells merged;
  private final List<Line> lines = new ArrayList<>();
  private Account account = Account.empty();
  private int hidden;
  private int notAvailable;
  private boolean hasNumbers;

  ExcelRows(String origin, Manner manner, MergedCells merged) {
    this.origin = origin;
    this.manner = manner;
    this.merged = merged;
  }

  /** Reads a sheet; empty if nothing stands in it. */
  Optional<RawRows> read(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(this::take);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    note(hidden, " hidden row is read too.", " hidden rows are read too.");
    note(notAvailable, " cell says #N/A, and is missing.", " cells say #N/A, and are missing.");
    int width = lines.stream().mapToInt(line -> used(line.cells())).max().getAsInt();
    List<Line> full = lines.stream().map(line -> line(line, width)).toList();
    Optional<Decimals> decimals =
        manner.decimals().or(() -> hasNumbers ? Optional.of(Decimals.POINT) : Optional.empty());
    return Optional.of(
        new RawRows(
            origin,
            full.get(0),
            full.subList(1, full.size()),
            new Manner(decimals, manner.days(), manner.badRows()),
            account,
            "Excel"));
  }

  private void note(int count, String one, String many) {
    if (count > 0) {
      account =
          account.and(
              Account.saying(
                  String.format(Locale.ROOT, "%,d%s", count, Plural.of(count, one, many))));
    }
  }

  private void take(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
    }
    List<String> filled = merged.filled(row.getRowNum(), cells);
    if (used(filled) == 0) {
      return;
    }
    hidden += row.isHidden() ? 1 : 0;
    if (!lines.isEmpty() && merged.isAcross(row.getRowNum(), used(filled))) {
      account =
          account.and(
              Account.leftOut(origin, "row " + row.getRowNum(), "a heading between the rows"));
      return;
    }
    lines.add(new Line(row.getRowNum(), filled));
  }

  private String text(Cell cell) {
    ExcelCell read = ExcelCell.of(cell);
    hasNumbers |= read.isNumber();
    notAvailable += read.isNotAvailable() ? 1 : 0;
    boolean comma = read.isNumber() && manner.decimals().equals(Optional.of(Decimals.COMMA));
    return comma ? read.text().replace('.', ',') : read.text();
  }

  private static int used(List<String> cells) {
    int used = cells.size();
    while (used > 0 && cells.get(used - 1).isEmpty()) {
      used--;
    }
    return used;
  }

  private static Line line(Line line, int width) {
    List<String> cells = new ArrayList<>(line.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    return new Line(line.number(), List.copyOf(cells.subList(0, width)));
  }
}
