package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which columns of a wide table are for scores.
 *
 * @param scores those that are not plainly for something else
 * @param leftOut the others that scores do not have
 */
record WideColumns(RawRows rows, List<String> scores, List<LeftOut> leftOut) {

  private static final int FEWEST_OTHERS = 2;

  static WideColumns of(RawRows rows) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (String column : ScoreCells.SCHEMA.further(rows)) {
      List<String> cells = rows.cells(column);
      Optional<String> why =
          NoScores.why(column, cells)
              .or(() -> rows.has("model") ? Optional.empty() : NoScores.whyNoModel(column, cells));
      if (why.isPresent() && !MadeOfOthers.mayBe(column)) {
        leftOut.add(leftOut(rows, column, why.get()));
      } else if (!column.isEmpty() || !cells.stream().allMatch(String::isEmpty)) {
        (MadeOfOthers.mayBe(column) ? made : scores).add(column);
      }
    }
    List<List<String>> others = scores.stream().map(rows::cells).toList();
    for (String column : made) {
      List<String> cells = rows.cells(column);
      Optional<String> why =
          others.size() < FEWEST_OTHERS
              ? NoScores.why(column, cells)
              : Optional.of(made(rows, scores).how(column, cells, others));
      why.ifPresentOrElse(
          reason -> leftOut.add(leftOut(rows, column, reason)), () -> scores.add(column));
    }
    return new WideColumns(rows, scores, leftOut);
  }

  private static MadeOfOthers made(RawRows rows, List<String> scores) {
    return new MadeOfOthers(Notation.of(rows, scores, WrittenUnit.NUMBER), "the other scores");
  }

  private static LeftOut leftOut(RawRows rows, String column, String reason) {
    return new LeftOut(
        rows.origin(), column.isEmpty() ? "the column without a name" : "column " + column, reason);
  }

  /** Whether there are numbers in some column for scores, and none has more that cannot be any. */
  boolean holdScores() {
    return numbers() > 0 && accused().isEmpty();
  }

  /** Whether there are columns that hold scores, and others that cannot hold any, or hold more. */
  boolean areMixed() {
    List<String> accused = accused();
    return !accused.isEmpty()
        && (accused.size() < numbers()
            || accused.stream().anyMatch(each -> each.contains("\u00b1")));
  }

  /** Whether there is no column for scores, but others with numbers. */
  boolean holdNone() {
    return numbers() == 0
        && ScoreCells.SCHEMA.further(rows).stream()
            .anyMatch(name -> NoScores.hasDigits(rows.cells(name)));
  }

  private long numbers() {
    return scores.stream().filter(name -> NoScores.hasDigits(rows.cells(name))).count();
  }

  /** The columns of which most filled cells cannot be scores, each with the first of these. */
  List<String> accused() {
    Notation notation = Notation.of(rows, scores, WrittenUnit.NUMBER);
    List<String> units = rows.cells(WrittenUnit.COLUMN);
    List<String> benchmarks = rows.cells("benchmark");
    List<String> accused = new ArrayList<>();
    for (String column : scores) {
      List<String> cells = rows.cells(column);
      int[] filled =
          IntStream.range(0, cells.size()).filter(i -> !Notation.isMissing(cells.get(i))).toArray();
      int[] others =
          IntStream.of(filled)
              .filter(
                  i ->
                      !mayBeScore(
                          cells.get(i),
                          notation,
                          units.get(i),
                          rows.has("model") ? column : benchmarks.get(i)))
              .toArray();
      if (2 * others.length > filled.length) {
        int number = rows.rows().get(others[0]).number();
        accused.add(
            column + " (" + rows.place(number) + ": " + Problem.found(cells.get(others[0])) + ")");
      }
    }
    return accused;
  }

  private static boolean mayBeScore(String cell, Notation notation, String unit, String benchmark) {
    Notation.Plain plain = notation.plain(WrittenUnit.NUMBER, cell);
    return plain.isRefused()
        || ScoreCells.isScore(plain.text())
        || (WideHeading.of(benchmark).or(unit).isOfAnyNumbers()
            && CellType.decimal(ScoreRow.unsigned(plain.text())).isPresent());
  }
}
