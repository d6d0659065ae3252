package dev.tiebreak.jupyter.internal.eval.stream;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what code prints to {@code System.out} and {@code System.err} until it is closed, which
 * puts back the streams it found. The streams belong to the whole process, so only one of these may
 * be open at a time.
 */
public final class StandardStreams implements AutoCloseable {

  /** Receives printed bytes, as soon as they are printed, on the thread that prints them. */
  public interface Printed {

    /**
     * Takes bytes of UTF-8; a character may be split between two calls.
     *
     * @param bytes an array with the bytes, valid during the call
     * @param offset where they begin
     */
    void take(byte[] bytes, int offset, int length);
  }

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;

  private StandardStreams() {}

  /**
   * Redirects the streams of this process.
   *
   * @param in what {@code System.in} reads
   * @param out receives what is printed to {@code System.out}
   * @param err receives what is printed to {@code System.err}
   * @return closes to put the streams back
   */
  public static StandardStreams redirect(InputStream in, Printed out, Printed err) {
    ErrorLog.keep(System.err);
    StandardStreams streams = new StandardStreams();
    System.setIn(in);
    System.setOut(new PrintStream(new Taken(out), false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new Taken(err), false, StandardCharsets.UTF_8));
    return streams;
  }

  @Override
  public void close() {
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
  }

  /** A print stream passes on each print in one write. */
  private static final class Taken extends OutputStream {

    private final Printed printed;

    Taken(Printed printed) {
      this.printed = printed;
    }

    @Override
    public void write(int b) {
      printed.take(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      printed.take(bytes, offset, length);
    }
  }
}
