package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.classpath.AllClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What can be written in a cell of a session, for those who help to write it. */
public final class Vocabulary {

  /** The name in an import that is not static. */
  private static final Pattern IMPORT =
      Pattern.compile("import\\s+(?!static\\s)([\\w.]+(?:\\*)?)\\s*;");

  private static final int MOST_REMEMBERED = 16;

  private final JShell shell;
  private final AllClasses allClasses;
  private final Map<String, Suggestions> remembered = new LinkedHashMap<>();

  Vocabulary(JShell shell, AllClasses allClasses) {
    this.shell = shell;
    this.allClasses = allClasses;
  }

  /**
   * What may follow some code.
   *
   * @param all the suggestions
   * @param anchor where in the code the part that they replace begins
   */
  public record Suggestions(List<Suggestion> all, int anchor) {

    /** Copies the list. */
    public Suggestions {
      all = List.copyOf(all);
    }
  }

  /**
   * Returns what may follow some code. Each further letter of a name asks for the same again, so it
   * is remembered until the next cell is run.
   *
   * @param code the code up to where a name begins
   */
  public Suggestions suggestions(String code) {
    Suggestions known = remembered.get(code);
    return known == null ? ask(code) : known;
  }

  private Suggestions ask(String code) {
    boolean mayLack = allClasses.areBeingRead(analysis());
    int[] anchor = {code.length()};
    Suggestions found =
        new Suggestions(analysis().completionSuggestions(code, code.length(), anchor), anchor[0]);
    if (!found.all().isEmpty() && !mayLack) {
      if (remembered.size() == MOST_REMEMBERED) {
        remembered.remove(remembered.keySet().iterator().next());
      }
      remembered.put(code, found);
    }
    return found;
  }

  /** Forgets what was remembered, since something may have been declared. */
  void forget() {
    remembered.clear();
  }

  /** Returns JShell's analysis of code that follows what the cells have declared. */
  public SourceCodeAnalysis analysis() {
    return shell.sourceCodeAnalysis();
  }

  /** Returns whether the names of all existing classes and packages can be suggested. */
  public boolean hasAllClasses() {
    return allClasses.areKnownTo(analysis());
  }

  /** Has the names of all classes and packages read, and waits at most two seconds for that. */
  public boolean learnAllClasses() {
    forget();
    return allClasses.awaitKnownTo(analysis());
  }

  /**
   * Returns what the cells have imported, without the static imports.
   *
   * @return the names, such as {@code java.util.*} and {@code java.awt.Color}
   */
  public List<String> imports() {
    return shell
        .imports()
        .flatMap(each -> IMPORT.matcher(each.source()).results())
        .map(found -> found.group(1))
        .toList();
  }
}
