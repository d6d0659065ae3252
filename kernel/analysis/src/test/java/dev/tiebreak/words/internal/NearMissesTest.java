package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {

  @ParameterizedTest
  @CsvSource({
    "GPT-5.5, gpt 5 5, true",
    "Claude Opus 4.7, claude_opus_4-7, true",
    "Gemini, Gеmini, true", // a Cyrillic letter
    "o1, o3, false",
    "GPT-5.5, GPT-5.5 Pro, false",
    "'?!', '?', false"
  })
  void spelling_forgetsCaseAndPunctuation(String one, String other, boolean same) {
    assertThat(NearMisses.spelling(one).equals(NearMisses.spelling(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "claudeopus47, claudeopsu47, true",
    "claudeopus47, claudeopu47, true",
    "claudeopus47, claudeopus46, false",
    "gpt4, gpt4o, false",
    "gpt4o, gpt4i, false",
    "llamainstruct, llamainstructx, false",
    "claudeopus47, cladueopsu47, false"
  })
  void typo_isOneLetter(String one, String other, boolean typo) {
    assertThat(NearMisses.isTypo(one, other)).isEqualTo(typo);
    assertThat(NearMisses.isTypo(other, one)).isEqualTo(typo);
  }
}
