package dev.tiebreak.stats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedMeansTest {

  /**
   * Another closed form, Σ over vᵢ above 0 of Πⱼ vᵢ/(vᵢ − vⱼ), which needs distinct values, in
   * NumPy 2.4.6; two million seeded draws of normalised exponentials gave .5735, .9971 and .0888.
   */
  @Test
  void shareAboveZero_isThatOfAnotherClosedForm() {
    assertThat(WeightedMeans.shareAboveZero(13.3, -5.7, 0.7, -3.8))
        .isCloseTo(0.5737461419753087, within(1e-14));
    assertThat(WeightedMeans.shareAboveZero(13.3, -5.7, 0.7, -3.8, 73.1, 84.9))
        .isCloseTo(0.9971467077515674, within(1e-13));
    assertThat(WeightedMeans.shareAboveZero(13.3, -5.7, 0.7, -3.8, -26.9, -15.1))
        .isCloseTo(0.0890406609163465, within(1e-13));
  }

  /** Of two, the weight of the first must be above 1/(1 + 3) = ¼. */
  @Test
  void shareAboveZero_ofTwoIsALength() {
    assertThat(WeightedMeans.shareAboveZero(3, -1)).isCloseTo(0.75, within(1e-15));
    assertThat(WeightedMeans.shareAboveZero(-1, 3)).isCloseTo(0.75, within(1e-15));
  }

  @Test
  void shareAboveZero_isAllOrNothingWhereNoneDisagrees() {
    assertThat(WeightedMeans.shareAboveZero(1, 0, 2)).isEqualTo(1);
    assertThat(WeightedMeans.shareAboveZero(-1, 0)).isZero();
    assertThat(WeightedMeans.shareAboveZero(0, 0)).isZero();
  }

  /** By symmetry half, however many there are and though all are equal. */
  @Test
  void shareAboveZero_takesManyEqualValues() {
    double[] values = new double[200];
    Arrays.setAll(values, i -> i < 100 ? 2 : -2);

    assertThat(WeightedMeans.shareAboveZero(values)).isCloseTo(0.5, within(1e-12));
  }

  /** Of 1.6e308 and −1.6e308 each wins half the weightings; their difference is no number. */
  @Test
  void shareAboveZero_takesValuesWhoseDifferenceOverflows() {
    assertThat(WeightedMeans.shareAboveZero(1.6e308, -1.6e308)).isEqualTo(0.5);
    assertThat(WeightedMeans.shareAboveZero(Double.MIN_VALUE, -Double.MIN_VALUE)).isEqualTo(0.5);
  }

  @Property
  void shares_ofBothSidesAddUpToAll(
      @ForAll @Size(min = 1, max = 20) double @DoubleRange(min = -100, max = 100) [] values) {
    double[] turned = Arrays.stream(values).map(value -> -value).toArray();
    boolean level = Arrays.stream(values).allMatch(value -> value == 0);

    assertThat(WeightedMeans.shareAboveZero(values) + WeightedMeans.shareAboveZero(turned))
        .isCloseTo(level ? 0 : 1, within(1e-9));
  }

  @Property
  void share_growsWithAValue(
      @ForAll @Size(min = 1, max = 20) double @DoubleRange(min = -100, max = 100) [] values,
      @ForAll @DoubleRange(min = 0, max = 50) double more) {
    double before = WeightedMeans.shareAboveZero(values);
    values[0] += more;

    assertThat(WeightedMeans.shareAboveZero(values)).isGreaterThanOrEqualTo(before - 1e-12);
  }

  @Test
  void shareAboveZero_needsAValue() {
    assertThatThrownBy(WeightedMeans::shareAboveZero)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Values to weight: 0; allowed: 1 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void shareAboveZero_refusesWhatIsNoNumber(double value) {
    assertThatThrownBy(() -> WeightedMeans.shareAboveZero(1, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Value 2 is " + value + "; allowed: finite numbers");
  }
}
