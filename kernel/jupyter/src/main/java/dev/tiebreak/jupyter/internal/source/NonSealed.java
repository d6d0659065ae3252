package dev.tiebreak.jupyter.internal.source;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modifier {@code non-sealed}, which hides from the JShell of Java 17 where a type begins. */
public final class NonSealed {

  /** The word itself. */
  public static final String MODIFIER = "non-sealed";

  /** Of few modifiers: a pattern that may repeat a group for ever runs out of stack. */
  private static final Pattern TYPE =
      Pattern.compile("\\b" + MODIFIER + "(?=\\s+((?:\\w+\\s+){0,4}?)(class|interface)\\s+(\\w+))");

  private NonSealed() {}

  /**
   * Finds the first type that is declared so.
   *
   * @return the place of the modifier; as groups the modifiers behind it, the kind, the name
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
