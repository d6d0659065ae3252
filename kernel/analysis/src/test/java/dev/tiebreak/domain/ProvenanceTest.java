package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static Provenance of(String source, LocalDate day) {
    return new Provenance(List.of(source), Optional.ofNullable(day));
  }

  @Test
  void blankSources_areNone() {
    assertThat(new Provenance(List.of(" ", "A", ""), Optional.empty()).sources())
        .containsExactly("A");
    assertThat(Provenance.none().and(of("", MAY)).line()).isEqualTo("not stated, as of 2026-05-01");
  }

  @Test
  void together_namesEachSourceOnceAndTheNewestDay() {
    assertThat(
            Stream.of(of("A", MAY.minusDays(1)), of("B", MAY), of("A", null), Provenance.none())
                .collect(Provenance.together()))
        .isEqualTo(new Provenance(List.of("A", "B"), Optional.of(MAY)));
    assertThat(Stream.<Provenance>empty().collect(Provenance.together()))
        .isEqualTo(Provenance.none());
  }

  @Test
  void line_namesEightSourcesAndCountsTheOthers() {
    List<String> nine = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    assertThat(new Provenance(nine, Optional.empty()).line())
        .isEqualTo("A; B; C; D; E; F; G; H; I");
    assertThat(
            new Provenance(Stream.concat(nine.stream(), Stream.of("J")).toList(), Optional.of(MAY))
                .line())
        .isEqualTo("A; B; C; D; E; F; G; H; and 2 more, as of 2026-05-01");
  }
}
