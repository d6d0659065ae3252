package dev.tiebreak.data;

import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.TaskOutcomes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Printed scores and what else is known about them: how many tasks there are, and the outcomes of
 * single tasks. Where both models of a contest have outcomes, these replace the printed scores;
 * wherever a model has both, they are compared.
 *
 * @param sizes of the benchmarks, where known
 * @param outcomes of some of their models on some of their benchmarks
 */
record Beside(PrintedScores scores, Optional<Benchmarks> sizes, Optional<LoggedRuns> outcomes) {

  /** Returns what is known of the tasks behind the printed scores of a benchmark. */
  Evidence evidence(String benchmark) {
    return sizes.map(known -> known.evidence(benchmark)).orElseGet(Evidence.SizeUnknown::new);
  }

  /**
   * Returns a contest of printed scores, or of outcomes where both models have them on the same
   * tasks.
   */
  Contest contest(String first, String second, String benchmark) {
    Contest printed =
        new Contest(
            benchmark,
            scores.percent(first, benchmark),
            scores.percent(second, benchmark),
            evidence(benchmark));
    Contest contest =
        outcomes
            .filter(tasks -> tasks.ran(first, benchmark) && tasks.ran(second, benchmark))
            .map(
                tasks ->
                    measured(
                        printed, tasks.tasks(first, benchmark), tasks.tasks(second, benchmark)))
            .orElse(printed);
    Map<Side, Contest.Contradiction> found = new EnumMap<>(Side.class);
    contradicted(first, benchmark).ifPresent(each -> found.put(Side.FIRST, each));
    contradicted(second, benchmark).ifPresent(each -> found.put(Side.SECOND, each));
    return contest.with(found);
  }

  private static Contest measured(Contest printed, TaskOutcomes first, TaskOutcomes second) {
    return first
        .evidence(second)
        .outcomes()
        .map(tasks -> tasks.insteadOf(new Evidence.Printed(printed.first(), printed.second())))
        .map(tasks -> Contest.of(printed.benchmark(), tasks))
        .orElseGet(() -> printed.contested() ? printed : Contest.of(first, second));
  }

  /** Returns the printed scores of a benchmark as rates, each with what contradicts it. */
  PassRates passRates(String benchmark) {
    OptionalInt tasks = passedOrFailed(evidence(benchmark));
    List<PassRates.Rate> rates = new ArrayList<>();
    for (String model : scores.models()) {
      scores
          .percent(model, benchmark)
          .ifPresent(
              percent ->
                  rates.add(
                      new PassRates.Rate(model, percent, tasks, contradiction(model, benchmark))));
    }
    Provenance from =
        rates.stream()
            .map(rate -> scores.provenance().get(rate.model()))
            .collect(Provenance.together());
    return new PassRates(benchmark, rates, from);
  }

  private static OptionalInt passedOrFailed(Evidence evidence) {
    return evidence.published().filter(known -> known.judging().counts()).stream()
        .mapToInt(Evidence.Published::tasks)
        .findFirst();
  }

  /** Returns the printed scores that outcomes contradict, in sentences. */
  List<String> contradictions() {
    return scores.benchmarks().stream().flatMap(name -> contradictions(name).stream()).toList();
  }

  /** Returns the printed scores of a benchmark that outcomes contradict, in sentences. */
  List<String> contradictions(String benchmark) {
    return scores.models().stream()
        .flatMap(model -> contradiction(model, benchmark).stream())
        .toList();
  }

  /** Returns the newest day stated by the scores or the outcomes. */
  Optional<LocalDate> newestDay() {
    return scores.source().and(outcomes.map(LoggedRuns::source).orElse(Provenance.none())).asOf();
  }

  /** Returns how outcomes contradict a printed score, in a sentence; empty where they do not. */
  Optional<String> contradiction(String model, String benchmark) {
    return contradicted(model, benchmark).map(each -> each.ofPrinted(model, benchmark));
  }

  private Optional<Contest.Contradiction> contradicted(String model, String benchmark) {
    OptionalDouble printed = scores.percent(model, benchmark);
    return outcomes
        .filter(tasks -> printed.isPresent() && tasks.ran(model, benchmark))
        .flatMap(
            tasks ->
                Contest.Contradiction.of(
                    BigDecimal.valueOf(printed.getAsDouble()).setScale(decimals(benchmark)),
                    tasks.tasks(model, benchmark)));
  }

  /**
   * The decimals that a benchmark's scores were printed with: next to 78.7, a score of 78.0 was not
   * printed as 78.
   */
  private int decimals(String benchmark) {
    return scores.models().stream()
        .flatMap(model -> Stream.of(scores.percent(model, benchmark)))
        .flatMapToDouble(OptionalDouble::stream)
        .mapToInt(score -> BigDecimal.valueOf(score).stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }
}
