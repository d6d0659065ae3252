package dev.tiebreak.show;

import dev.tiebreak.show.DisplayTable.Align;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.DisplayTable.Column;
import dev.tiebreak.show.DisplayTable.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as GitHub-flavoured Markdown. */
final class MarkdownTable {

  private MarkdownTable() {}

  static String write(DisplayTable table) {
    List<String> blocks = new ArrayList<>();
    if (!table.title().isEmpty()) {
      blocks.add("**" + Escape.markdown(table.title()) + "**");
    }
    if (!table.subtitle().isEmpty()) {
      blocks.add(Escape.markdown(table.subtitle()));
    }
    blocks.add(grid(table));
    table.notes().forEach(note -> blocks.add(Escape.markdown(note)));
    if (!table.source().isEmpty()) {
      blocks.add("Source: " + Escape.markdown(table.source()));
    }
    return String.join("\n\n", blocks);
  }

  private static String grid(DisplayTable table) {
    Stream<String> head =
        Stream.of(
            line(table.columns().stream().map(MarkdownTable::heading)),
            line(table.columns().stream().map(c -> c.align() == Align.NUMBER ? "---:" : "---")));
    Stream<String> body =
        table.rows().stream().map(row -> line(row.stream().map(MarkdownTable::cell)));
    return Stream.concat(head, body).collect(Collectors.joining("\n"));
  }

  private static String heading(Column column) {
    String heading = Escape.markdown(column.heading());
    return column.detail().isEmpty()
        ? heading
        : heading + "<br>" + Escape.markdown(column.detail());
  }

  private static String cell(Cell cell) {
    String text = Escape.markdown(cell.text());
    return cell.emphasis() == Emphasis.STRONG && !text.isBlank() ? "**" + text + "**" : text;
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }
}
