package dev.tiebreak.jupyter.internal.assist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declaration in JShell's words, which are its only way of saying which one it has found.
 *
 * @param kind what is declared
 * @param owner the class it belongs to, by the name that the imports allow; for a class, the class
 *     itself; empty for what a cell has declared
 * @param name its name; empty for a constructor
 * @param types for a method or constructor, the types of its parameters, without type arguments;
 *     for a variable, its type
 */
record Signature(Kind kind, String owner, String name, List<String> types) {

  /** What can be declared. */
  enum Kind {
    VARIABLE,
    METHOD,
    CONSTRUCTOR,
    TYPE
  }

  private static final Pattern CALLABLE =
      Pattern.compile("(.*)\\(([^()]*)\\)(?:\\s+throws\\s.*)?", Pattern.DOTALL);

  static Signature parse(String text) {
    String erased = erase(text);
    Matcher callable = CALLABLE.matcher(erased);
    if (callable.matches()) {
      String head = callable.group(1).strip();
      List<String> types = types(callable.group(2));
      int space = head.lastIndexOf(' ');
      return space < 0
          ? new Signature(Kind.CONSTRUCTOR, head, "", types)
          : member(Kind.METHOD, head.substring(space + 1), types);
    }
    int colon = erased.indexOf(':');
    return colon < 0
        ? ofType(erased)
        : member(Kind.VARIABLE, erased.substring(0, colon), List.of(erased.substring(colon + 1)));
  }

  /** Returns the signature of a class. */
  static Signature ofType(String name) {
    return new Signature(Kind.TYPE, name, "", List.of());
  }

  /**
   * Returns what it is if it is not a class: JShell writes a constant of an enum in the same way.
   */
  Signature asConstant() {
    return member(Kind.VARIABLE, owner, List.of());
  }

  private static Signature member(Kind kind, String path, List<String> types) {
    int dot = path.lastIndexOf('.');
    String owner = dot < 0 ? "" : path.substring(0, dot);
    return new Signature(kind, owner, path.substring(dot + 1), types);
  }

  private static List<String> types(String parameters) {
    return Pattern.compile(",")
        .splitAsStream(parameters)
        .map(String::strip)
        .filter(parameter -> !parameter.isEmpty())
        .map(parameter -> simple(parameter.replaceFirst("\\s.*", "")))
        .toList();
  }

  /** Returns the last part of the name of a type, with varargs as an array: {@code String[]}. */
  static String simple(String type) {
    String array = type.replace("...", "[]");
    return array.substring(array.lastIndexOf('.') + 1);
  }

  /** Leaves out type arguments, which nest. */
  static String erase(String text) {
    StringBuilder erased = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '<' ? 1 : 0;
      if (depth == 0) {
        erased.append(c);
      }
      depth -= c == '>' ? 1 : 0;
    }
    return erased.toString().strip();
  }
}
