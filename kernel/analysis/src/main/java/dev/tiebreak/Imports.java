package dev.tiebreak;

import java.util.List;

/** The imports with which every notebook begins, so that its first cell needs none. */
public final class Imports {

  private Imports() {}

  /**
   * Returns the import declarations, in the order in which they are made.
   *
   * @return whole declarations, each ending in a semicolon
   */
  public static List<String> forNotebook() {
    return List.of("import java.util.*;", "import java.util.function.*;");
  }
}
