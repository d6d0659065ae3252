package dev.tiebreak.data;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with a file.
 *
 * @param row the row, counted as a spreadsheet does: the header is row 1; empty if the whole file
 *     is meant
 * @param column the column's name, if one column is meant
 * @param found what stands there
 * @param allowed what may stand there
 */
public record Problem(OptionalInt row, Optional<String> column, String found, String allowed) {

  static Problem ofFile(String found, String allowed) {
    return new Problem(OptionalInt.empty(), Optional.empty(), found, allowed);
  }

  static Problem ofRow(int row, String found, String allowed) {
    return new Problem(OptionalInt.of(row), Optional.empty(), found, allowed);
  }

  static Problem ofCell(int row, String column, String found, String allowed) {
    return new Problem(OptionalInt.of(row), Optional.of(column), found, allowed);
  }

  /** Returns the problem in one line, without the file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    row.ifPresent(r -> text.append("row ").append(r).append(", "));
    column.ifPresent(c -> text.append("column ").append(c).append(": "));
    return text.append(found).append("; allowed: ").append(allowed).toString();
  }
}
