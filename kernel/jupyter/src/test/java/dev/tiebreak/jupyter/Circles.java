package dev.tiebreak.jupyter;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Circles of top-level classes that know each other. A sealed type and what it permits count as
 * one, and a name in an annotation does not count, as in {@code jdeps}.
 */
final class Circles extends ArchCondition<JavaClass> {

  private final int most;
  private final Map<String, String> sealedBy = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  private Circles(int most) {
    super("be in circles of no more than " + most + " top-level classes");
    this.most = most;
  }

  static Circles ofNoMoreThan(int most) {
    return new Circles(most);
  }

  @Override
  public void init(Collection<JavaClass> all) {
    for (JavaClass each : all) {
      if (each.reflect().isSealed()) {
        Arrays.stream(each.reflect().getPermittedSubclasses())
            .forEach(heir -> sealedBy.put(topLevel(heir.getName()), topLevel(each.getName())));
      }
    }
    for (JavaClass each : all) {
      Set<String> used = known.computeIfAbsent(node(each), node -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> !dependency.getDescription().contains("has annotation member"))
          .map(Dependency::getTargetClass)
          .filter(all::contains)
          .map(this::node)
          .filter(target -> !target.equals(node(each)))
          .forEach(used::add);
    }
  }

  private String node(JavaClass type) {
    String name = topLevel(type.getName());
    return sealedBy.getOrDefault(name, name);
  }

  private static String topLevel(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  private Set<String> reachedFrom(String start) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(known.get(start));
    while (!next.isEmpty()) {
      String each = next.remove();
      if (reached.add(each)) {
        next.addAll(known.get(each));
      }
    }
    return reached;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Set<String> circle = reachedFrom(node(type));
    circle.removeIf(other -> !reachedFrom(other).contains(node(type)));
    if (circle.size() > most && !type.isNestedClass()) {
      events.add(
          SimpleConditionEvent.violated(type, type.getName() + " is in a circle: " + circle));
    }
  }
}
