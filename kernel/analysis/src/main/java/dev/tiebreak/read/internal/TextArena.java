package dev.tiebreak.read.internal;

import java.util.Arrays;

/**
 * Many texts that are hardly ever equal, all in one array: so many objects, which live as long as a
 * file is read, would be moved again and again by the collector of garbage.
 */
final class TextArena {

  private static final int LEAST = 64;

  private char[] letters = new char[LEAST];

  /** Where each text ends. */
  private int[] ends = new int[LEAST];

  private int count;

  /** Adds a text from a parser's buffer. */
  void add(char[] buffer, int from, int to) {
    int start = end(count - 1);
    int end = Math.addExact(start, to - from);
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(buffer, from, letters, start, to - from);
    ends[count++] = end;
  }

  /** Returns the text of a number, from 0 in the order in which they were added. */
  String text(int number) {
    int start = end(number - 1);
    return new String(letters, start, ends[number] - start);
  }

  /** How many texts there are. */
  int size() {
    return count;
  }

  private int end(int number) {
    return number < 0 ? 0 : ends[number];
  }

  TextArena copy() {
    TextArena copy = new TextArena();
    copy.letters = letters.clone();
    copy.ends = ends.clone();
    copy.count = count;
    return copy;
  }
}
