package dev.tiebreak.read.internal.table;

import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks nodes of Markdown without recursion, however deep they are nested. */
final class Nodes {

  private Nodes() {}

  /** Returns the node that follows in the order of the text, within a root; null at its end. */
  static Node next(Node node, Node root) {
    return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
  }

  private static Node after(Node node, Node root) {
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
  }

  /** Returns the words of a cell, without marks of emphasis and addresses of links. */
  static String words(Node cell) {
    CellWords words = new CellWords();
    boolean raised = false;
    for (Node node = cell; node != null; ) {
      if (node instanceof HtmlInline html) {
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        raised = tag.startsWith("<sup") || (raised && !tag.startsWith("</sup"));
        words.add(tag.startsWith("<br") ? " " : "");
      } else if (node instanceof Link) {
        words.addLink(plain(node));
        node = after(node, cell);
        continue;
      } else if (raised) {
        words.addRaised(literal(node));
      } else {
        words.add(literal(node));
      }
      node = next(node, cell);
    }
    return words.cell();
  }

  private static String plain(Node root) {
    StringBuilder text = new StringBuilder();
    for (Node node = root; node != null; node = next(node, root)) {
      text.append(literal(node));
    }
    return text.toString();
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
  }
}
