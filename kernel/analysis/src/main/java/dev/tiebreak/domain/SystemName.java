package dev.tiebreak.domain;

import dev.tiebreak.words.internal.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured: a model, and how it was run. A blank part means that nobody said, not that any
 * will do.
 *
 * @param model the model's full name
 * @param effort how hard it was told to think, for example {@code xhigh}
 * @param harness the program that drove it
 * @param tools the tools that it was given
 */
public record SystemName(String model, String effort, String harness, String tools) {

  /** What follows a finding on systems that were not run alike. */
  public static final String NOT_ALIKE = ", but not like for like";

  public SystemName {
    if (model.isBlank()) {
      throw new IllegalArgumentException("The model of a system is blank; allowed: a name");
    }
  }

  /** Returns a model of which nobody says how it was run. */
  public static SystemName of(String model) {
    return new SystemName(model, "", "", "");
  }

  /** Returns the system in words: {@code GPT-5.5}, {@code GPT-5.5 (xhigh, Codex)}. */
  public String label() {
    String how = how();
    return how.isEmpty() ? model : model + " (" + how + ")";
  }

  /** Returns the system in words, also where nobody says how: {@code GPT-5.5 (not stated)}. */
  public String labelAmongOthers() {
    return isSaid() ? label() : model + " (not stated)";
  }

  /** Returns how the model was run, as far as that is said: {@code xhigh, Codex}. */
  public String how() {
    return Stream.of(effort, harness, tools)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Returns whether anything is said of how the model was run. */
  public boolean isSaid() {
    return !how().isEmpty();
  }

  /**
   * Returns in what this system was run otherwise than another, for example {@code effort xhigh
   * against medium}; empty if in nothing that is said.
   */
  public String unlike(SystemName other) {
    List<String> parts =
        Stream.of(
                unlike("effort", effort, other.effort),
                unlike("harness", harness, other.harness),
                unlike("tools", tools, other.tools))
            .filter(part -> !part.isEmpty())
            .toList();
    return String.join(", ", parts);
  }

  /** Returns {@link #NOT_ALIKE} where some systems were run in different ways, else nothing. */
  public static String notAlike(Collection<SystemName> systems) {
    return systems.stream()
                .map(each -> List.of(each.effort, each.harness, each.tools))
                .distinct()
                .count()
            > 1
        ? NOT_ALIKE
        : "";
  }

  /**
   * Returns how each of some systems was run where they were run in different ways, in a sentence.
   *
   * @param measured what they were measured on
   */
  public static List<String> eachWay(String measured, Collection<SystemName> systems) {
    return notAlike(systems).isEmpty()
        ? List.of()
        : List.of(
            "Not like for like on "
                + measured
                + ": "
                + systems.stream()
                    .map(SystemName::labelAmongOthers)
                    .collect(Collectors.joining(", "))
                + ".");
  }

  /**
   * Returns {@link #NOT_ALIKE} where the systems of any measure were run in different ways, else
   * nothing.
   *
   * @param byMeasure the systems on each measure
   */
  public static String notAlike(Map<String, List<SystemName>> byMeasure) {
    return byMeasure.values().stream()
        .map(SystemName::notAlike)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * Returns how systems were run where they were run in different ways on a measure, in a sentence
   * for all measures with the same systems.
   *
   * @param byMeasure the systems on each measure
   */
  public static List<String> eachWay(Map<String, List<SystemName>> byMeasure) {
    Map<Set<SystemName>, List<String>> measures =
        byMeasure.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    measure -> new LinkedHashSet<>(byMeasure.get(measure)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return measures.entrySet().stream()
        .flatMap(each -> eachWay(Names.some(each.getValue()), each.getKey()).stream())
        .toList();
  }

  private static String unlike(String part, String one, String other) {
    return Objects.equals(one, other) ? "" : part + " " + said(one) + " against " + said(other);
  }

  private static String said(String part) {
    return part.isEmpty() ? "not stated" : part;
  }
}
