package dev.tiebreak.jupyter.internal.assist;

import java.util.List;

/** The words of the language that can begin or fill an expression or a statement. */
final class JavaWords {

  static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

  static final List<String> ALL =
      List.of(
          "abstract",
          "assert",
          "break",
          "case",
          "catch",
          "class",
          "continue",
          "default",
          "do",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "for",
          "if",
          "implements",
          "import",
          "instanceof",
          "interface",
          "new",
          "null",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "static",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "true",
          "try",
          "var",
          "while",
          "yield");

  private JavaWords() {}
}
