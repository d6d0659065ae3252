package dev.tiebreak.jupyter.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.ReportLine;
import dev.tiebreak.jupyter.internal.eval.outcome.ReportLine.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracebackTest {

  @Test
  void of_coloursLabelsOnly() {
    Failure failure =
        new Failure(
            Failure.Kind.RUNTIME,
            "E",
            "why",
            1,
            2,
            List.of(
                new ReportLine(Tone.PLAIN, "", "    at cell [1], line 2"),
                new ReportLine(Tone.HINT, "Hint: ", "do")));
    assertThat(Traceback.of(failure))
        .containsExactly(
            "\u001b[1;31mE\u001b[0m: why",
            "    at cell [1], line 2",
            "\u001b[1;36mHint: \u001b[0mdo");
  }
}
