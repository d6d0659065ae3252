package dev.tiebreak.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.internal.Frames;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

class FramesDisplayTest {

  /** A p value of 1.67e-141 is not zero, whatever decimals its column has. */
  @Test
  void display_showsNoNumberAsZeroThatIsNone() {
    Table frame =
        Table.create("p", DoubleColumn.create("p", 1.674e-141, -3e-9, 0, 0.9825983756950222, 0.05));

    assertThat(Frames.display(frame).rows())
        .extracting(row -> row.get(0).text())
        .containsExactly("1.67e-141", "-3.00e-09", "0.000000", "0.982598", "0.050000");
  }
}
