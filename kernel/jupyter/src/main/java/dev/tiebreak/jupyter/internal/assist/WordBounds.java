package dev.tiebreak.jupyter.internal.assist;

/** Finds the words of Java source. */
final class WordBounds {

  private WordBounds() {}

  /**
   * Returns where the word that ends at or around a place begins; the place itself if there is
   * none.
   */
  static int start(String text, int at) {
    int start = at;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Returns where the word that begins at or around a place ends; the place itself if there is
   * none.
   */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Says whether a word is a name and not a number. */
  static boolean isName(String text, int start, int end) {
    return start < end && Character.isJavaIdentifierStart(text.charAt(start));
  }

  /** Says whether code ends with a word, and not merely with one that ends like it. */
  static boolean endsWith(String text, String word) {
    return text.endsWith(word) && start(text, text.length()) == text.length() - word.length();
  }

  /** Says whether code begins with a word, and not merely with one that begins like it. */
  static boolean startsWith(String text, String word) {
    return text.startsWith(word) && end(text, 0) == word.length();
  }

  /** Returns the first place at or after another that is not white space. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
