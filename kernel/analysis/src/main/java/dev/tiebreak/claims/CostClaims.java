package dev.tiebreak.claims;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.vary.BreakEven;
import dev.tiebreak.cost.vary.Crossing;
import dev.tiebreak.cost.vary.OutputSavings;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sentence can say about costs. */
public final class CostClaims {

  private CostClaims() {}

  /**
   * Checks "$… against $… output": the prices of a million output tokens.
   *
   * @param first US dollars per million output tokens of the first model
   * @param second the same of the second
   */
  public static Finding outputPrices(CostComparison costs, double first, double second) {
    BigDecimal firstPrice = costs.first().plan().output().usd();
    BigDecimal secondPrice = costs.second().plan().output().usd();
    boolean same =
        firstPrice.compareTo(BigDecimal.valueOf(first)) == 0
            && secondPrice.compareTo(BigDecimal.valueOf(second)) == 0;
    return new Finding(
        "$" + Numbers.number(first) + " against $" + Numbers.number(second) + " output",
        same ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
        "A million output tokens cost $"
            + Numbers.number(firstPrice.doubleValue())
            + " with "
            + costs.first().model()
            + ", $"
            + Numbers.number(secondPrice.doubleValue())
            + " with "
            + costs.second().model()
            + ".");
  }

  /**
   * Checks "roughly comparable": that a task costs about the same with the first model as with the
   * second.
   *
   * @param withinPercent how far apart costs may lie, in percent of the second, 0 to 100
   * @throws IllegalArgumentException if the percentage is outside 0 to 100
   */
  public static Finding roughlyComparable(CostComparison costs, double withinPercent) {
    check(withinPercent);
    String statement = "roughly comparable" + perCall(costs.costs());
    return costs
        .ratio()
        .map(
            ratio ->
                new Finding(
                    statement,
                    comparable(ratio, withinPercent) ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
                    sentence(costs.costs(), ratio, withinPercent) + tolerance(withinPercent)))
        .orElseGet(() -> free(statement, costs.costs()));
  }

  /**
   * Checks "… fewer output tokens would make it roughly comparable" for all of the percentages:
   * holds if all do, does not hold if none does, and is undecided otherwise.
   *
   * @param withinPercent how far apart costs may lie, in percent of the second, 0 to 100
   * @throws IllegalArgumentException if the percentage is outside 0 to 100
   */
  public static Finding roughlyComparable(OutputSavings savings, double withinPercent) {
    check(withinPercent);
    Costs costs = savings.costs();
    String statement = "then roughly comparable" + perCall(costs);
    if (costs.ratio().isEmpty()) {
      return free(statement, costs);
    }
    List<BigDecimal> ratios =
        savings.percents().stream()
            .map(percent -> savings.ratio(percent))
            .flatMap(Optional::stream)
            .toList();
    long alike = ratios.stream().filter(ratio -> comparable(ratio, withinPercent)).count();
    Ruling ruling =
        alike == 0
            ? Ruling.DOES_NOT_HOLD
            : alike == ratios.size() ? Ruling.HOLDS : Ruling.UNDECIDED;
    String each =
        savings.percents().stream()
            .map(
                percent ->
                    "with "
                        + Numbers.number(percent)
                        + "% fewer "
                        + moreOrLess(savings.ratio(percent).orElseThrow(), withinPercent))
            .collect(Collectors.joining(", "));
    return new Finding(
        statement,
        ruling,
        "A task with "
            + costs.first().model()
            + " costs, against "
            + costs.second().model()
            + ": "
            + each
            + ". "
            + level(costs)
            + tolerance(withinPercent));
  }

  private static String level(Costs costs) {
    BreakEven breakEven = new CostComparison(costs).breakEven(Assumption.OUTPUT_TOKENS);
    boolean once =
        breakEven.crossings().size() == 1
            && breakEven.crossings().get(0).kind() == Crossing.Kind.LEVEL;
    return breakEven
        .percentFromOther()
        .filter(any -> once)
        .map(
            percent ->
                "Level at "
                    + Numbers.percentBeside(percent.abs().doubleValue())
                    + (percent.signum() < 0 ? " fewer. " : " more. "))
        .orElse("");
  }

  /**
   * Checks "a significant jump" in cost.
   *
   * @param times how many times the second model's cost the first's must be, above 1
   * @throws IllegalArgumentException if it is not above 1
   */
  public static Finding jumpInCost(CostComparison costs, double times) {
    if (!(times > 1 && times < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Jump is " + times + " times; allowed: above 1");
    }
    String statement = "a jump in cost";
    return costs
        .ratio()
        .map(
            ratio ->
                new Finding(
                    statement,
                    ratio.doubleValue() >= times ? Ruling.HOLDS : Ruling.DOES_NOT_HOLD,
                    "A task with "
                        + costs.first().model()
                        + " costs "
                        + Numbers.times(ratio, 1, times)
                        + " times as much as with "
                        + costs.second().model()
                        + ". A jump: "
                        + Numbers.number(times)
                        + " times or more."))
        .orElseGet(() -> free(statement, costs.costs()));
  }

  private static boolean comparable(BigDecimal ratio, double withinPercent) {
    return percent(ratio).abs().compareTo(BigDecimal.valueOf(withinPercent)) <= 0;
  }

  private static BigDecimal percent(BigDecimal ratio) {
    return ratio.subtract(BigDecimal.ONE).movePointRight(2);
  }

  private static String sentence(Costs costs, BigDecimal ratio, double withinPercent) {
    return percent(ratio).signum() == 0
        ? String.format(
            "A task costs the same with %s and %s. ", costs.first().model(), costs.second().model())
        : String.format(
            "A task costs %s with %s than with %s. ",
            moreOrLess(ratio, withinPercent), costs.first().model(), costs.second().model());
  }

  private static String moreOrLess(BigDecimal ratio, double withinPercent) {
    BigDecimal percent = percent(ratio);
    return percent.signum() == 0
        ? "the same"
        : Numbers.percentBeside(percent.abs().doubleValue(), withinPercent)
            + (percent.signum() < 0 ? " less" : " more");
  }

  /** What the costs rest on, since another share of input gives a different ratio. */
  private static String perCall(Costs costs) {
    BigDecimal read = costs.second().workload().input().mean();
    return read.signum() == 0
        ? " (output alone)"
        : String.format(
            Locale.ROOT,
            " (%,.0f tokens read, %,.0f written per call)",
            read,
            costs.second().workload().output().mean());
  }

  private static String tolerance(double withinPercent) {
    return "Comparable: within " + Numbers.number(withinPercent) + "%.";
  }

  private static Finding free(String statement, Costs costs) {
    return new Finding(
        statement, Ruling.UNDECIDED, "A task with " + costs.second().model() + " is free.");
  }

  private static void check(double withinPercent) {
    if (!(withinPercent >= 0 && withinPercent <= 100)) {
      throw new IllegalArgumentException(
          "Comparable within " + withinPercent + "; allowed: 0 to 100 percent");
    }
  }
}
