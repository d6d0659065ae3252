package dev.tiebreak.data;

import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Notation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Why a column or row of a wide table holds no scores in percent, as its name and cells tell. */
final class NoScores {

  private static final String ORDER = "the order of the rows";
  private static final String COUNTS = "counts, as its name says";
  private static final String ERRORS = "how far off scores are, as its name says";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNNAMED = Pattern.compile("|Unnamed: ?\\d+|index");
  private static final Pattern PRICES =
      Pattern.compile("(?is).*(?:\\$ ?/|per (?:million|1?m\\b)).*");
  private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}(?:[, ]\\d{3})+");

  private NoScores() {}

  /** Returns why what goes by that name holds no scores; empty where nothing says so. */
  static Optional<String> why(String name, List<String> cells) {
    List<String> words = words(name);
    Optional<String> named = NoScoreWords.some("name", List.of(letters(name)));
    if (named.isPresent()) {
      return named;
    }
    if (UNNAMED.matcher(name).matches() && areNumbered(cells)) {
      return Optional.of(ORDER);
    }
    if (areWords(cells)) {
      return Optional.of("no number in it");
    }
    if (areDates(cells)) {
      return Optional.of("dates");
    }
    WideHeading heading = WideHeading.of(name);
    return NoScoreWords.some(
            "last",
            words.subList(Math.min(words.size(), Math.max(1, words.size() - 1)), words.size()))
        .or(() -> heading.unit().isEmpty() ? ofCounts(name, words, cells) : Optional.empty())
        .or(
            () ->
                ofOtherUnit(name, words, heading)
                    .filter(
                        reason -> cells.stream().noneMatch(cell -> cell.endsWith(ScoreRow.SIGN))))
        .or(() -> ofScores(name, words));
  }

  private static Optional<String> ofCounts(String name, List<String> words, List<String> cells) {
    boolean numberOf =
        name.startsWith("#") && !words.isEmpty() && !Character.isDigit(words.get(0).charAt(0));
    return (numberOf ? Optional.of(COUNTS) : NoScoreWords.every("every", words))
        .filter(reason -> areWhole(cells));
  }

  private static Optional<String> ofOtherUnit(
      String name, List<String> words, WideHeading heading) {
    if (PRICES.matcher(name).matches()) {
      return Optional.of("prices, as its name says");
    }
    if (heading.unread().isPresent()) {
      return heading.unread().map(WideHeading::unreadUnit);
    }
    if (heading.isUndirected()) {
      return Optional.of("its name has no \u2191 or \u2193 for what is better");
    }
    return NoScoreWords.some("some", words)
        .or(
            () ->
                heading.unit().isEmpty()
                    ? NoScoreWords.some("run", List.of(letters(name)))
                        .or(() -> NoScoreWords.some("unit", words))
                    : Optional.empty());
  }

  private static Optional<String> ofScores(String name, List<String> words) {
    return name.indexOf('\u00b1') >= 0
        ? Optional.of(ERRORS)
        : NoScoreWords.some("behind", words.stream().skip(1).toList());
  }

  /** Returns why a row that goes by the name of a model is that of none. */
  static Optional<String> whyNoModel(String name, List<String> cells) {
    List<String> words = words(name);
    return ofCounts(name, words, cells)
        .or(() -> NoScoreWords.every("behind", words))
        .or(() -> NoScoreWords.some("model", List.of(letters(name))));
  }

  /** Returns a name without what is no letter, but for a lone number sign. */
  static String letters(String name) {
    return name.equals("#") ? name : name.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
  }

  private static List<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean areWords(List<String> cells) {
    return !hasDigits(cells) && !cells.stream().allMatch(Notation::isMissing);
  }

  static boolean hasDigits(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  private static boolean areDates(List<String> cells) {
    CellType day = new CellType.Day();
    return hasDigits(cells)
        && cells.stream().allMatch(cell -> Notation.isMissing(cell) || day.allows(cell));
  }

  private static boolean areWhole(List<String> cells) {
    return hasDigits(cells)
        && cells.stream()
            .allMatch(cell -> Notation.isMissing(cell) || WHOLE.matcher(cell).matches());
  }

  /** Whether cells count up by one, from 0 or 1. */
  private static boolean areNumbered(List<String> cells) {
    return !cells.isEmpty()
        && IntStream.rangeClosed(0, 1)
            .anyMatch(
                first ->
                    IntStream.range(0, cells.size())
                        .allMatch(i -> cells.get(i).equals(String.valueOf(first + i))));
  }
}
