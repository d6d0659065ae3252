package dev.tiebreak.progress.internal;

import dev.tiebreak.progress.internal.Progress.State;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Counts the steps of work and shows them: nothing in the first half second, then at most ten
 * updates a second, and finally how it ended. Any thread may advance it.
 */
public final class ProgressBar implements AutoCloseable {

  private static final long PATIENCE_NANOS = 500_000_000;
  private static final long PAUSE_NANOS = 100_000_000;

  private final String name;
  private final OptionalLong total;
  private final LongSupplier clock;
  private final Consumer<Progress> shown;
  private final long start;
  private long done;
  private long due;
  private boolean visible;
  private boolean ended;

  /**
   * Begins work of the calling code.
   *
   * @param name what is being done
   * @param total all steps; empty if unknown
   * @throws IllegalArgumentException if the name is blank or the total is below 0
   */
  public ProgressBar(String name, OptionalLong total) {
    this(name, total, System::nanoTime, Places::ofCaller);
  }

  /** Begins work that is shown at a place, which may be none, that is told how to stop it. */
  ProgressBar(
      String name,
      OptionalLong total,
      LongSupplier nanoClock,
      Function<Runnable, Optional<Consumer<Progress>>> place) {
    this.name = name;
    this.total = total;
    clock = nanoClock;
    start = clock.getAsLong();
    due = PATIENCE_NANOS;
    now(State.RUNNING, 0);
    shown = place.apply(this::close).orElse(progress -> {});
  }

  /** Counts further steps as done. */
  public synchronized void advance(long steps) {
    done += steps;
    long elapsed = clock.getAsLong() - start;
    if (!ended && elapsed >= due) {
      due = elapsed + PAUSE_NANOS;
      visible = true;
      shown.accept(now(State.RUNNING, elapsed));
    }
  }

  /** Ends the work as done; does nothing if it has already ended. */
  public void finish() {
    end(State.DONE);
  }

  /** Ends the work as stopped; does nothing if it has already ended. */
  @Override
  public void close() {
    end(State.STOPPED);
  }

  private synchronized void end(State state) {
    if (!ended) {
      ended = true;
      if (visible) {
        shown.accept(now(state, clock.getAsLong() - start));
      }
    }
  }

  private Progress now(State state, long elapsed) {
    // A collection may have grown since it was counted.
    OptionalLong all =
        total.isPresent() && done > total.getAsLong() ? OptionalLong.of(done) : total;
    return new Progress(name, done, all, Duration.ofNanos(elapsed), state);
  }
}
