package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.regex.Pattern;

/** How far to indent the next line of unfinished code. */
final class Indent {

  private static final String STEP = "    ";

  private static final Pattern LABEL = Pattern.compile("(case\\b.*|default\\s*)(:|->)");

  private Indent() {}

  /** Returns the white space before the line that follows. */
  static String after(String code, Mask mask) {
    int start = code.lastIndexOf('\n') + 1;
    String line = code.substring(start);
    String margin = line.substring(0, line.length() - line.stripLeading().length());
    String masked = mask.text().substring(start).strip();
    if (Completeness.endsInside(code, mask) || masked.isEmpty()) {
      return margin;
    }
    boolean deeper =
        opens(masked) || LABEL.matcher(masked).matches() || beginsAnOpenStatement(start, mask);
    return deeper ? margin + STEP : margin;
  }

  /** Says whether a line opens a bracket and leaves it open. */
  private static boolean opens(String line) {
    Brackets brackets = new Brackets(line);
    for (int i = 0; i < line.length(); i++) {
      brackets.read(i);
    }
    return !brackets.areClosed();
  }

  /** Says whether a statement begins on the line and has yet to end: a chain, an operator. */
  private static boolean beginsAnOpenStatement(int line, Mask mask) {
    int statement = 0;
    for (int i = 0; i < mask.text().length(); i++) {
      char c = mask.text().charAt(i);
      if (c == ';' || c == '{' || c == '}') {
        statement = i + 1;
      }
    }
    return WordBounds.skipBlanks(mask.text(), statement) >= line
        && statement < mask.text().stripTrailing().length();
  }
}
