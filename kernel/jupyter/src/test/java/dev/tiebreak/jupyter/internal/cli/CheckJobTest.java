package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckJobTest {

  @Test
  void plainArguments_areReadWithoutTheParser() {
    assertThat(CheckJob.of(List.of("a.csv", "--json", "-", "--strict")))
        .contains(
            new CheckJob(
                List.of("a.csv", "-"), Set.of(CheckJob.Option.JSON, CheckJob.Option.STRICT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--json",
        "a.csv --help",
        "a.csv -h",
        "--jason a.csv",
        "a.csv @b",
        "a --json --json"
      })
  void otherArguments_areLeftToTheParser(String arguments) {
    assertThat(CheckJob.of(Arrays.asList(arguments.split(" ")))).isEmpty();
  }
}
