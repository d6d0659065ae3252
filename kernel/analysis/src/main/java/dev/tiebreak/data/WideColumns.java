package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which columns of a wide table are for scores.
 *
 * @param scores those that are not plainly for something else
 * @param leftOut the others that scores do not have
 */
record WideColumns(RawRows rows, List<String> scores, List<LeftOut> leftOut) {

  /** What stands beside the scores and is none, by its letters alone. */
  private static final Set<String> RANKS = Set.of("rank", "no", "position", "place", "#");

  /** What lists say of a model beside its scores, by its letters alone. */
  private static final Set<String> NO_SCORE_EITHER =
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
          "released",
          "releasedate",
          "knowledgecutoff",
          "url",
          "link");

  /** What is made of the other scores, by its letters alone. */
  private static final Set<String> TOTALS =
      Set.of(
          "average", "avg", "mean", "total", "sum", "overallaverage", "averagescore", "meanscore");

  static WideColumns of(RawRows rows) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<String> further = new ArrayList<>(ScoreCells.SCHEMA.further(rows));
    further.removeIf(name -> name.isEmpty() && rows.cells(name).stream().allMatch(String::isEmpty));
    leaveOut(further, named(RANKS), "the order of the rows", rows, leftOut);
    leaveOut(further, named(NO_SCORE_EITHER), "no scores", rows, leftOut);
    leaveOut(further, name -> areWords(rows.cells(name)), "no number in it", rows, leftOut);
    if (further.size() > 2) {
      leaveOut(further, named(TOTALS), "made of the other scores", rows, leftOut);
    }
    return new WideColumns(rows, further, leftOut);
  }

  /** Whether a row or column of that name is made of others. */
  static boolean isTotal(String name) {
    return TOTALS.contains(letters(name));
  }

  /** Whether there are numbers in some column for scores, and none has more that cannot be any. */
  boolean holdScores() {
    return numbers() > 0 && accused().isEmpty();
  }

  /** Whether there are columns that hold scores, and others that cannot hold any. */
  boolean areMixed() {
    int accused = accused().size();
    return accused > 0 && accused < numbers();
  }

  private long numbers() {
    return scores.stream().filter(name -> hasDigits(rows.cells(name))).count();
  }

  private static Predicate<String> named(Set<String> words) {
    return column -> words.contains(letters(column));
  }

  private static boolean areWords(List<String> cells) {
    return !hasDigits(cells) && !cells.stream().allMatch(Notation::isMissing);
  }

  private static boolean hasDigits(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  private static void leaveOut(
      List<String> columns,
      Predicate<String> which,
      String reason,
      RawRows rows,
      List<LeftOut> leftOut) {
    for (String column : List.copyOf(columns)) {
      if (which.test(column)) {
        columns.remove(column);
        leftOut.add(new LeftOut(rows.origin(), "column " + column, reason));
      }
    }
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}#]", "");
  }

  /** The columns of which most filled cells cannot be scores, each with the first of these. */
  List<String> accused() {
    Notation notation = Notation.of(rows, scores, ScoreCells.NUMBER);
    List<String> accused = new ArrayList<>();
    for (String column : scores) {
      List<String> cells = rows.cells(column);
      int[] filled =
          IntStream.range(0, cells.size()).filter(i -> !Notation.isMissing(cells.get(i))).toArray();
      int[] others =
          IntStream.of(filled).filter(i -> !mayBeScore(cells.get(i), notation)).toArray();
      if (2 * others.length > filled.length) {
        int number = rows.rows().get(others[0]).number();
        accused.add(
            column + " (" + rows.place(number) + ": " + Problem.found(cells.get(others[0])) + ")");
      }
    }
    return accused;
  }

  private static boolean mayBeScore(String cell, Notation notation) {
    Notation.Plain plain = notation.plain(ScoreCells.NUMBER, cell);
    return plain.isRefused() || ScoreCells.isScore(plain.text());
  }
}
