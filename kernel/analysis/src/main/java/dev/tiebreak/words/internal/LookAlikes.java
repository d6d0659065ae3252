package dev.tiebreak.words.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names that look alike and differ: in case, in blanks or dashes of another kind, or in letters of
 * another script. The letters are those that Unicode's list of confusable characters (UTS 39) gives
 * for a Latin letter and that modern Cyrillic or Greek uses.
 */
public final class LookAlikes {

  private static final int MOST_NAMED = 3;

  private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХасеорхуѕіјһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυ";
  private static final String LATIN = "ABESIJKMHOPCTYXaceopxysijhdqw" + "ABEZHIKMNOPTYXovaipu";

  /** All characters below it are those of ASCII, which look like themselves. */
  private static final char FIRST_FOREIGN = 0x80;

  private LookAlikes() {}

  /** Returns what all names that look like this one have in common. */
  static String looks(String name) {
    StringBuilder looks = new StringBuilder(name.length());
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
      char like = like(c);
      boolean again = like == ' ' && (looks.isEmpty() || looks.charAt(looks.length() - 1) == ' ');
      if (!again && Character.getType(c) != Character.FORMAT) {
        looks.append(like);
      }
    }
    return looks.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static char like(char c) {
    if (c < FIRST_FOREIGN) {
      return c;
    }
    int foreign = FOREIGN.indexOf(c);
    if (foreign >= 0) {
      return LATIN.charAt(foreign);
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR -> ' ';
      default -> c == '\u2212' ? '-' : c;
    };
  }

  /**
   * Says which of some names look alike, in a sentence; empty if none do.
   *
   * @param kind what they are names of, for example {@code models}
   */
  public static Optional<String> said(String kind, Collection<String> names) {
    Map<String, List<String>> byLooks = new LinkedHashMap<>();
    names.stream()
        .distinct()
        .forEach(name -> byLooks.computeIfAbsent(looks(name), each -> new ArrayList<>()).add(name));
    List<String> alike =
        byLooks.values().stream()
            .filter(same -> same.size() > 1)
            .map(same -> quoted(same) + " (" + difference(same) + ")")
            .toList();
    return alike.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "These look alike, but are read as different "
                + kind
                + ": "
                + Names.some(alike, MOST_NAMED)
                + ".");
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" and "));
  }

  private static String difference(List<String> names) {
    List<String> rare =
        names.stream()
            .flatMap(name -> name.chars().filter(c -> c > '~').boxed())
            .distinct()
            .filter(c -> names.stream().anyMatch(name -> name.indexOf(c) < 0))
            .map(c -> HiddenCharacters.name((char) c.intValue()))
            .toList();
    return rare.isEmpty() ? "in case or blanks" : Names.some(rare, MOST_NAMED);
  }
}
