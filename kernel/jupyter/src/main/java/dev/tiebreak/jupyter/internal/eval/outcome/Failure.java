package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell that did not run to its end.
 *
 * @param kind what stopped it
 * @param name the class of the exception, or "Compile error"
 * @param message what went wrong, in one line or a few; empty if the exception has no message
 * @param cell the number of the cell, counted from 1; 0 for code that belongs to no cell
 * @param line the line within that cell, counted from 1; 0 if it is not known
 * @param details the source line with a mark, a hint, and for an exception its stack in terms of
 *     cells and its causes
 */
public record Failure(
    Kind kind, String name, String message, int cell, int line, List<ReportLine> details)
    implements Outcome {

  /** What can stop a cell. */
  public enum Kind {
    /** The compiler refused it; nothing of the refused part ran. */
    COMPILE,
    /** It threw. */
    RUNTIME,
    /** The user interrupted it. */
    INTERRUPTED
  }

  public Failure {
    details = List.copyOf(details);
  }

  @Override
  public Optional<Failure> failed() {
    return Optional.of(this);
  }

  /** Says where the failure is, for example "cell [3], line 2". */
  public String place() {
    return line > 0 ? CellSource.place(cell, line) : "cell [" + cell + "]";
  }

  /** Says what failed, without the place: the name, and the message if there is one. */
  public String headline() {
    return message.isEmpty() ? name : name + ": " + message;
  }

  /** Returns the whole report. */
  public List<ReportLine> lines() {
    List<ReportLine> lines = new ArrayList<>();
    switch (kind) {
      case COMPILE -> lines.addAll(labelled(name, " in " + place() + ": " + message));
      case RUNTIME -> lines.addAll(labelled(name, message.isEmpty() ? "" : ": " + message));
      case INTERRUPTED ->
          lines.add(ReportLine.error("Interrupted", cell > 0 ? " in " + place() : ""));
    }
    lines.addAll(details);
    return lines;
  }

  static List<ReportLine> labelled(String label, String rest) {
    List<ReportLine> lines = new ArrayList<>();
    lines.add(ReportLine.error(label, rest.lines().findFirst().orElse("")));
    rest.lines().skip(1).map(ReportLine::plain).forEach(lines::add);
    return lines;
  }

  /** Returns the whole report as plain text, line by line. */
  public List<String> report() {
    return lines().stream().map(ReportLine::text).toList();
  }

  /** Makes a runtime failure, without a line, of an exception that involves no code of a cell. */
  public static Failure of(Throwable thrown, int cell) {
    String message = Thrown.message(thrown);
    List<ReportLine> stack = new StackReport(new Origins()).print(thrown);
    return new Failure(Kind.RUNTIME, Thrown.name(thrown), message, cell, 0, stack);
  }
}
