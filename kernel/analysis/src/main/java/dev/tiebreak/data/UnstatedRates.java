package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.words.internal.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses scores without a stated unit that may be rates; zeros alone are no sign of that. */
final class UnstatedRates {

  private static final BigDecimal SURELY_PERCENT = BigDecimal.TEN;
  private static final int MOST_NAMED = 5;

  private final Map<String, List<Unstated>> unstated = new LinkedHashMap<>();

  /** A score without a stated unit. */
  private record Unstated(int index, int row, String cell, BigDecimal number) {
    private boolean isFraction() {
      return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    private String asRate() {
      return cell
          + " is then "
          + number.movePointRight(2).stripTrailingZeros().toPlainString()
          + " percent";
    }
  }

  /** Looks at a score of a measure, if nothing says its unit. */
  void look(ScoreRow row, Measure measure, BigDecimal number) {
    if (row.stated().isEmpty()) {
      unstated
          .computeIfAbsent(measure.label(), name -> new ArrayList<>())
          .add(new Unstated(row.index(), row.number(), row.cell(), number));
    }
  }

  void refuse(Reading reading) {
    unstated.forEach(
        (measure, scores) -> {
          List<Unstated> fractions = scores.stream().filter(Unstated::isFraction).toList();
          List<Unstated> percents =
              scores.stream().filter(s -> s.number().compareTo(SURELY_PERCENT) > 0).toList();
          boolean allRates =
              scores.stream().allMatch(s -> s.number().compareTo(BigDecimal.ONE) <= 0);
          if (!fractions.isEmpty() && (allRates || !percents.isEmpty())) {
            note(reading, measure, fractions, percents);
          }
        });
  }

  private static void note(
      Reading reading, String measure, List<Unstated> fractions, List<Unstated> percents) {
    Unstated first = fractions.get(0);
    String called = reading.called(first.index(), "benchmark");
    reading.noteBeside(
        first.index(),
        ScoreRow.SCORE,
        measure
            + " has "
            + named(fractions, reading)
            + (percents.isEmpty() ? "" : " beside " + named(percents, reading))
            + ", and nothing says whether that is a rate or a percentage",
        allowed(reading, called, first));
  }

  private static String allowed(Reading reading, String called, Unstated first) {
    if (!called.equals("benchmark")) {
      return "the name \""
          + called
          + " (rate)\" for the column ("
          + first.asRate()
          + ") or \""
          + called
          + " (%)\"; or a percent sign after the number";
    }
    return reading.takesColumns()
        ? "a column unit with rate in those rows ("
            + first.asRate()
            + ") or percent, in this file or, for all scores of a benchmark, in "
            + Benchmarks.FILE
            + " beside it; or a percent sign after the number"
        : "a unit, rate ("
            + first.asRate()
            + ") or percent, for all scores of the benchmark in the column unit of "
            + Benchmarks.FILE
            + " beside it, or in the mapping where one is used";
  }

  private static String named(List<Unstated> scores, Reading reading) {
    return Names.some(
        scores.stream().map(each -> each.cell() + " in " + reading.place(each.row())).toList(),
        MOST_NAMED);
  }
}
