package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a row was reached: the nodes on the way, and what each step was there. */
final class Trail {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

  private final String file;
  private final List<String> ofPath;
  private final Node[] nodes;
  private final String[] steps;
  private final TreePath rows;
  private String of = "";
  private int number;
  private boolean point;
  private Optional<String> grouped = Optional.empty();

  /**
   * Makes an empty one.
   *
   * @param file the file, if there are several; else blank
   * @param ofPath what the file's path says
   */
  Trail(String file, List<String> ofPath, TreePath rows) {
    this.file = file;
    this.ofPath = ofPath;
    this.rows = rows;
    this.nodes = new Node[rows.steps().size() + 1];
    this.steps = new String[rows.steps().size()];
  }

  void start(Node root, String what, int at) {
    nodes[0] = root;
    of = what;
    number = at;
  }

  void step(int depth, String step, Node node) {
    steps[depth] = step;
    nodes[depth + 1] = node;
  }

  /** Returns what the first steps led to. */
  Node node(int depth) {
    return nodes[depth];
  }

  /** Returns the node of the row itself. */
  Node row() {
    return nodes[steps.length];
  }

  /** Returns the key or position that a step took. */
  String step(int depth) {
    return steps[depth];
  }

  /** Returns the text of a value, and remembers numbers that a decimal comma would change. */
  String text(Node.Leaf leaf) {
    if (leaf.kind() == Node.Kind.NUMBER && leaf.text().indexOf('.') >= 0) {
      point = true;
      if (grouped.isEmpty() && GROUPED.matcher(leaf.text()).matches()) {
        grouped = Optional.of(leaf.text());
      }
    }
    return leaf.text();
  }

  /** Whether a number had a decimal point. */
  boolean hasPoint() {
    return point;
  }

  /** Returns a number that would be another one if points stood between thousands. */
  Optional<String> grouped() {
    return grouped;
  }

  /** Returns what the file's path says in the place of that number. */
  String ofPath(int index) {
    return ofPath.get(index);
  }

  /** Returns the place of what the first steps led to. */
  Place place(int depth) {
    int line = nodes[depth].line();
    return number > 0
        ? new Place(file, of, number, path(depth))
        : new Place(file, "line", line, depth == 0 && line == 0 ? "" : path(depth));
  }

  /** Returns the path to what the first steps led to; blank for the top. */
  String path(int depth) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      TreePath.Step step = rows.steps().get(i);
      boolean item = step.kind() == TreePath.Kind.EACH_ITEM || step.kind() == TreePath.Kind.INDEX;
      TreePath.join(path, item ? "[" + steps[i] + "]" : TreePath.key(steps[i]));
    }
    return path.toString();
  }
}
