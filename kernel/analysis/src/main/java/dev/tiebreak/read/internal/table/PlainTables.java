package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.open.FileKind;
import dev.tiebreak.read.internal.open.Opened;
import dev.tiebreak.read.internal.open.ZipParts;
import dev.tiebreak.read.internal.table.CsvLines.ShortRows;
import java.util.List;
import java.util.function.Predicate;

/** Reads the cells of any plain table, told by its content. */
public final class PlainTables {

  /** Larger texts are data; no page of tables is. */
  private static final int MOST_OF_A_PAGE = 50_000_000;

  private PlainTables() {}

  /**
   * Reads a table.
   *
   * @param fits whether a header is one that is looked for, which chooses among several tables
   * @throws BadDataException if no table can be read without a doubt
   */
  public static RawRows rows(Source source, Predicate<List<String>> fits) {
    return rows(Opened.of(source), source, fits);
  }

  /** Reads a table from bytes; see {@link #rows(Source, Predicate)}. */
  public static RawRows rows(Opened opened, Source source, Predicate<List<String>> fits) {
    FileKind kind = FileKind.of(opened.bytes());
    if (kind == FileKind.ZIP) {
      List<String> parts = ZipParts.names(opened);
      if (!FileKind.isExcel(parts)) {
        throw opened.refused("this is " + FileKind.document(parts), FileKind.ALLOWED);
      }
      if (source.table().isPresent()) {
        throw opened.refused(
            "an Excel file has no table " + source.table().getAsInt(),
            "one of its sheets, by name");
      }
      return ExcelSheets.chosen(opened, source, fits);
    }
    if (kind != FileKind.OTHER) {
      throw opened.refused("this is " + kind, FileKind.ALLOWED);
    }
    if (source.sheet().isPresent()) {
      throw opened.refused(
          "this is text, which has no sheet \"" + source.sheet().get() + "\"",
          "an Excel file, or no sheet");
    }
    return ofText(opened, source, fits).in(source.manner());
  }

  /** Whether the first line of a text is a header that fits, whatever separates its cells. */
  public static boolean isHeader(String text, Predicate<List<String>> fits) {
    return text.lines().findFirst().filter(line -> Separator.isHeader(line, fits)).isPresent();
  }

  /** Whether a text begins as YAML does. */
  public static boolean isYaml(String start) {
    return TextKind.YAML.begins(start);
  }

  /** Whether a text begins as JSON does. */
  public static boolean isJson(String start) {
    return TextKind.JSON.begins(start);
  }

  /** Whether a text may be a page, whose tables may stand anywhere in it, as far as it was read. */
  public static boolean mayBePage(String text) {
    return TextKind.isWebPage(text.stripLeading())
        || TextKind.hasHtmlTable(text)
        || MarkdownTables.in(text);
  }

  private static RawRows ofText(Opened opened, Source source, Predicate<List<String>> fits) {
    FileText text = FileText.of(opened, source);
    String start = text.start();
    TextKind.refuse(opened, start);
    FirstLines lines = FirstLines.of(text.reader());
    if (start.isEmpty() || Separator.isHeader(lines.header(), fits)) {
      return delimited(opened, text, lines, source, fits);
    }
    if (TextKind.isWebPage(start)) {
      return page(opened, HtmlTables.of(opened.origin(), text.page()), source, fits);
    }
    if (opened.bytes().length <= MOST_OF_A_PAGE) {
      String page = text.page();
      if (MarkdownTables.in(page)) {
        return page(opened, MarkdownTables.of(opened.origin(), page), source, fits);
      }
      if (TextKind.hasHtmlTable(page)) {
        return page(opened, HtmlTables.of(opened.origin(), page), source, fits);
      }
    }
    TextKind.YAML.refuseIn(opened, start);
    int titles = lines.titles(fits);
    FirstLines below = titles == 0 ? lines : FirstLines.below(titles, text.reader());
    return delimited(opened, text, below, source, fits);
  }

  private static RawRows delimited(
      Opened opened, FileText text, FirstLines lines, Source source, Predicate<List<String>> fits) {
    if (source.table().orElse(1) > 1) {
      throw opened.refused(
          "this is one table, and not " + source.table().getAsInt(),
          "table 1, or a page of tables");
    }
    Separator separator = Separator.of(opened.origin(), lines, fits);
    ShortRows shortRows =
        source.text().isPresent() && separator == Separator.TAB
            ? ShortRows.FILLED_UP
            : ShortRows.KEPT;
    return HeaderRows.table(DelimitedText.rows(opened.origin(), text, separator, shortRows), fits);
  }

  private static RawRows page(
      Opened opened, List<RawRows> tables, Source source, Predicate<List<String>> fits) {
    if (tables.isEmpty()) {
      throw opened.refused("this is a page without a table", FileKind.ALLOWED);
    }
    return NamedTable.chosen(opened.origin(), tables, source, fits);
  }
}
