package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.hint.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Asks JShell what is known in a session. */
final class SessionScope implements Scope {

  private static final int MOST_TYPES = 3;

  /** What libraries and this program keep to themselves, and types nested in others. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "(?:com\\.sun|sun|jdk)\\..*|dev\\.tiebreak\\..*\\binternal\\..*|.*\\.[A-Z]\\w*\\.\\w+");

  /**
   * What notebooks are meant to use; types of other libraries are offered only if these packages
   * have none.
   */
  private static final Pattern KNOWN =
      Pattern.compile("(?:java|javax|tech\\.tablesaw|org\\.knowm|dev\\.tiebreak)\\..*");

  private final Vocabulary vocabulary;
  private final Unusable unusable;

  SessionScope(Vocabulary vocabulary, Unusable unusable) {
    this.vocabulary = vocabulary;
    this.unusable = unusable;
  }

  @Override
  public Optional<String> whyUnusable(String name) {
    return unusable.why(name);
  }

  @Override
  public List<String> namesAfter(String code) {
    try {
      return names(code);
    } catch (RuntimeException e) {
      // JShell's analysis may fail on code that does not compile.
      return List.of();
    }
  }

  private List<String> names(String code) {
    return vocabulary.suggestions(code).all().stream()
        .map(Suggestion::continuation)
        .filter(name -> !name.contains("$"))
        .map(name -> name.replaceFirst("\\(.*", "()"))
        .distinct()
        .toList();
  }

  @Override
  public List<String> importable(String simpleName) {
    var unused = vocabulary.learnAllClasses();
    List<String> all =
        vocabulary
            .analysis()
            .listQualifiedNames(simpleName, simpleName.length())
            .getNames()
            .stream()
            .filter(name -> !INTERNAL.matcher(name).matches())
            .sorted()
            .toList();
    List<String> known = all.stream().filter(name -> KNOWN.matcher(name).matches()).toList();
    return (known.isEmpty() ? all : known).stream().limit(MOST_TYPES).toList();
  }
}
