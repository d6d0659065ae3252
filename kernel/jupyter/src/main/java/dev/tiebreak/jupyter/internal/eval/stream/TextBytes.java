package dev.tiebreak.jupyter.internal.eval.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers bytes of UTF-8 and gives them as text, never splitting a character. */
public final class TextBytes {

  private static final int SMALLEST = 256;

  private byte[] held = new byte[SMALLEST];
  private int size;

  /**
   * Adds bytes.
   *
   * @param bytes an array with the bytes
   * @param offset where they begin
   */
  public void add(byte[] bytes, int offset, int length) {
    if (size + length > held.length) {
      held = Arrays.copyOf(held, Math.max(held.length * 2, size + length));
    }
    System.arraycopy(bytes, offset, held, size, length);
    size += length;
  }

  /** Returns how many bytes are held. */
  public int size() {
    return size;
  }

  /** Hands over the whole characters; the bytes of an incomplete one stay. */
  public String takeWhole() {
    return take(wholeCharacters());
  }

  /** Hands over everything; an incomplete character becomes a replacement character. */
  public String takeAll() {
    return take(size);
  }

  private String take(int count) {
    if (count == 0) {
      return "";
    }
    String text = new String(held, 0, count, StandardCharsets.UTF_8);
    size -= count;
    System.arraycopy(held, count, held, 0, size);
    return text;
  }

  /** Returns how many bytes make up whole characters; UTF-8 marks continuations 10xxxxxx. */
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
