package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  /**
   * From "ca" to "abc" is 3 here, where no letter may move twice, and 2 in the unrestricted
   * distance.
   */
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "kitten, sitting, 3",
    "saturday, sunday, 3",
    "ca, abc, 3",
    "lenght, length, 1",
    "scors, scores, 1"
  })
  void edits_areThoseOfTheOptimalStringAlignment(String a, String b, int edits) {
    assertThat(Nearest.edits(a, b)).isEqualTo(edits);
  }

  @Property
  void edits_areTheSameBothWaysAndAtMostTheLongerLength(
      @ForAll @AlphaChars @StringLength(max = 12) String a,
      @ForAll @AlphaChars @StringLength(max = 12) String b) {
    assertThat(Nearest.edits(a, b))
        .isEqualTo(Nearest.edits(b, a))
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    assertThat(Nearest.edits(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Test
  void to_prefersTheNameWithTheSameCapitals() {
    List<String> names = List.of("Scores", "scores", "score", "stores");
    assertThat(Nearest.to("scors", names)).containsExactly("scores", "score");
    assertThat(Nearest.to("Scors", names)).containsExactly("Scores");
    assertThat(Nearest.to("SCORES", names)).containsExactly("Scores");
  }

  @Test
  void to_findsNothingNearAShortNameNorFarFromALongOne() {
    assertThat(Nearest.to("x", List.of("y", "xs"))).isEmpty();
    assertThat(Nearest.to("benchmark", List.of("bench", "model"))).isEmpty();
  }

  /** A name of three letters may have one typo, of six two. */
  @ParameterizedTest
  @CsvSource({"whp, who", "whpp, ''", "tiem, time", "timeit, time", "timeits, ''", "wo, ''"})
  void to_takesOneTypoInThreeLetters(String typed, String name) {
    assertThat(Nearest.to(typed, List.of("who", "time")))
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @Test
  void to_namesAtMostThreeThatAreEquallyNear() {
    assertThat(Nearest.to("bat", List.of("cat", "hat", "cat", "bat", "rat", "mat", "boots")))
        .containsExactly("cat", "hat", "rat");
  }

  @Test
  void question_namesAllThatAreEquallyNear() {
    assertThat(Nearest.question("scors", List.of("scores", "stores", "score")))
        .contains("Did you mean scores or score?");
    assertThat(Nearest.question("zebra", List.of("scores"))).isEmpty();
  }

  @Test
  void orBegun_takesWhatIsNearAndWhatBeginsSoTheNearestFirst() {
    List<String> names = List.of("mavenRepo", "maven", "time", "who", "addMaven", "haven");
    assertThat(Nearest.orBegun("mave", names)).containsExactly("maven", "mavenRepo");
    assertThat(Nearest.orBegun("MAVEN", names)).containsExactly("maven", "haven", "mavenRepo");
    assertThat(Nearest.orBegun("mavne", names)).containsExactly("maven");
    assertThat(Nearest.orBegun("Ad", names)).containsExactly("addMaven");
    assertThat(Nearest.orBegun("a", names)).isEmpty();
    assertThat(Nearest.orBegun("zzz", names)).isEmpty();
    assertThat(Nearest.orBegun("na", List.of("naab", "nab", "naabc", "naabcd")))
        .containsExactly("nab", "naab", "naabc");
  }
}
