package dev.tiebreak.chart.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {

  @ParameterizedTest(name = "{0} × {1}, rows alike in groups of {2}")
  @CsvSource({"1, 1, 1", "1, 40, 3", "40, 1, 1", "37, 41, 1", "301, 200, 7", "64, 64, 64"})
  void everyPixel_isReadBackAsItWas(int width, int height, int alike) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      Random row = new Random(y / alike);
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, row.nextInt());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngFile.write(image, 3780, bytes);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
