package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  private static double[] numbers(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0.08 0.075,            0.080 0.075
          0.56 0.825,            0.560 0.825
          525,                   525.00
          0.05,                  0.05
          0.0001125 0.00011325,  0.0001125 0.0001133
          0.00009 11.25,         0.00009 11.25000
          0 -0.00000085,         0.00000000 -0.00000085
          1.005,                 1.005
          0.3333333333 0.4,      0.333 0.400
          0.30000000000000004 0.3, 0.30 0.30
          """)
  void apart_showsWhatDiffersAndHidesNothing(String values, String printed) {
    double[] numbers = numbers(values);
    Decimals decimals = Decimals.apart(2, numbers);

    assertThat(Arrays.stream(numbers).mapToObj(decimals::format).toList())
        .containsExactly(printed.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"16.6667, 1", "0.04 0, 2", "99.96 100, 2", "50, 1", "10.04 10, 2"})
  void telling_keepsTheUsualDecimalsWhereTheyDo(String values, int count) {
    assertThat(Decimals.telling(1, numbers(values)).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "123.4, 0", "0.123, 3", "0.0246, 4", "0.0249999, 3", "1e-11, 11", "-1.5, 1"})
  void significant_isOfThreeDigitsWithoutZerosAtTheEnd(double value, int count) {
    assertThat(Decimals.significant(value).count()).isEqualTo(count);
  }

  @Test
  void apart_countsWhatIsFinite() {
    assertThat(Decimals.apart(2, Double.POSITIVE_INFINITY, Double.NaN).count()).isEqualTo(2);
  }
}
