package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Problem;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.FilePattern;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.TreePath.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the cells of a column are, once the rows are known. */
interface Cell {

  /**
   * Returns the text of a row's cell.
   *
   * @throws Lacking if there is none, and there must be one
   */
  String text(Trail trail) throws Lacking;

  /** There is no cell where one must be. */
  final class Lacking extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Complaints.Found found;

    Lacking(Complaints.Found found) {
      super(null, null, false, false);
      this.found = found;
    }

    Complaints.Found found() {
      return found;
    }
  }

  /** Returns the cells of each column of a mapping, in the order of its names. */
  static List<Cell> of(Mapping mapping) {
    TreePath rows = TreePath.of(mapping.rows());
    List<String> ofPath =
        mapping.fromPath().map(pattern -> FilePattern.of(pattern).names()).orElse(List.of());
    List<Cell> cells = new ArrayList<>();
    for (String name : mapping.names()) {
      Mapping.Column column =
          mapping
              .columns()
              .getOrDefault(name, new Mapping.Column(List.of(), Optional.empty(), Map.of()));
      String constant = mapping.constants().get(name);
      int step = step(rows, name);
      Cell cell =
          constant != null
              ? trail -> constant
              : step >= 0
                  ? trail -> trail.step(step)
                  : ofPath.contains(name)
                      ? ofPath(ofPath.indexOf(name))
                      : new Found(name, Value.all(column.paths(), rows), column.otherwise());
      cells.add(column.words().isEmpty() ? cell : inWords(cell, column.words()));
    }
    return cells;
  }

  private static Cell ofPath(int index) {
    return trail -> trail.ofPath(index);
  }

  private static Cell inWords(Cell cell, Map<String, String> words) {
    return trail -> {
      String text = cell.text(trail);
      return words.getOrDefault(text, text);
    };
  }

  private static int step(TreePath rows, String name) {
    for (int i = 0; i < rows.steps().size(); i++) {
      if (rows.steps().get(i).isEach() && rows.steps().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** A value that a path leads to from a place on the way to the row. */
  record Value(TreePath path, int depth, int first) {

    static Value of(String text, TreePath rows) {
      TreePath path = TreePath.of(text);
      int known = path.start() == Start.TOP ? path.shared(rows) : 0;
      return new Value(path, path.start() == Start.TOP ? known : rows.steps().size(), known);
    }

    static List<Value> all(List<String> texts, TreePath rows) {
      return texts.stream().map(text -> of(text, rows)).toList();
    }

    Optional<Node> in(Trail trail) {
      return path.follow(trail.node(depth), first);
    }

    boolean mayMiss(Trail trail) {
      return path.mayMiss(trail.node(depth), first);
    }

    String missing(Trail trail) {
      return path.missing(trail.node(depth), first, depth == 0 ? "at the top" : "in the row");
    }
  }

  /** A column to whose cells paths lead. */
  record Found(String name, List<Value> values, Optional<String> otherwise) implements Cell {

    @Override
    public String text(Trail trail) throws Lacking {
      boolean isThere = false;
      for (Value value : values) {
        Optional<Node> node = value.in(trail);
        if (node.isPresent() && !node.get().isNull()) {
          return trail.text(
              node.get().leaf().orElseThrow(() -> new Lacking(() -> parts(value, node.get()))));
        }
        isThere |= node.isPresent() || value.mayMiss(trail);
      }
      if (!isThere && otherwise.isEmpty()) {
        String missing = values.get(0).missing(trail);
        throw new Lacking(
            () ->
                Problem.ofCell(
                    1,
                    name,
                    missing,
                    "a path that leads to a value in each row; one that may be missing ends with"
                        + " ?, as in \""
                        + values.get(0).path()
                        + "?\""));
      }
      return otherwise.orElse("");
    }

    private Problem parts(Value value, Node node) {
      return Problem.ofCell(
          1,
          name,
          node.words() + " at " + value.path(),
          node.isArray() && !node.children().isEmpty()
              ? "one value, such as that of " + value.path() + "[0]"
              : "one value");
    }
  }
}
