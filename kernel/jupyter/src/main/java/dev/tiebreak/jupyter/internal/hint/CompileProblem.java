package dev.tiebreak.jupyter.internal.hint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler has against a piece of code.
 *
 * @param key the compiler's own name for it, such as "compiler.err.prob.found.req"
 * @param message the compiler's message, in English, with several lines for some
 * @param code the code that was compiled
 * @param start where the place begins in it
 * @param end where it ends, exclusive; the same as start where the place is between two characters
 */
public record CompileProblem(String key, String message, String code, int start, int end) {

  private static final Pattern SYMBOL =
      Pattern.compile("symbol:\\s+(variable|method|class|static)\\s+(\\w+)(\\(.*\\))?");

  /** A field that is not to be seen is as good as none. */
  private static final Pattern PRIVATE_FIELD = Pattern.compile("(\\w+) has private access in .*");

  /**
   * A name that the compiler does not know.
   *
   * @param kind "variable", "method", "class" or "static"
   * @param name the name
   */
  record Symbol(String kind, String name) {}

  /**
   * Makes a problem.
   *
   * @throws IllegalArgumentException if the place is not within the code
   */
  public CompileProblem {
    if (start < 0 || start > end || end > code.length()) {
      throw new IllegalArgumentException(
          "The place " + start + " to " + end + " is outside of code of " + code.length());
    }
  }

  /** Returns whether the compiler's name for it ends so, such as "prob.found.req". */
  boolean is(String... endings) {
    for (String ending : endings) {
      if (key.equals("compiler.err." + ending)) {
        return true;
      }
    }
    return false;
  }

  Optional<Symbol> symbol() {
    Matcher matcher = SYMBOL.matcher(message);
    if (matcher.find()) {
      return Optional.of(new Symbol(matcher.group(1), matcher.group(2)));
    }
    Matcher hidden = PRIVATE_FIELD.matcher(message);
    return hidden.matches()
        ? Optional.of(new Symbol("variable", hidden.group(1)))
        : Optional.empty();
  }

  /** Returns the code at the place. */
  String text() {
    return code.substring(start, end);
  }

  /** Returns the line on which the place begins. */
  String line() {
    int from = code.lastIndexOf('\n', start - 1) + 1;
    int to = code.indexOf('\n', start);
    return code.substring(from, to < 0 ? code.length() : to);
  }

  /**
   * Narrows the place to the name that is not known, which ends it: the place of {@code a.b.c} is
   * all of it, where only {@code c} is wrong.
   *
   * @return the same problem at the name, or this one where no name is missing
   */
  public CompileProblem atItsName() {
    return symbol()
        .map(Symbol::name)
        .filter(name -> text().endsWith(name))
        .map(name -> new CompileProblem(key, message, code, end - name.length(), end))
        .orElse(this);
  }
}
