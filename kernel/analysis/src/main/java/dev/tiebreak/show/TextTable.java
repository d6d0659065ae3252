package dev.tiebreak.show;

import dev.tiebreak.show.DisplayTable.Align;
import dev.tiebreak.show.DisplayTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a table as plain text, its columns two spaces apart. */
final class TextTable {

  private TextTable() {}

  static String write(DisplayTable table) {
    List<String> lines = new ArrayList<>();
    if (!table.title().isEmpty()) {
      lines.add(table.title());
    }
    if (!table.subtitle().isEmpty()) {
      lines.add(table.subtitle());
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    int[] widths = widths(table);
    lines.add(
        line(table, widths, table.columns().stream().map(DisplayTable.Column::heading).toList()));
    List<String> details = table.columns().stream().map(DisplayTable.Column::detail).toList();
    if (details.stream().anyMatch(detail -> !detail.isEmpty())) {
      lines.add(line(table, widths, details));
    }
    lines.add("─".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, widths.length - 1)));
    for (List<Cell> row : table.rows()) {
      lines.add(line(table, widths, row.stream().map(Cell::text).toList()));
    }
    if (!table.notes().isEmpty() || !table.source().isEmpty()) {
      lines.add("");
    }
    lines.addAll(table.notes());
    if (!table.source().isEmpty()) {
      lines.add("Source: " + table.source());
    }
    return String.join("\n", lines);
  }

  private static int[] widths(DisplayTable table) {
    return IntStream.range(0, table.columns().size())
        .map(
            i ->
                table.rows().stream()
                    .mapToInt(row -> length(row.get(i).text()))
                    .reduce(heading(table.columns().get(i)), Math::max))
        .toArray();
  }

  private static int heading(DisplayTable.Column column) {
    return Math.max(length(column.heading()), length(column.detail()));
  }

  private static String line(DisplayTable table, int[] widths, List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String padding = " ".repeat(widths[i] - length(texts.get(i)));
      boolean number = table.columns().get(i).align() == Align.NUMBER;
      line.append(i == 0 ? "" : "  ");
      line.append(number ? padding + texts.get(i) : texts.get(i) + padding);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
