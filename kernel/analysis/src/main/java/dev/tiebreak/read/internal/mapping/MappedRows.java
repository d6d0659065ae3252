package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.BadRows;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.read.internal.Stop;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.TreePath.Need;
import dev.tiebreak.tree.internal.TreePath.Step;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the rows of documents, and the cells of each. */
final class MappedRows {

  private static final int OFTEN = 1 << 8;

  /** The path to a row itself. */
  private static final String ITSELF = ".";

  /** A text in which a comma may be that of decimals. */
  private static final Pattern IN_DOUBT = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+");

  private final String origin;
  private final BadRows badRows;
  private final TreePath rows;
  private final List<String> names;
  private final List<Cell> cells;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, String> called;
  private final List<Line> lines = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Complaints complaints = new Complaints();
  private boolean inDoubt;

  /** What a row must say not to be left out. */
  private record Condition(String text, Cell.Value value, Set<String> values) {}

  MappedRows(String origin, Mapping mapping, BadRows badRows, Map<String, String> called) {
    this.origin = origin;
    this.badRows = badRows;
    this.called = called;
    this.rows = TreePath.of(mapping.rows());
    this.names = mapping.names();
    this.cells = Cell.of(mapping);
    mapping
        .where()
        .forEach(
            (path, values) ->
                conditions.add(new Condition(path, Cell.Value.of(path, rows), values)));
  }

  /** Leaves out a line that is none, where that is wanted. */
  boolean leaves(Place place, String reason) {
    if (badRows == BadRows.LEFT_OUT) {
      leave(place, reason);
    }
    return badRows == BadRows.LEFT_OUT;
  }

  /** Adds the rows of a document. */
  void add(Trail trail) {
    walk(trail, 0);
  }

  private void walk(Trail trail, int depth) {
    Node node = trail.node(depth);
    if (depth == rows.steps().size()) {
      row(trail);
      return;
    }
    Step step = rows.steps().get(depth);
    switch (step.kind()) {
      case EACH_KEY -> {
        if (node.isObject()) {
          for (int i = 0; i < node.keys().size(); i++) {
            trail.step(depth, node.keys().get(i), node.children().get(i));
            walk(trail, depth + 1);
          }
        } else {
          noRows(trail, depth, step);
        }
      }
      case EACH_ITEM -> {
        if (node.isArray()) {
          for (int i = 0; i < node.children().size(); i++) {
            trail.step(depth, String.valueOf(i), node.children().get(i));
            walk(trail, depth + 1);
          }
        } else {
          noRows(trail, depth, step);
        }
      }
      default -> {
        Optional<Node> next = step.from(node);
        if (next.isPresent()) {
          trail.step(depth, step.name(), next.get());
          walk(trail, depth + 1);
        } else {
          noRows(trail, depth, step);
        }
      }
    }
  }

  /** A step leads to no rows: it may be missing, or is a mistake. */
  private void noRows(Trail trail, int depth, Step step) {
    Node node = trail.node(depth);
    boolean mayMiss =
        step.need() == Need.OPTIONAL
            || (node.isNull() && depth > 0 && rows.steps().get(depth - 1).need() == Need.OPTIONAL);
    String what = step.isEach() ? node.words() : "no \"" + step.name() + "\"";
    if (mayMiss || badRows == BadRows.LEFT_OUT) {
      leave(trail.place(depth), what);
      return;
    }
    complaints.add(
        List.of("rows", depth),
        trail.place(depth),
        () ->
            Problem.ofFile(
                TreePath.missing(
                    node,
                    step,
                    depth == 0 ? "at the top" : "in " + trail.path(depth),
                    TreePath.rest(rows.steps().subList(depth, rows.steps().size()))),
                "rows at " + rows + "; a step that may be missing ends with ?"));
  }

  private void row(Trail trail) {
    if (lines.size() % OFTEN == 0) {
      Stop.ifInterrupted();
    }
    int depth = rows.steps().size();
    for (Condition condition : conditions) {
      Optional<String> failed = failed(condition, trail);
      if (failed.isPresent()) {
        leave(trail.place(depth), failed.get());
        return;
      }
    }
    String[] texts = new String[names.size()];
    for (int i = 0; i < texts.length; i++) {
      Optional<Complaints.Found> wrong = cell(trail, i, texts);
      if (wrong.isPresent()) {
        wrong(trail.place(depth), names.get(i), wrong.get());
        return;
      }
    }
    lines.add(new Line(lines.size() + 1, List.of(texts), called, trail.place(depth)));
  }

  private Optional<Complaints.Found> cell(Trail trail, int i, String[] texts) {
    try {
      String text = RawRows.strip(cells.get(i).text(trail));
      texts[i] = text;
      inDoubt |= text.indexOf(',') >= 0 && IN_DOUBT.matcher(text).matches();
      return HiddenCharacters.in(text)
          ? Optional.of(() -> Problem.ofCell(1, names.get(i), Problem.found(text), RawRows.SEEN))
          : Optional.empty();
    } catch (Cell.Lacking e) {
      return Optional.of(e.found());
    }
  }

  private void wrong(Place place, String name, Complaints.Found found) {
    if (badRows == BadRows.LEFT_OUT) {
      leave(place, found.problem().found());
    } else {
      complaints.add(name, place, found);
    }
  }

  private void leave(Place place, String reason) {
    leftOut.add(new LeftOut(origin, place.toString(), reason));
  }

  /** Why a row is not wanted; empty if it is. */
  private static Optional<String> failed(Condition condition, Trail trail) {
    Optional<Node> node = condition.value().in(trail).filter(found -> !found.isNull());
    if (node.isEmpty()) {
      return Optional.of("no " + (condition.text().equals(ITSELF) ? "value" : condition.text()));
    }
    Optional<String> text = node.get().leaf().map(Node.Leaf::text);
    return condition.values().isEmpty() || text.filter(condition.values()::contains).isPresent()
        ? Optional.empty()
        : Optional.of(
            condition.text()
                + " is "
                + text.map(found -> "\"" + found + "\"").orElseGet(node.get()::words));
  }

  List<Line> lines() {
    return lines;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<Problem> problems() {
    return complaints.problems();
  }

  /** Whether a text may be a number with decimals or with thousands. */
  boolean isInDoubt() {
    return inDoubt;
  }
}
