package dev.tiebreak.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The models' colours as seen by people who lack one kind of cone. */
class ColourVisionTest {

  /**
   * Vision, simulated in linear sRGB by the matrices for severity 1.0 of Machado, Oliveira and
   * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG
   * 15 (6), 2009, table 1.
   */
  enum Vision {
    COMMON(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        }),
    DEUTERANOPIA(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        }),
    TRITANOPIA(
        new double[][] {
          {1.255528, -0.076749, -0.178779},
          {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}
        });

    @SuppressWarnings("ImmutableEnumChecker")
    private final double[][] matrix;

    Vision(double[][] matrix) {
      this.matrix = matrix;
    }

    double[] of(Rgb colour) {
      double[] light = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
      double[] seen = product(matrix, light);
      for (int i = 0; i < 3; i++) {
        seen[i] = Math.min(1, Math.max(0, seen[i]));
      }
      return oklab(seen);
    }
  }

  @ParameterizedTest
  @EnumSource
  void colours_ofModelsStayApart(Vision vision) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      List<Rgb> series = List.of(theme.first(), theme.second(), theme.third());
      for (int i = 0; i < 3; i++) {
        for (int j = i + 1; j < 3; j++) {
          // Ten times what can just be told apart side by side, which is about 0.015 in OKLab.
          assertThat(distance(vision.of(series.get(i)), vision.of(series.get(j))))
              .as("%s: colours %d and %d of %s", vision, i, j, theme.background())
              .isGreaterThan(0.15);
        }
      }
    }
  }

  /** The palette's test can fail: this pair is the textbook's. */
  @Test
  void redAndGreen_areAlikeWithoutTheConesForRedOrGreen() {
    Rgb red = Rgb.of(0xB00000);
    Rgb green = Rgb.of(0x4C6A00);
    assertThat(distance(Vision.COMMON.of(red), Vision.COMMON.of(green))).isGreaterThan(0.15);
    assertThat(distance(Vision.DEUTERANOPIA.of(red), Vision.DEUTERANOPIA.of(green)))
        .isLessThan(0.1);
  }

  /** Reference values from Ottosson, "A perceptual color space for image processing", 2020. */
  @Test
  void oklab_ofWhiteAndOfRedMatchesReference() {
    assertThat(oklab(new double[] {1, 1, 1})).containsExactly(new double[] {1, 0, 0}, within(1e-3));
    assertThat(oklab(new double[] {1, 0, 0}))
        .containsExactly(new double[] {0.628, 0.225, 0.126}, within(1e-3));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] oklab(double[] light) {
    double[] cones =
        product(
            new double[][] {
              {0.4122214708, 0.5363325363, 0.0514459929},
              {0.2119034982, 0.6806995451, 0.1073969566},
              {0.0883024619, 0.2817188376, 0.6299787005}
            },
            light);
    for (int i = 0; i < 3; i++) {
      cones[i] = Math.cbrt(cones[i]);
    }
    return product(
        new double[][] {
          {0.2104542553, 0.7936177850, -0.0040720468},
          {1.9779984951, -2.4285922050, 0.4505937099},
          {0.0259040371, 0.7827717662, -0.8086757660}
        },
        cones);
  }

  private static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double distance(double[] one, double[] two) {
    return Math.sqrt(
        Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
  }
}
