package dev.tiebreak.chart.internal.draw.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.style.AxisUnit;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PrintedTest {

  @Test
  void format_tellsTheNumbersOfOneChartApart() {
    Printed dollars =
        Printed.of(AxisUnit.USD, DoubleStream.of(0.56, 0.825, 0.955631399, 1.283048212));

    assertThat(DoubleStream.of(0.56, 0.825, 0.955631399, 1.283048212).mapToObj(dollars::format))
        .containsExactly("$0.560", "$0.825", "$0.956", "$1.283");
    assertThat(Printed.of(AxisUnit.USD, DoubleStream.of(0.0002625, 0.00026345)).format(0.0002625))
        .isEqualTo("$0.0002625");
  }
}
