package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioOfMeansTest {

  private static final double[] PAID = {0.5, 0.8, 1.2, 0.4, 0.9, 1.1};

  /** By NumPy: y.mean()/x.mean(), √(((y − R·x)²).sum()/(n(n − 1)))/x.mean(). */
  @Test
  void of_isThePaidOverTheSolved() {
    NormalEstimate ratio = RatioOfMeans.of(PAID, new double[] {1, 0, 1, 1, 0, 1}).orElseThrow();

    assertThat(ratio.value()).isCloseTo(1.225, within(1e-12));
    assertThat(ratio.standardError()).isCloseTo(0.4477024681638466, within(1e-12));
  }

  /** Of ones it is the mean with s/√n, by NumPy. */
  @Test
  void of_onesIsTheMean() {
    NormalEstimate mean = RatioOfMeans.of(PAID, new double[] {1, 1, 1, 1, 1, 1}).orElseThrow();

    assertThat(mean.value()).isCloseTo(0.8166666666666668, within(1e-12));
    assertThat(mean.standardError()).isCloseTo(0.1301708279317776, within(1e-12));
  }

  /**
   * By SciPy: R·exp(±t.ppf(.975, n − 1)·s/R); Fieller's limits are finite where x̄ > t.ppf(.975, n
   * − 1)·x.std(ddof=1)/√n, so with 4 of 50 solved and more.
   */
  @ParameterizedTest
  @CsvSource({
    "1 0 1 1 0 1, 0.47877079426856256, 3.134328613950994",
    "1 1 1 1 0 1, 0.48800050649241017, 1.968030744277388"
  })
  void ofPositive_hasPositiveLimits(String solved, double lower, double upper) {
    double[] denominators = Stream.of(solved.split(" ")).mapToDouble(Double::parseDouble).toArray();
    Interval interval =
        RatioOfMeans.ofPositive(PAID, denominators, Confidence.DEFAULT).orElseThrow().interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, Infinity",
    "2, 0, Infinity",
    "3, 0, Infinity",
    "4, 4.721778912670484, 33.09134182049835",
    "7, 3.50638561843144, 14.550712247698808"
  })
  void ofPositive_cannotTellFromThreeSolvedOfFifty(int solved, double lower, double upper) {
    double[] paid = new double[50];
    double[] outcomes = new double[50];
    Arrays.fill(paid, 1);
    Arrays.fill(outcomes, 0, solved, 1);
    Interval interval =
        RatioOfMeans.ofPositive(paid, outcomes, Confidence.DEFAULT).orElseThrow().interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    if (Double.isInfinite(upper)) {
      assertThat(interval.upper()).isInfinite();
    } else {
      assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
    }
  }

  /** By SciPy as above, with the mean for the ratio; two tasks alone reach too far to say. */
  @Test
  void positiveEstimate_isOnTheScaleOfLogarithms() {
    Interval interval = TaskScores.of(PAID).mean().positiveEstimate(Confidence.DEFAULT).interval();

    assertThat(interval.lower()).isCloseTo(0.5421261094142703, within(1e-9));
    assertThat(interval.upper()).isCloseTo(1.230238560480018, within(1e-9));
    assertThat(TaskScores.of(0.18, 14.0).mean().positiveEstimate(Confidence.DEFAULT).interval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, Confidence.DEFAULT));
    assertThat(TaskScores.of(0, 0).mean().positiveEstimate(Confidence.DEFAULT).interval())
        .isEqualTo(new Interval(0, 0, Confidence.DEFAULT));
  }

  @Test
  void of_isEmptyWhereNothingWasSolved() {
    assertThat(RatioOfMeans.of(PAID, new double[6])).isEmpty();
    assertThatThrownBy(() -> RatioOfMeans.of(new double[] {1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 1; allowed: 2 or more");
  }

  @Test
  void of_refusesTasksWithoutBothNumbers() {
    assertThatThrownBy(() -> RatioOfMeans.of(PAID, new double[] {1, 0, 1, 1, 0, 1, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks with both numbers: 6 and 7; allowed: the same number of both");
    assertThatThrownBy(() -> RatioOfMeans.of(PAID, new double[] {1, 0, 1, 1, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks with both numbers: 6 and 5; allowed: the same number of both");
  }

  /** Whatever was solved, nothing paid is nothing paid. */
  @Test
  void ofPositive_ofNothingPaidIsZero() {
    double[] once = new double[50];
    once[0] = 1;

    Estimate free = RatioOfMeans.ofPositive(new double[50], once, Confidence.DEFAULT).orElseThrow();

    assertThat(free.value()).isZero();
    assertThat(free.interval()).isEqualTo(new Interval(0, 0, Confidence.DEFAULT));
  }

  @Test
  void ofPositive_saysHowItCameAbout() {
    double[] once = new double[6];
    once[0] = 1;

    Estimate open = RatioOfMeans.ofPositive(PAID, once, Confidence.DEFAULT).orElseThrow();

    assertThat(open.value()).isCloseTo(4.9, within(1e-12));
    assertThat(open.n()).isEqualTo(6);
    assertThat(open.method()).isEqualTo("ratio estimator on a logarithmic scale");
    assertThat(open.assumption()).isEqualTo("tasks are independent draws");
    assertThat(open.interval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY, Confidence.DEFAULT));
  }

  /** SciPy 1.17.1, m·exp(±t.ppf(.95, 5)·s/m). */
  @Test
  void positiveEstimate_heedsTheConfidence() {
    Interval interval =
        TaskScores.of(PAID).mean().positiveEstimate(Confidence.ofPercent(90)).interval();

    assertThat(interval.lower()).isCloseTo(0.5923198112316413, within(1e-9));
    assertThat(interval.upper()).isCloseTo(1.1259870627282116, within(1e-9));
  }

  @Test
  void positiveEstimate_refusesNegativeValuesAndSingleTasks() {
    assertThatThrownBy(
            () -> new NormalEstimate(-1, 1, 9, "a", "b").positiveEstimate(Confidence.DEFAULT))
        .hasMessage("Estimate is -1.0; allowed: finite numbers, 0 or more");
    assertThatThrownBy(
            () -> new NormalEstimate(1, 1, 1, "a", "b").positiveEstimate(Confidence.DEFAULT))
        .hasMessage("Tasks: 1; allowed: 2 or more");
  }
}
