package dev.tiebreak.tree.internal;

import dev.tiebreak.tree.Node;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path through a tree: {@code results[*].metrics.score}. It leads through keys ({@code metrics},
 * or {@code ['a.b']} where a key has signs of its own), elements of arrays ({@code [0]}, {@code
 * [-1]} for the last), each element ({@code [*]}), each key ({@code *}, or {@code {model}}, which
 * gives the key a name); {@code ?} behind a step says that it may be missing. {@code .} is where it
 * starts; {@code $} the top.
 */
public final class TreePath {

  /** What a step leads to. */
  public enum Kind {
    KEY,
    INDEX,
    EACH_KEY,
    EACH_ITEM
  }

  /** Whether what a step leads to must be there. */
  public enum Need {
    REQUIRED,
    OPTIONAL
  }

  /**
   * One step.
   *
   * @param name the key, the index, or the name that each key or position is given; blank if none
   */
  public record Step(Kind kind, String name, Need need) {

    Step optional() {
      return new Step(kind, name, Need.OPTIONAL);
    }

    /** Whether this leads to several. */
    public boolean isEach() {
      return kind == Kind.EACH_KEY || kind == Kind.EACH_ITEM;
    }

    /** Returns what it leads to from a node, if it leads to one. */
    public Optional<Node> from(Node node) {
      if (kind == Kind.KEY) {
        return node.field(name);
      }
      if (!node.isArray()) {
        return Optional.empty();
      }
      List<Node> items = node.children();
      int index = Integer.parseInt(name);
      int at = index < 0 ? items.size() + index : index;
      return at >= 0 && at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    @Override
    public String toString() {
      String end = need == Need.OPTIONAL ? "?" : "";
      return switch (kind) {
            case KEY -> TreePath.key(name);
            case INDEX -> "[" + name + "]";
            case EACH_KEY -> name.isEmpty() ? "*" : "{" + name + "}";
            case EACH_ITEM -> name.isEmpty() ? "[*]" : "[{" + name + "}]";
          }
          + end;
    }
  }

  /** From where a path leads. */
  public enum Start {
    ROW,
    TOP
  }

  private final Start start;
  private final List<Step> steps;

  TreePath(Start start, List<Step> steps) {
    this.start = start;
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is none; it names the place
   */
  public static TreePath of(String text) {
    return new PathText(text).path();
  }

  /** Returns from where it leads. */
  public Start start() {
    return start;
  }

  /** Returns its steps. */
  public List<Step> steps() {
    return steps;
  }

  /** Returns this path and more of it. */
  public List<Step> and(TreePath more) {
    return Stream.concat(steps.stream(), more.steps.stream()).toList();
  }

  /** Returns the names that it gives to keys and positions. */
  public List<String> names() {
    return steps.stream()
        .filter(Step::isEach)
        .map(Step::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Returns how many steps two paths begin with alike. */
  public int shared(TreePath other) {
    int most = Math.min(steps.size(), other.steps.size());
    int count = 0;
    while (count < most && alike(steps.get(count), other.steps.get(count))) {
      count++;
    }
    return count;
  }

  private static boolean alike(Step one, Step other) {
    return one.kind() == other.kind()
        && (one.name().equals(other.name())
            || (one.isEach() && (one.name().isEmpty() || other.name().isEmpty())));
  }

  /** Returns what some of its steps lead to from a node; empty if it is not there. */
  public Optional<Node> follow(Node from, int first) {
    Optional<Node> at = Optional.of(from);
    for (int i = first; i < steps.size() && at.isPresent(); i++) {
      at = steps.get(i).from(at.get());
    }
    return at;
  }

  /** Whether what was not there may be missing. */
  public boolean mayMiss(Node from, int first) {
    Node at = from;
    Need before = Need.REQUIRED;
    for (int i = first; i < steps.size(); i++) {
      Step step = steps.get(i);
      Optional<Node> next = step.from(at);
      if (next.isEmpty()) {
        return step.need() == Need.OPTIONAL || (before == Need.OPTIONAL && at.isNull());
      }
      at = next.get();
      before = step.need();
    }
    return true;
  }

  /**
   * Says which step was not there, and what is: "no "scor" in the row, where the keys are score,
   * n".
   *
   * @param start where the first of the steps begins, in words
   */
  public String missing(Node from, int first, String start) {
    Node at = from;
    for (int i = first; i < steps.size(); i++) {
      Optional<Node> next = steps.get(i).from(at);
      if (next.isEmpty()) {
        String before = written(steps.subList(0, i));
        return missing(
            at,
            steps.get(i),
            i == first ? start : "in " + before,
            rest(steps.subList(i, steps.size())));
      }
      at = next.get();
    }
    return "nothing";
  }

  /** Returns the names of steps with points between them, as if they were one key. */
  public static String rest(List<Step> steps) {
    return steps.stream().map(Step::name).collect(Collectors.joining("."));
  }

  /**
   * Says that a step cannot be taken from a node.
   *
   * @param before where that is, in words
   * @param rest the step and those behind it, as if they were one key
   */
  public static String missing(Node at, Step step, String before, String rest) {
    if (step.kind() == Kind.KEY && at.isObject()) {
      String quoted =
          at.field(rest).isPresent() ? "; a key with a point is written " + key(rest) : "";
      return "no \""
          + step.name()
          + "\" "
          + before
          + ", "
          + (at.keys().isEmpty() ? "which is empty" : "where the keys are " + Names.some(at.keys()))
          + (quoted.isEmpty() ? nearest(step, at) : quoted);
    }
    String to = step.kind() == Kind.KEY ? "\"" + step.name() + "\"" : step.toString();
    String hint =
        at.isArray()
            ? "; its elements are [*]"
            : at.isObject() ? "; each of its keys is {name} or *" : "";
    return "no "
        + to
        + " "
        + before
        + ", which is "
        + at.words()
        + (at.isArray() && step.kind() == Kind.INDEX ? "" : hint);
  }

  private static String nearest(Step step, Node at) {
    return Nearest.question(step.name(), at.keys())
        .map(question -> " (" + low(question) + ")")
        .orElse("");
  }

  private static String low(String question) {
    return Character.toLowerCase(question.charAt(0)) + question.substring(1);
  }

  /** Writes a key as a step. */
  public static String key(String name) {
    return PathText.isPlain(name) ? name : "['" + name.replace("'", "''") + "']";
  }

  /** Writes steps, with the points between them. */
  public static String written(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> join(text, step.toString()));
    return text.toString();
  }

  /** Adds a step to a path. */
  public static void join(StringBuilder path, String step) {
    if (path.length() > 0 && !step.startsWith("[")) {
      path.append('.');
    }
    path.append(step);
  }

  @Override
  public String toString() {
    String text = written(steps);
    if (start == Start.TOP) {
      return text.isEmpty() || text.startsWith("[") ? "$" + text : "$." + text;
    }
    return text.isEmpty() ? "." : text;
  }
}
