package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.tree.Node;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStartTest {

  private static final String WHOLE =
      "{\"a\": {\"b\": [1, 2, {\"c\": \"d\"}]}, \"e\": true, \"f\": null, \"g\": [[], {}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": {\"b\": [1, 2, {\"c\"|an object with the keys a",
        "{\"a\": 1, \"b\": \"cut o|an object with the keys a",
        "[1, 2|an array of 2",
        "{\"a\": 1} {\"a\": 2}|an object with the keys a",
        "{|an empty object",
        "]|null"
      })
  void cutText_isReadAsFarAsItGoes(String text, String words) {
    assertThat(JsonStart.of(text).words()).isEqualTo(words);
  }

  @Property
  void keys_areThoseOfTheWholeUpToTheCut(@ForAll @IntRange(min = 1, max = 60) int length) {
    Node start = JsonStart.of(WHOLE.substring(0, length));

    assertThat(start.keys())
        .isSubsetOf("a", "e", "f", "g")
        .allMatch(key -> WHOLE.substring(0, length).contains(key));
  }
}
