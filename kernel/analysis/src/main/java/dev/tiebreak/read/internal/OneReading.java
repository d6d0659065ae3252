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

  /** Takes the cells of a column into account, where values of this type may stand. */
  void take(CellColumn cells, CellType type) {
    int[] counts = cells.counts();
    for (int code = 0; code < counts.length; code++) {
      take(cells.text(code), counts[code], type);
    }
  }

  private void take(String cell, int times, CellType type) {
    if (Notation.isMissing(cell) || cell.length() > Notation.LONGEST) {
      return;
    }
    if (type.kind() == Kind.DAY) {
      Optional.of(cell)
          .filter(day -> !Notation.isIso(day))
          .flatMap(DayText::of)
          .ifPresent(found -> take(found, times));
      return;
    }
    if (Notation.isPlain(cell) && !Notation.looksGrouped(cell)) {
      int point = cell.indexOf('.');
      points += point >= 0 && point == cell.lastIndexOf('.') ? times : 0;
      return;
    }
    NumberText.of(cell).ifPresent(number -> take(number, times, type));
  }

  private void take(NumberText number, int times, CellType type) {
    Optional<String> point = number.withPoint().filter(type::allows);
    Optional<String> comma = number.withComma().filter(type::allows);
    if (!point.equals(comma)) {
      points += comma.isEmpty() ? times : 0;
      commas += point.isEmpty() ? times : 0;
    }
  }

  private void take(DayText day, int times) {
    dayFirst += day.monthFirst().isEmpty() ? times : 0;
    monthFirst += day.dayFirst().isEmpty() ? times : 0;
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
