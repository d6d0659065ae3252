package dev.tiebreak.tree.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which parts of a tree some paths lead to, so that a reader need not keep the others. */
public final class Wanted {

  private final Map<String, Wanted> keys = new HashMap<>();
  private final Map<String, Wanted> merged = new HashMap<>();
  private Optional<Wanted> anyKey = Optional.empty();
  private Optional<Wanted> items = Optional.empty();
  private List<String> lastKeys = List.of();
  private boolean lines = true;

  /** Returns what keeps a whole tree. */
  public static Wanted everything() {
    Wanted all = new Wanted();
    all.anyKey = Optional.of(all);
    all.items = Optional.of(all);
    return all;
  }

  /** Leaves out the lines on which objects and arrays begin, which take as long as all the rest. */
  public Wanted withoutLines() {
    lines = false;
    return this;
  }

  boolean hasLines() {
    return lines;
  }

  /** Adds what a path leads to. */
  public Wanted add(List<TreePath.Step> steps) {
    Wanted at = this;
    for (TreePath.Step step : steps) {
      at = at.child(step);
    }
    return this;
  }

  private Wanted child(TreePath.Step step) {
    return switch (step.kind()) {
      case KEY -> keys.computeIfAbsent(step.name(), key -> new Wanted());
      case EACH_KEY -> {
        anyKey = anyKey.or(() -> Optional.of(new Wanted()));
        yield anyKey.get();
      }
      default -> {
        items = items.or(() -> Optional.of(new Wanted()));
        yield items.get();
      }
    };
  }

  /** What is wanted of the elements of an array; empty if nothing is. */
  Optional<Wanted> items() {
    return items;
  }

  /** What is wanted below a key; empty if nothing is. */
  Optional<Wanted> field(String key) {
    if (keys.isEmpty() || anyKey.isEmpty()) {
      return keys.isEmpty() ? anyKey : Optional.ofNullable(keys.get(key));
    }
    Wanted one = keys.get(key);
    if (one == null) {
      return anyKey;
    }
    return Optional.of(merged.computeIfAbsent(key, k -> one.and(anyKey.get())));
  }

  private Wanted and(Wanted other) {
    Wanted both = new Wanted();
    both.addAll(this);
    both.addAll(other);
    return both;
  }

  private void addAll(Wanted other) {
    other.keys.forEach((key, child) -> keys.computeIfAbsent(key, k -> new Wanted()).addAll(child));
    other.anyKey.ifPresent(
        child -> {
          anyKey = anyKey.or(() -> Optional.of(new Wanted()));
          anyKey.get().addAll(child);
        });
    other.items.ifPresent(
        child -> {
          items = items.or(() -> Optional.of(new Wanted()));
          items.get().addAll(child);
        });
  }

  /** Returns the keys of the object before, if they are the same. */
  List<String> shared(List<String> found) {
    if (!found.equals(lastKeys)) {
      lastKeys = found;
    }
    return lastKeys;
  }
}
