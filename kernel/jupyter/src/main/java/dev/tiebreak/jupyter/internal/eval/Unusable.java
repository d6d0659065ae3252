package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.outcome.CellSource.Part;
import dev.tiebreak.jupyter.internal.eval.outcome.CompilerMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** Knows why a name in the user's cells cannot be used. */
final class Unusable {

  private final JShell shell;
  private final Map<String, String> failed = new HashMap<>();
  private List<Part> ahead = List.of();

  Unusable(JShell shell) {
    this.shell = shell;
  }

  /** Notes that a declaration has failed, so that a variable has no value. */
  void hasFailed(DeclarationSnippet declaration, int cell) {
    String name = declaration.name();
    String what = declaration instanceof VarSnippet ? " has no value" : " is not declared";
    failed.put(name, name + what + ": cell [" + cell + "] failed.");
  }

  /** Notes that the cell has failed in a part, and that the parts after it have not run. */
  void haveFailed(Part part, int cell) {
    Stream.concat(Stream.of(part), ahead.stream())
        .flatMap(this::declarations)
        .filter(each -> !isThere(each.name()))
        .forEach(each -> hasFailed(each, cell));
    ahead = List.of();
  }

  private boolean isThere(String name) {
    return Stream.of(shell.variables(), shell.methods(), shell.types())
        .<DeclarationSnippet>flatMap(all -> all)
        .anyMatch(each -> each.name().equals(name));
  }

  void isDeclared(String name) {
    failed.remove(name);
  }

  /** Tells which parts of the running cell are still to come. */
  void areAhead(List<Part> parts) {
    ahead = parts;
  }

  /** Says why a name cannot be used; empty if nothing the user wrote has this name. */
  Optional<String> why(String name) {
    return isDeclaredAhead(name)
        ? Optional.of(name + " is declared further down in this cell: move it up.")
        : awaiting(name).or(() -> Optional.ofNullable(failed.get(name)));
  }

  private boolean isDeclaredAhead(String name) {
    return ahead.stream().flatMap(this::declarations).anyMatch(each -> each.name().equals(name));
  }

  private Stream<DeclarationSnippet> declarations(Part part) {
    return shell.sourceCodeAnalysis().sourceToSnippets(part.code()).stream()
        .filter(DeclarationSnippet.class::isInstance)
        .map(DeclarationSnippet.class::cast);
  }

  private Optional<String> awaiting(String name) {
    return waiting()
        .filter(each -> each.name().equals(name))
        .flatMap(each -> Stream.concat(awaited(each), problem(each)))
        .findFirst();
  }

  private Stream<String> awaited(DeclarationSnippet declaration) {
    return waiting(List.of(declaration)).stream().map(Waiting::sentence);
  }

  /** Everything it uses is there but has changed: a type may no longer permit another, say. */
  private Stream<String> problem(DeclarationSnippet declaration) {
    return shell
        .diagnostics(declaration)
        .filter(Diag::isError)
        .map(each -> CompilerMessage.of(each.getMessage(Locale.ENGLISH)).headline())
        .map(each -> declaration.name() + " does not compile with what it uses now: " + each + ".");
  }

  /** Returns whether a type of a name waits for others, or is declared further down in the cell. */
  boolean isTypeToCome(String name) {
    return Stream.concat(waiting(), ahead.stream().flatMap(this::declarations))
        .filter(TypeDeclSnippet.class::isInstance)
        .anyMatch(each -> each.name().equals(name));
  }

  private Stream<DeclarationSnippet> waiting() {
    return Stream.<DeclarationSnippet>concat(shell.types(), shell.methods())
        .filter(this::isWaiting);
  }

  /** Returns whether a declaration is there and cannot be used, whatever the reason. */
  boolean isWaiting(DeclarationSnippet snippet) {
    Status status = shell.status(snippet);
    return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
  }

  /**
   * Declarations that wait for the same things.
   *
   * @param declarations those that wait
   * @param missing what is not declared yet, such as "class Tree"
   */
  record Waiting(List<DeclarationSnippet> declarations, Set<String> missing) {

    String sentence() {
      return and(declarations.stream().map(DeclarationSnippet::name).distinct().toList())
          + " cannot be used until "
          + and(List.copyOf(missing))
          + (missing.size() == 1 ? " is declared." : " are declared.");
    }

    private static String and(List<String> all) {
      int last = all.size() - 1;
      return last == 0
          ? all.get(0)
          : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
  }

  /**
   * Finds what declarations wait for.
   *
   * @return one for all that wait for the same things; none for those that wait for nothing
   */
  List<Waiting> waiting(Collection<DeclarationSnippet> declarations) {
    Map<Set<String>, List<DeclarationSnippet>> byMissing = new LinkedHashMap<>();
    for (DeclarationSnippet each : declarations) {
      Set<String> missing = isWaiting(each) ? missing(each) : Set.of();
      if (!missing.isEmpty()) {
        byMissing.computeIfAbsent(missing, key -> new ArrayList<>()).add(each);
      }
    }
    return byMissing.entrySet().stream()
        .map(each -> new Waiting(each.getValue(), each.getKey()))
        .toList();
  }

  /** Returns how JShell describes a declaration that another one lacks. */
  private static String asMissing(DeclarationSnippet snippet) {
    return snippet instanceof MethodSnippet method
        ? "method " + method.name() + "(" + method.parameterTypes() + ")"
        : "class " + snippet.name();
  }

  /** Finds what is not declared yet, following those that are waiting themselves. */
  private Set<String> missing(DeclarationSnippet declaration) {
    Map<String, DeclarationSnippet> waiting =
        waiting().collect(Collectors.toMap(Unusable::asMissing, each -> each, (a, b) -> a));
    Set<DeclarationSnippet> seen = new LinkedHashSet<>();
    Set<String> missing = new TreeSet<>();
    Deque<DeclarationSnippet> next = new ArrayDeque<>(List.of(declaration));
    while (!next.isEmpty()) {
      DeclarationSnippet each = next.remove();
      if (seen.add(each)) {
        for (String dependency : shell.unresolvedDependencies(each).toList()) {
          DeclarationSnippet known = waiting.get(dependency);
          if (known == null) {
            missing.add(dependency);
          } else {
            next.add(known);
          }
        }
      }
    }
    return missing;
  }
}
