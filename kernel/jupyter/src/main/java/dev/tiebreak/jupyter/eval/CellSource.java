package dev.tiebreak.jupyter.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The source of one cell, and where its parts stand in it.
 *
 * @param number the number of the cell
 * @param text its source
 */
record CellSource(int number, String text) {

  /**
   * A part that JShell takes as one snippet.
   *
   * @param code what to evaluate
   * @param offset where it begins in the cell
   */
  record Part(String code, int offset) {

    /** An equals sign that assigns; {@code ==}, {@code <=}, {@code >=} and {@code !=} compare. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?<![=!<>])=(?!=)|<<=|>>=");

    /** Returns whether it looks like an expression whose value the user wants to see. */
    boolean looksLikeAValue() {
      char last = code.charAt(code.length() - 1);
      return last != ';' && last != '}' && !ASSIGNMENT.matcher(code).find();
    }
  }

  List<Part> parts(SourceCodeAnalysis analysis) {
    List<Part> parts = new ArrayList<>();
    String rest = text;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      boolean whole = info.completeness().isComplete() && info.remaining().length() < rest.length();
      String code = whole ? info.source() : rest;
      int blank = code.length() - code.stripLeading().length();
      parts.add(new Part(code.strip(), text.length() - rest.length() + blank));
      rest = whole ? info.remaining() : "";
    }
    return parts;
  }

  int lineAt(int offset) {
    return 1 + (int) text.substring(0, clamp(offset)).chars().filter(c -> c == '\n').count();
  }

  /** Returns the line at an offset with a caret under the place. */
  List<String> excerpt(int offset) {
    int at = clamp(offset);
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(start, end < 0 ? text.length() : end);
    // Tabs are kept in the margin so that the caret stands under its character.
    String margin = line.substring(0, at - start).replaceAll("[^\t]", " ");
    return List.of("    " + line, "    " + margin + "^");
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
