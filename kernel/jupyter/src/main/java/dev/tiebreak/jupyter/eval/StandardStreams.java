package dev.tiebreak.jupyter.eval;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Takes what code prints to {@code System.out} and {@code System.err} until it is closed, which
 * puts back the streams it found. The streams belong to the whole process, so only one of these may
 * be open at a time.
 */
public final class StandardStreams implements AutoCloseable {

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;

  private StandardStreams() {}

  /**
   * Redirects the streams of this process.
   *
   * @param in what {@code System.in} reads
   * @param out receives text printed to {@code System.out}
   * @param err receives text printed to {@code System.err}
   * @return closes to put the streams back
   */
  public static StandardStreams redirect(
      InputStream in, Consumer<String> out, Consumer<String> err) {
    StandardStreams streams = new StandardStreams();
    System.setIn(in);
    System.setOut(printer(out));
    System.setErr(printer(err));
    return streams;
  }

  private static PrintStream printer(Consumer<String> text) {
    return new PrintStream(new TextOutput(text), true, StandardCharsets.UTF_8);
  }

  /** Sends what has been printed and not yet passed on. */
  public void flush() {
    System.out.flush();
    System.err.flush();
  }

  @Override
  public void close() {
    flush();
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
  }

  /** Gathers bytes and passes them on as text when flushed, never splitting a character. */
  private static final class TextOutput extends OutputStream {

    private static final int MOST_HELD = 8192;

    private final Consumer<String> text;
    private byte[] held = new byte[MOST_HELD];
    private int size;

    TextOutput(Consumer<String> text) {
      this.text = text;
    }

    @Override
    public synchronized void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      if (size + length > held.length) {
        held = java.util.Arrays.copyOf(held, Math.max(held.length * 2, size + length));
      }
      System.arraycopy(bytes, offset, held, size, length);
      size += length;
      if (size >= MOST_HELD) {
        flush();
      }
    }

    @Override
    public synchronized void flush() {
      int whole = wholeCharacters();
      if (whole > 0) {
        text.accept(new String(held, 0, whole, StandardCharsets.UTF_8));
        System.arraycopy(held, whole, held, 0, size - whole);
        size -= whole;
      }
    }

    /** Returns how many bytes end with a whole character; UTF-8 marks continuations 10xxxxxx. */
    private int wholeCharacters() {
      int lead = size - 1;
      while (lead >= 0 && size - lead < 4 && (held[lead] & 0xC0) == 0x80) {
        lead--;
      }
      if (lead < 0) {
        return size;
      }
      int first = held[lead] & 0xFF;
      int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
      return size - lead < needed ? lead : size;
    }
  }
}
