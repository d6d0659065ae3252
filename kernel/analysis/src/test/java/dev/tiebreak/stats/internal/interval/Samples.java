package dev.tiebreak.stats.internal.interval;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Samples that several tests share; the reference programs were given the same. */
public final class Samples {

  private static final double[][] UNEVEN = {
    {1, 1, 0, 1}, {0, 0}, {1, 1, 1}, {1, 0, 0, 0, 0}, {1}, {0, 1}, {1, 1, 1, 1, 1, 0}, {0, 0, 0}
  };

  private Samples() {}

  /** Differences of scores on twenty tasks. */
  public static double[] differences() {
    return new double[] {
      0.1, -0.2, 0.5, 1.0, 0.0, 0.0, 0.3, -0.1, 1.0, 0.7, 0.2, 0.9, -0.4, 0.6, 1.0, 0.0, 0.05, 0.8,
      -1.0, 0.4
    };
  }

  /** Fifteen numbers with a long tail to the right. */
  public static double[] skewed() {
    return new double[] {
      0.135, 0.193, 0.276, 0.395, 0.565, 0.807, 1.154, 1.649, 2.356, 3.368, 4.814, 6.88, 9.833,
      14.053, 20.086
    };
  }

  /** Eight clusters of one to six tasks, 26 in all. */
  public static ClusteredScores unevenClusters() {
    return TaskScores.of(unevenScores()).clusteredBy(unevenNames());
  }

  /** The scores of {@link #unevenClusters}. */
  public static double[] unevenScores() {
    return Arrays.stream(UNEVEN).flatMapToDouble(Arrays::stream).toArray();
  }

  /** The cluster of each of {@link #unevenScores}. */
  public static List<Integer> unevenNames() {
    return IntStream.range(0, UNEVEN.length)
        .boxed()
        .flatMap(each -> Collections.nCopies(UNEVEN[each].length, each).stream())
        .toList();
  }
}
