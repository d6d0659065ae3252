package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.notebook.NotebookException;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A literal that initialises a parameter.
 *
 * @param name the variable
 * @param type its declared type, or {@code var}
 * @param literal the literal as written in the source
 */
record Literal(String name, String type, String literal) {

  private static final Set<String> DECIMAL_TYPES = Set.of("double", "Double", "float", "Float");
  private static final Set<String> LONG_TYPES = Set.of("long", "Long");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  /**
   * Returns the literal that puts another value in this one's place.
   *
   * @throws NotebookException if the value is not of this literal's kind
   */
  String replacedBy(String value, UnaryOperator<String> paths) {
    if (literal.startsWith("\"")) {
      return quote(paths.apply(value));
    }
    if (literal.equals("true") || literal.equals("false")) {
      require(value.equals("true") || value.equals("false"), "true or false", value);
      return value;
    }
    return isDecimal() ? decimal(value) : whole(value);
  }

  private boolean isDecimal() {
    return DECIMAL_TYPES.contains(type) || literal.contains(".") || literal.matches(".*[eEfFdD].*");
  }

  private String decimal(String value) {
    require(DECIMAL.matcher(value).matches(), "a number", value);
    boolean isFloat = literal.toLowerCase(Locale.ROOT).endsWith("f") || type.equals("float");
    // A whole number would change the type of a variable declared with var.
    String number = WHOLE.matcher(value).matches() ? value + ".0" : value;
    return isFloat ? number + "f" : number;
  }

  private String whole(String value) {
    require(WHOLE.matcher(value).matches(), "a whole number", value);
    boolean isLong = literal.toLowerCase(Locale.ROOT).endsWith("l") || LONG_TYPES.contains(type);
    try {
      return isLong ? Long.parseLong(value) + "L" : Integer.toString(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      String range =
          isLong
              ? "between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE
              : "between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE;
      throw wrong("a whole number " + range, value);
    }
  }

  private void require(boolean right, String wanted, String value) {
    if (!right) {
      throw wrong(wanted, value);
    }
  }

  private NotebookException wrong(String wanted, String value) {
    return new NotebookException(
        "The parameter " + name + " takes " + wanted + ", not '" + value + "'.");
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          // Three octal digits, so that a digit after it is not read as part of the escape.
          quoted.append(c < ' ' ? "\\%03o".formatted((int) c) : String.valueOf(c));
        }
      }
    }
    return quoted.append('"').toString();
  }
}
