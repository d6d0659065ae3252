package dev.tiebreak.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.internal.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Circles of top-level classes that know each other, in both modules. A sealed type and the types
 * that it permits count as one. The JDK's {@code jdeps} is asked, since the compiler copies a
 * constant into its user, where ArchUnit does not see whose it was.
 */
class CirclesTest {

  private static final int MOST_IN_A_CIRCLE = 3;

  private static final Pattern USE =
      Pattern.compile(
          "^\\s+(dev\\.tiebreak[\\w.]*)\\S*\\s+-> (dev\\.tiebreak[\\w.]*)", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(classes = {Imports.class, Main.class})
  void circles_areOfThreeClassesAtMost(Class<?> inModule) throws URISyntaxException {
    Path module = Path.of(inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, Set<String>> known = known(module);
    assertThat(known).hasSizeGreaterThan(100);

    Map<String, Set<String>> reached = new TreeMap<>();
    known.keySet().forEach(type -> reached.put(type, reachedFrom(type, known)));
    Set<Set<String>> circles =
        known.keySet().stream().map(type -> circleOf(type, reached)).collect(Collectors.toSet());

    assertThat(circles).filteredOn(circle -> circle.size() > MOST_IN_A_CIRCLE).isEmpty();
  }

  /** Returns what each class of a module knows, by {@code jdeps}. */
  private static Map<String, Set<String>> known(Path module) {
    StringWriter uses = new StringWriter();
    StringWriter errors = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(uses),
            new PrintWriter(errors),
            "-v",
            "--multi-release",
            "base",
            "--ignore-missing-deps",
            module.toString());
    assertThat(errors).hasToString("");
    Map<String, String> families = families();
    Map<String, Set<String>> known = new TreeMap<>();
    for (MatchResult use : USE.matcher(uses.toString()).results().toList()) {
      String user = families.getOrDefault(use.group(1), use.group(1));
      String used = families.getOrDefault(use.group(2), use.group(2));
      known.computeIfAbsent(user, any -> new TreeSet<>()).add(used);
    }
    return known;
  }

  /** Returns each permitted type with the sealed one that it counts as. */
  private static Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (JavaClass type : new ClassFileImporter().importPackages("dev.tiebreak")) {
      if (type.reflect().isSealed()) {
        for (Class<?> permitted : type.reflect().getPermittedSubclasses()) {
          families.put(topLevel(permitted.getName()), topLevel(type.getName()));
        }
      }
    }
    return families;
  }

  private static String topLevel(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  private static Set<String> reachedFrom(String start, Map<String, Set<String>> known) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(start));
    while (!next.isEmpty()) {
      for (String type : known.getOrDefault(next.remove(), Set.of())) {
        if (reached.add(type)) {
          next.add(type);
        }
      }
    }
    return reached;
  }

  private static Set<String> circleOf(String type, Map<String, Set<String>> reached) {
    Set<String> circle = new TreeSet<>(reached.get(type));
    circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(type));
    return circle;
  }
}
