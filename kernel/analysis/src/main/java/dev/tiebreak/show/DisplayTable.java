package dev.tiebreak.show;

import dev.tiebreak.words.internal.AsWritten;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a reader sees it: cells already formatted as text, with a title, notes and a source.
 * The same value is written as HTML, plain text and Markdown.
 *
 * @param title what the table says, in one line; may be empty
 * @param subtitle what is measured, in which unit, when; may be empty
 * @param columns the columns, from left to right
 * @param rows the rows, each with one cell per column; may be empty
 * @param notes sentences below the table: assumptions, counts, what a word means
 * @param source where the numbers come from; may be empty
 */
public record DisplayTable(
    String title,
    String subtitle,
    List<Column> columns,
    List<List<Cell>> rows,
    List<String> notes,
    String source)
    implements TableParts, Showable {

  public DisplayTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of this table has "
                + Plural.counted(row.size(), "cell", "cells")
                + "; allowed: "
                + columns.size()
                + ", one per column");
      }
    }
  }

  /** Returns a table without columns or rows, to build on. */
  public static DisplayTable titled(String title) {
    return new DisplayTable(title, "", List.of(), List.of(), List.of(), "");
  }

  /** Returns this table with a subtitle. */
  public DisplayTable withSubtitle(String subtitle) {
    return new DisplayTable(title, subtitle, columns, rows, notes, source);
  }

  /** Returns this table with one more text column; only before the first row. */
  public DisplayTable withText(String heading) {
    return withColumn(new Column(heading, Align.TEXT, ""));
  }

  /** Returns this table with one more number column; only before the first row. */
  public DisplayTable withNumber(String heading) {
    return withColumn(new Column(heading, Align.NUMBER, ""));
  }

  /**
   * Returns this table with a shared heading over its last columns, such as "Score, percent" over
   * the names of models.
   *
   * @param words the shared heading
   * @param count how many columns, counted back from the last
   * @throws IllegalArgumentException if the count is below 1 or the table has fewer columns
   */
  public DisplayTable withSpanner(String words, int count) {
    if (count < 1 || count > columns.size()) {
      throw new IllegalArgumentException(
          "A shared heading over " + count + " columns; allowed: 1 to " + columns.size());
    }
    List<Column> spanned = new ArrayList<>(columns);
    for (int i = columns.size() - count; i < columns.size(); i++) {
      Column column = columns.get(i);
      spanned.set(i, new Column(column.heading(), column.align(), column.detail(), words));
    }
    return new DisplayTable(title, subtitle, spanned, rows, notes, source);
  }

  /** Returns this table with one more column; only before the first row. */
  public DisplayTable withColumn(Column column) {
    return new DisplayTable(title, subtitle, plus(columns, column), rows, notes, source);
  }

  /** Returns this table with these rows instead of its own. */
  public DisplayTable withRows(List<List<Cell>> newRows) {
    return new DisplayTable(title, subtitle, columns, newRows, notes, source);
  }

  /** Returns this table, without its columns if it has no rows to put under them. */
  DisplayTable withoutEmptyGrid() {
    return rows.isEmpty()
        ? new DisplayTable(title, subtitle, List.of(), rows, notes, source)
        : this;
  }

  /** Returns this table with one more note. */
  public DisplayTable withNote(String note) {
    return new DisplayTable(title, subtitle, columns, rows, plus(notes, note), source);
  }

  /** Returns this table with more notes, in their order. */
  public DisplayTable withNotes(List<String> more) {
    List<String> longer = new ArrayList<>(notes);
    longer.addAll(more);
    return new DisplayTable(title, subtitle, columns, rows, longer, source);
  }

  /** Returns this table with a source. */
  public DisplayTable withSource(String newSource) {
    return new DisplayTable(title, subtitle, columns, rows, notes, newSource);
  }

  /** Returns this table as HTML that needs no outside file; every text is escaped. */
  public String html() {
    return AsWritten.html(HtmlTable.write(this));
  }

  /** Returns this table as plain text for a terminal. */
  public String text() {
    return TextTable.write(this);
  }

  /** Returns this table as GitHub-flavoured Markdown; every text is escaped. */
  public String markdown() {
    return MarkdownTable.write(this);
  }

  @Override
  public MimeBundle show() {
    return MimeBundle.ofText(text()).with(MimeBundle.HTML, html()).withMarkdown(markdown());
  }

  @Override
  public String toString() {
    return text();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }
}
