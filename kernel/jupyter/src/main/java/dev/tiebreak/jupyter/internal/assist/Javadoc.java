package dev.tiebreak.jupyter.internal.assist;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.DocTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Javadoc comment, ready to be written. */
record Javadoc(DocCommentTree comment, DocTrees trees) {

  /** Says whether it has words of its own, or leaves them to what it overrides. */
  boolean isInherited() {
    return comment.getFullBody().stream()
            .allMatch(tree -> tree.getKind() == DocTree.Kind.INHERIT_DOC || isBlank(tree))
        && comment.getBlockTags().isEmpty();
  }

  private static boolean isBlank(DocTree tree) {
    return tree.toString().isBlank();
  }

  /** Returns the first sentence. */
  String summary(DocStyle style) {
    return DocText.of(comment.getFirstSentence(), style, trees);
  }

  /** Returns the text, then parameters, what is returned, and what is thrown. */
  String all(DocStyle style) {
    return Stream.of(
            DocText.of(comment.getFullBody(), style, trees),
            section("Parameters", items(ParamTree.class, style), style),
            section("Returns", items(ReturnTree.class, style), style),
            section("Throws", items(ThrowsTree.class, style), style))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Returns what is said about a parameter or record component; empty if nothing is. */
  String parameter(String name, DocStyle style) {
    return comment.getBlockTags().stream()
        .filter(tag -> tag instanceof ParamTree each && isNamed(each, name))
        .map(tag -> DocText.of(((ParamTree) tag).getDescription(), style, trees))
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(ParamTree parameter, String name) {
    return !parameter.isTypeParameter() && parameter.getName().toString().equals(name);
  }

  private static String section(String title, List<String> items, DocStyle style) {
    return items.isEmpty()
        ? ""
        : style.strong(title) + "\n\n" + items.stream().collect(Collectors.joining("\n"));
  }

  private List<String> items(Class<? extends DocTree> kind, DocStyle style) {
    List<String> items = new ArrayList<>();
    for (DocTree tag : comment.getBlockTags()) {
      if (kind.isInstance(tag)) {
        items.add("- " + item(tag, style));
      }
    }
    return items;
  }

  private String item(DocTree tag, DocStyle style) {
    if (tag instanceof ParamTree parameter) {
      String name = parameter.getName().toString();
      String shown = parameter.isTypeParameter() ? "<" + name + ">" : name;
      return described(shown, parameter.getDescription(), style);
    }
    if (tag instanceof ThrowsTree thrown) {
      return described(thrown.getExceptionName().toString(), thrown.getDescription(), style);
    }
    return DocText.of(((ReturnTree) tag).getDescription(), style, trees);
  }

  private String described(String name, List<? extends DocTree> description, DocStyle style) {
    String text = DocText.of(description, style, trees);
    return style.code(name) + (text.isEmpty() ? "" : " – " + text);
  }
}
