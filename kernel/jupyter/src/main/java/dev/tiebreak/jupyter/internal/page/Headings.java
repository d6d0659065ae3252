package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The heading above each cell, in words: without Markdown's marks and escapes. */
public final class Headings {

  private final Map<Cell, String> above = new HashMap<>();
  private final Optional<String> first;

  private Headings(Notebook notebook) {
    Markdown markdown = new Markdown();
    String title = null;
    String heading = null;
    for (Cell cell : notebook.cells()) {
      if (cell.isMarkdown()) {
        for (String words : markdown.read(cell.source()).map(Headings::in).orElse(List.of())) {
          heading = words;
          title = title == null ? heading : title;
        }
      }
      above.put(cell, heading == null ? firstLine(cell) : heading);
    }
    first = Optional.ofNullable(title);
  }

  /** Reads the headings of a notebook. */
  public static Headings of(Notebook notebook) {
    return new Headings(notebook);
  }

  /** Returns the first heading of the notebook. */
  Optional<String> first() {
    return first;
  }

  /** Returns the nearest heading above a cell; without one, the cell's first line. */
  public String above(Cell cell) {
    return above.get(cell);
  }

  private static List<String> in(Node document) {
    List<String> headings = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String words = words(heading);
            if (!words.isEmpty()) {
              headings.add(words);
            }
          }
        });
    return headings;
  }

  private static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          /** Our pages show HTML in headings as it is written. */
          @Override
          public void visit(HtmlInline html) {
            words.append(html.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }

          @Override
          public void visit(HardLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }

  private static String firstLine(Cell cell) {
    return cell.source().lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}
