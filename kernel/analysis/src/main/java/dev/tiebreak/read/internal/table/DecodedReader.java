package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Stop;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Decodes the text of a file, without a byte-order mark, up to the first fault in it: a byte that
 * its encoding does not have, or a hidden character. A question mark stands for the fault.
 */
final class DecodedReader extends Reader {

  /** What is not text, in the words of a {@link Problem}. */
  record Fault(String found, String allowed) {}

  static final String ALLOWED =
      "text in UTF-8 (save the file in that encoding, or name the one it has:"
          + " Source.of(\"scores.csv\").encoding(\"windows-1252\"))";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int CHUNK = 1 << 14;

  private final ByteBuffer in;
  private final CharsetDecoder decoder;
  private final IntConsumer decoded;
  private final CharBuffer chunk = CharBuffer.allocate(CHUNK + 1).flip();
  private Optional<Fault> fault = Optional.empty();
  private boolean started;
  private boolean ended;

  /**
   * @param decoded told how many bytes further were decoded
   */
  DecodedReader(byte[] bytes, Charset charset, IntConsumer decoded) {
    this.in = ByteBuffer.wrap(bytes);
    this.decoder = charset.newDecoder();
    this.decoded = decoded;
  }

  /** Returns what ended the text before the file's end, so far. */
  Optional<Fault> fault() {
    return fault;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    while (!chunk.hasRemaining() && !ended) {
      fill();
    }
    if (!chunk.hasRemaining()) {
      return -1;
    }
    int count = Math.min(length, chunk.remaining());
    chunk.get(buffer, offset, count);
    return count;
  }

  private void fill() {
    Stop.ifInterrupted();
    chunk.clear().limit(CHUNK);
    int from = in.position();
    CoderResult result = decoder.decode(in, chunk, true);
    decoded.accept(in.position() - from);
    ended = result.isError() || result.isUnderflow();
    chunk.flip();
    if (!started && chunk.hasRemaining() && chunk.get(0) == BYTE_ORDER_MARK) {
      chunk.position(1);
    }
    started |= chunk.hasRemaining();
    int hidden = firstHidden();
    if (hidden < chunk.limit()) {
      fail(hidden, fault(chunk.get(hidden)));
    } else if (result.isError()) {
      fail(chunk.limit(), fault(in.get(in.position())));
    }
  }

  private void fail(int at, Fault found) {
    fault = Optional.of(found);
    ended = true;
    chunk.limit(at + 1).put(at, '?');
  }

  /** Where the first hidden character is, otherwise the end; reads the array itself, for speed. */
  private int firstHidden() {
    char[] characters = chunk.array();
    int i = chunk.position();
    while (i < chunk.limit() && !HiddenCharacters.is(characters[i])) {
      i++;
    }
    return i;
  }

  private static Fault fault(char hidden) {
    return new Fault("the character " + HiddenCharacters.name(hidden), RawRows.SEEN);
  }

  private Fault fault(byte first) {
    Charset charset = decoder.charset();
    String found =
        String.format(Locale.ROOT, "the byte %02X, which is not %s here", first, charset.name());
    String windows = new String(new byte[] {first}, Charset.forName("windows-1252"));
    return new Fault(
        charset.equals(StandardCharsets.UTF_8) && Character.isLetterOrDigit(windows.charAt(0))
            ? found + "; in Windows-1252 it is \"" + windows + "\""
            : found,
        ALLOWED);
  }

  /** Does nothing, since there is nothing to let go of. */
  @Override
  public void close() {}
}
