package dev.tiebreak.read;

import dev.tiebreak.words.internal.HiddenCharacters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with a file. Its texts are safe for a terminal: invisible characters are
 * escaped.
 *
 * @param row the row, counted as a spreadsheet does: the first line is row 1; empty if the whole
 *     file is meant
 * @param place the place inside the file, where it is told otherwise than by a row
 * @param column the column's name, or its number where it has none, if one column is meant
 * @param found what was found there
 * @param allowed what is allowed there
 */
public record Problem(
    OptionalInt row,
    Optional<String> place,
    Optional<String> column,
    String found,
    String allowed) {

  private static final int MOST_CHARACTERS = 2_000;

  public Problem {
    place = place.map(HiddenCharacters::visible);
    column = column.map(HiddenCharacters::visible);
    found = HiddenCharacters.visible(cut(found));
    allowed = HiddenCharacters.visible(allowed);
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }

  /** Returns a problem of a file as a whole. */
  public static Problem ofFile(String found, String allowed) {
    return of(OptionalInt.empty(), Optional.empty(), found, allowed);
  }

  /** Returns a problem of a row, counted from 1 with the header. */
  public static Problem ofRow(int row, String found, String allowed) {
    return of(OptionalInt.of(row), Optional.empty(), found, allowed);
  }

  /** Returns a problem of a cell. */
  public static Problem ofCell(int row, String column, String found, String allowed) {
    return of(OptionalInt.of(row), Optional.of(column), found, allowed);
  }

  private static Problem of(
      OptionalInt row, Optional<String> column, String found, String allowed) {
    return new Problem(row, Optional.empty(), column, found, allowed);
  }

  /** Returns this problem, at a place that is told otherwise than by a row. */
  public Problem at(String where) {
    return new Problem(row, Optional.of(where), column, found, allowed);
  }

  /** Returns this problem, in one of several files. */
  public Problem inFile(String file) {
    return at(where().isEmpty() ? file : file + ", " + where());
  }

  /** Returns what was found in a cell, in words. */
  public static String found(String cell) {
    return cell.isEmpty() ? "a blank cell" : "found \"" + cell + "\"";
  }

  /** Returns the problem in one line, without the file. */
  @Override
  public String toString() {
    String where = where();
    return where
        + (where.isEmpty() ? "" : place.isPresent() && column.isEmpty() ? ": " : ", ")
        + column.map(name -> "column " + name + ": ").orElse("")
        + found
        + "; allowed: "
        + allowed;
  }

  /** Returns where it is inside the file; blank if the whole file is meant. */
  public String where() {
    return place.orElse(row.isPresent() ? "row " + row.getAsInt() : "");
  }
}
