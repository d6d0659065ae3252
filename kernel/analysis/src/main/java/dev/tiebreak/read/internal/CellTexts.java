package dev.tiebreak.read.internal;

import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Gathers the cells of a column from above, and keeps each different text once, unless most are
 * different. Most are up to sixteen letters of ASCII: these are told apart by two numbers that hold
 * them, without a look at the texts.
 */
final class CellTexts {

  private static final int LEAST = 64;
  private static final int HALF = 8;
  private static final int MOST_PACKED = 2 * HALF;
  private static final int LAST_PACKED = 0x7F;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;

  /** After so many different texts it is known whether equal ones are rare. */
  private static final int TRIED = 4096;

  private int[] codes = new int[LEAST];
  private int rows;
  private String[] texts = new String[LEAST];

  /** The first eight letters of each text; below zero, a hash of a text that is not packed. */
  private long[] starts = new long[LEAST];

  /** The other letters of each text, or its length if it is not packed. */
  private long[] ends = new long[LEAST];

  private int count;

  /** The texts behind those that are told apart. */
  private TextArena others = new TextArena();

  /** Whether equal texts are rare, and not looked for any more. */
  private boolean rare;

  /** For each place the code of a text plus one, or 0. */
  private int[] places = new int[2 * LEAST];

  /**
   * Adds a cell from a parser's buffer.
   *
   * @return whether it has a quotation mark
   */
  boolean add(char[] buffer, int from, int to) {
    if (rare) {
      others.add(buffer, from, to);
      append(count++);
      return hasQuote(buffer, from, to);
    }
    long start = 0;
    long end = 0;
    int all = 0;
    int half = Math.min(to, from + HALF);
    for (int i = from; i < half; i++) {
      start = start << Byte.SIZE | buffer[i];
      all |= buffer[i] | buffer[i] - 1; // below zero for the letter 0
    }
    int last = Math.min(to, from + MOST_PACKED);
    for (int i = half; i < last; i++) {
      end = end << Byte.SIZE | buffer[i];
      all |= buffer[i] | buffer[i] - 1;
    }
    if (last < to || all > LAST_PACKED || all < 0) {
      start = Long.MIN_VALUE;
      for (int i = from; i < to; i++) {
        start = 31 * start + buffer[i] | Long.MIN_VALUE;
      }
      end = (long) to - from;
    }
    add(buffer, from, start, end, to - from);
    return start < 0 ? hasQuote(buffer, from, to) : hasQuote(start) || hasQuote(end);
  }

  private static boolean hasQuote(char[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '"') {
        return true;
      }
    }
    return false;
  }

  /** Whether one of eight letters is a quotation mark. */
  private static boolean hasQuote(long packed) {
    long others = packed ^ QUOTES;
    return (others - ONES & ~others & TOPS) != 0;
  }

  /** Adds a cell. */
  void add(String text) {
    add(text.toCharArray(), 0, text.length());
  }

  private void add(char[] buffer, int from, long start, long end, int length) {
    if (rows > 0 && isAt(codes[rows - 1], start, end, buffer, from)) {
      append(codes[rows - 1]);
      return;
    }
    int place = place(start, end);
    while (places[place] != 0 && !isAt(places[place] - 1, start, end, buffer, from)) {
      place = place + 1 & places.length - 1;
    }
    if (places[place] == 0) {
      places[place] = count + 1;
      insert(start, end, new String(buffer, from, length));
      append(count - 1);
      rare = count == TRIED && rows < 2 * TRIED;
    } else {
      append(places[place] - 1);
    }
  }

  private boolean isAt(int code, long start, long end, char[] buffer, int from) {
    return starts[code] == start
        && ends[code] == end
        && (start >= 0 || texts[code].contentEquals(CharBuffer.wrap(buffer, from, (int) end)));
  }

  private int place(long start, long end) {
    return (int) (((start + 31 * end) * MIX) >>> Integer.SIZE) & (places.length - 1);
  }

  private void insert(long start, long end, String text) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    texts[count] = text;
    starts[count] = start;
    ends[count] = end;
    count++;
    if (2 * count > places.length) {
      places = new int[2 * places.length];
      for (int code = 0; code < count; code++) {
        int free = place(starts[code], ends[code]);
        while (places[free] != 0) {
          free = free + 1 & places.length - 1;
        }
        places[free] = code + 1;
      }
    }
  }

  private void append(int code) {
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, 2 * rows);
    }
    codes[rows++] = code;
  }

  /** Takes the last cell away again. */
  String removeLast() {
    return column().text(codes[--rows]);
  }

  String text(int row) {
    return column().get(row);
  }

  /** Returns a copy to add other cells to. */
  CellTexts copy() {
    CellTexts copy = new CellTexts();
    copy.codes = codes.clone();
    copy.rows = rows;
    copy.texts = texts.clone();
    copy.starts = starts.clone();
    copy.ends = ends.clone();
    copy.count = count;
    copy.others = others.copy();
    copy.rare = rare;
    copy.places = places.clone();
    return copy;
  }

  /** Returns the column so far. */
  CellColumn column() {
    return new CellColumn(codes, rows, texts, others, count);
  }
}
