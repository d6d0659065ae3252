package dev.tiebreak.jupyter.internal.hint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What JShell of Java 17 knew and said in a session with these variables, for this room's tests to
 * ask without a session: {@code Scores scores; Table table; String name; int count; int[] array;
 * Object thing; List<String> list; Runner runner}, where {@code class Runner { int laps; void run()
 * {} }}. That it really says so is tested where the compiler runs.
 */
final class RecordedSession implements Scope {

  private static final List<String> IN_SCOPE =
      List.of(
          "scores",
          "table",
          "name",
          "count",
          "array",
          "thing",
          "list",
          "runner",
          "Runner",
          "Scores",
          "System",
          "String",
          "List",
          "ArrayList()",
          "LocalDate",
          "half()",
          "scored()");

  private static final Map<String, List<String>> MEMBERS =
      Map.of(
          "name", List.of("charAt()", "isEmpty()", "length()"),
          "list", List.of("add()", "size()", "stream()"),
          "array", List.of("clone()", "length"),
          "table", List.of("column()", "columnCount()", "rowCount()"),
          "runner", List.of("laps", "run()", "toString()"),
          "util", List.of("ArrayList", "List", "Map", "function"));

  private static final Map<String, List<String>> IMPORTABLE =
      Map.of(
          "AtomicInteger", List.of("java.util.concurrent.atomic.AtomicInteger"),
          "Date", List.of("java.util.Date", "java.sql.Date"),
          "Circle", List.of("java.example.Circle"),
          "half", List.of("java.example.half"),
          "List", List.of("java.util.List"));

  @Override
  public List<String> namesAfter(String code) {
    String before = code.stripTrailing();
    return before.endsWith(".")
        ? MEMBERS.get(before.replaceFirst("(?s).*?(\\w+)\\s*\\.$", "$1"))
        : IN_SCOPE;
  }

  @Override
  public List<String> importable(String simpleName) {
    return IMPORTABLE.getOrDefault(simpleName, List.of());
  }

  @Override
  public Optional<String> whyUnusable(String name) {
    return name.equals("gone") || name.equals("len")
        ? Optional.of(name + " is of a cell that failed.")
        : Optional.empty();
  }

  /** Returns what the compiler said; in the code, {@code « »} enclose the place. */
  static CompileProblem problem(String key, String message, String marked) {
    String code = marked.replace("\\n", "\n");
    int start = code.indexOf('«');
    int end = code.indexOf('»') - 1;
    return new CompileProblem(
        "compiler.err." + key,
        message.replace("\\n", "\n"),
        code.replaceAll("[«»]", ""),
        start,
        end);
  }

  /** Returns what the compiler says about a name it does not know, such as "variable scors". */
  static CompileProblem missing(String symbol, String marked) {
    return problem(
        "cant.resolve.location",
        "cannot find symbol\n  symbol:   " + symbol + "\n  location: class ",
        marked);
  }
}
