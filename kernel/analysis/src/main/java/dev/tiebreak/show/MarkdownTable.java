package dev.tiebreak.show;

import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.TableParts.Column;
import dev.tiebreak.show.TableParts.Emphasis;
import dev.tiebreak.words.internal.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as GitHub-flavoured Markdown. */
final class MarkdownTable {

  private MarkdownTable() {}

  static String write(TableParts table) {
    List<String> blocks = new ArrayList<>();
    if (!table.title().isEmpty()) {
      blocks.add("**" + Escape.markdown(table.title()) + "**");
    }
    if (!table.subtitle().isEmpty()) {
      blocks.add(Escape.markdown(table.subtitle()));
    }
    if (!table.columns().isEmpty()) {
      blocks.add(grid(table));
    }
    List<String> footnotes = table.footnotes();
    for (int i = 0; i < footnotes.size(); i++) {
      blocks.add(Numerals.mark(i) + " " + Escape.markdown(footnotes.get(i)));
    }
    table.notes().forEach(note -> blocks.add(Escape.markdown(note)));
    if (!table.source().isEmpty()) {
      blocks.add("Source: " + Escape.markdown(table.source()));
    }
    return String.join("\n\n", blocks);
  }

  private static String grid(TableParts table) {
    Stream<String> head =
        Stream.of(
            line(table.columns().stream().map(MarkdownTable::heading)),
            line(table.columns().stream().map(c -> c.align() == Align.NUMBER ? "---:" : "---")));
    Stream<String> body =
        table.rows().stream().map(row -> line(row.stream().map(cell -> cell(table, cell))));
    return Stream.concat(head, body).collect(Collectors.joining("\n"));
  }

  private static String heading(Column column) {
    String spanner = column.spanner().isEmpty() ? "" : Escape.markdown(column.spanner()) + "<br>";
    String heading = spanner + Escape.markdown(column.heading());
    return column.detail().isEmpty()
        ? heading
        : heading + "<br>" + Escape.markdown(column.detail());
  }

  private static String cell(TableParts table, Cell cell) {
    String text = Escape.markdown(cell.text());
    boolean strong = cell.emphasis() == Emphasis.STRONG && !text.isBlank();
    return (strong ? "**" + text + "**" : text) + Numerals.mark(table, cell);
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }
}
