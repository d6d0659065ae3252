package dev.tiebreak.words.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTest {

  /** As CommonMark and GitHub's tables read them; a text without marks stays as it is. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "$A$, \\$A\\$",
        "A_1_, A\\_1\\_",
        "<b>, &lt;b&gt;",
        "a|b, a\\|b",
        "\\(x\\), &#92;(x&#92;)",
        "[x], \\[x\\]",
        "`a`, \\`a\\`",
        "~~a~~, \\~\\~a\\~\\~",
        "AT&T, AT&amp;T",
        "# A, \\# A",
        "C #, C \\#",
        "C#, C#",
        "- A, \\- A",
        "+ A, \\+ A",
        "+0.7, +0.7",
        "---, \\---",
        "===, \\===",
        "1. A, 1\\. A",
        "2) A, 2\\) A",
        "1.5 A, 1.5 A",
      })
  void markdown_escapesWhateverWouldNotStandAsWritten(String text, String escaped) {
    assertThat(Escape.markdown(text)).isEqualTo(escaped);
  }
}
