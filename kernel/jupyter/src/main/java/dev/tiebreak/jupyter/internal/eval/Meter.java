package dev.tiebreak.jupyter.internal.eval;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Adds up what running snippets takes while a measurement is on; otherwise it costs nothing. */
final class Meter {

  private record Reading(long wallNanos, long cpuNanos, long bytes) {

    Reading plus(Reading other, int sign) {
      return new Reading(
          wallNanos + sign * other.wallNanos,
          cpuNanos + sign * other.cpuNanos,
          bytes + sign * other.bytes);
    }
  }

  private Reading total = new Reading(0, 0, 0);
  private Reading begun = total;
  private int asked;

  Usage measure(Runnable work) {
    Reading before = total;
    asked++;
    try {
      work.run();
    } finally {
      asked--;
    }
    Reading used = total.plus(before, -1);
    return new Usage(
        Duration.ofNanos(used.wallNanos()), Duration.ofNanos(used.cpuNanos()), used.bytes());
  }

  void start() {
    if (asked > 0) {
      begun = read();
    }
  }

  void stop() {
    if (asked > 0) {
      total = total.plus(read(), 1).plus(begun, -1);
    }
  }

  private static Reading read() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return new Reading(
        System.nanoTime(),
        threads.getCurrentThreadCpuTime(),
        threads.getCurrentThreadAllocatedBytes());
  }
}
