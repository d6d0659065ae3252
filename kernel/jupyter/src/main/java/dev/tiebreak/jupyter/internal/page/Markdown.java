package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.words.internal.Escape;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of Markdown cells. What is nested excessively is left as written. */
final class Markdown {

  /**
   * A renderer takes some of the stack for each level; no text for human readers has a tenth of
   * these.
   */
  private static final int DEEPEST = 100;

  private static final String TOO_DEEP =
      "<p>This text is nested too deeply to be laid out; it is shown as written.</p>\n";

  private final Parser parser;
  private final HtmlRenderer renderer;

  Markdown() {
    List<Extension> tables = List.of(TablesExtension.create());
    parser = Parser.builder().extensions(tables).maxOpenBlockParsers(DEEPEST + 1).build();
    renderer =
        HtmlRenderer.builder().extensions(tables).escapeHtml(true).sanitizeUrls(true).build();
  }

  /**
   * Reads a text.
   *
   * @return its tree, which can be walked recursively; empty if it is nested too deeply for that
   */
  Optional<Node> read(String source) {
    Node document = parser.parse(source);
    return isTooDeep(document) ? Optional.empty() : Optional.of(document);
  }

  /** Renders a text as HTML. */
  String html(String source) {
    return read(source)
        .map(renderer::render)
        .orElseGet(() -> TOO_DEEP + "<pre tabindex=\"0\">" + Escape.html(source) + "</pre>\n");
  }

  private static boolean isTooDeep(Node document) {
    int depth = 0;
    Node at = document;
    while (depth <= DEEPEST) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        continue;
      }
      while (at.getNext() == null) {
        if (at == document) {
          return false;
        }
        at = at.getParent();
        depth--;
      }
      at = at.getNext();
    }
    return true;
  }
}
