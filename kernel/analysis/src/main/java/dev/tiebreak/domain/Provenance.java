package dev.tiebreak.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where numbers come from, as stated in the source line below a table or chart.
 *
 * @param sources names of the sources, each once, in the order of the data; may be empty
 * @param asOf the latest date that the data states, if it states one
 */
public record Provenance(List<String> sources, Optional<LocalDate> asOf) {

  private static final int MOST_NAMED = 8;

  public Provenance {
    sources = sources.stream().filter(source -> !source.isBlank()).distinct().toList();
  }

  /** Returns the provenance of numbers without a stated source. */
  public static Provenance none() {
    return new Provenance(List.of(), Optional.empty());
  }

  /** Returns the combined provenance of these numbers and others. */
  public Provenance and(Provenance other) {
    return new Provenance(
        Stream.concat(sources.stream(), other.sources.stream()).toList(),
        Stream.of(asOf, other.asOf).flatMap(Optional::stream).max(Comparator.naturalOrder()));
  }

  /** Combines any number of provenances in a single pass. */
  public static Collector<Provenance, ?, Provenance> together() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        all ->
            new Provenance(
                all.stream().flatMap(each -> each.sources.stream()).toList(),
                all.stream().flatMap(each -> each.asOf.stream()).max(Comparator.naturalOrder())));
  }

  /**
   * Returns the source line, for example {@code TechCrunch; CNBC, as of 2026-04-23}; of many
   * sources the first eight, and how many more there are.
   */
  public String line() {
    int more = sources.size() - MOST_NAMED;
    String names =
        sources.isEmpty()
            ? "not stated"
            : more > 1
                ? String.join("; ", sources.subList(0, MOST_NAMED)) + "; and " + more + " more"
                : String.join("; ", sources);
    return names + asOf.map(date -> ", as of " + date).orElse("");
  }
}
