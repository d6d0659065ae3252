package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {

  /**
   * Ishigami's function, a = 7, b = 0.1. Analytic: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2, V₁ = (1 +
   * bπ⁴/5)²/2, V₂ = a²/8, V₁₃ = 8b²π⁸/225.
   */
  @Test
  void ishigami_hasItsAnalyticIndices() {
    List<Distribution> angles = Collections.nCopies(3, new Distribution.Uniform(-Math.PI, Math.PI));

    SobolIndices indices =
        SobolIndices.of(
            x ->
                Math.sin(x[0])
                    + 7 * Math.pow(Math.sin(x[1]), 2)
                    + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]),
            angles,
            14,
            1);

    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < 3; i++) {
      assertThat(indices.first().get(i)).isCloseTo(first[i], within(0.005));
      assertThat(indices.total().get(i)).isCloseTo(total[i], within(0.005));
    }
  }

  /** A function that is the same everywhere but for rounding has no variance to share out. */
  @Test
  void constant_hasNoIndices() {
    List<Distribution> one = List.of(new Distribution.Uniform(0, 1));

    SobolIndices indices = SobolIndices.of(x -> 0.3 + x[0] - x[0], one, 10, 1);

    assertThat(indices.first()).containsExactly(0.0);
    assertThat(indices.total()).containsExactly(0.0);
  }
}
