package dev.tiebreak.tree;

import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value of JSON or YAML. */
public sealed interface Node {

  /** What a value without parts is. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL;

    private static final Pattern JSON_NUMBER =
        Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private static Kind of(Object value) {
      if (value instanceof Number && JSON_NUMBER.matcher(value.toString()).matches()) {
        return NUMBER;
      }
      return value instanceof Boolean ? BOOLEAN : TEXT;
    }
  }

  /**
   * Makes a tree of maps, lists, texts, numbers, truth values and null, among which trees may
   * stand; of anything else, and of a number that JSON cannot write, its text.
   */
  static Node of(Object value) {
    if (value instanceof Node node) {
      return node;
    }
    if (value instanceof Map<?, ?> map) {
      List<String> keys = map.keySet().stream().map(String::valueOf).toList();
      return new Fields(keys, map.values().stream().map(Node::of).toList(), 0);
    }
    if (value instanceof Collection<?> items) {
      return new Items(items.stream().map(Node::of).toList(), 0);
    }
    return value == null ? new Leaf("", Kind.NULL) : new Leaf(value.toString(), Kind.of(value));
  }

  /**
   * Returns this object with a value for a key, which keeps its place or becomes the last; an
   * object of this key alone, if this is none.
   *
   * @param value a tree, or what {@link #of} makes one of
   */
  default Node with(String key, Object value) {
    return new Fields(List.of(key), List.of(of(value)), 0);
  }

  /** Returns the value of a key; empty if this is no object or has no such key. */
  default Optional<Node> field(String key) {
    return Optional.empty();
  }

  /** Returns what some keys lead to; null if one of them leads nowhere. */
  default Node at(String... keys) {
    Node at = this;
    for (String key : keys) {
      at = at.field(key).orElse(Leaf.UNREAD);
    }
    return at;
  }

  /** Returns the text of a value without parts; blank for null, an object or an array. */
  default String text() {
    return leaf().map(Leaf::text).orElse("");
  }

  /** Whether this is a number. */
  default boolean isNumber() {
    return leaf().filter(leaf -> leaf.kind() == Kind.NUMBER).isPresent();
  }

  /** Returns the keys, in the order of the text; none if this is no object. */
  default List<String> keys() {
    return List.of();
  }

  /** Returns the values by their keys, in the order of the text; none if this is no object. */
  default Map<String, Node> fields() {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (int i = 0; i < keys().size(); i++) {
      fields.put(keys().get(i), children().get(i));
    }
    return fields;
  }

  /** Returns the elements of an array, or the values of an object. */
  default List<Node> children() {
    return List.of();
  }

  /** Whether this is an object. */
  default boolean isObject() {
    return false;
  }

  /** Whether this is an array. */
  default boolean isArray() {
    return false;
  }

  /** Whether this is null. */
  default boolean isNull() {
    return false;
  }

  /** Returns the value, if it has no parts. */
  default Optional<Leaf> leaf() {
    return Optional.empty();
  }

  /** The line on which an object or array begins, from 1; 0 if it is not known. */
  default int line() {
    return 0;
  }

  /** Says what this is: "an object with the keys a, b". */
  String words();

  /** A value without parts, numbers as they are written. */
  record Leaf(String text, Kind kind) implements Node {

    /** Stands for what nobody asked for, or what is not there. */
    public static final Leaf UNREAD = new Leaf("", Kind.NULL);

    @Override
    public Optional<Leaf> leaf() {
      return Optional.of(this);
    }

    @Override
    public boolean isNull() {
      return kind == Kind.NULL;
    }

    @Override
    public String words() {
      return switch (kind) {
        case NULL -> "null";
        case TEXT -> "the text \"" + text + "\"";
        default -> text;
      };
    }
  }

  /** An array. */
  record Items(List<Node> children, int line) implements Node {

    @Override
    public boolean isArray() {
      return true;
    }

    @Override
    public String words() {
      return children.isEmpty() ? "an empty array" : "an array of " + children.size();
    }
  }

  /** An object, whose keys objects of the same shape share. */
  final class Fields implements Node {

    private static final int MOST_SEARCHED = 16;

    private final List<String> keys;
    private final List<Node> values;
    private final int line;
    private Map<String, Node> index = Map.of();

    /** Makes an object of keys, each once, and their values. */
    public Fields(List<String> keys, List<Node> values, int line) {
      this.keys = keys;
      this.values = values;
      this.line = line;
    }

    @Override
    public Optional<Node> field(String key) {
      if (keys.size() <= MOST_SEARCHED) {
        int at = keys.indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
      }
      if (index.isEmpty()) {
        Map<String, Node> made = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
          made.put(keys.get(i), values.get(i));
        }
        index = made;
      }
      return Optional.ofNullable(index.get(key));
    }

    @Override
    public Node with(String key, Object value) {
      List<String> allKeys = new ArrayList<>(keys);
      List<Node> all = new ArrayList<>(values);
      int at = keys.indexOf(key);
      if (at < 0) {
        allKeys.add(key);
        all.add(Node.of(value));
      } else {
        all.set(at, Node.of(value));
      }
      return new Fields(allKeys, all, line);
    }

    @Override
    public List<String> keys() {
      return keys;
    }

    @Override
    public List<Node> children() {
      return values;
    }

    @Override
    public boolean isObject() {
      return true;
    }

    @Override
    public int line() {
      return line;
    }

    @Override
    public String words() {
      return keys.isEmpty() ? "an empty object" : "an object with the keys " + Names.some(keys);
    }
  }
}
