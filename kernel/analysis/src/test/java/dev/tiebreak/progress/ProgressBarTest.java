package dev.tiebreak.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.progress.Progress.State;
import dev.tiebreak.show.MimeBundle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final List<Progress> shown = new ArrayList<>();
  private long nanos;

  private ProgressBar bar(long total) {
    return new ProgressBar(
        "Simulating", OptionalLong.of(total), () -> nanos, stop -> Optional.of(shown::add));
  }

  private void advance(ProgressBar bar, int millis) {
    nanos += Duration.ofMillis(millis).toNanos();
    bar.advance(1);
  }

  private static Progress at(long done, int seconds, State state) {
    return new Progress(
        "Simulating", done, OptionalLong.of(1000), Duration.ofSeconds(seconds), state);
  }

  @Test
  void advance_showsNothingOfShortWork() {
    ProgressBar bar = bar(2);
    advance(bar, 200);
    advance(bar, 299);
    bar.finish();
    assertThat(shown).isEmpty();
  }

  @Test
  void advance_showsTenStatesASecondAtMost() {
    ProgressBar bar = bar(1500);
    for (int i = 0; i < 1500; i++) {
      advance(bar, 1);
    }
    assertThat(shown).extracting(p -> p.elapsed().toMillis()).startsWith(500L, 600L, 700L);
    assertThat(shown).hasSize(11);
  }

  @Test
  void advance_countsEveryStepOfManyThreads() {
    ProgressBar bar = bar(100_000);
    IntStream.range(0, 100_000).parallel().forEach(i -> bar.advance(1));
    nanos = Duration.ofSeconds(1).toNanos();
    bar.advance(0);
    assertThat(shown).extracting(Progress::done).containsExactly(100_000L);
  }

  @Test
  void finish_andCloseShowHowItEndedOnce() {
    ProgressBar done = bar(1);
    advance(done, 600);
    done.finish();
    done.close();
    assertThat(shown).extracting(Progress::state).containsExactly(State.RUNNING, State.DONE);
    shown.clear();
    ProgressBar left = bar(2);
    advance(left, 600);
    left.close();
    left.finish();
    assertThat(shown).extracting(Progress::state).containsExactly(State.RUNNING, State.STOPPED);
  }

  @Test
  void line_saysCountPercentElapsedAndRemaining() {
    assertThat(at(250, 2, State.RUNNING).line())
        .isEqualTo("Simulating: 250 of 1,000, 25%, 2 s, 6 s left");
    assertThat(at(1000, 75, State.DONE).line())
        .isEqualTo("Simulating: 1,000 of 1,000, 100%, 1:15 min");
    assertThat(at(999, 7260, State.STOPPED).line())
        .isEqualTo("Simulating: 999 of 1,000, 99%, 2:01 h, stopped");
  }

  @Test
  void show_hasAnEscapedBarAndPlainText() {
    MimeBundle bundle =
        new Progress("a<b", 1, OptionalLong.of(4), Duration.ZERO, State.STOPPED).show();
    assertThat(bundle.data().get(MimeBundle.TEXT)).isEqualTo("a<b: 1 of 4, 25%, 0 s, stopped");
    assertThat(bundle.data().get(MimeBundle.HTML))
        .contains("a&lt;b", "aria-valuenow=\"25\"", "width:25%")
        .doesNotContain("a<b");
  }

  @Test
  void progress_refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(1001, 1, State.RUNNING))
        .withMessage("Steps done must be from 0 to 1000; they are 1001.");
  }

  @Test
  void terminalLine_isWrittenOverAndEndsOnce() {
    StringWriter written = new StringWriter();
    TerminalLine line = new TerminalLine(new PrintWriter(written));
    line.accept(at(250, 2, State.RUNNING));
    line.accept(at(500, 4, State.STOPPED));
    assertThat(written)
        .hasToString(
            "\rSimulating: 250 of 1,000, 25%, 2 s, 6 s left"
                + "\rSimulating: 500 of 1,000, 50%, 4 s, stopped "
                + System.lineSeparator());
  }

  @Test
  void loops_giveTheSameElements() {
    assertThat(Loops.progress("x", List.of(1, 2))).containsExactly(1, 2);
    assertThat(Loops.progress("x", new String[] {"a"})).containsExactly("a");
    assertThat(Loops.progress("x", 3, 6)).containsExactly(3, 4, 5);
    assertThat(Loops.progress("x", 6, 3)).isEmpty();
  }
}
