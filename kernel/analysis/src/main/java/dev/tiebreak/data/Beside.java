package dev.tiebreak.data;

import dev.tiebreak.decide.Contest;
import dev.tiebreak.decide.Contradiction;
import dev.tiebreak.decide.Side;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Printed scores beside the outcomes of tasks. Where both models of a contest have outcomes, they
 * take the place of the printed scores; wherever a model has both, they are held against each
 * other.
 *
 * @param scores the printed scores
 * @param outcomes of some of their models on some of their benchmarks
 */
record Beside(Scores scores, Outcomes outcomes) {

  /** Returns a contest of printed scores with what the outcomes say. */
  Contest contest(String first, String second, Contest printed) {
    String benchmark = printed.benchmark();
    Contest contest =
        outcomes.ran(first, benchmark) && outcomes.ran(second, benchmark)
            ? Contest.of(benchmark, outcomes.pairs(first, second, benchmark).insteadOf(printed))
            : printed;
    Map<Side, Contradiction> found = new EnumMap<>(Side.class);
    contradiction(first, benchmark).ifPresent(each -> found.put(Side.FIRST, each));
    contradiction(second, benchmark).ifPresent(each -> found.put(Side.SECOND, each));
    return contest.with(found);
  }

  /** Returns which printed scores of a benchmark are contradicted by outcomes, in sentences. */
  List<String> contradictions(String benchmark) {
    return scores.models().stream()
        .flatMap(
            model ->
                contradiction(model, benchmark)
                    .map(each -> each.ofPrinted(model, benchmark))
                    .stream())
        .toList();
  }

  private Optional<Contradiction> contradiction(String model, String benchmark) {
    OptionalDouble printed = scores.percent(model, benchmark);
    return printed.isPresent() && outcomes.ran(model, benchmark)
        ? Contradiction.of(
            BigDecimal.valueOf(printed.getAsDouble()).setScale(decimals(benchmark)),
            outcomes.tasks(model, benchmark))
        : Optional.empty();
  }

  /** The decimals that a benchmark's scores were printed with: 78.0 beside 78.7 was not 78. */
  private int decimals(String benchmark) {
    return scores.models().stream()
        .flatMap(model -> Stream.of(scores.percent(model, benchmark)))
        .flatMapToDouble(OptionalDouble::stream)
        .mapToInt(score -> BigDecimal.valueOf(score).stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }
}
