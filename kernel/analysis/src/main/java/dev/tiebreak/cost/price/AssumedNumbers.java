package dev.tiebreak.cost.price;

import dev.tiebreak.words.internal.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The assumed numbers of workloads, in words. */
final class AssumedNumbers {

  /** How many models a sentence names before it only counts them. */
  private static final int MOST_NAMES = 3;

  private AssumedNumbers() {}

  /**
   * What follows a finding: {@code (calls and tokens assumed)}; nothing if all numbers were given.
   */
  static String word(List<TaskCost> costs) {
    Set<Assumption> assumed = assumed(costs);
    if (assumed.isEmpty()) {
      return "";
    }
    boolean calls = assumed.remove(Assumption.CALLS);
    String what = !calls ? "tokens" : assumed.isEmpty() ? "calls" : "calls and tokens";
    return " (" + what + " assumed)";
  }

  /** One sentence about the costs of any number of models; empty where all numbers were given. */
  static Optional<String> note(List<TaskCost> costs) {
    Set<Assumption> assumed = assumed(costs);
    return assumed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            assumed.stream()
                .sorted()
                .map(assumption -> say(assumption, costs))
                .collect(Collectors.joining(", ", "Assumed, not measured: ", ".")));
  }

  private static Set<Assumption> assumed(List<TaskCost> costs) {
    Set<Assumption> assumed = new LinkedHashSet<>();
    costs.forEach(cost -> assumed.addAll(cost.workload().assumed()));
    return assumed;
  }

  private static String say(Assumption assumption, List<TaskCost> costs) {
    Map<BigDecimal, List<String>> models = new LinkedHashMap<>();
    for (TaskCost cost : costs) {
      if (cost.workload().assumed().contains(assumption)) {
        models
            .computeIfAbsent(
                cost.value(assumption).stripTrailingZeros(), value -> new ArrayList<>())
            .add(cost.model());
      }
    }
    boolean alike = models.size() == 1 && models.values().iterator().next().size() == costs.size();
    return models.entrySet().stream()
        .map(
            entry ->
                assumption.say(entry.getKey())
                    + (alike ? "" : " (" + Names.some(entry.getValue(), MOST_NAMES) + ")"))
        .collect(Collectors.joining(" and "));
  }
}
