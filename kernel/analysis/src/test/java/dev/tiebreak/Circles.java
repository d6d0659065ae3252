package dev.tiebreak;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The circles of top-level classes that know each other, by Tarjan's algorithm. A sealed type and
 * the types that it permits count as one.
 */
final class Circles {

  private final Map<String, Set<String>> known = new TreeMap<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> stack = new ArrayDeque<>();
  private final List<List<String>> circles = new ArrayList<>();

  private Circles(JavaClasses classes) {
    Map<String, String> families = new HashMap<>();
    for (JavaClass type : classes) {
      Class<?>[] permitted = type.reflect().getPermittedSubclasses();
      if (permitted != null) {
        for (Class<?> each : permitted) {
          families.put(top(each.getName()), top(type.getName()));
        }
      }
    }
    for (JavaClass type : classes) {
      String from = family(type, families);
      Set<String> targets = known.computeIfAbsent(from, any -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> classes.contain(target.getName()))
          .map(target -> family(target, families))
          .filter(target -> !target.equals(from))
          .forEach(targets::add);
    }
    List.copyOf(known.keySet()).stream()
        .filter(each -> !index.containsKey(each))
        .forEach(this::visit);
  }

  /** Returns the circles, each with the names of its classes. */
  static List<List<String>> of(JavaClasses classes) {
    return new Circles(classes).circles;
  }

  private static String family(JavaClass type, Map<String, String> families) {
    String top = top(type.getName());
    return families.getOrDefault(top, top);
  }

  private static String top(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  private void visit(String type) {
    index.put(type, index.size());
    low.put(type, index.get(type));
    stack.push(type);
    for (String next : known.get(type)) {
      if (!index.containsKey(next)) {
        visit(next);
      }
      if (stack.contains(next)) {
        low.merge(type, low.get(next), Math::min);
      }
    }
    if (low.get(type).equals(index.get(type))) {
      List<String> circle = new ArrayList<>();
      do {
        circle.add(stack.peek());
      } while (!stack.pop().equals(type));
      if (circle.size() > 1) {
        circles.add(circle);
      }
    }
  }
}
