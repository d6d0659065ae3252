package dev.tiebreak.read.internal;

import dev.tiebreak.read.Problem;
import dev.tiebreak.words.internal.HiddenCharacters;
import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a file, without a byte-order mark, up to the first fault in it: a byte that is not
 * UTF-8, or a hidden character. A question mark stands for the fault.
 */
final class Utf8Text {

  /** What is not text, in the words of a {@link Problem}. */
  record Fault(String found, String allowed) {}

  static final String ALLOWED = "text in UTF-8 (save the file in that encoding)";

  static final String SEEN = "visible characters, spaces, tabs and line breaks";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How many bytes are needed to recognise UTF-16 without a mark. */
  private static final int LOOKED_AT = 64;

  private final CharBuffer characters;
  private final Optional<Fault> fault;

  private Utf8Text(CharBuffer characters, Optional<Fault> fault) {
    this.characters = characters;
    this.fault = fault;
  }

  /** Decodes the bytes of a file. */
  static Utf8Text of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.position(1);
    }
    int hidden = firstHidden(out);
    if (hidden < out.limit()) {
      char character = out.get(hidden);
      return new Utf8Text(upTo(hidden, out), Optional.of(fault(character)));
    }
    return end.isError()
        ? new Utf8Text(upTo(out.limit(), out), Optional.of(fault(in)))
        : new Utf8Text(out, Optional.empty());
  }

  /** Where the first hidden character is, otherwise the end; reads the array itself, for speed. */
  private static int firstHidden(CharBuffer text) {
    char[] characters = text.array();
    int i = text.position();
    while (i < text.limit() && !HiddenCharacters.is(characters[i])) {
      i++;
    }
    return i;
  }

  private static CharBuffer upTo(int end, CharBuffer text) {
    return text.limit(end + 1).put(end, '?');
  }

  /** Returns a reader of the text, which need not be closed. */
  Reader reader() {
    return new CharArrayReader(characters.array(), characters.position(), characters.remaining());
  }

  /** Returns what ends the text before the file's end. */
  Optional<Fault> fault() {
    return fault;
  }

  private static Fault fault(char hidden) {
    return new Fault("the character " + HiddenCharacters.name(hidden), SEEN);
  }

  private static Fault fault(ByteBuffer rest) {
    byte first = rest.get(rest.position());
    String found = String.format(Locale.ROOT, "the byte %02X, which is not UTF-8 here", first);
    String windows = new String(new byte[] {first}, Charset.forName("windows-1252"));
    return new Fault(
        Character.isLetterOrDigit(windows.charAt(0))
            ? found + "; in Windows-1252 it is \"" + windows + "\""
            : found,
        ALLOWED);
  }

  /** Whether bytes are UTF-16: they have its mark, or every other one of the first is zero. */
  static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << Byte.SIZE | (bytes[1] & 0xFF);
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int balance = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      balance += (bytes[i] == 0 ? 1 : 0) - (bytes[i + 1] == 0 ? 1 : 0);
    }
    return mark == 0xFEFF || mark == 0xFFFE || 2 * Math.abs(balance) > pairs;
  }
}
