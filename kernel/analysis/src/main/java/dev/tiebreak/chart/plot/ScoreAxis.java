package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Decimals;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the numbers of one panel count: two units never share an axis.
 *
 * @param words the unit as a sentence says it, such as "seconds"
 * @param unit how numbers are written along the axis
 * @param best which of two scores is the better one
 * @param least the least number that there can be, or minus infinity
 * @param most the highest number that there can be, or infinity
 * @param decimals how many decimals all numbers next to marks are printed with; empty where each
 *     has those that it needs
 */
public record ScoreAxis(
    String words, AxisUnit unit, Best best, double least, double most, OptionalInt decimals) {

  private static final double ALL = 100;

  /** Which of two scores is the better one. */
  public enum Best {
    /** The higher one. */
    HIGHEST(""),
    /** The lower one. */
    LOWEST(", lower is better"),
    /** The axis has scores of both kinds. */
    EITHER("");

    private final String remark;

    Best(String remark) {
      this.remark = remark;
    }
  }

  public ScoreAxis {
    words = PlotChecks.required("The unit of an axis", words);
    if (!(least < most)) {
      throw new IllegalArgumentException(
          "An axis reaches from " + least + " to " + most + "; allowed: from less to more");
    }
  }

  /** Returns the axis of percent of which more is better. */
  public static ScoreAxis percent(int decimals) {
    return new ScoreAxis(
        "percent", AxisUnit.PERCENT, Best.HIGHEST, 0, ALL, OptionalInt.of(decimals));
  }

  /** Returns the axis of differences in percent. */
  public static ScoreAxis percentagePoints(int decimals) {
    return new ScoreAxis(
        "percentage points", AxisUnit.NUMBER, Best.HIGHEST, -ALL, ALL, OptionalInt.of(decimals));
  }

  /** Returns whether this is the usual axis, which a subtitle says enough of. */
  public boolean isPercent() {
    return decimals.isPresent() && equals(percent(decimals.getAsInt()));
  }

  /** Returns whether this is the usual axis of margins. */
  public boolean isPercentagePoints() {
    return decimals.isPresent() && equals(percentagePoints(decimals.getAsInt()));
  }

  /** Returns whether numbers are counted from zero up, so that one can be times another. */
  public boolean hasRatios() {
    return least == 0 && most == Double.POSITIVE_INFINITY;
  }

  /** Returns the unit, and the direction where lower is better: "seconds, lower is better". */
  public String description() {
    return words + best.remark;
  }

  /** Returns how many decimals numbers next to each other are usually printed with. */
  public int decimalsOf(double... together) {
    return decimals.orElseGet(() -> Decimals.usuallyNeeded(together).count());
  }

  /** Returns how far one score is ahead of another, below zero where it is behind. */
  public double ahead(double score, double other) {
    return best == Best.LOWEST ? other - score : score - other;
  }

  /** Refuses a number that there cannot be. */
  void check(String what, OptionalDouble number) {
    PlotChecks.within(what, number, least, most, words);
  }

  void check(ChartPlot.Limits limits) {
    check("A lower limit", OptionalDouble.of(limits.lower()));
    check("An upper limit", OptionalDouble.of(limits.upper()));
  }
}
