package dev.tiebreak.data;

import dev.tiebreak.domain.Measure.Range;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the numbers of a row are written in: a unit, or rates from 0 to 1, which are percent once
 * they are read.
 *
 * @param unit the unit they are kept in
 * @param places how many places the point moves to the right for that
 */
record WrittenUnit(Unit unit, int places) {

  /** The column that states it, in scores and in benchmarks. */
  static final String COLUMN = "unit";

  private static final String RATE_WORD = "rate";

  static final WrittenUnit PERCENT = new WrittenUnit(Unit.PERCENT, 0);
  static final WrittenUnit RATE = new WrittenUnit(Unit.PERCENT, 2);

  /** A score in percent; a rate is among them. */
  static final CellType NUMBER = new CellType.Numeral(CellType.Decimal.between(0, 100, "percent"));

  private static final List<String> ALL =
      Stream.concat(
              Stream.of(PERCENT.toString(), RATE_WORD),
              Arrays.stream(Unit.values()).skip(1).map(Unit::toString))
          .toList();

  /** What may stand in the column, which anybody may have meant otherwise. */
  static final CellType WORD = new CellType.OneOf(ALL, CellType.elseRenamed(COLUMN));

  /** The same in a sentence. */
  static final String WORDS = String.join(", ", ALL);

  /** Returns the unit of that word. */
  static Optional<WrittenUnit> named(String word) {
    return word.equals(RATE_WORD)
        ? Optional.of(RATE)
        : Unit.named(word).map(unit -> new WrittenUnit(unit, 0));
  }

  /** Reads a number, in the unit it is kept in; empty if it is none. */
  Optional<BigDecimal> number(String cell) {
    return CellType.decimal(cell).map(number -> number.movePointRight(places));
  }

  /** Says which numbers of a range are allowed, as they are written. */
  String allowed(Range range) {
    double least = range.least() / Math.pow(10, places);
    double most = range.most() / Math.pow(10, places);
    String from = Double.isInfinite(least) ? "" : " from " + Numbers.number(least);
    String to = Double.isInfinite(most) ? "" : " to " + Numbers.number(most);
    return "a number"
        + (from.isEmpty() || !to.isEmpty() ? from : " of " + Numbers.number(least) + " or more")
        + (from.isEmpty() && !to.isEmpty() ? " of " + Numbers.number(most) + " or less" : to)
        + " ("
        + this
        + ")";
  }

  /** Returns the word of the file, for example "percent". */
  @Override
  public String toString() {
    return places > 0 ? RATE_WORD : unit.toString();
  }
}
