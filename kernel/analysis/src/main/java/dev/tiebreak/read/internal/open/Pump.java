package dev.tiebreak.read.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what may never end, so that whoever waits for it can be interrupted. */
final class Pump {

  private Pump() {}

  /** Opens and reads a stream to its end, however long that takes. */
  static byte[] bytes(String origin, Callable<InputStream> stream) throws IOException {
    return bytes(origin, stream, FutureTask::get);
  }

  /**
   * Opens and reads a stream to its end.
   *
   * @throws IOException also if it takes longer than that
   */
  static byte[] bytes(String origin, Callable<InputStream> stream, Duration most)
      throws IOException {
    return bytes(origin, stream, task -> task.get(most.toSeconds(), TimeUnit.SECONDS));
  }

  /** How the end of a task is waited for. */
  private interface Waiting {
    byte[] end(FutureTask<byte[]> task)
        throws InterruptedException, ExecutionException, TimeoutException;
  }

  /** Reads on a thread that nobody waits for at exit. */
  private static byte[] bytes(String origin, Callable<InputStream> stream, Waiting waiting)
      throws IOException {
    FutureTask<byte[]> task =
        new FutureTask<>(
            () -> {
              try (InputStream in = stream.call()) {
                return Bounds.streamed(in, origin);
              }
            });
    Thread thread = new Thread(task, "reads " + origin);
    thread.setDaemon(true);
    thread.start();
    try {
      return waiting.end(task);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("The reading was stopped.").initCause(e);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new IOException("it takes too long", e);
    } catch (ExecutionException e) {
      return rethrow(e.getCause());
    }
  }

  private static byte[] rethrow(Throwable cause) throws IOException {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    throw cause instanceof IOException io ? io : new IOException(cause);
  }
}
