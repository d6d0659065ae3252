package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

  private static final Distribution SEEN = Distribution.seen(List.of(3.0, 1.0, 2.0));

  @Test
  void fixed_isOneValueWhateverTheProbability() {
    Distribution seven = new Distribution.Fixed(7);

    assertThat(seven.quantile(0.1)).isEqualTo(7);
    assertThat(seven.mean()).isEqualTo(7);
    assertThat(seven.least()).isEqualTo(7);
    assertThat(seven.most()).isEqualTo(7);
  }

  /** 2 + 4p; at one standard deviation p = Φ(1) = .8413447 (SciPy 1.17.1, {@code norm.cdf(1)}). */
  @Test
  void uniform_risesEvenly() {
    Distribution uniform = Distribution.uniform(2, 6);

    assertThat(uniform.quantile(0.25)).isEqualTo(3);
    assertThat(uniform.mean()).isEqualTo(4);
    assertThat(uniform.least()).isEqualTo(2);
    assertThat(uniform.most()).isEqualTo(6);
    assertThat(uniform.ofNormal(1)).isCloseTo(5.365378984274171, within(1e-12));
    assertThat(Distribution.uniform(5, 5).quantile(0.3)).isEqualTo(5);
  }

  /** SciPy 1.17.1, {@code triang(c=.25, loc=1, scale=4).ppf(p)}; c = 0 and 1 by hand. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 5, 0, 1",
    "1, 2, 5, 0.1, 1.632455532033676",
    "1, 2, 5, 0.25, 2",
    "1, 2, 5, 0.9, 3.904554884989668",
    "1, 2, 5, 1, 5",
    "1, 1, 3, 0.5, 1.5857864376269049",
    "1, 3, 3, 0.5, 2.414213562373095",
    "4, 4, 4, 0.5, 4",
  })
  void triangular_hasItsQuantiles(
      double least, double likeliest, double most, double probability, double value) {
    assertThat(Distribution.triangular(least, likeliest, most).quantile(probability))
        .isCloseTo(value, within(1e-12));
  }

  @Test
  void triangular_hasTheMeanOfItsThreeValues() {
    assertThat(Distribution.triangular(1, 2, 6).mean()).isEqualTo(3);
  }

  /** SciPy 1.17.1, {@code lognorm(s=.5, scale=2)}: ppf and mean, 2·e^.125. */
  @Test
  void logNormal_hasScipysQuantilesAndMean() {
    Distribution logNormal = Distribution.logNormal(2, 0.5);

    assertThat(logNormal.quantile(0.025)).isCloseTo(0.75063571, within(5e-9));
    assertThat(logNormal.quantile(0.5)).isCloseTo(2, within(1e-12));
    assertThat(logNormal.quantile(0.975)).isCloseTo(5.32881652, within(5e-9));
    assertThat(logNormal.ofNormal(2)).isCloseTo(2 * Math.E, within(1e-12));
    assertThat(logNormal.mean()).isCloseTo(2.2662969061336526, within(1e-12));
    assertThat(logNormal.least()).isZero();
    assertThat(logNormal.most()).isInfinite();
  }

  @Test
  void logNormal_withoutSpreadIsItsMedian() {
    Distribution certain = Distribution.logNormal(2, 0);

    assertThat(certain.least()).isEqualTo(2);
    assertThat(certain.most()).isEqualTo(2);
    assertThat(certain.mean()).isEqualTo(2);
  }

  /** Each of three values has a third, whatever the order they were seen in. */
  @ParameterizedTest
  @CsvSource({"0, 1", "0.33, 1", "0.34, 2", "0.5, 2", "0.66, 2", "0.67, 3", "1, 3"})
  void seen_hasTheQuantilesOfTheSortedValues(double probability, double value) {
    assertThat(SEEN.quantile(probability)).isEqualTo(value);
  }

  @Test
  void seen_isItsValuesInAnyOrder() {
    assertThat(SEEN.mean()).isEqualTo(2);
    assertThat(SEEN).hasToString("3 values seen, 1 to 3, on average 2");
    assertThat(SEEN)
        .isEqualTo(Distribution.seen(List.of(1.0, 2.0, 3.0)))
        .hasSameHashCodeAs(Distribution.seen(List.of(2.0, 3.0, 1.0)))
        .isNotEqualTo(Distribution.seen(List.of(1.0, 2.0, 2.0)))
        .doesNotHaveSameHashCodeAs(Distribution.seen(List.of(1.0, 2.0, 2.0)))
        .isNotEqualTo(new Distribution.Fixed(2));
  }

  static Stream<Arguments> impossible() {
    double infinite = Double.POSITIVE_INFINITY;
    return Stream.of(
        refused(() -> new Distribution.Fixed(Double.NaN), "Value is NaN; allowed: finite numbers"),
        refused(
            () -> Distribution.uniform(2, 1),
            "Distribution goes from 2.0 to 1.0; allowed: rising values"),
        refused(
            () -> Distribution.uniform(-infinite, 1),
            "Lower value is -Infinity; allowed: finite numbers"),
        refused(
            () -> Distribution.uniform(1, infinite),
            "Upper value is Infinity; allowed: finite numbers"),
        refused(
            () -> Distribution.triangular(3, 1, 4),
            "Distribution goes from 3.0 to 1.0; allowed: rising values"),
        refused(
            () -> Distribution.triangular(1, 3, 2),
            "Distribution goes from 3.0 to 2.0; allowed: rising values"),
        refused(() -> Distribution.logNormal(0, 1), "Median is 0.0; allowed: finite, above 0"),
        refused(
            () -> Distribution.logNormal(infinite, 1),
            "Median is Infinity; allowed: finite, above 0"),
        refused(
            () -> Distribution.logNormal(1, -0.5),
            "Standard deviation of the logarithm is -0.5; allowed: finite numbers, 0 or more"),
        refused(
            () -> Distribution.logNormal(1, infinite),
            "Standard deviation of the logarithm is Infinity; allowed: finite numbers, 0 or more"),
        refused(() -> Distribution.seen(List.of()), "Values seen: 0; allowed: 1 or more"),
        refused(
            () -> Distribution.seen(List.of(1.0, infinite)),
            "Value 2 is Infinity; allowed: finite numbers"));
  }

  private static Arguments refused(Supplier<Distribution> made, String message) {
    return Arguments.of(made, message);
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void factories_refuseWhatIsNoDistribution(Supplier<Distribution> made, String message) {
    assertThatThrownBy(made::get).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
