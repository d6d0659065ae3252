package dev.tiebreak.show;

import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.TableParts.Column;
import dev.tiebreak.show.TableParts.Emphasis;
import dev.tiebreak.words.internal.Escape;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a table as HTML. The colours of rules and quiet text are mixed from the page's own text
 * colour, so that the table suits both light and dark pages.
 */
final class HtmlTable {

  /**
   * Jupyter styles every table: stripes, small print, all cells right-aligned. Naming the class
   * three times makes these rules more specific, so that they win there too.
   */
  private static final String STYLE =
      """
      <style>
      &{overflow-x:auto;margin:.5em 0 1em;font-family:Inter,system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.45}
      & table{border-collapse:collapse;border:0;margin:0;table-layout:auto;font-size:inherit;line-height:inherit;color:inherit;font-variant-numeric:tabular-nums}
      & caption{font-size:inherit;caption-side:top;text-align:left;padding:0 0 .6em;color:inherit}
      & caption b{display:block;font-size:16px;font-weight:600}
      & th,& td{padding:.4em .6em;border:0;background:none;font-size:inherit;line-height:inherit;text-align:left;white-space:normal;vertical-align:baseline;max-width:24em}
      & th:first-child,& td:first-child{padding-left:0}
      & thead tr:last-child{border-bottom:1.5px solid currentColor}
      & thead .spanner{text-align:center;border-bottom:1px solid color-mix(in srgb,currentColor 40%,transparent);padding-bottom:.2em}
      & thead th{font-weight:600;vertical-align:bottom}
      & tbody tr,& tbody tr:hover{border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent);background:none}
      & tbody th{font-weight:400}
      & tbody th,& td.number{white-space:nowrap}
      & .number{text-align:right}
      & .strong{font-weight:600}
      & .muted{color:color-mix(in srgb,currentColor 68%,transparent)}
      & sup{position:absolute;font-size:.75em;line-height:1}
      & .detail{display:block;font-weight:400;font-size:12px}
      & p{margin:.45em 0 0;max-width:46em;font-size:13px}
      </style>
      """
          .replace("&", ".tiebreak-table".repeat(3));

  private HtmlTable() {}

  static String write(TableParts table) {
    StringBuilder html = new StringBuilder("<div class=\"tiebreak-table\">\n").append(STYLE);
    if (table.columns().isEmpty()) {
      paragraphs(html, table);
    } else {
      grid(html, table);
    }
    List<String> footnotes = table.footnotes();
    for (int i = 0; i < footnotes.size(); i++) {
      paragraph(html, Numerals.mark(i) + " " + footnotes.get(i));
    }
    table.notes().forEach(note -> paragraph(html, note));
    if (!table.source().isEmpty()) {
      paragraph(html, "Source: " + table.source());
    }
    return html.append("</div>").toString();
  }

  private static void grid(StringBuilder html, TableParts table) {
    html.append("<table>\n");
    caption(html, table);
    head(html, table.columns());
    html.append("<tbody>\n");
    body(html, table);
    html.append("</tbody>\n</table>\n");
  }

  /** The words that would be the table's caption, if there is no table. */
  private static void paragraphs(StringBuilder html, TableParts table) {
    if (!table.title().isEmpty()) {
      html.append("<p><b>").append(Escape.html(table.title())).append("</b></p>\n");
    }
    if (!table.subtitle().isEmpty()) {
      paragraph(html, table.subtitle());
    }
  }

  private static void caption(StringBuilder html, TableParts table) {
    if (table.title().isEmpty() && table.subtitle().isEmpty()) {
      return;
    }
    html.append("<caption>");
    if (!table.title().isEmpty()) {
      html.append("<b>").append(Escape.html(table.title())).append("</b>");
    }
    if (!table.subtitle().isEmpty()) {
      html.append("<span class=\"muted\">").append(Escape.html(table.subtitle())).append("</span>");
    }
    html.append("</caption>\n");
  }

  private static void head(StringBuilder html, List<Column> columns) {
    html.append("<thead>");
    if (columns.stream().anyMatch(column -> !column.spanner().isEmpty())) {
      spanners(html, columns);
    }
    html.append("<tr>");
    for (Column column : columns) {
      html.append("<th scope=\"col\"")
          .append(classes(column.align(), Emphasis.PLAIN))
          .append('>')
          .append(Escape.html(column.heading()));
      if (!column.detail().isEmpty()) {
        html.append("<span class=\"detail muted\">")
            .append(Escape.html(column.detail()))
            .append("</span>");
      }
      html.append("</th>");
    }
    html.append("</tr></thead>\n");
  }

  private static void spanners(StringBuilder html, List<Column> columns) {
    html.append("<tr>");
    int next;
    for (int i = 0; i < columns.size(); i = next) {
      String words = columns.get(i).spanner();
      next = i + 1;
      while (next < columns.size() && columns.get(next).spanner().equals(words)) {
        next++;
      }
      html.append(
          words.isEmpty()
              ? "<td colspan=\"" + (next - i) + "\"></td>"
              : "<th scope=\"colgroup\" class=\"spanner\" colspan=\""
                  + (next - i)
                  + "\">"
                  + Escape.html(words)
                  + "</th>");
    }
    html.append("</tr>\n");
  }

  private static void body(StringBuilder html, TableParts table) {
    List<List<String>> blanks =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> Numerals.blanks(table, i, Numerals.POINT_BLANK, Numerals.DIGIT_BLANK))
            .toList();
    for (int row = 0; row < table.rows().size(); row++) {
      html.append("<tr>");
      for (int i = 0; i < blanks.size(); i++) {
        Cell cell = table.rows().get(row).get(i);
        cell(html, table, i, cell, blanks.get(i).get(row));
      }
      html.append("</tr>\n");
    }
  }

  private static void cell(
      StringBuilder html, TableParts table, int column, Cell cell, String blanks) {
    String tag = column == 0 ? "th" : "td";
    html.append('<').append(tag).append(column == 0 ? " scope=\"row\"" : "");
    html.append(classes(table.columns().get(column).align(), cell.emphasis()))
        .append('>')
        .append(Escape.html(cell.text()));
    if (!cell.footnote().isEmpty()) {
      int number = 1 + table.footnotes().indexOf(cell.footnote());
      html.append("<sup>").append(number).append("</sup>");
    }
    html.append(blanks).append("</").append(tag).append('>');
  }

  private static String classes(Align align, Emphasis emphasis) {
    String number = align == Align.NUMBER ? "number" : "";
    String loud =
        switch (emphasis) {
          case PLAIN -> "";
          case STRONG -> "strong";
          case MUTED -> "muted";
        };
    String both = (number + " " + loud).strip();
    return both.isEmpty() ? "" : " class=\"" + both + "\"";
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p class=\"muted\">").append(Escape.html(text)).append("</p>\n");
  }
}
