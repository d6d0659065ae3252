package dev.tiebreak.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a name says that what goes by it holds no scores, as the file beside this
 * class lists them.
 *
 * @param as how a name is compared with them
 * @param reason why it holds none
 */
record NoScoreWords(String as, String reason, Set<String> words) {

  private static final String FILE = "no-scores.txt";
  private static final Pattern BETWEEN_PARTS = Pattern.compile(" *\\| *");
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" ");
  private static final List<NoScoreWords> ALL = all();

  private static List<NoScoreWords> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NoScoreWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.contains("|") && !line.startsWith("# "))
          .map(NoScoreWords::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  private static NoScoreWords of(String line) {
    List<String> parts = BETWEEN_PARTS.splitAsStream(line).toList();
    return new NoScoreWords(
        parts.get(0), parts.get(1), Set.copyOf(BETWEEN_WORDS.splitAsStream(parts.get(2)).toList()));
  }

  /** Returns why something holds no scores of which one of the words is listed. */
  static Optional<String> some(String as, Collection<String> words) {
    return ALL.stream()
        .filter(each -> each.as.equals(as) && words.stream().anyMatch(each.words::contains))
        .map(NoScoreWords::reason)
        .findFirst();
  }

  /** Returns why something holds no scores of which all of the words are listed. */
  static Optional<String> every(String as, Collection<String> words) {
    return ALL.stream()
        .filter(each -> each.as.equals(as) && each.words.containsAll(words))
        .map(NoScoreWords::reason)
        .findFirst()
        .filter(reason -> !words.isEmpty());
  }
}
