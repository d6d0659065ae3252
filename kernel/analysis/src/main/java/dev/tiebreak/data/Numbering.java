package dev.tiebreak.data;

import java.util.Arrays;

/** Numbers the combinations of two numbers from 0 on, in the order in which they appear. */
final class Numbering {

  private static final int FREE = -1;
  private static final int LEAST_PLACES = 64;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[LEAST_PLACES];
  private int[] numbers = freed(LEAST_PLACES);
  private int count;

  private Numbering() {}

  /** Returns the number of each row's combination. */
  static int[] of(int[] first, int[] second) {
    Numbering numbering = new Numbering();
    int[] rows = new int[first.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] =
          numbering.number((long) first[row] << Integer.SIZE | Integer.toUnsignedLong(second[row]));
    }
    return rows;
  }

  private int number(long key) {
    int place = place(key);
    if (numbers[place] == FREE) {
      if (2 * count >= keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
      numbers[place] = count++;
    }
    return numbers[place];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * MIX) >>> Integer.SIZE) & mask;
    while (numbers[place] != FREE && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = freed(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  private static int[] freed(int places) {
    int[] numbers = new int[places];
    Arrays.fill(numbers, FREE);
    return numbers;
  }
}
