package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.NotebookException;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets values in the cell tagged {@code parameters}: in {@code var SCORES = "../a.csv";} only the
 * initialiser is replaced. In {@code var CALLS = assumed(10);} the whole call is replaced, since a
 * number that is given is not assumed.
 */
public final class Parameters {

  private static final String TAG = "parameters";

  private static final String NUMBER =
      "-?(?:\\d[\\d_]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?[LlFfDd]?";

  /**
   * A declaration initialised with one literal, or with an assumed number, in code whose comments
   * are blank and whose strings are only quotes: its type, name and value.
   */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)(?<=^|;)[ \\t]*(?:final\\s+)?(?<type>var|[A-Za-z]\\w*)\\s+(?<name>\\w+)\\s*=\\s*"
              + "(?<value>\"++|true|false"
              + "|"
              + NUMBER
              + "|assumed\\(\\s*(?<assumed>"
              + NUMBER
              + ")\\s*\\))"
              + "(?=\\s*(?:;|$))");

  private Parameters() {}

  /**
   * Sets parameters.
   *
   * @param paths what to do with a string before it is set, for relative paths
   * @return a notebook with the values in its cell tagged {@code parameters}
   * @throws NotebookException if a name is not set there, or a value is of the wrong kind
   */
  public static Notebook set(
      Notebook notebook, Map<String, String> values, UnaryOperator<String> paths) {
    Map<String, String> left = new LinkedHashMap<>(values);
    Set<String> known = new TreeSet<>();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : notebook.cells()) {
      boolean tagged = cell.isCode() && cell.hasTag(TAG);
      cells.add(tagged ? cell.withSource(set(cell.source(), values, paths, left, known)) : cell);
    }
    if (!left.isEmpty()) {
      throw unknown(left.keySet().iterator().next(), known);
    }
    return notebook.withCells(cells);
  }

  private static String set(
      String source,
      Map<String, String> values,
      UnaryOperator<String> paths,
      Map<String, String> left,
      Set<String> known) {
    Mask mask = Mask.of(source);
    Matcher matcher = DECLARATION.matcher(mask.text());
    StringBuilder changed = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      String value = source.substring(matcher.start("value"), matcher.end("value"));
      if (mask.text().charAt(matcher.start("value")) == '"' && !isText(mask, matcher)) {
        continue;
      }
      String name = matcher.group("name");
      known.add(name);
      if (values.containsKey(name)) {
        left.remove(name);
        String assumed = matcher.group("assumed");
        Literal literal =
            new Literal(name, matcher.group("type"), assumed == null ? value : assumed);
        changed.append(source.substring(end, matcher.start("value")));
        changed.append(literal.replacedBy(values.get(name), paths));
        end = matcher.end("value");
      }
    }
    return changed.append(source.substring(end)).toString();
  }

  /** Says whether a value is a string on one line, and not a text block or a character. */
  private static boolean isText(Mask mask, MatchResult declaration) {
    return mask.spans().stream()
        .filter(span -> span.kind() == Mask.Kind.STRING && span.closed())
        .anyMatch(span -> span.start() == declaration.start(3) && span.end() == declaration.end(3));
  }

  private static NotebookException unknown(String name, Set<String> known) {
    return new NotebookException(
        known.isEmpty()
            ? "The parameter "
                + name
                + " cannot be set: the notebook has no cell tagged '"
                + TAG
                + "' that sets a string, a number, true or false."
            : "There is no parameter "
                + name
                + "; the notebook has "
                + String.join(", ", known)
                + ".");
  }

  /**
   * Makes a string absolute that names a file as seen from the user's folder but not from the
   * notebook's; a notebook runs in its own folder.
   *
   * @param callerFolder the user's current folder
   */
  public static UnaryOperator<String> pathsFrom(Path callerFolder, Path notebookFolder) {
    return value -> {
      try {
        boolean fromCaller =
            !value.isBlank()
                && Files.exists(callerFolder.resolve(value))
                && !Files.exists(notebookFolder.resolve(value));
        return fromCaller
            ? callerFolder.resolve(value).toAbsolutePath().normalize().toString()
            : value;
      } catch (InvalidPathException e) {
        return value;
      }
    };
  }
}
