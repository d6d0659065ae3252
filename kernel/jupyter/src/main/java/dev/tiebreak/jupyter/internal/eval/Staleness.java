package dev.tiebreak.jupyter.internal.eval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Remembers which variables were computed from something that has since been redeclared. */
final class Staleness {

  /**
   * What made a variable stale.
   *
   * @param name the name that was redeclared
   * @param cell the cell that did so
   * @param lost whether the variable could not even keep its value
   */
  private record Cause(String name, int cell, boolean lost) {}

  private final Map<String, Cause> causes = new TreeMap<>();
  private final Map<String, Integer> declaredIn;

  /**
   * Starts with nothing stale.
   *
   * @param declaredIn the number of the cell that each variable was last declared in
   */
  Staleness(Map<String, Integer> declaredIn) {
    this.declaredIn = declaredIn;
  }

  void isFresh(String variable) {
    causes.remove(variable);
  }

  void isStale(String variable, String name, int cell) {
    causes.put(variable, new Cause(name, cell, false));
  }

  void isLost(String variable, String name, int cell) {
    causes.put(variable, new Cause(name, cell, true));
  }

  Set<String> names() {
    return causes.keySet();
  }

  /** Says what is wrong with a stale variable, and how to bring it up to date. */
  String note(String variable) {
    Cause cause = causes.get(variable);
    String what = cause.lost() ? " lost its value when" : " was computed before";
    return variable
        + what
        + (" cell [" + cause.cell() + "] redeclared " + cause.name() + ".")
        + (" Run cell [" + declaredIn.get(variable) + "] again to bring it up to date.");
  }

  /**
   * Says whether both values are equal and immutable, so that nothing computed from them is stale.
   */
  static boolean isTheSame(Object before, Object now) {
    return Objects.equals(before, now)
        && (before == null
            || List.of(Number.class, CharSequence.class, Boolean.class, Character.class, Enum.class)
                .stream()
                .anyMatch(type -> type.isInstance(before)));
  }
}
