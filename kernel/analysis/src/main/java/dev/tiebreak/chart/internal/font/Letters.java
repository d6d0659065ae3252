package dev.tiebreak.chart.internal.font;

import com.ibm.icu.text.Transliterator;
import java.awt.Font;
import java.util.Locale;

/**
 * Transliterates what the font has no letters for: Chinese, Japanese, Korean, Arabic, Hebrew and
 * other scripts by sound (ICU's Any-Latin), an emoji by its name. Latin, Greek and Cyrillic with
 * all accents are kept.
 */
public final class Letters {

  /** All characters before this one are in the font. */
  private static final char CERTAIN = '\u0250';

  /** Two of these letters make a flag. */
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;

  private Letters() {}

  /** Created only for a text that needs it: it takes as long as drawing a chart. */
  private static final class Latin {
    static final Transliterator OF_ANY =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

    private Latin() {}
  }

  public static boolean areIn(Font font, String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < CERTAIN)
        || text.codePoints().allMatch(c -> shows(font, c));
  }

  /** Returns the text, with any parts in other scripts written in letters that the font has. */
  public static String drawable(Font font, String text) {
    if (areIn(font, text)) {
      return text;
    }
    StringBuilder drawn = new StringBuilder();
    int start = 0;
    while (start < text.length()) {
      boolean shown = shows(font, text.codePointAt(start));
      int end = start;
      while (end < text.length() && shows(font, text.codePointAt(end)) == shown) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      drawn.append(shown ? run : spelt(font, Latin.OF_ANY.transliterate(run)));
      start = end;
    }
    return drawn.toString().strip();
  }

  private static boolean shows(Font font, int c) {
    return font.canDisplay(c) && !joins(c);
  }

  private static String spelt(Font font, String text) {
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= FIRST_FLAG_LETTER && c < FIRST_FLAG_LETTER + 26) {
                spelt.append((char) ('A' + c - FIRST_FLAG_LETTER));
              } else if (shows(font, c)) {
                spelt.appendCodePoint(c);
              } else if (!joins(c)) {
                spelt.append('[').append(name(c)).append(']');
              }
            });
    return spelt.toString();
  }

  /**
   * A character that only joins or varies its neighbours, such as the selector of a coloured emoji.
   */
  private static boolean joins(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return name == null ? String.format(Locale.ROOT, "U+%04X", c) : name.toLowerCase(Locale.ROOT);
  }
}
