package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.jupyter.internal.hint.CompileProblem.Symbol;
import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.words.internal.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Says what a name that the compiler does not know may have been meant to be. */
final class MissingSymbol {

  private static final String CALL = "()";
  private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*\\b(?!\\s*\\()");

  /** What a sealed type permits is declared next to it, and never imported. */
  private static final Pattern PERMITS = Pattern.compile("\\bpermits\\b[^{]*$");

  /** Names that other languages have, each with what Java has for it. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("print", "Java prints with System.out.println(…)."),
          Map.entry(
              "len",
              "Java asks the value itself: text.length(), list.size(), array.length,"
                  + " table.rowCount()."),
          Map.entry("range", "Java counts with for (int i = 0; i < n; i++) { … }"),
          Map.entry("str", "Java turns any value into a string with String.valueOf(…)."),
          Map.entry("input", "Java reads a line with new Scanner(System.in).nextLine()."),
          Map.entry("sum", "Java adds up with a stream or a column: column.sum()."),
          Map.entry("sorted", "Java sorts with list.stream().sorted().toList()."),
          Map.entry("True", "Java writes true."),
          Map.entry("False", "Java writes false."),
          Map.entry("None", "Java writes null."),
          Map.entry("string", "Java writes String, with a capital."),
          Map.entry("bool", "Java writes boolean."),
          Map.entry("let", "Java declares a variable with var."),
          Map.entry("const", "Java declares a variable with var, a constant with final var."),
          Map.entry("not", "Java writes ! for not."),
          Map.entry("pd", "Java reads a table with Table.read().csv(\"…\")."),
          Map.entry("np", "Java has numbers in double[], in columns and in Math."));

  private final Scope scope;

  MissingSymbol(Scope scope) {
    this.scope = scope;
  }

  Optional<String> hint(CompileProblem problem) {
    return problem.is("doesnt.exist")
        ? missingPackage(problem)
        : problem.symbol().flatMap(symbol -> hint(problem.atItsName(), symbol));
  }

  private Optional<String> hint(CompileProblem problem, Symbol symbol) {
    String before = problem.code().substring(0, problem.start());
    if (before.stripTrailing().endsWith(".")) {
      return member(scope.namesAfter(before), symbol);
    }
    Optional<String> known = scope.whyUnusable(symbol.name());
    if (known.isPresent()) {
      return known;
    }
    if (FOREIGN.containsKey(symbol.name())) {
      return Optional.of(FOREIGN.get(symbol.name()));
    }
    return missingImport(before, symbol)
        .or(() -> Nearest.question(symbol.name(), candidates(before, symbol)))
        .or(() -> undeclared(problem, symbol));
  }

  /** A name with dots that is neither a variable nor a type is taken to be a package. */
  private Optional<String> missingPackage(CompileProblem problem) {
    String path = problem.text();
    String first = path.replaceFirst("\\..*", "");
    String last = path.substring(path.lastIndexOf('.') + 1);
    String before = problem.code().substring(0, problem.start());
    return scope
        .whyUnusable(first)
        .or(() -> Nearest.question(path, scope.importable(last)))
        .or(
            () ->
                before.strip().startsWith("import")
                    ? Optional.empty()
                    : Nearest.question(first, scope.namesAfter(before)));
  }

  private static Optional<String> member(List<String> members, Symbol symbol) {
    String name = symbol.name();
    boolean method = symbol.kind().equals("method");
    if (!method && members.contains(name + CALL)) {
      return Optional.of(name + " is a method: call it with ( ).");
    }
    if (method && members.contains(name)) {
      return Optional.of(name + " is not a method: write it without ().");
    }
    if (method && (name.equals("length") || name.equals("size"))) {
      Optional<String> other =
          List.of("size()", "length()", "length", "rowCount()").stream()
              .filter(members::contains)
              .findFirst();
      if (other.isPresent()) {
        return other.map(found -> "Did you mean " + found + "?");
      }
    }
    return Nearest.question(name, method ? withoutCall(members) : members)
        .or(() -> Nearest.question(name, withoutCall(members)));
  }

  private List<String> candidates(String before, Symbol symbol) {
    List<String> candidates = fitting(scope.namesAfter(before), symbol);
    if (symbol.kind().equals("variable")) {
      // Parameters and local variables are not in the scope that JShell knows.
      WORD.matcher(Mask.of(before).text())
          .results()
          .map(MatchResult::group)
          .filter(word -> !SourceVersion.isKeyword(word))
          .forEach(candidates::add);
    }
    return candidates;
  }

  /**
   * A name that was called is a method; one that was not may be a method without its parentheses.
   */
  private static List<String> fitting(List<String> names, Symbol symbol) {
    List<String> fitting = new ArrayList<>();
    for (String name : names) {
      // After "new" a type is offered as its constructor.
      boolean any = symbol.kind().equals("class");
      if (any || name.endsWith(CALL) == symbol.kind().equals("method")) {
        fitting.add(name.replace(CALL, ""));
      }
    }
    return fitting;
  }

  private static List<String> withoutCall(List<String> names) {
    return names.stream().map(name -> name.replace(CALL, "")).toList();
  }

  private Optional<String> missingImport(String before, Symbol symbol) {
    if (symbol.kind().equals("method")
        || !Character.isUpperCase(symbol.name().charAt(0))
        || PERMITS.matcher(Mask.of(before).text()).find()) {
      return Optional.empty();
    }
    List<String> types = scope.importable(symbol.name());
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of("Add import " + String.join("; or import ", types) + ";");
  }

  private static Optional<String> undeclared(CompileProblem problem, Symbol symbol) {
    String after = problem.code().substring(problem.end());
    boolean assigned = after.matches("(?s)\\s*=[^=].*");
    return symbol.kind().equals("variable") && assigned && problem.start() == 0
        ? Optional.of("Declare it first: var " + problem.line().strip())
        : Optional.empty();
  }
}
