package dev.tiebreak.jupyter.internal.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of the lines that a user types when asked. */
final class TypedLines extends InputStream {

  /** Where a line comes from. */
  interface Source {
    String line() throws IOException;
  }

  private final Source source;
  private byte[] line = {};
  private int next;

  TypedLines(Source source) {
    this.source = source;
  }

  /** Forgets the rest of a line that was typed for a cell that has ended. */
  synchronized void forget() {
    next = line.length;
  }

  @Override
  public synchronized int read() throws IOException {
    fill();
    return line[next++] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    fill();
    int count = Math.min(length, line.length - next);
    System.arraycopy(line, next, into, offset, count);
    next += count;
    return count;
  }

  @Override
  public synchronized int available() {
    return line.length - next;
  }

  private void fill() throws IOException {
    if (next == line.length) {
      line = (source.line() + "\n").getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
  }
}
