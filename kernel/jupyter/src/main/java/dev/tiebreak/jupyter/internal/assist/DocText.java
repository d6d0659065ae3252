package dev.tiebreak.jupyter.internal.assist;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.IndexTree;
import com.sun.source.doctree.InheritDocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.SystemPropertyTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of a Javadoc comment, without its tags. */
final class DocText extends SimpleDocTreeVisitor<Void, Void> {

  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "ul", "ol", "dl", "table", "div", "blockquote");

  private final DocStyle style;
  private final DocTrees trees;
  private final StringBuilder out = new StringBuilder();

  /** The content so far of an element that is needed whole; null outside such an element. */
  private StringBuilder held;

  private boolean preformatted;

  private DocText(DocStyle style, DocTrees trees) {
    this.style = style;
    this.trees = trees;
  }

  static String of(List<? extends DocTree> body, DocStyle style, DocTrees trees) {
    DocText text = new DocText(style, trees);
    body.forEach(tree -> tree.accept(text, null));
    if (text.held != null) {
      // An element that was never closed.
      text.out.append(style.text(text.held.toString()));
    }
    return text.out.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
  }

  private void words(String words) {
    if (held != null) {
      held.append(words);
    } else {
      out.append(style.text(words));
    }
  }

  private void code(String code) {
    if (held != null) {
      held.append(code);
    } else {
      out.append(style.code(code));
    }
  }

  @Override
  public Void visitText(TextTree node, Void unused) {
    words(preformatted ? node.getBody() : node.getBody().replaceAll("\\s+", " "));
    return null;
  }

  @Override
  public Void visitEntity(EntityTree node, Void unused) {
    String characters = trees.getCharacters(node);
    words(characters == null ? node.toString() : characters);
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree node, Void unused) {
    String body = node.getBody().getBody();
    if (node.getKind() == DocTree.Kind.CODE) {
      code(preformatted ? body : body.replaceAll("\\s+", " ").strip());
    } else {
      words(body);
    }
    return null;
  }

  @Override
  public Void visitLink(LinkTree node, Void unused) {
    if (node.getLabel().isEmpty()) {
      code(reference(node.getReference().getSignature()));
    } else {
      node.getLabel().forEach(tree -> tree.accept(this, null));
    }
    return null;
  }

  @Override
  public Void visitValue(ValueTree node, Void unused) {
    if (node.getReference() != null) {
      code(reference(node.getReference().getSignature()));
    }
    return null;
  }

  private static String reference(String signature) {
    return signature.startsWith("#") ? signature.substring(1) : signature.replace('#', '.');
  }

  @Override
  public Void visitStartElement(StartElementTree node, Void unused) {
    String name = node.getName().toString().toLowerCase(Locale.ROOT);
    if (name.equals("pre")) {
      preformatted = true;
      held = new StringBuilder();
    } else if (held == null && (CODE.contains(name) || isStrong(name))) {
      held = new StringBuilder();
    } else if (PARAGRAPHS.contains(name)) {
      out.append("\n\n");
    } else if (name.equals("li")) {
      out.append("\n- ");
    } else if (name.equals("br") || name.equals("tr") || name.equals("dd")) {
      out.append('\n');
    }
    return null;
  }

  @Override
  public Void visitEndElement(EndElementTree node, Void unused) {
    String name = node.getName().toString().toLowerCase(Locale.ROOT);
    if (name.equals("pre") && held != null) {
      preformatted = false;
      out.append("\n\n")
          .append(
              style.block(held.toString().stripTrailing().replaceAll("^\\s*\n", "").stripIndent()));
      out.append("\n\n");
      held = null;
    } else if (held != null && !preformatted && CODE.contains(name)) {
      out.append(style.code(held.toString()));
      held = null;
    } else if (held != null && !preformatted && isStrong(name)) {
      String heading = HEADINGS.contains(name) ? "\n\n" : "";
      out.append(heading).append(style.strong(style.text(held.toString()))).append(heading);
      held = null;
    } else if (PARAGRAPHS.contains(name)) {
      out.append("\n\n");
    } else if (name.equals("td") || name.equals("th")) {
      out.append("  ");
    }
    return null;
  }

  private static boolean isStrong(String element) {
    return STRONG.contains(element) || HEADINGS.contains(element);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void unused) {
    words("Returns ");
    node.getDescription().forEach(tree -> tree.accept(this, null));
    words(".");
    return null;
  }

  @Override
  public Void visitSummary(SummaryTree node, Void unused) {
    node.getSummary().forEach(tree -> tree.accept(this, null));
    return null;
  }

  @Override
  public Void visitIndex(IndexTree node, Void unused) {
    return node.getSearchTerm().accept(this, null);
  }

  @Override
  public Void visitSystemProperty(SystemPropertyTree node, Void unused) {
    code(node.getPropertyName().toString());
    return null;
  }

  @Override
  public Void visitUnknownInlineTag(UnknownInlineTagTree node, Void unused) {
    node.getContent().forEach(tree -> tree.accept(this, null));
    return null;
  }

  @Override
  public Void visitErroneous(ErroneousTree node, Void unused) {
    words(node.getBody());
    return null;
  }

  /** Another comment replaces this tag; see {@link Javadoc}. */
  @Override
  public Void visitInheritDoc(InheritDocTree node, Void unused) {
    return null;
  }

  /** For kinds that later JDKs have: Markdown is readable as it is; the rest is left out. */
  @Override
  protected Void defaultAction(DocTree node, Void unused) {
    if (node.getKind().name().equals("MARKDOWN")) {
      out.append(node);
    }
    return null;
  }
}
