package dev.tiebreak.data;

import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Notation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Why a column or row of a wide table holds no scores in percent, as its name and cells tell. */
final class NoScores {

  private static final String ORDER = "the order of the rows";
  private static final String COUNTS = "counts, as its name says";
  private static final String ERRORS = "how far off scores are, as its name says";

  /** What stands beside the scores and is none, by its letters alone. */
  private static final Set<String> RANKS =
      Set.of("rank", "ranking", "no", "position", "place", "#");

  /** What lists say of a model beside its scores, by its letters alone. */
  private static final Set<String> ABOUT_MODELS =
      Set.of(
          "votes",
          "creator",
          "provider",
          "maker",
          "lab",
          "size",
          "context",
          "contextwindow",
          "contextlength",
          "contexttokens",
          "maxoutputtokens",
          "organization",
          "organisation",
          "org",
          "company",
          "vendor",
          "developer",
          "license",
          "licence",
          "parameters",
          "params",
          "paramsb",
          "activeparams",
          "activeparameters",
          "modelsize",
          "year",
          "released",
          "releasedate",
          "knowledgecutoff",
          "url",
          "link");

  private static final Set<String> COUNT_WORDS =
      Set.of(
          "number",
          "num",
          "count",
          "of",
          "n",
          "total",
          "all",
          "solved",
          "resolved",
          "passed",
          "correct",
          "incorrect",
          "wrong",
          "failed",
          "tasks",
          "questions",
          "problems",
          "samples",
          "items",
          "instances",
          "examples",
          "runs",
          "attempts",
          "wins",
          "losses",
          "ties",
          "errors");

  private static final Set<String> ERROR_WORDS =
      Set.of("std", "stdev", "stddev", "stderr", "sd", "se", "sem", "ci", "moe");

  private static final Set<String> PRICE_WORDS = Set.of("price", "prices", "pricing", "mtok");

  private static final Set<String> OTHER_UNIT_WORDS =
      Set.of(
          "cost",
          "costs",
          "usd",
          "latency",
          "ttft",
          "speed",
          "throughput",
          "runtime",
          "duration",
          "seconds",
          "minutes",
          "hours",
          "ms",
          "tokens");

  private static final Set<String> DIFFERENCE_WORDS =
      Set.of("\u03b4", "delta", "diff", "difference");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNNAMED = Pattern.compile("|Unnamed: ?\\d+|index");
  private static final Pattern PRICES =
      Pattern.compile("(?is).*(?:\\$ ?/|per (?:million|1?m\\b)).*");
  private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}(?:[, ]\\d{3})+");

  private NoScores() {}

  /** Returns why what goes by that name holds no scores; empty where nothing says so. */
  static Optional<String> why(String name, List<String> cells) {
    String letters = letters(name);
    List<String> words = words(name);
    if (RANKS.contains(letters) || (UNNAMED.matcher(name).matches() && areNumbered(cells))) {
      return Optional.of(ORDER);
    }
    if (ABOUT_MODELS.contains(letters)) {
      return Optional.of("no scores");
    }
    if (areWords(cells)) {
      return Optional.of("no number in it");
    }
    if (areDates(cells)) {
      return Optional.of("dates");
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("rank")) {
      return Optional.of("ranks, as its name says");
    }
    WideHeading heading = WideHeading.of(name);
    if (heading.unit().isEmpty() && isCount(name, words) && areWhole(cells)) {
      return Optional.of(COUNTS);
    }
    return ofOtherUnit(name, words, heading)
        .filter(reason -> cells.stream().noneMatch(cell -> cell.endsWith(ScoreRow.SIGN)))
        .or(() -> ofScores(name, words));
  }

  private static Optional<String> ofOtherUnit(
      String name, List<String> words, WideHeading heading) {
    if (PRICES.matcher(name).matches() || words.stream().anyMatch(PRICE_WORDS::contains)) {
      return Optional.of("prices, as its name says");
    }
    if (heading.unread().isPresent()) {
      return heading.unread().map(WideHeading::unreadUnit);
    }
    if (heading.isUndirected()) {
      return Optional.of("its name has no \u2191 or \u2193 for what is better");
    }
    return heading.unit().isEmpty() && words.stream().anyMatch(OTHER_UNIT_WORDS::contains)
        ? Optional.of("no percentages, as its name says")
        : Optional.empty();
  }

  private static Optional<String> ofScores(String name, List<String> words) {
    if (name.indexOf('\u00b1') >= 0 || words.stream().skip(1).anyMatch(ERROR_WORDS::contains)) {
      return Optional.of(ERRORS);
    }
    return words.stream().anyMatch(DIFFERENCE_WORDS::contains)
        ? Optional.of("differences, as its name says")
        : Optional.empty();
  }

  /** Returns why a row that goes by the name of a model is that of none. */
  static Optional<String> whyNoModel(String name, List<String> cells) {
    List<String> words = words(name);
    if (isCount(name, words) && areWhole(cells)) {
      return Optional.of(COUNTS);
    }
    return !words.isEmpty() && words.stream().allMatch(ERROR_WORDS::contains)
        ? Optional.of(ERRORS)
        : Optional.empty();
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

  private static boolean isCount(String name, List<String> words) {
    return !words.isEmpty()
        && ((name.startsWith("#") && !Character.isDigit(words.get(0).charAt(0)))
            || words.stream().allMatch(COUNT_WORDS::contains));
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
