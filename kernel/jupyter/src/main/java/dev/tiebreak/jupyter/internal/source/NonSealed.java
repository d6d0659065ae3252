package dev.tiebreak.jupyter.internal.source;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The modifier {@code non-sealed}, which keeps Java 17's JShell from seeing where a type begins.
 */
public final class NonSealed {

  /** The word itself. */
  public static final String MODIFIER = "non-sealed";

  /** With few modifiers: a pattern that may repeat a group without limit runs out of stack. */
  private static final Pattern TYPE =
      Pattern.compile("\\b" + MODIFIER + "(?=\\s+((?:\\w+\\s+){0,4}?)(class|interface)\\s+(\\w+))");

  private NonSealed() {}

  /**
   * Finds the first type declared with it.
   *
   * @return the place of the modifier, with the modifiers after it, the kind and the name as groups
   */
  public static Optional<MatchResult> typeIn(String code) {
    return TYPE.matcher(Mask.of(code).text()).results().findFirst();
  }

  /** Returns code of the same length with blanks in place of the modifier. */
  public static String blanked(String code) {
    if (!code.contains(MODIFIER)) {
      return code;
    }
    StringBuilder blanked = new StringBuilder(code);
    TYPE.matcher(Mask.of(code).text())
        .results()
        .forEach(
            type ->
                blanked.replace(type.start(), type.end(), " ".repeat(type.end() - type.start())));
    return blanked.toString();
  }
}
