package dev.tiebreak.words.internal;

import java.util.stream.Collectors;

/** Names that are probably meant to be the same although they are spelled differently. */
public final class NearMisses {

  /** In a shorter name, one letter makes another name. */
  private static final int FEWEST_LETTERS = 6;

  private NearMisses() {}

  /**
   * Returns what names have in common that differ only in case, blanks, punctuation or letters that
   * look alike: {@code GPT-5.5} and {@code gpt 5 5}.
   */
  public static String spelling(String name) {
    String looks = LookAlikes.looks(name);
    String spelling =
        looks
            .chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return spelling.isEmpty() ? looks : spelling;
  }

  /**
   * Whether one letter is typed wrong in one of two spellings. Digits tell versions apart, and a
   * letter that is added at the end tells variants apart.
   */
  public static boolean isTypo(String spelling, String other) {
    return Math.abs(spelling.length() - other.length()) < 2
        && spelling.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && digits(spelling).equals(digits(other))
        && !spelling.startsWith(other)
        && !other.startsWith(spelling)
        && Nearest.edits(spelling, other) == 1;
  }

  private static String digits(String spelling) {
    return spelling
        .chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
