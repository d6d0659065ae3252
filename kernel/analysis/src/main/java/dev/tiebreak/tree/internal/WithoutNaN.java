package dev.tiebreak.tree.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text of JSON in which a blank text stands for each NaN and each infinite number, which Python
 * writes and JSON does not have. Everything else stays in its place.
 */
public final class WithoutNaN extends FilterReader {

  private static final int SIZE = 1 << 14;
  private static final String NAN = "NaN";
  private static final String INFINITE = "Infinity";
  private static final String BLANK = "\"\"";

  /** The longest of the words, with its sign and what has to follow it. */
  private static final int LONGEST = INFINITE.length() + 2;

  private final char[] text = new char[SIZE];
  private int start;
  private int ready;
  private int end;
  private boolean ended;
  private boolean quoted;
  private boolean escaped;

  /** Makes a reader of another's text. */
  public WithoutNaN(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    return isEmpty() ? -1 : text[start++];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (isEmpty()) {
      return -1;
    }
    int count = Math.min(length, ready - start);
    System.arraycopy(text, start, buffer, offset, count);
    start += count;
    return count;
  }

  /** Makes more of the text ready, if none is; whether there is none left. */
  private boolean isEmpty() throws IOException {
    while (start == ready && !(ended && ready == end)) {
      System.arraycopy(text, ready, text, 0, end - ready);
      end -= ready;
      start = 0;
      ready = 0;
      int count = in.read(text, end, SIZE - end);
      ended = count < 0;
      end += Math.max(count, 0);
      replaceWords();
    }
    return start == ready;
  }

  /** Replaces the words up to the end, or up to where one may begin that is not yet all there. */
  private void replaceWords() {
    while (ready < end) {
      if (quoted) {
        skipQuoted();
        continue;
      }
      char next = text[ready];
      if (next == '"') {
        quoted = true;
      } else if (next == 'N' || next == 'I' || next == '-') {
        if (end - ready < LONGEST && !ended) {
          return;
        }
        replaceWord(next == '-' ? ready + 1 : ready);
      }
      ready++;
    }
  }

  private void skipQuoted() {
    int at = ready;
    while (at < end && quoted) {
      char next = text[at];
      quoted = escaped || next != '"';
      escaped = !escaped && next == '\\';
      at++;
    }
    ready = at;
  }

  private void replaceWord(int from) {
    String word = isWord(INFINITE, from) ? INFINITE : NAN;
    boolean signed = from > ready;
    if (!isWord(word, from) || (signed && word.equals(NAN))) {
      return;
    }
    if (signed) {
      text[ready] = ' ';
    }
    for (int i = 0; i < word.length(); i++) {
      text[from + i] = i < BLANK.length() ? BLANK.charAt(i) : ' ';
    }
    ready = from + word.length() - 1;
  }

  /** Whether a word stands at a place, with no letter behind it. */
  private boolean isWord(String word, int from) {
    int after = from + word.length();
    if (after > end || (after < end && Character.isLetter(text[after]))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
