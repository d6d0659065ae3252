package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.Problem;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The cells of one row while an importer fills them. */
final class Cells implements FoundRow {

  private final ToIntFunction<String> columns;
  private String[] texts = {};
  private String id = "";

  /** A row that cannot be read. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.toString(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  Cells(ToIntFunction<String> columns) {
    this.columns = columns;
  }

  /** The cells so far, null where they are blank. */
  String[] texts() {
    return texts;
  }

  /** Whether it is known by an id, so that another with the same columns is no contradiction. */
  boolean hasId() {
    return !id.isEmpty();
  }

  /** What tells the row from others, wherever it stands: its id, else the cells that are filled. */
  List<String> said() {
    if (hasId()) {
      return List.of(id);
    }
    int last = texts.length;
    while (last > 0 && texts[last - 1] == null) {
      last--;
    }
    return Arrays.asList(texts).subList(0, last);
  }

  @Override
  public FoundRow put(String column, String text) {
    String plain = RawRows.strip(text);
    if (!plain.isEmpty()) {
      int at = columns.applyAsInt(column);
      if (at >= texts.length) {
        texts = Arrays.copyOf(texts, at + 1);
      }
      texts[at] = plain;
    }
    return this;
  }

  @Override
  public FoundRow text(String column, Node from, String... keys) {
    Node found = from.at(keys);
    if (found.isObject() || found.isArray()) {
      throw refused(path(keys) + " is " + found.words(), "a text");
    }
    return put(column, found.text());
  }

  @Override
  public FoundRow number(String column, Node from, String... keys) {
    return put(column, numberOf(from, keys));
  }

  @Override
  public FoundRow needText(String column, Node from, String... keys) {
    if (from.at(keys).text().isBlank()) {
      throw lacking(from, "a text", keys);
    }
    return text(column, from, keys);
  }

  @Override
  public FoundRow needNumber(String column, Node from, String... keys) {
    String number = numberOf(from, keys);
    if (number.isEmpty()) {
      throw lacking(from, "a number", keys);
    }
    return put(column, number);
  }

  @Override
  public String numberOf(Node from, String... keys) {
    Node found = from.at(keys);
    boolean blank = found.isNull() || (found.leaf().isPresent() && found.text().isEmpty());
    if (!blank && !found.isNumber()) {
      throw refused(path(keys) + " is " + found.words(), "a number");
    }
    return found.text();
  }

  private Refused lacking(Node from, String allowed, String... keys) {
    Node found = from.at(keys);
    return found.isNull() || found.leaf().isPresent()
        ? refused("no " + path(keys), allowed)
        : refused(path(keys) + " is " + found.words(), allowed);
  }

  private static String path(String... keys) {
    return keys.length == 0 ? "the value" : String.join(".", keys);
  }

  @Override
  public FoundRow identifiedBy(String text) {
    id = text;
    return this;
  }

  @Override
  public Refused refused(String found, String allowed) {
    return new Refused(Problem.ofFile(found, allowed));
  }
}
