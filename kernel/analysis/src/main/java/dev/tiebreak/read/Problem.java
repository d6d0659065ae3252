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
 * @param column the column's name, or its number where it has none, if one column is meant
 * @param found what was found there
 * @param allowed what is allowed there
 */
public record Problem(OptionalInt row, Optional<String> column, String found, String allowed) {

  private static final int MOST_CHARACTERS = 2_000;

  public Problem {
    column = column.map(HiddenCharacters::visible);
    found = HiddenCharacters.visible(cut(found));
    allowed = HiddenCharacters.visible(allowed);
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }

  /** Returns a problem of a file as a whole. */
  public static Problem ofFile(String found, String allowed) {
    return new Problem(OptionalInt.empty(), Optional.empty(), found, allowed);
  }

  /** Returns a problem of a row, counted from 1 with the header. */
  public static Problem ofRow(int row, String found, String allowed) {
    return new Problem(OptionalInt.of(row), Optional.empty(), found, allowed);
  }

  /** Returns a problem of a cell. */
  public static Problem ofCell(int row, String column, String found, String allowed) {
    return new Problem(OptionalInt.of(row), Optional.of(column), found, allowed);
  }

  /** Returns what was found in a cell, in words. */
  public static String found(String cell) {
    return cell.isEmpty() ? "a blank cell" : "found \"" + cell + "\"";
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
