package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.words.internal.ErrorDigits;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Which of two models makes a solved task cheaper, and whether that is certain. */
record SolvedTaskWords(SolvedTaskCost first, SolvedTaskCost second) {

  /** The heading of a bill. */
  String headline() {
    List<String> none = unsolved();
    if (!none.isEmpty()) {
      return nothing(none);
    }
    if (order() == 0) {
      return "A solved task costs the same with " + name(first) + " and " + name(second);
    }
    Money money = Money.of(first.usd(), second.usd());
    if (overlap()) {
      return String.format(
          "A solved task costs %s with %s and %s with %s, with error bars that overlap: which"
              + " costs less is not certain",
          money.usd(first.usd()), name(first), money.usd(second.usd()), name(second));
    }
    return second.usd() == 0
        ? String.format(
            "A solved task costs %s with %s and nothing with %s%s",
            money.usd(first.usd()), name(first), name(second), unsure())
        : String.format(
            "A solved task costs %s with %s than with %s%s",
            difference(), name(first), name(second), unsure());
  }

  /** How much more or less the first costs, no finer than the error bars, where there are any. */
  private String difference() {
    double percent = percentMore(first.usd(), second.usd());
    double lower = percentMore(first.lowerUsd(), second.upperUsd());
    double upper = percentMore(first.upperUsd(), second.lowerUsd());
    return lower == upper
        ? Numbers.percentMoreOrLess(BigDecimal.valueOf(percent))
        : Numbers.percentMoreOrLess(
            percent, ErrorDigits.of(lower, Double.isInfinite(upper) ? 2 * percent - lower : upper));
  }

  private static double percentMore(double usd, double than) {
    return 100 * (usd / than - 1);
  }

  /** The finding: which task costs less, and which solved task. */
  String finding() {
    List<String> none = unsolved();
    if (!none.isEmpty()) {
      return nothing(none);
    }
    int listed = Ties.compare(first.cost().usd().doubleValue(), second.cost().usd().doubleValue());
    String task =
        listed == 0
            ? "A task costs the same with " + name(first) + " and " + name(second)
            : "A task costs less with " + name(listed < 0 ? first : second);
    if (order() == 0) {
      return task
          + (listed == 0 ? ", and so does a solved task" : ", a solved task the same with both");
    }
    return task
        + (overlap()
            ? "; which solved task costs less is not certain"
            : (listed * order() > 0
                    ? ", and so does a solved task"
                    : ", a solved task less with " + cheaper())
                + unsure());
  }

  private String cheaper() {
    return name(order() < 0 ? first : second);
  }

  private int order() {
    return Ties.compare(first.usd(), second.usd());
  }

  private boolean overlap() {
    return first.lowerUsd() <= second.upperUsd() && second.lowerUsd() <= first.upperUsd();
  }

  private String unsure() {
    return Stream.of(first, second).allMatch(each -> each.rate().hasErrorBar())
        ? ""
        : ", going by scores without an error bar";
  }

  private List<String> unsolved() {
    return Stream.of(first, second)
        .filter(solved -> solved.rate().percent() == 0)
        .map(SolvedTaskWords::name)
        .toList();
  }

  private static String nothing(List<String> models) {
    return String.join(" and ", models)
        + Plural.of(models.size(), " solves", " solve")
        + " nothing: no solved task has a cost";
  }

  private static String name(SolvedTaskCost solved) {
    return solved.rate().model();
  }
}
