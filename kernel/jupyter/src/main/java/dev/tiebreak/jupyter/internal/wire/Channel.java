package dev.tiebreak.jupyter.internal.wire;

import java.util.List;
import java.util.Optional;

/**
 * Messages of several frames, in and out. One thread uses it; any thread may wake that thread or
 * end the channel, even one that has been interrupted.
 */
interface Channel extends AutoCloseable {

  /** Waits for a message; empty if the wait was ended by {@link #wake()} or {@link #end()}. */
  Optional<List<byte[]>> receive();

  /** Returns a message that has already come; empty if there is none. */
  Optional<List<byte[]>> next();

  void send(List<byte[]> frames);

  /** Ends the current wait or, if there is none, the next one. */
  void wake();

  /** Ends the wait, after which the channel is no longer open. */
  void end();

  boolean isOpen();

  /** Releases the channel, on the thread that uses it; what was sent still goes out. */
  @Override
  void close();

  /** Repeats a step until the channel ends, and then closes it; no failure of a step ends it. */
  default void repeat(Runnable step) {
    try {
      while (isOpen()) {
        try {
          step.run();
        } catch (RuntimeException | Error e) {
          // Such as a message too large for the memory: the next one may be smaller.
          KernelLog.get().warn("A message could not be handled.", e);
        }
      }
    } finally {
      close();
    }
  }
}
