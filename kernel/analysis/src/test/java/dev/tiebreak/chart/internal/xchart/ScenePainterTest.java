package dev.tiebreak.chart.internal.xchart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.Mark;
import dev.tiebreak.chart.internal.scene.Mark.Form;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScenePainterTest {

  private static final Ink FIRST = Ink.ofModel(OptionalInt.of(0));
  private static final Ink SECOND = Ink.ofModel(OptionalInt.of(1));

  /** XChart's own layout must not move a mark away from the text placed next to it. */
  @Test
  void paint_putsAMarkExactlyWhereTheSceneHasIt() {
    Mark bar =
        new Mark(
            Form.AREA,
            FIRST,
            0,
            List.of(400.0, 800.0, 800.0, 400.0),
            List.of(100.0, 100.0, 200.0, 200.0));
    Mark disc = new Mark(Form.DISC, SECOND, 3, List.of(1000.0), List.of(300.0));
    BufferedImage image = painted(bar, disc);
    int ground = rgb(Theme.LIGHT.background().red(), 255, 255);
    assertThat(image.getRGB(399, 150)).isEqualTo(ground);
    assertThat(image.getRGB(400, 100)).isEqualTo(rgb(0, 0x72, 0xB2));
    assertThat(image.getRGB(799, 199)).isEqualTo(rgb(0, 0x72, 0xB2));
    assertThat(image.getRGB(800, 150)).isEqualTo(ground);
    assertThat(image.getRGB(400, 200)).isEqualTo(ground);
    assertThat(image.getRGB(1000, 300)).isEqualTo(rgb(0xB8, 0x4A, 0));
  }

  @Test
  void paint_coversMarksInTheirOrder() {
    List<Double> across = List.of(10.0, 110.0);
    List<Double> down = List.of(50.0, 50.0);
    Mark under = new Mark(Form.LINE, FIRST, 10, across, down);
    Mark over = new Mark(Form.LINE, Ink.LINE.mixedWith(Ink.BACKGROUND, 1), 4, across, down);
    BufferedImage image = painted(under, over);
    assertThat(image.getRGB(60, 46)).isEqualTo(rgb(0, 0x72, 0xB2));
    assertThat(image.getRGB(60, 50)).isEqualTo(rgb(255, 255, 255));
    assertThat(image.getRGB(111, 46)).isEqualTo(rgb(255, 255, 255));
  }

  private static BufferedImage painted(Mark... marks) {
    BufferedImage image = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
    Scene scene = new Scene(Size.ARTICLE, List.of(marks), List.of());
    ScenePainter.paint(scene, Theme.LIGHT, image.createGraphics());
    return image;
  }

  private static int rgb(int red, int green, int blue) {
    return 0xFF << 24 | red << 16 | green << 8 | blue;
  }
}
