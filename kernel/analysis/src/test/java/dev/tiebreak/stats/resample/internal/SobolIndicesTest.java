package dev.tiebreak.stats.resample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Distribution;
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

  private static final List<Distribution> TWO =
      List.of(new Distribution.Uniform(0, 1), new Distribution.Uniform(0, 1));

  /** x·y of two in [0, 1]: V = 7/144, V₁ = V₂ = 1/48, so 3/7 each alone and 4/7 in all. */
  @Test
  void product_hasWhatBothMakeTogether() {
    SobolIndices indices = SobolIndices.of(x -> x[0] * x[1], TWO, 14, 1);

    assertThat(indices.first()).allSatisfy(i -> assertThat(i).isCloseTo(3 / 7.0, within(0.005)));
    assertThat(indices.total()).allSatisfy(i -> assertThat(i).isCloseTo(4 / 7.0, within(0.005)));
    assertThat(indices.points()).isEqualTo(16_384);
  }

  /** V(3x) is nine times V(y): 0.9 and 0.1, whatever is added to both. */
  @Test
  void sum_hasTheSharesOfItsTerms() {
    SobolIndices indices = SobolIndices.of(x -> 100 + 3 * x[0] + x[1], TWO, 12, 1);

    assertThat(indices.first().get(0)).isCloseTo(0.9, within(0.005));
    assertThat(indices.first().get(1)).isCloseTo(0.1, within(0.005));
    assertThat(indices.total().get(0)).isCloseTo(0.9, within(0.005));
    assertThat(indices.total().get(1)).isCloseTo(0.1, within(0.005));
  }

  @Test
  void indices_hangOnTheSeedAlone() {
    SobolIndices one = SobolIndices.of(x -> x[0] * x[1], TWO, 6, 1);

    assertThat(SobolIndices.of(x -> x[0] * x[1], TWO, 6, 1)).isEqualTo(one);
    assertThat(SobolIndices.of(x -> x[0] * x[1], TWO, 6, 2)).isNotEqualTo(one);
  }

  @Test
  void of_refusesNothingAndTooFewOrManyPoints() {
    assertThatThrownBy(() -> SobolIndices.of(x -> 1, List.of(), 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Numbers: 0; allowed: 1 or more");
    assertThatThrownBy(() -> SobolIndices.of(x -> 1, TWO, 3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Points: 2^3; allowed: 2^4 to 2^20");
    assertThatThrownBy(() -> SobolIndices.of(x -> 1, TWO, 21, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Points: 2^21; allowed: 2^4 to 2^20");
    assertThat(SobolIndices.of(x -> x[0], TWO, 4, 1).points()).isEqualTo(16);
  }
}
