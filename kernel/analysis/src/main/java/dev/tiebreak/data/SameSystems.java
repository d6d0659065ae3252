package dev.tiebreak.data;

import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outcomes beside printed scores: which of them are of what was scored. A score of which nobody
 * says how the model was run is of no system that is said.
 */
record SameSystems(PrintedScores scores, LoggedRuns runs) {

  private static final int MOST_NAMED = 3;

  /**
   * The outcomes of the very system that a model's score is of, or of the model where it has no
   * score; empty where there are none, or where it is in doubt which of its systems they are of.
   */
  Optional<TaskOutcomes> outcomes(String model, String benchmark) {
    return name(model, benchmark).map(name -> runs.tasks(name, benchmark).named(benchmark, model));
  }

  /** The system that a model's outcomes are of, where they count. */
  Optional<SystemName> system(String model, String benchmark) {
    return name(model, benchmark).flatMap(name -> runs.kinds().system(name, benchmark));
  }

  private Optional<String> name(String model, String benchmark) {
    List<Score> all = scores.all(model, benchmark);
    if (all.isEmpty()) {
      return Optional.of(model).filter(name -> runs.ran(name, benchmark));
    }
    Optional<SystemName> scored = scores.taken(model, benchmark).map(Score::system);
    boolean certain = all.size() < 2 || scored.filter(SystemName::isSaid).isPresent();
    return scored
        .filter(system -> certain)
        .flatMap(
            system ->
                Stream.of(system.labelAmongOthers(), system.label(), model)
                    .filter(name -> runs.ran(name, benchmark))
                    .filter(name -> isOf(system, name, benchmark))
                    .findFirst());
  }

  private boolean isOf(SystemName system, String name, String benchmark) {
    return runs.kinds().system(name, benchmark).filter(system::equals).isPresent();
  }

  /** The outcomes that are not used, since a score is not of the same system, in sentences. */
  List<String> unused(Collection<String> models, Collection<String> benchmarks) {
    Map<List<String>, List<String>> found = new LinkedHashMap<>();
    for (String model : models) {
      for (String benchmark : benchmarks) {
        scores
            .taken(model, benchmark)
            .filter(score -> outcomes(model, benchmark).isEmpty())
            .map(Score::system)
            .filter(scored -> runs.provenance().containsKey(scored.model()))
            .flatMap(scored -> unlike(scored, benchmark))
            .ifPresent(why -> found.computeIfAbsent(why, key -> new ArrayList<>()).add(benchmark));
      }
    }
    return found.entrySet().stream()
        .map(
            each ->
                "The outcomes of "
                    + each.getKey().get(0)
                    + " are not used on "
                    + Names.some(each.getValue(), MOST_NAMED)
                    + ", because "
                    + each.getKey().get(1)
                    + ".")
        .toList();
  }

  /** The systems of a model that have outcomes but not this score, and what the score says. */
  private Optional<List<String>> unlike(SystemName scored, String benchmark) {
    List<SystemName> ran =
        runs.kinds().of(scored.model(), benchmark).stream()
            .filter(system -> !system.equals(scored))
            .toList();
    String labels =
        ran.stream()
            .map(each -> each.isSaid() ? each.label() : each.model() + " (not said how it was run)")
            .collect(Collectors.joining(", "));
    return ran.isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                labels,
                scored.isSaid()
                    ? "the score there is of " + scored.label()
                    : "its score there does not say how it was run"));
  }
}
