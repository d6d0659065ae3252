package dev.tiebreak.read.internal;

import dev.tiebreak.read.Source.Days;
import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.internal.CellType.Kind;
import java.util.Optional;

/** What the cells of a file show that can be read in one way only. */
final class OneReading {
  private int points;
  private int commas;
  private int dayFirst;
  private int monthFirst;

  /** Takes a cell into account, where a value of this type may stand. */
  void take(String cell, CellType type) {
    if (Notation.isMissing(cell) || cell.length() > Notation.LONGEST) {
      return;
    }
    if (type.kind() == Kind.DAY) {
      Optional.of(cell)
          .filter(day -> !Notation.isIso(day))
          .flatMap(DayText::of)
          .ifPresent(this::take);
      return;
    }
    if (Notation.isPlain(cell) && !Notation.looksGrouped(cell)) {
      points += cell.indexOf('.') >= 0 ? 1 : 0;
      return;
    }
    NumberText.of(cell).ifPresent(number -> take(number, type));
  }

  private void take(NumberText number, CellType type) {
    Optional<String> point = number.withPoint().filter(type::allows);
    Optional<String> comma = number.withComma().filter(type::allows);
    if (!point.equals(comma)) {
      points += comma.isEmpty() ? 1 : 0;
      commas += point.isEmpty() ? 1 : 0;
    }
  }

  private void take(DayText day) {
    dayFirst += day.monthFirst().isEmpty() ? 1 : 0;
    monthFirst += day.dayFirst().isEmpty() ? 1 : 0;
  }

  /** Returns what separates decimals; empty if no cell shows it. */
  Optional<Decimals> decimals() {
    return points + commas == 0
        ? Optional.empty()
        : Optional.of(commas > points ? Decimals.COMMA : Decimals.POINT);
  }

  /** Returns the order of dates; empty if no cell shows it. */
  Optional<Days> days() {
    return dayFirst + monthFirst == 0
        ? Optional.empty()
        : Optional.of(monthFirst > dayFirst ? Days.MONTH_FIRST : Days.DAY_FIRST);
  }
}
