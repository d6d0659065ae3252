package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Statements.Range;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one statement declares, in a form that can precede code that is being typed.
 *
 * @param kind what it declares
 * @param modifiers how many characters of modifiers it begins with
 * @param code its source without modifiers; for a method only the head, since its body is of no use
 */
record Restated(Kind kind, int modifiers, String code) {

  /** What a statement can declare. */
  enum Kind {
    IMPORT,
    TYPE,
    METHOD,
    VARIABLE,
    NOTHING
  }

  /**
   * What may repeat any number of times is matched without backtracking, which would use up the
   * stack.
   */
  private static final Pattern MODIFIERS =
      Pattern.compile(
          "(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed|strictfp"
              + "|synchronized|default)\\s+|@\\w+(?:\\s*\\([^)]*\\))?\\s+)*+");

  private static final String TYPE = "([\\w.]+)(?:\\s*<[^;={}()]*>)?(?:\\s*\\[\\s*])*+";

  private static final Pattern TYPE_HEAD =
      Pattern.compile("(?:class|interface|enum)\\s+\\w+[^;(]*|record\\s+\\w+\\s*[<(][^;]*");

  private static final Pattern METHOD_HEAD =
      Pattern.compile("(?:<[^(){}]*>\\s*)?" + TYPE + "\\s+\\w+\\s*\\([^;{}]*\\)[\\w\\s.,]*\\{");

  private static final Pattern VARIABLE_HEAD =
      Pattern.compile(TYPE + "\\s+\\w+\\s*(?:\\[\\s*]\\s*)*+[=;,]");

  /** Words that are followed by a name that is not being declared. */
  private static final Set<String> NO_TYPES =
      Set.of("new", "return", "throw", "yield", "assert", "else", "case", "goto", "package");

  static Restated in(Range statement, String cell, String masked) {
    String shape = statement.of(masked);
    Matcher modifiers = MODIFIERS.matcher(shape);
    int head = modifiers.lookingAt() ? modifiers.end() : 0;
    String rest = shape.substring(head);
    String code = statement.of(cell).substring(head);
    if (WordBounds.startsWith(rest, "import")) {
      return new Restated(Kind.IMPORT, head, code);
    }
    if (TYPE_HEAD.matcher(rest).lookingAt()) {
      return new Restated(Kind.TYPE, head, code);
    }
    Matcher method = METHOD_HEAD.matcher(rest);
    if (method.lookingAt() && !NO_TYPES.contains(method.group(1))) {
      return new Restated(Kind.METHOD, head, code.substring(0, method.end()) + "}");
    }
    Matcher variable = VARIABLE_HEAD.matcher(rest);
    return variable.lookingAt() && !NO_TYPES.contains(variable.group(1))
        ? new Restated(Kind.VARIABLE, head, code)
        : new Restated(Kind.NOTHING, head, "");
  }
}
