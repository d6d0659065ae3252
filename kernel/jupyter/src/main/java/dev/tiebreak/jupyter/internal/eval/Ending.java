package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.source.NonSealed;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** How the code before a line ends, which decides what that line can be. */
public enum Ending {
  /** With a complete statement or declaration, or with nothing: a new statement follows. */
  STATEMENT,
  /** With an expression that is complete as it is, but could go on. */
  EXPRESSION,
  /** Within something that has to go on, such as a text block; or it is not valid Java. */
  OPEN;

  static Ending of(SourceCodeAnalysis analysis, String code) {
    String rest = NonSealed.blanked(code);
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      String remaining = info.remaining();
      boolean last = remaining.isBlank();
      switch (info.completeness()) {
        case EMPTY -> {
          return STATEMENT;
        }
        case COMPLETE -> {
          if (last) {
            return goesOn(analysis, rest) ? EXPRESSION : STATEMENT;
          }
        }
        case COMPLETE_WITH_SEMI -> {
          if (last) {
            return OPEN;
          }
        }
        case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE, UNKNOWN -> {
          return OPEN;
        }
      }
      rest = remaining.length() < rest.length() ? remaining : "";
    }
    return STATEMENT;
  }

  /** Asks the compiler whether it would take one more operand. */
  private static boolean goesOn(SourceCodeAnalysis analysis, String code) {
    return analysis.analyzeCompletion(code + "\n%x").remaining().isBlank();
  }
}
