package dev.tiebreak.words.internal;

import java.util.Locale;

/**
 * Characters that nobody sees, or that steer what shows them, so that two names which look the same
 * are not: control characters but for tabs and line ends, Unicode's line separators, the marks that
 * turn the direction of writing, the soft hyphen, the zero-width space, the word joiner with
 * mathematics' invisible signs, and a byte-order mark inside a text. The joiners that scripts and
 * picture signs need are none of them.
 */
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /** Whether a character is one. */
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

  /** Whether a text has a hidden character. */
  public static boolean in(String text) {
    return text.chars().anyMatch(c -> is((char) c));
  }

  /** Returns a character's code and name, for example that of an escape. */
  public static String name(char character) {
    return code(character) + " (" + Character.getName(character).toLowerCase(Locale.ROOT) + ")";
  }

  /**
   * Returns a text for one line of a terminal: each hidden character, tab and line end as Java
   * writes it.
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
