package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.internal.draw.kit.Axis.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void logarithmicAxis_givesTenTimesAsMuchTheSameLength() {
    Axis axis = Axis.of(Kind.LOG, 0.01, 100, 0, 400);
    assertThat(axis.pixel(0.1) - axis.pixel(0.01)).isCloseTo(100, within(1e-9));
    assertThat(axis.pixel(100) - axis.pixel(10)).isCloseTo(100, within(1e-9));
  }

  @Test
  void ticks_areRoundAndAsDenseAsThereIsRoom() {
    assertTicks(Axis.of(Kind.LINEAR, 0, 0.0007, 0, 350).ticks(90), 0, 0.0002, 0.0004, 0.0006);
    assertTicks(Axis.of(Kind.LOG, 0.1, 10, 0, 600).ticks(60), 0.1, 0.2, 0.5, 1, 2, 5, 10);
    assertTicks(Axis.of(Kind.LOG, 0.1, 10, 0, 200).ticks(60), 0.1, 1, 10);
    assertTicks(Axis.of(Kind.LOG, 0.01, 1e6, 0, 200).ticks(40), 0.01, 1, 100, 1e4, 1e6);
  }

  @Test
  void narrowLogarithmicAxis_hasEvenTicks() {
    assertTicks(Axis.of(Kind.LOG, 0.55, 0.85, 0, 400).ticks(100), 0.6, 0.7, 0.8);
  }

  private static void assertTicks(List<Double> ticks, double... expected) {
    assertThat(ticks).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(ticks.get(i)).isCloseTo(expected[i], within(1e-9 * Math.abs(expected[i]) + 1e-12));
    }
  }
}
