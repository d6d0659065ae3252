package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The tables of a web page, of which only the words remain. */
final class HtmlTables {

  private HtmlTables() {}

  /** Returns the tables that hold no further ones, in their order. */
  static List<RawRows> of(String origin, String page) {
    List<Element> found =
        Jsoup.parse(page).select("table").stream()
            .filter(table -> table.select("table").size() == 1)
            .filter(table -> table.select("tr").stream().anyMatch(row -> cells(row).size() > 1))
            .toList();
    List<RawRows> tables = new ArrayList<>();
    for (Element table : found) {
      String name = found.size() == 1 ? origin : origin + ", table " + (tables.size() + 1);
      tables.add(table(name, table));
    }
    return tables;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }

  private static RawRows table(String origin, Element table) {
    List<Element> rows = List.copyOf(table.select("tr"));
    SpannedCells grid = new SpannedCells(origin, rows.size());
    for (int row = 0; row < rows.size(); row++) {
      for (Element cell : cells(rows.get(row))) {
        grid.add(row, words(cell), span(cell, "rowspan", rows.size()), span(cell, "colspan", 1));
      }
    }
    List<Line> lines = new ArrayList<>();
    Account account = Account.empty();
    for (Line line : grid.lines()) {
      if (lines.isEmpty() || !grid.isHeading(line.number() - 1)) {
        lines.add(line);
      } else {
        account =
            account.and(
                Account.leftOut(origin, "row " + line.number(), "a heading between the rows"));
      }
    }
    return new RawRows(origin, lines.get(0), lines.subList(1, lines.size()))
        .noting(account)
        .as("HTML");
  }

  /** How many rows or columns a cell spans; 0 stands for all that follow. */
  private static int span(Element cell, String attribute, int all) {
    String digits = cell.attr(attribute).strip();
    int span = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
    return span == 0 ? all : span;
  }

  private static String words(Element cell) {
    CellWords words = new CellWords();
    cell.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              words.add(text.getWholeText());
            }
            return node instanceof Element element && !element.equals(cell)
                ? take(element, words)
                : FilterResult.CONTINUE;
          }
        });
    return words.cell();
  }

  private static NodeFilter.FilterResult take(Element element, CellWords words) {
    String style = element.attr("style").replace(" ", "");
    boolean hidden = element.hasAttr("hidden") || style.contains("display:none");
    switch (element.normalName()) {
      case "sup" -> words.addRaised(hidden ? "" : element.text());
      case "a" -> words.addLink(hidden ? "" : element.text());
      case "br", "p", "div", "li" -> {
        words.add(" ");
        return hidden ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
      }
      case "script", "style", "template" -> words.add("");
      default -> {
        return hidden ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
      }
    }
    return NodeFilter.FilterResult.SKIP_ENTIRELY;
  }
}
