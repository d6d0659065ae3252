package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.01, 90, 0.001, 11",
    "0, 0.01, 110, 0.002, 6",
    "0, 1, 500, 0.5, 3",
    "0, 100, 40, 5, 21",
    "0, 100, 60, 10, 11",
    "0, 1e9, 90, 1e8, 11",
    "-3e9, 3e9, 300, 2e9, 3"
  })
  void ticks_areRoundInAnyUnit(double from, double to, double apart, double step, int count) {
    List<Double> ticks = new Scale(from, to, 0, 1000).ticks(apart);
    assertThat(ticks).hasSize(count);
    assertThat(ticks.get(1) - ticks.get(0)).isCloseTo(step, within(1e-9 * step));
    assertThat(ticks.get(0)).isBetween(from, from + step);
  }

  @Test
  void wholeTicks_areAtLeastOneApart() {
    assertThat(new Scale(0, 3, 0, 1000).wholeTicks(40)).containsExactly(0.0, 1.0, 2.0, 3.0);
    assertThat(new Scale(0, 30, 0, 1000).wholeTicks(100))
        .containsExactly(0., 5., 10., 15., 20., 25., 30.);
  }
}
