package dev.tiebreak.chart.internal.draw.kit;

import java.util.List;
import java.util.stream.IntStream;

/** Which of many values along an axis have room for a label. */
public final class Steps {

  /** The leading digits of a round step. */
  private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0);

  private static final int FARTHEST = 4;
  private static final double TOLERANCE = 1e-9;

  private Steps() {}

  /**
   * Chooses round values at round intervals, such as 200, 400, 600 of 50, 100, 150 and so on; if
   * there are none, the first value and every so many after it.
   *
   * @param values the values, ascending
   * @param every the least number of values between two labels
   * @return the indices of the values to label
   */
  public static int[] named(List<Double> values, int every) {
    return IntStream.rangeClosed(every, FARTHEST * every)
        .mapToObj(apart -> round(values, apart))
        .filter(chosen -> chosen.length > 1)
        .findFirst()
        .orElseGet(() -> IntStream.range(0, values.size()).filter(i -> i % every == 0).toArray());
  }

  private static int[] round(List<Double> values, int apart) {
    if (values.size() < 2) {
      return new int[0];
    }
    double step = apart * (values.get(1) - values.get(0));
    double power = Math.pow(10, Math.floor(Math.log10(step) + TOLERANCE));
    if (ROUND.stream().noneMatch(first -> isNear(step / power, first))) {
      return new int[0];
    }
    int[] chosen =
        IntStream.range(0, values.size())
            .filter(i -> isNear(values.get(i) / step, Math.rint(values.get(i) / step)))
            .toArray();
    boolean even =
        IntStream.range(1, chosen.length).allMatch(i -> chosen[i] - chosen[i - 1] == apart);
    return even ? chosen : new int[0];
  }

  private static boolean isNear(double value, double other) {
    return Math.abs(value - other) < 1e-6;
  }
}
