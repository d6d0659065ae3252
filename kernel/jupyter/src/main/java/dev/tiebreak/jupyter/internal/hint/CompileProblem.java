package dev.tiebreak.jupyter.internal.hint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler finds wrong with a piece of code.
 *
 * @param key the compiler's own name for it, such as "compiler.err.prob.found.req"
 * @param message the compiler's message, in English, sometimes with several lines
 * @param code the code that was compiled
 * @param start where the place begins in it
 * @param end where it ends, exclusive; the same as start where the place is between two characters
 */
public record CompileProblem(String key, String message, String code, int start, int end) {

  private static final Pattern SYMBOL =
      Pattern.compile("symbol:\\s+(variable|method|class|static)\\s+(\\w+)(\\(.*\\))?");

  /** A field that cannot be accessed is treated as missing. */
  private static final Pattern PRIVATE_FIELD = Pattern.compile("(\\w+) has private access in .*");

  /**
   * A name that the compiler does not know.
   *
   * @param kind "variable", "method", "class" or "static"
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

  /** Returns whether the compiler's name for it ends in one of these, such as "prob.found.req". */
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
   * Narrows the place to the unknown name, which is its last part: the place of {@code a.b.c} is
   * all of it, though only {@code c} is wrong.
   *
   * @return the same problem at the name, or this one if no name is missing
   */
  public CompileProblem atItsName() {
    return symbol()
        .map(Symbol::name)
        .filter(name -> text().endsWith(name))
        .map(name -> new CompileProblem(key, message, code, end - name.length(), end))
        .orElse(this);
  }
}
