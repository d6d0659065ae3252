package dev.tiebreak.jupyter.eval;

import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Help for code that is being typed. */
public final class Assistance {

  /**
   * What could stand at the cursor.
   *
   * @param matches the continuations, best first
   * @param start where the text they replace begins
   * @param end where it ends
   */
  public record Completions(List<String> matches, int start, int end) {}

  /** Whether code can be evaluated as it stands. */
  public enum Completeness {
    /** It can. */
    COMPLETE,
    /** More lines have to follow. */
    INCOMPLETE,
    /** No further lines can make it valid. */
    INVALID
  }

  private final SourceCodeAnalysis analysis;

  Assistance(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Completes code.
   *
   * @param code the cell
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return the completions; none where nothing fits
   */
  public Completions complete(String code, int cursor) {
    Statement statement = statementAt(code, cursor);
    int[] anchor = {cursor - statement.offset()};
    List<Suggestion> suggestions =
        analysis.completionSuggestions(statement.code(), cursor - statement.offset(), anchor);
    List<String> matches = suggestions.stream().map(Suggestion::continuation).distinct().toList();
    return new Completions(matches, statement.offset() + anchor[0], cursor);
  }

  /**
   * Explains what stands at the cursor.
   *
   * @param code the cell
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return signatures and their documentation as plain text; empty where nothing is known
   */
  public String inspect(String code, int cursor) {
    Statement statement = statementAt(code, cursor);
    int end = endOfName(statement.code(), cursor - statement.offset());
    String help = documentation(statement.code(), end);
    // JShell documents a method only inside its parentheses.
    return help.isEmpty() ? documentation(statement.code().substring(0, end) + "(", end + 1) : help;
  }

  private String documentation(String code, int cursor) {
    return analysis.documentation(code, cursor, true).stream()
        .map(Assistance::text)
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static String text(Documentation documentation) {
    String javadoc = documentation.javadoc();
    return javadoc == null || javadoc.isBlank()
        ? documentation.signature()
        : documentation.signature() + "\n" + javadoc.strip();
  }

  private static int endOfName(String code, int cursor) {
    int end = cursor;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Says whether code can be evaluated.
   *
   * @param code the cell
   * @return how complete it is; blank code is complete
   */
  public Completeness completeness(String code) {
    String rest = code;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
      switch (info.completeness()) {
        case COMPLETE, COMPLETE_WITH_SEMI -> rest = info.remaining();
        case EMPTY -> rest = "";
        case CONSIDERED_INCOMPLETE, DEFINITELY_INCOMPLETE -> {
          return Completeness.INCOMPLETE;
        }
        case UNKNOWN -> {
          return Completeness.INVALID;
        }
      }
    }
    return Completeness.COMPLETE;
  }

  private record Statement(String code, int offset) {}

  /** JShell completes one snippet at a time: this is the one with the cursor in it. */
  private Statement statementAt(String code, int cursor) {
    String rest = code;
    int offset = 0;
    while (true) {
      SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
      int end = code.length() - info.remaining().length();
      if (!info.completeness().isComplete() || cursor <= end || end <= offset) {
        return new Statement(rest, offset);
      }
      offset = end;
      rest = info.remaining();
    }
  }
}
