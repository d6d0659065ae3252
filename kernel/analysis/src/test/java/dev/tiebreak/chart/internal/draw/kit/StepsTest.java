package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

  private static List<Double> values(double from, double step, int count) {
    return DoubleStream.iterate(from, value -> value + step).limit(count).boxed().toList();
  }

  private static List<Double> named(List<Double> values, int every) {
    return Arrays.stream(Steps.named(values, every)).mapToObj(values::get).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 22, 1, 1, 2",
    "50, 50, 40, 3, 200, 400",
    "50, 50, 40, 2, 100, 200",
    "0, 10, 11, 4, 0, 50",
    "0.05, 0.05, 20, 3, 0.2, 0.4"
  })
  void named_areRoundAndFarEnoughApart(
      double from, double step, int count, int every, double first, double second) {
    List<Double> named = named(values(from, step, count), every);
    assertThat(named.get(0)).isCloseTo(first, within(1e-9));
    assertThat(named.get(1)).isCloseTo(second, within(1e-9));
  }

  @Test
  void named_beginWithTheFirstWhereNoneIsRound() {
    assertThat(named(List.of(1.0, 3.0, 4.0, 9.0), 2)).containsExactly(1.0, 4.0);
    assertThat(named(List.of(7.0), 1)).containsExactly(7.0);
  }
}
