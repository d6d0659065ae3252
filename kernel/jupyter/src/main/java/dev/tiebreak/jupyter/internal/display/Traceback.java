package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.ReportLine;
import java.util.List;

/**
 * A failure with terminal colours, which Jupyter turns into those of its theme. Only labels are
 * coloured: what is to be read keeps the colour of text, and so its contrast in light and dark
 * themes.
 */
public final class Traceback {

  private static final String BOLD_RED = "\u001b[1;31m";
  private static final String BOLD_CYAN = "\u001b[1;36m";
  private static final String RESET = "\u001b[0m";

  private Traceback() {}

  /** Colours the report of a failure. */
  public static List<String> of(Failure failure) {
    return failure.lines().stream().map(Traceback::coloured).toList();
  }

  private static String coloured(ReportLine line) {
    if (line.label().isEmpty()) {
      return line.rest();
    }
    return switch (line.tone()) {
      case PLAIN -> line.text();
      case ERROR -> BOLD_RED + line.label() + RESET + line.rest();
      case HINT -> BOLD_CYAN + line.label() + RESET + line.rest();
    };
  }
}
