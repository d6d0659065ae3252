package dev.tiebreak.tree.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text of JSON in which a blank text stands for each NaN and each infinite number, which Python
 * writes and JSON does not have. Everything else stays in its place.
 */
public final class WithoutNaN extends FilterReader {

  private static final String BLANK = "\"\"";

  private final StringBuilder ahead = new StringBuilder();
  private boolean quoted;
  private boolean escaped;

  /** Makes a reader of another's text. */
  public WithoutNaN(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int next = ahead.length() > 0 ? taken() : in.read();
    if (quoted) {
      quoted = escaped || next != '"';
      escaped = !escaped && next == '\\';
      return next;
    }
    if (next == '"') {
      quoted = true;
    } else if (next == 'N' || next == 'I') {
      return word((char) next);
    }
    return next == '-' && peeked() == 'I' ? ' ' : next;
  }

  private int taken() {
    char next = ahead.charAt(0);
    ahead.deleteCharAt(0);
    return next;
  }

  private int peeked() throws IOException {
    if (ahead.length() == 0) {
      int next = in.read();
      if (next < 0) {
        return next;
      }
      ahead.append((char) next);
    }
    return ahead.charAt(0);
  }

  /** Reads a word, and gives a blank text and blanks in its place if it is a number. */
  private int word(char first) throws IOException {
    StringBuilder word = new StringBuilder().append(first);
    while (Character.isLetter(peeked())) {
      word.append((char) taken());
    }
    String found = word.toString();
    ahead.insert(
        0,
        found.equals("NaN") || found.equals("Infinity")
            ? BLANK + " ".repeat(found.length() - BLANK.length())
            : found);
    int next = taken();
    if (next == '"') {
      quoted = true;
    }
    return next;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      buffer[offset + count] = (char) next;
      count++;
    }
    return count;
  }
}
