package dev.tiebreak.jupyter.internal.eval.outcome;

import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.NonSealed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The source of one cell, and where its parts are in it.
 *
 * @param number the number of the cell
 */
public record CellSource(int number, String text) {

  private static final String INDENT = "    ";

  /**
   * A part that JShell takes as one snippet.
   *
   * @param offset where it begins in the cell
   * @param added where in the code {@link #PUBLIC} was added, which the cell does not have
   */
  public record Part(String code, int offset, List<Integer> added) {

    private static final String PUBLIC = "public ";

    /** An equals sign that assigns; {@code ==}, {@code <=}, {@code >=} and {@code !=} compare. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?<![=!<>])=(?!=)|<<=|>>=");

    /** Makes a part of code as written in a cell, and of what JShell needs in addition. */
    public static Part of(String code, int offset) {
      // Most code has no record, and then the first cell need not wait for the classes that find
      // one.
      if (!code.contains("record")) {
        return new Part(code, offset, List.of());
      }
      StringBuilder whole = new StringBuilder(code);
      List<Integer> added = new ArrayList<>();
      for (int place : RecordConstructors.in(code)) {
        int at = place + added.size() * PUBLIC.length();
        whole.insert(at, PUBLIC);
        added.add(at);
      }
      return new Part(whole.toString(), offset, List.copyOf(added));
    }

    /** Returns where in the cell a place in the code is. */
    public int inCell(int place) {
      int before = (int) added.stream().filter(at -> at < place).count();
      return offset + place - before * PUBLIC.length();
    }

    /** Returns whether it looks like an expression whose value the user wants to see. */
    public boolean looksLikeAValue() {
      char last = code.charAt(code.length() - 1);
      return last != ';' && last != '}' && !ASSIGNMENT.matcher(Mask.of(code).text()).find();
    }
  }

  public List<Part> parts(SourceCodeAnalysis analysis) {
    List<Part> parts = new ArrayList<>();
    String rest = text;
    while (!rest.isBlank()) {
      CompletionInfo info = analysis.analyzeCompletion(NonSealed.blanked(rest));
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      int length = rest.length() - info.remaining().length();
      boolean whole = info.completeness().isComplete() && length > 0;
      String code = whole ? asWritten(info.source(), rest.substring(0, length)) : rest;
      int blank = code.length() - code.stripLeading().length();
      parts.add(Part.of(code.strip(), text.length() - rest.length() + blank));
      rest = whole ? rest.substring(length) : "";
    }
    return parts;
  }

  /** Returns what was written, with the semicolon that JShell may have added. */
  private static String asWritten(String source, String written) {
    int same = Math.min(source.length(), written.length());
    return written.substring(0, same) + source.substring(same);
  }

  public int lineAt(int offset) {
    return 1 + (int) text.substring(0, clamp(offset)).chars().filter(c -> c == '\n').count();
  }

  /** Returns the text of a line, counted from 1, without the blanks around it. */
  String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("").strip();
  }

  /**
   * Returns the line at an offset with carets under a place.
   *
   * @param start where the place begins
   * @param end where it ends, exclusive; what is on further lines is left out
   */
  List<ReportLine> excerpt(int start, int end) {
    int from = clamp(start);
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int next = text.indexOf('\n', from);
    int lineEnd = next < 0 ? text.length() : next;
    int width = Math.max(1, Math.min(end, lineEnd) - from);
    // Tabs are kept in the margin so that the carets are under their characters.
    String margin = text.substring(lineStart, from).replaceAll("[^\t]", " ");
    return List.of(
        ReportLine.plain(INDENT + text.substring(lineStart, lineEnd)),
        ReportLine.error(INDENT + margin + "^".repeat(width), ""));
  }

  static String place(int cell, int line) {
    return "cell [" + cell + "], line " + line;
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
