package dev.tiebreak.read.internal.open;

import dev.tiebreak.progress.internal.ProgressBar;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

/** Shows how far the reading of a large file has come; a small one is read before that is seen. */
public final class ReadingBar implements AutoCloseable {

  private static final long LARGE = 1 << 22;

  private final Optional<ProgressBar> bar;

  /**
   * Begins to read.
   *
   * @param origin what the file is called in messages
   * @param bytes its size
   */
  public ReadingBar(String origin, long bytes) {
    bar =
        bytes < LARGE
            ? Optional.empty()
            : Optional.of(
                new ProgressBar("Reading " + origin + " (bytes)", OptionalLong.of(bytes)));
  }

  /** Counts further bytes as read. */
  public void advance(int bytes) {
    bar.ifPresent(shown -> shown.advance(bytes));
  }

  /** Ends the reading at the end of the file. */
  public void finish() {
    bar.ifPresent(ProgressBar::finish);
  }

  /** Ends the reading before the end of the file; does nothing if it has already ended. */
  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** A stream that tells how many bytes were read from it. */
  static final class Counted extends FilterInputStream {
    private final IntConsumer read;
    private final Runnable finished;
    private final Runnable closed;

    /**
     * @param finished called at the end of the stream
     * @param closed called when it is closed, wherever it was read to
     */
    Counted(InputStream in, IntConsumer read, Runnable finished, Runnable closed) {
      super(in);
      this.read = read;
      this.finished = finished;
      this.closed = closed;
    }

    @Override
    public int read() throws IOException {
      int found = super.read();
      count(found < 0 ? found : 1);
      return found;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(count);
      return count;
    }

    private void count(int bytes) {
      if (bytes < 0) {
        finished.run();
      } else {
        read.accept(bytes);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      closed.run();
    }
  }
}
