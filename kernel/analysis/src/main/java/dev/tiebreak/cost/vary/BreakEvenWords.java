package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which model is cheaper now and what would change that, in sentences that are true in every case.
 */
final class BreakEvenWords {

  private final Costs costs;
  private final Lever lever;
  private final Assumption assumption;
  private final List<Crossing> crossings;
  private final Crossings search;
  private final String first;
  private final String second;

  BreakEvenWords(Costs costs, Lever lever, List<Crossing> crossings) {
    this.costs = costs;
    this.lever = lever;
    this.crossings = crossings;
    assumption = lever.assumption();
    search = new Crossings(costs, lever);
    first = costs.first().model();
    second = costs.second().model();
  }

  /** Which model is cheaper now and what would change that, in full. */
  String sentence() {
    if (lever.whose() == Whose.BOTH || crossings.size() > 1) {
      return stretches();
    }
    return crossings.isEmpty() ? never() : once(crossings.get(0));
  }

  /** The title of a chart from one value to another: which model is cheaper where. */
  String title(double from, double to) {
    List<Crossing> shown =
        crossings.stream().filter(crossing -> crossing.between(from, to)).toList();
    boolean all = shown.size() == crossings.size();
    return switch (shown.size()) {
      case 0 -> throughout(from, to);
      case 1 -> all ? above(shown.get(0)) : between(shown.get(0), from, to);
      default ->
          String.format(
              "The cheaper model changes %s times with %s%s",
              shown.size(), lever.phrase(costs), all ? "" : " " + fromTo(from, to));
    };
  }

  /** One of several crossings: the sentence holds only within the range of the chart. */
  private String between(Crossing crossing, double from, double to) {
    return String.format(
        "%s with %s, %s above %s",
        capital(fromTo(from, to)),
        costs.model(lever.whose()),
        cheaper(crossing.cheaperAbove()),
        assumption.number(crossing.value(), BigDecimal.valueOf(from), BigDecimal.valueOf(to)));
  }

  private String fromTo(double from, double to) {
    BigDecimal least = BigDecimal.valueOf(from);
    BigDecimal most = BigDecimal.valueOf(to);
    return "from " + assumption.number(least, most) + " to " + assumption.say(most, least);
  }

  private String throughout(double from, double to) {
    Optional<String> cheaper = search.cheaperAt((from + to) / 2);
    return String.format(
        "%s with %s, %s",
        capital(range(from, to, cheaper)), costs.model(lever.whose()), cheaper(cheaper));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String above(Crossing crossing) {
    return String.format(
        "Above %s with %s, %s",
        assumption.say(crossing.value()),
        costs.model(lever.whose()),
        cheaper(crossing.cheaperAbove()));
  }

  private TaskCost varied() {
    return costs.of(lever.whose());
  }

  private TaskCost other() {
    return costs.against(lever.whose());
  }

  private String name() {
    return varied().model();
  }

  /** {@code GPT-5.5 costs more now ($0.080 against $0.075 with Claude Opus 4.7)}. */
  private String now() {
    return standing(" now");
  }

  private String standing(String when) {
    Money money = Money.of(costs.first().usd(), costs.second().usd());
    return costs
        .cheaper()
        .map(
            cheaper ->
                String.format(
                    "%s costs %s%s (%s against %s with %s)",
                    name(),
                    order(cheaper),
                    when,
                    money.usd(varied().usd()),
                    money.usd(other().usd()),
                    other().model()))
        .orElseGet(
            () ->
                String.format(
                    "%s and %s cost the same%s (%s)",
                    first, second, when, money.usd(costs.first().usd())));
  }

  private String order(String cheaper) {
    return cheaper.equals(name()) ? "less" : "more";
  }

  private String once(Crossing crossing) {
    BigDecimal today = lever.of(costs);
    int place = Ties.compare(today.doubleValue(), crossing.value().doubleValue());
    if (place == 0 && costs.cheaper().isEmpty()) {
      return balanced(crossing, today);
    }
    boolean up = place < 0 || (place == 0 && costs.cheaper().equals(crossing.cheaperBelow()));
    Optional<String> then = up ? crossing.cheaperAbove() : crossing.cheaperBelow();
    return String.format(
        "%s and %s %s: %s %s%s instead of %s%s.",
        now(),
        then.map(cheaper -> becomes(cheaper)).orElse("would cost the same"),
        assumption.change(today, crossing.value()),
        up ? "above" : "below",
        assumption.say(crossing.value(), today),
        crossing.kind() == Crossing.Kind.CLIFF ? ", where a price jumps," : "",
        assumption.number(today, crossing.value()),
        besideOther(crossing.value(), today));
  }

  private String becomes(String cheaper) {
    return (costs.cheaper().isEmpty() ? name() + " " : "") + "would cost " + order(cheaper);
  }

  private String balanced(Crossing crossing, BigDecimal today) {
    return String.format(
        "%s, at %s with %s: %s below, %s above.",
        now(),
        assumption.say(today),
        name(),
        cheaper(crossing.cheaperBelow()),
        cheaper(crossing.cheaperAbove()));
  }

  private String cheaper(Optional<String> model) {
    return model
        .map(name -> name + " is cheaper")
        .orElse(first + " and " + second + " cost the same");
  }

  /** How the value compares with the other model's, where the two differ now. */
  private String besideOther(BigDecimal value, BigDecimal today) {
    BigDecimal others = other().value(assumption);
    if (others.compareTo(today) == 0) {
      return "";
    }
    String whose = other().model() + "'s " + assumption.number(others, value, today);
    return lever
        .percentOfOther(costs, value)
        .filter(any -> !assumption.share())
        .map(percent -> percent.subtract(BigDecimal.valueOf(100)))
        .map(
            percent ->
                Ties.compare(value.doubleValue(), others.doubleValue()) == 0
                    ? ", the same as " + whose
                    : String.format(
                        ", %s%% %s than %s",
                        Numbers.change(percent.doubleValue(), 1),
                        percent.signum() < 0 ? "less" : "more",
                        whose))
        .orElse(", against " + whose);
  }

  private String never() {
    Optional<String> cheaper = search.cheaperThroughout();
    if (cheaper.isEmpty()) {
      return String.format(
          "%s and would at any %s of %s, %s.", now(), quantity("the "), name(), range(cheaper));
    }
    String then = order(cheaper.get());
    return costs.cheaper().isPresent()
        ? String.format(
            "%s and would still cost %s at any %s, %s.",
            now(), then, quantity("its "), range(cheaper))
        : String.format(
            "%s; with the %s of %s %s instead of %s, %s would cost %s.",
            now(),
            assumption.noun(),
            name(),
            range(cheaper),
            assumption.number(lever.of(costs)),
            name(),
            then);
  }

  private String quantity(String whose) {
    return (assumption.kind() == Assumption.Kind.COUNT ? "number of " : "value of ")
        + whose
        + assumption.noun();
  }

  private String range(Optional<String> cheaper) {
    return range(search.least(), search.most(), cheaper);
  }

  /** The range considered; an end at which both cost the same is left out. */
  private String range(double from, double to, Optional<String> cheaper) {
    BigDecimal least = BigDecimal.valueOf(from);
    BigDecimal most = BigDecimal.valueOf(to);
    boolean closed = search.cheaperAt(from).equals(cheaper);
    boolean reached = search.cheaperAt(to).equals(cheaper);
    return (closed ? "from " : "above ")
        + assumption.number(least, most)
        + (reached ? closed ? " to " : " and up to " : " and below ")
        + assumption.say(most, least);
  }

  /** Which model is cheaper in each stretch, where one answer is not enough. */
  private String stretches() {
    boolean both = lever.whose() == Whose.BOTH;
    if (crossings.isEmpty()) {
      Optional<String> cheaper = search.cheaperThroughout();
      return String.format(
          "With the same %s for both models, %s %s%s.",
          assumption.noun(), cheaper(cheaper), range(cheaper), today());
    }
    BigDecimal[] places = crossings.stream().map(Crossing::value).toArray(BigDecimal[]::new);
    String changes =
        crossings.stream()
            .map(
                crossing ->
                    crossing.cheaperAbove().orElse("neither")
                        + " above "
                        + assumption.number(crossing.value(), places)
                        + (crossing.kind() == Crossing.Kind.CLIFF ? ", where a price jumps" : ""))
            .collect(Collectors.joining(", "));
    String start =
        both
            ? String.format(
                "With the same %s for both models, the cheaper model is ", assumption.noun())
            : String.format(
                "The cheaper model changes %s times with the %s of %s: ",
                crossings.size(), assumption.noun(), name());
    return String.format(
        "%s%s below %s, %s%s.",
        start,
        crossings.get(0).cheaperBelow().orElse("neither"),
        assumption.say(crossings.get(0).value(), places),
        changes,
        today());
  }

  /** The situation now; two values where both models are varied and differ. */
  private String today() {
    BigDecimal one = lever.of(costs);
    BigDecimal other = other().value(assumption);
    boolean two = lever.whose() == Whose.BOTH && one.compareTo(other) != 0;
    String at =
        assumption.number(one, other) + (two ? " and " + assumption.number(other, one) : "");
    return "; now, at " + at + ", " + standing("");
  }
}
