package dev.tiebreak.words.internal;

import java.util.Locale;

/**
 * Characters that are invisible or control the display, so that two names can look the same and
 * differ: control characters except tabs and line ends, Unicode's line separators, the marks that
 * change the direction of writing, the soft hyphen, the zero-width space, the word joiner and the
 * invisible mathematical operators, and a byte-order mark inside a text. The joiners that scripts
 * and emoji need are not among them.
 */
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /** Whether a character is hidden. */
  public static boolean is(char character) {
    if (character >= ' ' && character < '\u007F') {
      return false;
    }
    return switch (character) {
      case '\u00AD', '\u061C', '\u180E', '\u200B', '\u200E', '\u200F', '\uFEFF' -> true;
      default ->
          (character >= '\u2028' && character <= '\u202E')
              || (character >= '\u2060' && character <= '\u206F')
              || (Character.isISOControl(character) && !isTabOrLineEnd(character));
    };
  }

  /** Whether a text has a hidden character, or half of one, which no file can hold. */
  public static boolean in(String text) {
    return !isPlain(text)
        && text.codePoints()
            .anyMatch(c -> Character.isBmpCodePoint(c) && (is((char) c) || isHalf((char) c)));
  }

  /** Whether a text is of nothing but the characters that nearly all texts are of. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= '\u007F') {
        return false;
      }
    }
    return true;
  }

  /** Whether a code point that no other one completes is half of a pair. */
  private static boolean isHalf(char codePoint) {
    return Character.isSurrogate(codePoint);
  }

  /** Returns a character's code and name, for example those of an escape. */
  public static String name(char character) {
    return code(character) + " (" + Character.getName(character).toLowerCase(Locale.ROOT) + ")";
  }

  /**
   * Returns a text for one line of a terminal, with each hidden character, tab and line end as a
   * Java escape.
   */
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> shown.append(visible((char) c)));
    return shown.toString();
  }

  private static String visible(char character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> is(character) ? code(character) : String.valueOf(character);
    };
  }

  private static String code(char character) {
    return String.format(Locale.ROOT, "\\u%04X", (int) character);
  }

  private static boolean isTabOrLineEnd(char character) {
    return character == '\t' || character == '\n' || character == '\r';
  }
}
