package dev.tiebreak.jupyter.eval;

import dev.tiebreak.jupyter.hint.Scope;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.QualifiedNames;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Asks JShell what is known in a session. */
final class SessionScope implements Scope {

  private static final int MOST_TYPES = 3;

  /** JShell lists the types of the class path in the background, once, when a session opens. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final long POLL_MILLIS = 20;

  private final SourceCodeAnalysis analysis;

  SessionScope(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<String> namesAfter(String code) {
    return analysis.completionSuggestions(code, code.length(), new int[1]).stream()
        .map(Suggestion::continuation)
        .filter(name -> !name.contains("$"))
        .map(name -> name.replaceFirst("\\(.*", "()"))
        .distinct()
        .toList();
  }

  @Override
  public List<String> importable(String simpleName) {
    return qualifiedNames(simpleName).getNames().stream()
        .filter(name -> name.matches("[a-z][\\w.]*\\." + simpleName))
        .filter(name -> !name.matches("(com\\.sun|sun|jdk)\\..*|.*\\.[A-Z]\\w*\\.\\w+"))
        .sorted(
            Comparator.comparing((String name) -> !name.startsWith("java."))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_TYPES)
        .toList();
  }

  private QualifiedNames qualifiedNames(String simpleName) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    QualifiedNames names = analysis.listQualifiedNames(simpleName, simpleName.length());
    try {
      while (!names.isUpToDate() && System.nanoTime() < deadline) {
        Thread.sleep(POLL_MILLIS);
        names = analysis.listQualifiedNames(simpleName, simpleName.length());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return names;
  }
}
