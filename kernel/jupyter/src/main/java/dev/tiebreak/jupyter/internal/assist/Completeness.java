package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.Mask.Kind;
import dev.tiebreak.jupyter.internal.source.Mask.Span;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Whether code can be evaluated as it is.
 *
 * @param state whether it can
 * @param indent for incomplete code the white space with which its next line begins; else empty
 */
public record Completeness(State state, String indent) {

  /** How far code has come. */
  public enum State {
    /** It can be evaluated. */
    COMPLETE,
    /** More has to follow. */
    INCOMPLETE,
    /** Nothing that follows can make it valid. */
    INVALID
  }

  static Completeness of(String code, SourceCodeAnalysis analysis) {
    Mask mask = Mask.of(code);
    State state = endsInside(code, mask) ? State.INCOMPLETE : state(code, analysis);
    return new Completeness(state, state == State.INCOMPLETE ? Indent.after(code, mask) : "");
  }

  /** Says whether the last comment or literal is still open at the end. */
  static boolean endsInside(String code, Mask mask) {
    if (mask.spans().isEmpty()) {
      return false;
    }
    Span last = mask.spans().get(mask.spans().size() - 1);
    boolean endsWithItsLine = last.kind() == Kind.COMMENT && code.startsWith("//", last.start());
    return !last.closed() && last.end() == code.length() && !endsWithItsLine;
  }

  private static State state(String code, SourceCodeAnalysis analysis) {
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      switch (info.completeness()) {
        case COMPLETE, COMPLETE_WITH_SEMI -> rest = info.remaining();
        case EMPTY -> rest = "";
        case CONSIDERED_INCOMPLETE, DEFINITELY_INCOMPLETE -> {
          return State.INCOMPLETE;
        }
        case UNKNOWN -> {
          return State.INVALID;
        }
      }
    }
    return State.COMPLETE;
  }
}
