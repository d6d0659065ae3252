package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutNaNTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[NaN,1]|[\"\" ,1]",
        "[-Infinity]|[ \"\"      ]",
        "{\"a\":Infinity}|{\"a\":\"\"      }",
        "[\"NaN\",\"a\\\\\\\"NaN\"]|[\"NaN\",\"a\\\\\\\"NaN\"]",
        "[null,-1,None]|[null,-1,None]",
        "NaN|\"\" "
      })
  void numbersWithoutAValue_becomeBlankTexts(String json, String plain) {
    assertThat(read(json).stripTrailing()).isEqualTo(plain.stripTrailing());
  }

  /** Wherever the parts in which it is read end. */
  @Test
  void longTexts_areReplacedAtEachPlace() {
    for (int before = 16_370; before < 16_400; before++) {
      String blanks = " ".repeat(before);

      assertThat(read(blanks + "[-Infinity,NaN,-1,\"NaN\\\"-Infinity\",Nano]"))
          .isEqualTo(blanks + "[ \"\"      ,\"\" ,-1,\"NaN\\\"-Infinity\",Nano]");
    }
  }

  private static String read(String json) {
    return new BufferedReader(new WithoutNaN(new StringReader(json)))
        .lines()
        .collect(Collectors.joining("\n"));
  }
}
