package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prices that are so far from the other prices of their file that their unit is doubtful. */
public final class PriceGaps {

  private static final double FAR = 300;

  /** Makes sure that a ratio of exactly so many times, found in doubles, is not taken for more. */
  private static final double ROUNDING = 1e-9;

  /** A price in another unit, if it is so, lies about as far from the others as they do. */
  private static final double NEAR = 20;

  private static final List<Per> UNITS =
      List.of(
          new Per("thousand tokens", BigDecimal.valueOf(1_000)),
          new Per("token", BigDecimal.valueOf(1_000_000)),
          new Per("billion tokens", new BigDecimal("0.001")));

  /** What a price may be per, and how many times it is then the price per million tokens. */
  private record Per(String words, BigDecimal times) {

    BigDecimal perMillion(PricedCell cell) {
      return BigDecimal.valueOf(cell.usd()).multiply(times);
    }
  }

  private PriceGaps() {}

  /** Finds the prices of a file that are more than 300 times off the median of their column. */
  public static List<Remark> in(Collection<PricedCell> file) {
    return file.stream()
        .collect(Collectors.groupingBy(PricedCell::column, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(cells -> inColumn(cells).stream())
        .toList();
  }

  private static List<Remark> inColumn(List<PricedCell> cells) {
    double median = median(cells);
    return cells.stream()
        .filter(cell -> isFar(cell.usd(), median, FAR))
        .map(cell -> remark(cell, median))
        .toList();
  }

  /** Whether the larger of two prices is more than so many times the smaller. */
  static boolean isFar(double one, double other, double times) {
    return apart(one, other) > times * (1 + ROUNDING);
  }

  /** How many times the larger of two prices is the smaller. */
  static double apart(double one, double other) {
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double median(List<PricedCell> cells) {
    double[] sorted = cells.stream().mapToDouble(PricedCell::usd).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().getAsDouble();
  }

  private static Remark remark(PricedCell cell, double median) {
    String times = Numbers.withWhole(apart(cell.usd(), median)) + " times";
    String middle = Numbers.brief(median);
    return Remark.suspicion(
        cell.at(),
        cell.words()
            + (cell.usd() > median
                ? ", which is " + times + " the file's median of " + middle + "."
                : "; the file's median of " + middle + " is " + times + " that."),
        fix(cell, median));
  }

  private static String fix(PricedCell cell, double median) {
    return UNITS.stream()
        .filter(unit -> apart(unit.perMillion(cell).doubleValue(), median) <= NEAR)
        .findFirst()
        .map(
            unit ->
                "If that is per "
                    + unit.words()
                    + ", write "
                    + unit.perMillion(cell).stripTrailingZeros().toPlainString()
                    + ", which is per million tokens.")
        .orElse("Compare it with its source: prices are in US dollars per million tokens.");
  }
}
