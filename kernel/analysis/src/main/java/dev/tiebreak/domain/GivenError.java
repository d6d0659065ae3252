package dev.tiebreak.domain;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.StatedDifference;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How far off a score may be, as its source says or as a count of tasks gives it.
 *
 * @param below the standard error downwards, in the unit of the score; zero or more
 * @param above the standard error upwards; another where the interval is not symmetric
 * @param n how many tasks the score is the mean of; empty if nobody says
 * @param of where the error comes from
 */
public record GivenError(double below, double above, OptionalInt n, Of of) {

  private static final double HUNDRED = 100;
  private static final int UNKNOWN = 0;

  /** Where an error comes from. */
  public enum Of {
    /** The source of the score states it. */
    SOURCE,
    /** It is that of a share of so many tasks. */
    COUNT
  }

  /**
   * @throws IllegalArgumentException if an error is no finite number of zero or more
   */
  public GivenError {
    if (!(below >= 0 && above >= 0 && below + above < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "Standard errors are " + below + " and " + above + "; allowed: finite, 0 or more");
    }
  }

  /** Returns a standard error that reaches as far to both sides. */
  public static GivenError standard(double error, OptionalInt n) {
    return new GivenError(error, error, n, Of.SOURCE);
  }

  /**
   * Returns the error of an interval around a score, each half by itself.
   *
   * @param level how sure the interval is to hold the truth, in percent
   * @throws IllegalArgumentException if the score lies outside its interval, or the level is none
   */
  public static GivenError ofLimits(
      double score, double lower, double upper, double level, OptionalInt n) {
    return of(score, new Interval(lower, upper, Confidence.ofPercent(level)), n);
  }

  /**
   * Returns the error of an interval around a score, each half by itself.
   *
   * @throws IllegalArgumentException if the score lies outside its interval
   */
  public static GivenError of(double score, Interval interval, OptionalInt n) {
    return of(score, interval, n, Of.SOURCE);
  }

  private static GivenError of(double score, Interval interval, OptionalInt n, Of of) {
    double reach = reach(n, of, interval.confidence());
    return new GivenError(
        (score - interval.lower()) / reach, (interval.upper() - score) / reach, n, of);
  }

  /** Returns the error of a share of tasks in percent, from Wilson's interval. */
  public static GivenError ofCount(double percent, int tasks) {
    Interval rate = RateInterval.WILSON.of(PassRate.ofPercent(percent, tasks), Confidence.DEFAULT);
    Interval limits =
        new Interval(
            Math.min(percent, HUNDRED * rate.lower()),
            Math.max(percent, HUNDRED * rate.upper()),
            Confidence.DEFAULT);
    return of(percent, limits, OptionalInt.of(tasks), Of.COUNT);
  }

  /**
   * Returns the difference of two scores, the first less the second, in their unit, with its
   * interval: by Student's t where a source states an error and of how many tasks it is, else by
   * the normal distribution. Its n is 1 where nobody says of how many tasks a score is.
   *
   * @throws IllegalArgumentException if both errors are zero
   */
  public static Estimate difference(
      double first, GivenError ofFirst, double second, GivenError ofSecond, Confidence confidence) {
    return between(first, ofFirst, second, ofSecond).estimate(confidence);
  }

  /**
   * Returns the test that two scores are the same, by the halves of their errors that face each
   * other.
   *
   * @throws IllegalArgumentException if both errors are zero
   */
  public static TestResult test(
      double first, GivenError ofFirst, double second, GivenError ofSecond) {
    return between(first, ofFirst, second, ofSecond).test();
  }

  private static StatedDifference between(
      double first, GivenError ofFirst, double second, GivenError ofSecond) {
    return new StatedDifference(
        BigDecimal.valueOf(first).subtract(BigDecimal.valueOf(second)).doubleValue(),
        Math.hypot(ofFirst.downwards(), ofSecond.upwards()),
        Math.hypot(ofFirst.upwards(), ofSecond.downwards()),
        degrees(ofFirst, ofSecond),
        IntStream.of(ofFirst.n.orElse(UNKNOWN), ofSecond.n.orElse(UNKNOWN))
            .filter(n -> n != UNKNOWN)
            .min()
            .orElse(1));
  }

  private static OptionalDouble degrees(GivenError one, GivenError other) {
    OptionalInt first = one.largest() > 0 ? degrees(one.n, one.of) : OptionalInt.empty();
    OptionalInt second = other.largest() > 0 ? degrees(other.n, other.of) : OptionalInt.empty();
    return first.isEmpty() && second.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            StatedDifference.degrees(one.largest(), first, other.largest(), second));
  }

  /** The degrees of freedom of an error that a source states; a count has none. */
  private static OptionalInt degrees(OptionalInt n, Of of) {
    return of == Of.SOURCE && n.orElse(UNKNOWN) > 1
        ? OptionalInt.of(n.getAsInt() - 1)
        : OptionalInt.empty();
  }

  /** How many standard errors an interval reaches to each side. */
  private static double reach(OptionalInt n, Of of, Confidence confidence) {
    OptionalInt degrees = degrees(n, of);
    return degrees.isPresent()
        ? StatedDifference.reach(OptionalDouble.of(degrees.getAsInt()), confidence)
        : confidence.z();
  }

  /** Returns whether there is an error at all; one of zero says nothing. */
  public boolean isEvidence() {
    return below > 0 || above > 0;
  }

  /** The standard error downwards; the other where it is zero, which says nothing. */
  private double downwards() {
    return below > 0 ? below : above;
  }

  private double upwards() {
    return above > 0 ? above : below;
  }

  /** Returns whether it is below another, by more than the rounding to two digits. */
  public boolean isBelow(double error) {
    return twoDigits(largest()).compareTo(twoDigits(error)) < 0;
  }

  private static BigDecimal twoDigits(double error) {
    return BigDecimal.valueOf(error).round(new MathContext(2, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns that some errors are stated which are below those of counting as many tasks as they
   * have, in a sentence; empty where there are none.
   *
   * @param the how it begins: {@code The}, or {@code On X the}
   */
  public static Optional<String> outweighed(String the, List<GivenError> errors) {
    if (errors.isEmpty()) {
      return Optional.empty();
    }
    List<OptionalInt> counts = errors.stream().map(GivenError::n).distinct().toList();
    return Optional.of(
        the
            + Plural.of(errors.size(), " stated standard error of ", " stated standard errors of ")
            + sizes(errors)
            + Plural.of(
                errors.size(), " is below the one of counting ", " are below those of counting ")
            + (counts.size() == 1
                ? Plural.counted(counts.get(0).orElseThrow(), "task", "tasks")
                : "their tasks")
            + Plural.of(errors.size(), ", which is used.", ", which are used."));
  }

  private static String sizes(List<GivenError> errors) {
    double[] sizes = errors.stream().mapToDouble(GivenError::largest).distinct().sorted().toArray();
    String most = Numbers.briefPoints(sizes[sizes.length - 1]);
    return sizes.length == 1
        ? most
        : Numbers.brief(sizes[0]) + (sizes.length == 2 ? " and " : " to ") + most;
  }

  /** Returns the larger of both errors. */
  public double largest() {
    return Math.max(below, above);
  }

  /**
   * Returns the interval of a score: by Student's t with n − 1 degrees of freedom where its source
   * states the error and says of how many tasks it is, else by the normal distribution.
   */
  public Interval around(double score, Confidence confidence) {
    double reach = reach(n, of, confidence);
    return new Interval(score - reach * below, score + reach * above, confidence);
  }
}
