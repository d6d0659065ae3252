package dev.tiebreak.jupyter.notebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which heading stands above each cell. */
final class Headings {

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.+?)[ \\t#]*$");
  private static final Pattern MARKUP = Pattern.compile("[*_`]|\\[([^\\]]*)\\]\\([^)]*\\)");

  private final Map<Cell, String> above = new HashMap<>();
  private final Optional<String> first;

  private Headings(Notebook notebook) {
    String title = null;
    String heading = null;
    for (Cell cell : notebook.cells()) {
      if (cell.isMarkdown()) {
        Matcher matcher = HEADING.matcher(cell.source());
        while (matcher.find()) {
          heading = MARKUP.matcher(matcher.group(1)).replaceAll("$1").strip();
          title = title == null ? heading : title;
        }
      }
      above.put(cell, heading == null ? firstLine(cell) : heading);
    }
    first = Optional.ofNullable(title);
  }

  static Headings of(Notebook notebook) {
    return new Headings(notebook);
  }

  /** Returns the first heading of the notebook. */
  Optional<String> first() {
    return first;
  }

  /** Returns the nearest heading above a cell; without one, the cell's first line. */
  String above(Cell cell) {
    return above.get(cell);
  }

  private static String firstLine(Cell cell) {
    return cell.source().lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}
