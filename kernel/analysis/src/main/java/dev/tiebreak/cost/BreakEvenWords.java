package dev.tiebreak.cost;

import dev.tiebreak.cost.BreakEven.Crossing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where two costs meet, in sentences. */
final class BreakEvenWords {

  private BreakEvenWords() {}

  static String finding(BreakEven result) {
    List<Crossing> crossings = result.crossings();
    return switch (crossings.size()) {
      case 0 -> never(result);
      case 1 -> once(result, crossings.get(0));
      default -> several(result);
    };
  }

  private static String never(BreakEven result) {
    CostComparison costs = result.comparison();
    String first = costs.first().plan().model();
    String second = costs.second().plan().model();
    return costs
        .cheaper()
        .map(
            cheaper ->
                cheaper.equals(result.whose().model(costs))
                    ? cheaper + " is the cheaper whatever its " + result.assumption().noun() + "."
                    : String.format(
                        "%s is the cheaper whatever the %s of %s.",
                        cheaper, result.assumption().noun(), result.whose().model(costs)))
        .orElse(first + " and " + second + " cost the same.");
  }

  private static String once(BreakEven result, Crossing crossing) {
    Assumption assumption = result.assumption();
    CostComparison costs = result.comparison();
    TaskCost varied = result.whose().of(costs);
    boolean cheaperBelow =
        result.whose() != Whose.BOTH && crossing.cheaperBelow().equals(varied.plan().model());
    String today = assumption.number(assumption.of(varied));
    if (!cheaperBelow) {
      return String.format(
          "%s is the cheaper below %s, %s above%s; here it is %s.",
          crossing.cheaperBelow(),
          assumption.say(crossing.value()),
          crossing.cheaperAbove(),
          cliff(crossing),
          today);
    }
    Optional<BigDecimal> percent =
        result.percentOfOther(crossing.value()).filter(any -> assumption.counted());
    return percent
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%s stays the cheaper unless it needs more than %.1f%% of %s's %s."
                        + " That is %s%s; here it is %s.",
                    varied.plan().model(),
                    share,
                    result.other().plan().model(),
                    assumption.noun(),
                    assumption.say(crossing.value()),
                    cliff(crossing),
                    today))
        .orElseGet(
            () ->
                String.format(
                    "%s stays the cheaper unless its %s is above %s%s%s; here it is %s.",
                    varied.plan().model(),
                    assumption.noun(),
                    assumption.say(crossing.value()),
                    relative(result, crossing),
                    cliff(crossing),
                    today));
  }

  private static String relative(BreakEven result, Crossing crossing) {
    return result
        .percentOfOther(crossing.value())
        .map(
            percent ->
                ", "
                    + Money.percentMoreOrLess(percent.subtract(BigDecimal.valueOf(100)))
                    + " than "
                    + result.other().plan().model()
                    + "'s")
        .orElse("");
  }

  private static String cliff(Crossing crossing) {
    return switch (crossing.kind()) {
      case LEVEL -> "";
      case CLIFF -> ", where its price jumps";
    };
  }

  private static String several(BreakEven result) {
    List<Crossing> crossings = result.crossings();
    String changes =
        crossings.stream()
            .map(
                crossing ->
                    crossing.cheaperAbove()
                        + " above "
                        + result.assumption().number(crossing.value())
                        + cliff(crossing))
            .collect(Collectors.joining(", "));
    return String.format(
        "The cheaper model changes %d times with the %s of %s: %s below %s, %s; here it is %s.",
        crossings.size(),
        result.assumption().noun(),
        result.whose().model(result.comparison()),
        crossings.get(0).cheaperBelow(),
        result.assumption().say(crossings.get(0).value()),
        changes,
        result.assumption().number(result.assumption().of(result.whose().of(result.comparison()))));
  }
}
