package dev.tiebreak.jupyter.display;

import dev.tiebreak.show.MimeBundle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Shows a Tablesaw table as text and as an HTML table. */
final class TableRenderer {

  private static final int MOST_ROWS = 100;

  private TableRenderer() {}

  static MimeBundle render(Table table) {
    return MimeBundle.ofText(table.print(MOST_ROWS)).with(MimeBundle.HTML, html(table));
  }

  private static String html(Table table) {
    int rows = Math.min(table.rowCount(), MOST_ROWS);
    String left = rows < table.rowCount() ? " (the first " + rows + " shown)" : "";
    String name = table.name() == null ? "Table" : table.name();
    return "<table><caption>%s: %,d rows%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
        .formatted(
            escape(name),
            table.rowCount(),
            left,
            table.columns().stream().map(TableRenderer::heading).collect(Collectors.joining()),
            IntStream.range(0, rows)
                .mapToObj(row -> row(table.columns(), row))
                .collect(Collectors.joining()));
  }

  private static String heading(Column<?> column) {
    return "<th scope=\"col\"" + align(column) + ">" + escape(column.name()) + "</th>";
  }

  private static String row(List<Column<?>> columns, int row) {
    return columns.stream()
        .map(column -> "<td" + align(column) + ">" + escape(column.getString(row)) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String align(Column<?> column) {
    boolean number = column instanceof NumericColumn && column.type() != ColumnType.STRING;
    return number ? " style=\"text-align:right\"" : " style=\"text-align:left\"";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
