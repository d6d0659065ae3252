package dev.tiebreak.data;

import dev.tiebreak.read.internal.CellType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a score is written in. */
enum ScoreUnit {
  /** 0 to 100. */
  PERCENT(100, 0),
  /** 0 to 1. */
  RATE(1, 2);

  /** The column that states it, in scores and in benchmarks. */
  static final String COLUMN = "unit";

  /** What the column may contain; a file might use its name for something else. */
  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  static final CellType WORD =
      new CellType.OneOf(
          Arrays.stream(values()).map(ScoreUnit::toString).toList(),
          " (a column that means something else needs another name than unit)");

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and a text
  private final CellType.Decimal type;

  private final int places;

  ScoreUnit(long most, int places) {
    this.type = CellType.Decimal.between(0, most, this.toString());
    this.places = places;
  }

  /** Reads a score in this unit; empty if it is not allowed. */
  Optional<BigDecimal> percent(String cell) {
    return type.number(cell).map(number -> number.movePointRight(places));
  }

  /** Says what is allowed in this unit. */
  String allowed() {
    return type.allowed();
  }

  /** Returns the unit of that word. */
  static Optional<ScoreUnit> named(String word) {
    return Arrays.stream(values()).filter(unit -> unit.toString().equals(word)).findFirst();
  }

  /** Returns the word of the file, for example "percent". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
