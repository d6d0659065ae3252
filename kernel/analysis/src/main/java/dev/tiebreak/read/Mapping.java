package dev.tiebreak.read;

import dev.tiebreak.tree.internal.FilePattern;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.TreePath.Start;
import dev.tiebreak.tree.internal.TreePath.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the rows and columns of a frame are in JSON, JSON Lines, YAML or a table with other
 * headings: {@code Mapping.rows("results[*]").column("score", "metrics.resolved")}.
 *
 * <p>A path leads through keys ({@code metrics.resolved}, {@code ['gpt-5.5']} where a key has a
 * point), elements of arrays ({@code [0]}, {@code [*]} for each) and keys that are values: {@code
 * {model}} is each key, and makes a column {@code model} of it. A column's path begins at its row,
 * or with {@code $} at the top. A {@code ?} behind a step says that it may be missing. Nothing else
 * may be.
 */
public final class Mapping {

  private final String rows;
  private final Map<String, Column> columns;
  private final Map<String, String> constants;
  private final Map<String, Set<String>> where;
  private final Optional<String> files;

  /**
   * Where the cells of a column are.
   *
   * @param paths paths, of which the first that leads to a value is taken; none where the cells are
   *     keys, constants or parts of a file's name
   * @param otherwise what stands in its cells where there is no value; empty if that is not said
   * @param words what is written in its cells for what is found there
   */
  public record Column(List<String> paths, Optional<String> otherwise, Map<String, String> words) {

    static final Column ELSEWHERE = new Column(List.of(), Optional.empty(), Map.of());

    public Column {
      paths = List.copyOf(paths);
      words = Map.copyOf(words);
    }
  }

  private Mapping(
      String rows,
      Map<String, Column> columns,
      Map<String, String> constants,
      Map<String, Set<String>> where,
      Optional<String> files) {
    this.rows = rows;
    this.columns = columns;
    this.constants = constants;
    this.where = where;
    this.files = files;
  }

  /**
   * Returns a mapping whose rows are where a path leads: {@code "results[*]"} are the elements of
   * an array, {@code "{model}"} the values of an object whose keys are models, {@code "."} the file
   * itself.
   *
   * @throws IllegalArgumentException if it is no path
   */
  public static Mapping rows(String path) {
    TreePath rows = TreePath.of(path);
    Set<String> names = new LinkedHashSet<>();
    for (String name : rows.names()) {
      if (!names.add(name)) {
        throw new IllegalArgumentException(
            "In \"" + path + "\", {" + name + "} stands twice; each column has one place");
      }
    }
    return new Mapping(rows.toString(), Map.of(), Map.of(), Map.of(), Optional.empty());
  }

  /** Returns a mapping whose rows are the lines of JSON Lines, or the rows of a table. */
  public static Mapping lines() {
    return rows(".");
  }

  /**
   * Reads a mapping that is kept as a file, in YAML or JSON.
   *
   * @throws BadDataException if it is none; it names each place
   */
  public static Mapping read(Path file) {
    return MappingFile.read(file);
  }

  /**
   * Reads a mapping from the text of such a file, in YAML.
   *
   * @throws BadDataException if it is none; it names each place
   */
  public static Mapping parse(String yaml) {
    return MappingFile.parse(yaml);
  }

  /** Reads a mapping that is kept as a file; see {@link #read(Path)}. */
  public static Mapping read(String file) {
    return read(Path.of(file));
  }

  /**
   * Returns this mapping with a column.
   *
   * @param name what the frame calls it, such as {@code score}
   * @param path where its cells are
   * @param orElse where they are, in turn, where a path before leads to none
   * @throws IllegalArgumentException if one is no path, or leads to several values, or if there is
   *     such a column
   */
  public Mapping column(String name, String path, String... orElse) {
    requireNew(name);
    List<String> paths = Stream.concat(Stream.of(path), Stream.of(orElse)).toList();
    return with(
        name,
        new Column(
            paths.stream().map(each -> leadingToOne(name, each)).toList(),
            Optional.empty(),
            Map.of()));
  }

  /** Returns this mapping with columns that have the same names in the data. */
  public Mapping columns(String... names) {
    Mapping all = this;
    for (String name : names) {
      all = all.column(name, TreePath.key(name));
    }
    return all;
  }

  /** Returns this mapping with a column that has the same text in each row. */
  public Mapping constant(String name, String text) {
    requireNew(name);
    Map<String, String> more = new LinkedHashMap<>(constants);
    more.put(name, text);
    return new Mapping(rows, columns, more, where, files);
  }

  /**
   * Returns this mapping with columns from the path of each file: {@code
   * "runs/{model}/{date}.json"}. A {@code *} stands for what is of no interest.
   *
   * @throws IllegalArgumentException if it has no name in braces, or there is such a column
   */
  public Mapping fromPath(String pattern) {
    FilePattern.of(pattern).names().forEach(this::requireNew);
    return new Mapping(rows, columns, constants, where, Optional.of(pattern));
  }

  /**
   * Returns this mapping with what stands in a column where the data has no value.
   *
   * @throws IllegalArgumentException if no path leads to such a column
   */
  public Mapping orElse(String column, String text) {
    Column known = columns.getOrDefault(column, Column.ELSEWHERE);
    if (known.paths().isEmpty()) {
      throw new IllegalArgumentException(
          "No path leads to a column \"" + column + "\"; columns with one: " + columns.keySet());
    }
    return with(column, new Column(known.paths(), Optional.of(text), known.words()));
  }

  /**
   * Returns this mapping with other words for what the data says in a column: {@code
   * words("outcome", Map.of("resolved", "pass", "unresolved", "fail"))}. What is not among them
   * stays as it is.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Mapping words(String column, Map<String, String> words) {
    if (!names().contains(column)) {
      throw new IllegalArgumentException(
          "The mapping has no column \"" + column + "\"; it has " + String.join(", ", names()));
    }
    Column known = columns.getOrDefault(column, Column.ELSEWHERE);
    return with(column, new Column(known.paths(), known.otherwise(), words));
  }

  /**
   * Returns this mapping for those rows alone in which a path leads to one of these values, or to
   * any value if none are given. The others are left out, and counted.
   *
   * @throws IllegalArgumentException if it is no path, or leads to several values
   */
  public Mapping where(String path, String... values) {
    Map<String, Set<String>> more = new LinkedHashMap<>(where);
    more.put(leadingToOne("a condition", path), new LinkedHashSet<>(List.of(values)));
    return new Mapping(rows, columns, constants, more, files);
  }

  private Mapping with(String name, Column column) {
    Map<String, Column> more = new LinkedHashMap<>(columns);
    more.put(name, column);
    return new Mapping(rows, more, constants, where, files);
  }

  private void requireNew(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column has a name, such as \"score\"");
    }
    if (names().contains(name)) {
      throw new IllegalArgumentException("The mapping has a column \"" + name + "\" already");
    }
  }

  private String leadingToOne(String name, String text) {
    TreePath path = TreePath.of(text);
    TreePath above = TreePath.of(rows);
    int known = path.start() == Start.TOP ? path.shared(above) : 0;
    List<Step> further = path.steps().subList(known, path.steps().size());
    if (further.stream().anyMatch(Step::isEach)) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" leads to several values, and "
              + name
              + " has one in each row; what is each belongs to the rows: \""
              + rows
              + "\"");
    }
    return path.toString();
  }

  /** Returns where the rows are. */
  public String rows() {
    return rows;
  }

  /** Returns the names of the columns, in the order of the frame. */
  public List<String> names() {
    List<String> names = new ArrayList<>(TreePath.of(rows).names());
    files.ifPresent(pattern -> names.addAll(FilePattern.of(pattern).names()));
    columns.forEach(
        (name, column) -> {
          if (!column.paths().isEmpty()) {
            names.add(name);
          }
        });
    names.addAll(constants.keySet());
    return names;
  }

  /** Returns where the cells of each column are, as far as that was said. */
  public Map<String, Column> columns() {
    return new LinkedHashMap<>(columns);
  }

  /** Returns the columns that have the same text in each row. */
  public Map<String, String> constants() {
    return new LinkedHashMap<>(constants);
  }

  /** Returns the values that rows have at some paths; none where any value will do. */
  public Map<String, Set<String>> where() {
    return new LinkedHashMap<>(where);
  }

  /** Returns the pattern of the files' paths, if columns come from them. */
  public Optional<String> fromPath() {
    return files;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mapping that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(rows, names(), columns, constants, where, files);
  }

  /** Returns the mapping as the text of a file, in YAML. */
  @Override
  public String toString() {
    return MappingText.of(this);
  }
}
