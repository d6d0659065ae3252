package dev.tiebreak.jupyter.internal.magic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A magic as written in a cell.
 *
 * @param cell the number of the cell
 * @param source the whole cell
 * @param whole whether it is a cell magic, which takes all the lines below it
 * @param name its name, without percent signs
 * @param start the offset of its first percent sign
 * @param from the offset of its argument
 * @param to where its argument ends: with the line, or with the cell
 */
record MagicCall(int cell, String source, boolean whole, String name, int start, int from, int to)
    implements Step {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|\\S+");

  /** Returns the name as it is written, with its percent signs. */
  String title() {
    return (whole ? "%%" : "%") + name;
  }

  /** Returns the words after the name on its line; quotes enclose a word with spaces. */
  List<String> words() {
    int end = source.indexOf('\n', from);
    return WORD.matcher(source.substring(from, end < 0 || end > to ? to : end))
        .results()
        .map(
            word ->
                word.group(1) != null
                    ? word.group(1)
                    : word.group(2) != null ? word.group(2) : word.group())
        .toList();
  }

  /** Returns the lines below. */
  String body() {
    int end = source.indexOf('\n', from);
    return end < 0 || end >= to ? "" : source.substring(end + 1, to);
  }

  /** Returns its argument as Java code, at the same place as in the cell. */
  @Override
  public String java() {
    return Blanked.allBut(source, from, to);
  }

  @Override
  public Optional<MagicCall> magic() {
    return Optional.of(this);
  }

  int line() {
    return 1 + (int) source.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  boolean opensItsCell() {
    return source.substring(0, start).isBlank();
  }
}
