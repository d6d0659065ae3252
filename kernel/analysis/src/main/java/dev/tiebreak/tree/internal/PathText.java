package dev.tiebreak.tree.internal;

import dev.tiebreak.tree.internal.TreePath.Kind;
import dev.tiebreak.tree.internal.TreePath.Need;
import dev.tiebreak.tree.internal.TreePath.Start;
import dev.tiebreak.tree.internal.TreePath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a path, read from left to right. */
final class PathText {

  private static final Pattern PLAIN =
      Pattern.compile("(?!\\*$|\\$$)[^.\\[\\]{}?'\\s][^.\\[\\]{}?']*");
  private static final Pattern INDEX = Pattern.compile("-?\\d{1,9}");
  private static final String SIGNS = ".[]{}?'";

  private final String text;
  private int at;

  PathText(String text) {
    this.text = text;
  }

  /** Whether a key can stand in a path as it is. */
  static boolean isPlain(String key) {
    return PLAIN.matcher(key).matches() && key.equals(key.strip());
  }

  TreePath path() {
    if (text.isBlank()) {
      throw refused("it is blank; the value itself is \".\"");
    }
    if (text.equals(".")) {
      return new TreePath(Start.ROW, List.of());
    }
    boolean top = text.equals("$") || text.startsWith("$.") || text.startsWith("$[");
    at = top ? 1 : 0;
    List<Step> steps = new ArrayList<>();
    while (at < text.length()) {
      if (text.charAt(at) == '.') {
        at++;
        if (steps.isEmpty() && !top) {
          throw refused("it begins with a point");
        }
      } else if (!steps.isEmpty() && text.charAt(at) != '[') {
        throw refused("a point or [ is missing before \"" + text.substring(at) + "\"");
      }
      Step step = step();
      if (at < text.length() && text.charAt(at) == '?') {
        at++;
        step = step.optional();
      }
      steps.add(step);
    }
    return new TreePath(top ? Start.TOP : Start.ROW, steps);
  }

  private Step step() {
    if (at == text.length()) {
      throw refused("it ends with a point");
    }
    return switch (text.charAt(at)) {
      case '[' -> bracket();
      case '{' -> step(Kind.EACH_KEY, name("}"));
      default -> word();
    };
  }

  private Step word() {
    int from = at;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.isBlank()) {
      throw refused("a key is missing at character " + (from + 1));
    }
    return word.equals("*") ? step(Kind.EACH_KEY, "") : step(Kind.KEY, word);
  }

  private Step bracket() {
    if (text.startsWith("[*]", at)) {
      at += "[*]".length();
      return step(Kind.EACH_ITEM, "");
    }
    if (text.startsWith("[{", at)) {
      at++;
      return step(Kind.EACH_ITEM, name("}]"));
    }
    return text.startsWith("['", at) ? quoted() : index();
  }

  private Step quoted() {
    StringBuilder key = new StringBuilder();
    int i = at + 2;
    while (i < text.length() && !(text.charAt(i) == '\'' && !text.startsWith("''", i))) {
      i += text.charAt(i) == '\'' ? 1 : 0;
      key.append(text.charAt(i));
      i++;
    }
    if (!text.startsWith("']", i)) {
      throw refused("the key in [' is not closed by ']");
    }
    at = i + 2;
    return step(Kind.KEY, key.toString());
  }

  private Step index() {
    int end = text.indexOf(']', at);
    String index = end < 0 ? "" : text.substring(at + 1, end);
    if (!INDEX.matcher(index).matches()) {
      throw refused(
          "in [ ] stands *, a number from 0, {a name} or 'a key', and not \"" + index + "\"");
    }
    at = end + 1;
    return step(Kind.INDEX, index);
  }

  /** The name in braces. */
  private String name(String closing) {
    int end = text.indexOf(closing, at);
    String name = end < 0 ? "" : text.substring(at + 1, end);
    if (!isPlain(name)) {
      throw refused(
          end < 0 ? "{ is not closed by " + closing : "in { } stands the name of a column");
    }
    at = end + closing.length();
    return name;
  }

  private static Step step(Kind kind, String name) {
    return new Step(kind, name, Need.REQUIRED);
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is no path: "
            + why
            + "; a path is, for example, results[*].metrics.score");
  }
}
