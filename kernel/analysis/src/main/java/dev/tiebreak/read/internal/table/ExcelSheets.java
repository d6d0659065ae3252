package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.open.Opened;
import dev.tiebreak.read.internal.open.ZipParts;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an Excel file, and which of them is read. */
final class ExcelSheets {

  private static final int MOST_NAMED = 5;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private ExcelSheets() {}

  /**
   * Returns the rows of the sheet that the source asks for, else of the only one that fits.
   *
   * @throws BadDataException if there is no such sheet, or if several may be meant
   */
  static RawRows chosen(Opened opened, Source source, Predicate<List<String>> fits) {
    Map<String, byte[]> parts = ZipParts.unpacked(opened, MergedCells::isNeeded);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(opened.bytes()), WITH_FORMATS)) {
      List<Sheet> sheets = book.getSheets().toList();
      List<RawRows> tables = new ArrayList<>();
      for (Sheet sheet : sheets) {
        boolean asked = source.sheet().map(sheet.getName()::equals).orElse(isVisible(sheet));
        if (asked) {
          String origin = opened.origin() + ", sheet " + sheet.getName();
          new ExcelRows(origin, source.manner(), MergedCells.of(parts, sheet.getName()))
              .read(sheet)
              .map(rows -> HeaderRows.table(rows, fits))
              .ifPresent(tables::add);
        }
      }
      return NamedTable.checked(theOne(opened, source, tables, sheets, fits));
    } catch (BadDataException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // the library throws whatever it stumbles over
      throw opened.refused(
          "the Excel file is damaged, or written in a way that cannot be read",
          "an Excel file (.xlsx) that Excel opens, or CSV");
    }
  }

  private static boolean isVisible(Sheet sheet) {
    return sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  private static RawRows theOne(
      Opened opened,
      Source source,
      List<RawRows> tables,
      List<Sheet> sheets,
      Predicate<List<String>> fits) {
    if (source.sheet().isPresent() && tables.isEmpty()) {
      throw opened.refused(
          "there is nothing in a sheet called \"" + source.sheet().get() + "\"",
          sheets.stream().map(Sheet::getName).collect(Collectors.joining(", ")));
    }
    List<RawRows> fitting = tables.stream().filter(table -> fits.test(table.header())).toList();
    if (fitting.size() == 1 || tables.size() == 1) {
      return fitting.size() == 1 ? fitting.get(0) : tables.get(0);
    }
    if (tables.isEmpty()) {
      throw opened.refused("the Excel file is empty", "a header and rows");
    }
    throw new BadDataException(
        opened.origin(),
        List.of(
            Problem.ofFile(
                "the Excel file has " + tables.size() + " sheets: " + listed(opened, tables),
                "one of them, chosen by Source.of(…).sheet(\"…\")")));
  }

  private static String listed(Opened opened, List<RawRows> tables) {
    int before = (opened.origin() + ", sheet ").length();
    return tables.stream()
        .map(
            table ->
                table.origin().substring(before)
                    + " ("
                    + Names.some(table.header(), MOST_NAMED)
                    + "; "
                    + table.rows().size()
                    + Plural.of(table.rows().size(), " row", " rows")
                    + ")")
        .collect(Collectors.joining(", "));
  }
}
