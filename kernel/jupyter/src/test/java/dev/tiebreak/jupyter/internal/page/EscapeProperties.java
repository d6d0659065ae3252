package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.words.internal.Escape;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Whatever a name or a sentence contains, Markdown shows it exactly as it is. */
class EscapeProperties {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("\\`*_{}[]()<>#+-.!|~$&;=:\"'1a /")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  @Property
  void paragraph_isReadAsItWasWritten(@ForAll("texts") String text) {
    Node read = only(PARSER.parse(Escape.markdown(text)));
    assertThat(read).isInstanceOf(Paragraph.class);
    assertThat(words(read)).isEqualTo(text);
  }

  @Property
  void heading_isReadAsItWasWritten(@ForAll("texts") String text) {
    Node read = only(PARSER.parse("## " + Escape.markdown(text)));
    assertThat(read).isInstanceOf(Heading.class);
    assertThat(words(read)).isEqualTo(text);
  }

  @Property
  void cellOfATable_isReadAsItWasWritten(@ForAll("texts") String text) {
    String cell = Escape.markdown(text);
    List<String> cells = new ArrayList<>();
    PARSER
        .parse("| " + cell + " | B |\n| --- | --- |\n| 1 | " + cell + " |")
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  cells.add(words(node));
                } else {
                  visitChildren(node);
                }
              }
            });
    assertThat(cells).containsExactly(text, "B", "1", text);
  }

  private static Node only(Node document) {
    assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
    return document.getFirstChild();
  }

  /** Contains nothing but text. */
  private static String words(Node block) {
    StringBuilder words = new StringBuilder();
    for (Node in = block.getFirstChild(); in != null; in = in.getNext()) {
      assertThat(in).isInstanceOf(Text.class);
      words.append(((Text) in).getLiteral());
    }
    return words.toString();
  }
}
