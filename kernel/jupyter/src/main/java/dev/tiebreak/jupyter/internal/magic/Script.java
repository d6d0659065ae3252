package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the magics in a cell from its Java code. A line that begins with a percent sign and a name
 * is a magic where a statement could begin; within a statement the percent sign is the remainder
 * operator, and within a text block or a comment it is text. After an expression without a
 * semicolon it could be either: there it is a magic only if one with that name exists.
 *
 * @param ending how code ends, as the compiler sees it
 * @param known whether a magic has this name
 */
record Script(Function<String, Ending> ending, Predicate<String> known) {

  private static final Pattern MAGIC =
      Pattern.compile("^[ \\t]*+(%%?)([A-Za-z]\\w*+)(?=\\s|\\z)[ \\t]*+(.*)$", Pattern.MULTILINE);

  /** Returns whether a cell needs a closer look; most have no percent sign at all. */
  static boolean mayHoldMagics(String source) {
    return source.indexOf('%') >= 0 && MAGIC.matcher(source).find();
  }

  List<Step> steps(int cell, String source) {
    List<Step> steps = new ArrayList<>();
    int from = 0;
    Matcher line = MAGIC.matcher(source);
    while (line.find()) {
      String before = source.substring(from, line.start());
      if (!begins(before, line.group(2))) {
        continue;
      }
      boolean whole = line.group(1).equals("%%");
      int to = whole ? source.length() : line.end();
      addCode(steps, source, from, line.start());
      steps.add(
          new MagicCall(cell, source, whole, line.group(2), line.start(1), line.start(3), to));
      from = to;
      if (whole) {
        break;
      }
    }
    addCode(steps, source, from, source.length());
    return steps;
  }

  private static void addCode(List<Step> steps, String source, int from, int to) {
    if (!source.substring(from, to).isBlank()) {
      steps.add(new Step.Code(Blanked.allBut(source, from, to)));
    }
  }

  private boolean begins(String before, String name) {
    return before.isBlank()
        || switch (ending.apply(before)) {
          case STATEMENT -> true;
          case EXPRESSION -> known.test(name);
          case OPEN -> false;
        };
  }
}
