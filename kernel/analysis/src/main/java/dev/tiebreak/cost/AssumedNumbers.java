package dev.tiebreak.cost;

import dev.tiebreak.show.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of workloads that nobody gave, in words. */
final class AssumedNumbers {

  /** How many models a sentence names before it only counts them. */
  private static final int MOST_NAMES = 3;

  private AssumedNumbers() {}

  /** Takes as given what something else is put in the place of, such as draws. */
  static CostComparison without(CostComparison costs, List<Lever> replaced) {
    CostComparison rest = costs;
    for (Lever lever : replaced) {
      rest =
          new CostComparison(
              lever.whose() == Whose.SECOND ? rest.first() : given(rest.first(), lever),
              lever.whose() == Whose.FIRST ? rest.second() : given(rest.second(), lever),
              rest.provenance());
    }
    return rest;
  }

  private static TaskCost given(TaskCost cost, Lever lever) {
    Assumption assumption = lever.assumption();
    return new TaskCost(cost.plan(), cost.workload().assuming(assumption, assumption.of(cost)));
  }

  /** A sentence that stands alone, with the numbers that it rests on. */
  static String after(String sentence, CostComparison costs) {
    return note(List.of(costs.first(), costs.second()))
        .map(note -> sentence + " " + note)
        .orElse(sentence);
  }

  /** A finding that cannot be quoted without the word: {@code … (calls and tokens assumed)}. */
  static String said(String finding, CostComparison costs) {
    Set<Assumption> assumed = new LinkedHashSet<>(costs.first().workload().assumed());
    assumed.addAll(costs.second().workload().assumed());
    if (assumed.isEmpty()) {
      return finding;
    }
    boolean calls = assumed.remove(Assumption.CALLS);
    String what = !calls ? "tokens" : assumed.isEmpty() ? "calls" : "calls and tokens";
    return finding + " (" + what + " assumed)";
  }

  /** One sentence about the costs of any number of models; empty where all numbers were given. */
  static Optional<String> note(List<TaskCost> costs) {
    Set<Assumption> assumed = new LinkedHashSet<>();
    costs.forEach(cost -> assumed.addAll(cost.workload().assumed()));
    return assumed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            assumed.stream()
                .sorted()
                .map(assumption -> say(assumption, costs))
                .collect(Collectors.joining(", ", "Assumed, not measured: ", ".")));
  }

  private static String say(Assumption assumption, List<TaskCost> costs) {
    Map<BigDecimal, List<String>> models = new LinkedHashMap<>();
    for (TaskCost cost : costs) {
      if (cost.workload().assumed().contains(assumption)) {
        models
            .computeIfAbsent(assumption.of(cost).stripTrailingZeros(), value -> new ArrayList<>())
            .add(cost.plan().model());
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
