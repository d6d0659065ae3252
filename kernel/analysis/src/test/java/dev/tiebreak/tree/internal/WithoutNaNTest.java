package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.stream.Collectors;
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
    String read =
        new BufferedReader(new WithoutNaN(new StringReader(json)))
            .lines()
            .collect(Collectors.joining("\n"));

    assertThat(read.stripTrailing()).isEqualTo(plain.stripTrailing());
  }
}
