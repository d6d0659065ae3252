package dev.tiebreak.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.progress.Loops;
import dev.tiebreak.progress.internal.Progress.State;
import dev.tiebreak.show.MimeBundle;
import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** A clock may count from any starting point. */
  @Test
  void advance_countsTimeFromItsStart() {
    nanos = Duration.ofHours(5).toNanos();
    ProgressBar bar = bar(3);
    advance(bar, 499);
    assertThat(shown).isEmpty();
    advance(bar, 101);
    bar.finish();
    assertThat(shown).extracting(p -> p.elapsed().toMillis()).containsExactly(600L, 600L);
    assertThat(shown).extracting(Progress::done).containsExactly(2L, 2L);
  }

  @Test
  void advance_countsWhatACollectionGrewBy() {
    ProgressBar bar = bar(2);
    for (int step = 0; step < 3; step++) {
      advance(bar, 600);
    }
    assertThat(shown)
        .extracting(Progress::line)
        .containsExactly(
            "Simulating: 1 of 2, 50%, 0 s, 0 s left",
            "Simulating: 2 of 2, 100%, 1 s, 0 s left", "Simulating: 3 of 3, 100%, 1 s, 0 s left");
  }

  @Test
  void advance_countsWithoutATotal() {
    ProgressBar bar =
        new ProgressBar(
            "Reading", OptionalLong.empty(), () -> nanos, stop -> Optional.of(shown::add));
    advance(bar, 2000);
    assertThat(shown).extracting(Progress::line).containsExactly("Reading: 1, 2 s");
  }

  @Test
  void advance_showsNothingMoreOnceItEnded() {
    ProgressBar bar = bar(3);
    advance(bar, 600);
    bar.finish();
    advance(bar, 600);
    assertThat(shown).hasSize(2);
  }

  /** What a host calls to stop the work ends the bar. */
  @Test
  void stop_endsTheBar() {
    List<Runnable> stops = new ArrayList<>();
    ProgressBar bar =
        new ProgressBar(
            "Simulating",
            OptionalLong.of(9),
            () -> nanos,
            stop -> {
              stops.add(stop);
              return Optional.of(shown::add);
            });
    advance(bar, 600);
    stops.get(0).run();
    assertThat(shown).extracting(Progress::state).containsExactly(State.RUNNING, State.STOPPED);
  }

  @Test
  void line_saysMinutesFromSixtySecondsAndHoursFromSixtyMinutes() {
    assertThat(at(0, 59, State.RUNNING).line()).isEqualTo("Simulating: 0 of 1,000, 0%, 59 s");
    assertThat(at(1000, 60, State.DONE).line()).endsWith(", 1:00 min");
    assertThat(at(1000, 3599, State.DONE).line()).endsWith(", 59:59 min");
    assertThat(at(1000, 3600, State.DONE).line()).endsWith(", 1:00 h");
  }

  @Test
  void percent_ofNoStepsIsAHundred() {
    Progress none = new Progress("x", 0, OptionalLong.of(0), Duration.ofSeconds(1), State.RUNNING);
    assertThat(none.percent()).hasValue(100);
    assertThat(none.remaining()).isEmpty();
  }

  @Test
  void show_withoutATotalHasNoBar() {
    MimeBundle bundle =
        new Progress("x", 7, OptionalLong.empty(), Duration.ZERO, State.RUNNING).show();
    assertThat(bundle.data().get(MimeBundle.HTML)).contains("7, 0 s").doesNotContain("progressbar");
  }

  @Test
  void progress_refusesNoNameAndTimeBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Progress(" ", 0, OptionalLong.empty(), Duration.ZERO, State.RUNNING))
        .withMessage("Work needs a name; it is blank.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(1, -1, State.RUNNING))
        .withMessage("Elapsed time must be 0 or more; it is PT-1S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Progress("x", -1, OptionalLong.empty(), Duration.ZERO, State.RUNNING))
        .withMessage("Steps done must be from 0 to any number; they are -1.");
  }

  /** ": 1,000 of 1,000, 100%, 0 s, 0 s left" has 37 characters beside the name. */
  @ParameterizedTest
  @CsvSource({"42, false", "43, true"})
  void terminalLine_isCutAtTheWidthOfATerminal(int letters, boolean cut) {
    StringWriter written = new StringWriter();
    Progress progress =
        new Progress(
            "N".repeat(letters), 1000, OptionalLong.of(1000), Duration.ZERO, State.RUNNING);

    new TerminalLine(new PrintWriter(new BufferedWriter(written))).accept(progress);

    assertThat(written.toString()).hasSize(1 + 79).startsWith("\r");
    assertThat(written.toString().endsWith("…")).isEqualTo(cut);
  }

  @Test
  void loops_giveElementsThatNobodyAskedFor() {
    Iterator<Integer> range = Loops.progress("x", 3, 5).iterator();
    assertThat(range.next()).isEqualTo(3);
    assertThat(range.next()).isEqualTo(4);
    assertThat(range.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(range::next);
  }
}
