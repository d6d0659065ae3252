package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.progress.internal.Progress.State;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private final StringWriter written = new StringWriter();

  private String worked(TerminalProgress.Place place) {
    try (var progress =
        new TerminalProgress(new PrintWriter(written), "a", cell -> "Costs", place)) {
      progress.begins(1, 2, null);
      progress.works(
          new Progress("Simulating", 1, OptionalLong.of(4), Duration.ofSeconds(2), State.RUNNING));
    }
    return written.toString();
  }

  @Test
  void works_rewritesTheLineOfATerminal() {
    assertThat(worked(TerminalProgress.Place.TERMINAL))
        .contains("\r\u001b[Ka: Simulating: 1 of 4, 25%, 2 s, 6 s left");
  }

  @Test
  void works_writesNothingElsewhere() {
    assertThat(worked(TerminalProgress.Place.ELSEWHERE)).doesNotContain("Simulating");
  }
}
