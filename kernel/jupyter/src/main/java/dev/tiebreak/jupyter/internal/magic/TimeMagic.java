package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.Usage;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** Says what code takes to run. */
final class TimeMagic {

  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_KB = 1e3;
  private static final double BYTES_PER_MB = 1e6;

  private final BiFunction<Integer, String, Outcome> run;
  private final Session session;
  private final Notices notices;

  TimeMagic(BiFunction<Integer, String, Outcome> run, Session session, Notices notices) {
    this.run = run;
    this.session = session;
    this.notices = notices;
  }

  Magic magic() {
    return Magic.of(
            "time",
            "Java code",
            "Says what code takes to run, not counting compilation: time, processor time, memory.",
            Takes.JAVA)
        .onLine(this::time)
        .onCell(this::time);
  }

  private Outcome time(MagicCall call) {
    if (call.java().isBlank()) {
      throw new MagicException("Write the code to time after " + call.title() + ".");
    }
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    Usage usage = session.measure(() -> outcome.set(run.apply(call.cell(), call.java())));
    if (outcome.get().failed().isEmpty()) {
      notices
          .line()
          .say(
              "Wall time %s, processor time %s, %s allocated"
                  .formatted(time(usage.wall()), time(usage.cpu()), size(usage.allocatedBytes())));
    }
    return outcome.get();
  }

  static String time(Duration time) {
    double nanos = time.toNanos();
    return nanos < NANOS_PER_MILLI
        ? number(nanos / NANOS_PER_MICRO) + " µs"
        : nanos < NANOS_PER_SECOND
            ? number(nanos / NANOS_PER_MILLI) + " ms"
            : number(nanos / NANOS_PER_SECOND) + " s";
  }

  static String size(long bytes) {
    return bytes < BYTES_PER_MB
        ? number(bytes / BYTES_PER_KB) + " KB"
        : number(bytes / BYTES_PER_MB) + " MB";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
