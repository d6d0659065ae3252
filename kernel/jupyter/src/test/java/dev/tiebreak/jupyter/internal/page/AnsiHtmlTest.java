package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsiHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain <b>              | plain &lt;b&gt;",
        "^[1;31mE^[0m: a & b    | <span class=\"bold ansi-red\">E</span>: a &amp; b",
        "^[36mhint^[m on        | <span class=\"ansi-cyan\">hint</span> on",
        "a^[2Kb^[38;5;9mc^[0m   | abc",
        "^[38;5;31ma^[48;2;1;1;31;36mb | a<span class=\"ansi-cyan\">b</span>",
        "^[38;5ma^[38mb         | ab",
        "^[31;12345678901ma     | <span class=\"ansi-red\">a</span>",
        "^[1ma^[31mb            | <span class=\"bold\">a</span><span class=\"bold ansi-red\">b</span>",
      })
  void of_keepsColoursAndDropsTheRest(String text, String html) {
    assertThat(AnsiHtml.of(text.replace('^', '\u001b'))).isEqualTo(html);
  }
}
