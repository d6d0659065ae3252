package dev.tiebreak.jupyter.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.source.Mask.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a \"b\\\"c\" d, STRING, 2, 8, true",
        "a \"b, STRING, 2, 4, false",
        "a 'b', CHARACTER, 2, 5, true",
        "`a \"\"\"b\n\"c\"\n\"\"\" d`, TEXT_BLOCK, 2, 14, true",
        "a /* b */ c, COMMENT, 2, 9, true",
        "a /* b, COMMENT, 2, 6, false",
        "`a // b\nc`, COMMENT, 2, 6, false",
      })
  void of_findsWhatIsNotPlainCode(String cell, Kind kind, int start, int end, boolean closed) {
    assertThat(Mask.of(cell).spans())
        .singleElement()
        .isEqualTo(new Mask.Span(kind, start, end, closed));
  }

  /** Millions of characters: a scan that goes back over them at each mark would not finish. */
  @ParameterizedTest
  @ValueSource(strings = {"/*", "\"\"\"a", "\"a\\", "'a", "// a ", "\"a\" + ", "{(["})
  void of_readsEachCharacterOnce(String mark) {
    String cell = mark.repeat(1_000_000);
    assertThat(Mask.of(cell).text()).hasSameSizeAs(cell);
  }

  @Property
  void of_keepsThePlainCodeWhereItStood(
      @ForAll @StringLength(max = 40) @Chars({'a', '"', '\'', '\\', '/', '*', '\n', '{'})
          String cell) {
    Mask mask = Mask.of(cell);
    StringBuilder left = new StringBuilder(mask.text());
    mask.spans()
        .forEach(
            span ->
                left.replace(span.start(), span.end(), cell.substring(span.start(), span.end())));
    assertThat(left).hasToString(cell);
    assertThat(mask.spans()).allSatisfy(span -> assertThat(span.start()).isLessThan(span.end()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a \"b\" c, 2, false",
        "a \"b\" c, 3, true",
        "a \"b\" c, 4, true",
        "a \"b\" c, 5, false",
        "a \"b, 4, true",
        "a // b, 6, true",
        "a /* b */, 9, false",
        "`a // b\nc`, 7, false",
        "a b, 1, false",
      })
  void at_isWhatACursorStandsIn(String cell, int cursor, boolean inside) {
    assertThat(Mask.of(cell).at(cursor).isPresent()).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a(\"(\\\"\", '(') // (`|`a(\"\"\"\"\", \"\"\")     `",
        "`a /* (\n( */ b`|`a     \n     b`",
        "`\"a\\\nb`|`\"\"\"\nb`",
        "a / b|a / b",
      })
  void text_isBlankInCommentsAndFullOfQuotesInLiterals(String cell, String text) {
    assertThat(Mask.of(cell).text()).isEqualTo(text);
  }
}
