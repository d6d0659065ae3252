package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.open.Opened;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file in the encoding that it states, that the call states, or in UTF-8. */
final class FileText {

  /** How many bytes are needed to recognise UTF-16 without a mark. */
  private static final int LOOKED_AT = 64;

  private static final int START = 4096;
  private static final Pattern STATED =
      Pattern.compile("<meta[^>]+charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private final Opened opened;
  private final Charset charset;

  private FileText(Opened opened, Charset charset) {
    this.opened = opened;
    this.charset = charset;
  }

  static FileText of(Opened opened, Source source) {
    byte[] bytes = opened.bytes();
    if (source.charset().isPresent() && source.text().isEmpty()) {
      return new FileText(opened, source.charset().get());
    }
    if (Opened.hasUtf16Mark(bytes)) {
      return new FileText(opened, StandardCharsets.UTF_16);
    }
    if (isUtf16(bytes)) {
      throw opened.refused("this is text in UTF-16", DecodedReader.ALLOWED);
    }
    return new FileText(opened, StandardCharsets.UTF_8);
  }

  /** Returns a reader from the start, which need not be closed. */
  DecodedReader reader() {
    return reader(bytes -> {});
  }

  /** Returns a reader from the start, which tells how many bytes further it has read. */
  DecodedReader reader(IntConsumer read) {
    return new DecodedReader(opened.bytes(), charset, read);
  }

  /** Returns how many bytes there are to read. */
  int size() {
    return opened.bytes().length;
  }

  /** Returns the first characters, whatever bytes follow. */
  String start() {
    byte[] bytes = opened.bytes();
    String start = new String(Arrays.copyOf(bytes, Math.min(START, bytes.length)), charset);
    return unmarked(start).stripLeading();
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Returns the whole text of a page, in the encoding that it states if it is not in this one. */
  String page() {
    Matcher stated = STATED.matcher(start());
    try {
      return decode(charset);
    } catch (CharacterCodingException e) {
      if (stated.find() && Charset.isSupported(stated.group(1))) {
        return new String(opened.bytes(), Charset.forName(stated.group(1)));
      }
      throw opened.refused("bytes that are not " + charset.name(), DecodedReader.ALLOWED);
    }
  }

  private String decode(Charset in) throws CharacterCodingException {
    return unmarked(in.newDecoder().decode(ByteBuffer.wrap(opened.bytes())).toString());
  }

  /** Whether bytes are UTF-16: they have its mark, or every other one of the first is zero. */
  static boolean isUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int balance = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      balance += (bytes[i] == 0 ? 1 : 0) - (bytes[i + 1] == 0 ? 1 : 0);
    }
    return Opened.hasUtf16Mark(bytes) || 2 * Math.abs(balance) > pairs;
  }
}
