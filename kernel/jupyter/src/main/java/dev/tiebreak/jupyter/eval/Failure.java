package dev.tiebreak.jupyter.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell that did not run to its end.
 *
 * @param kind what stopped it
 * @param name the class of the exception, or "Compile error"
 * @param message what went wrong, in one line or a few; empty where the exception has none
 * @param cell the number of the cell, counted from 1
 * @param line the line within that cell, counted from 1; 0 where it is not known
 * @param details for a compile error the source line and a caret under the place; for an exception
 *     its stack in terms of cells and its causes
 */
public record Failure(
    Kind kind, String name, String message, int cell, int line, List<String> details)
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

  /**
   * Says where the failure is.
   *
   * @return for example "cell [3], line 2"
   */
  public String place() {
    return line > 0 ? new Origins.Place(cell, line).toString() : "cell [" + cell + "]";
  }

  /**
   * Says what failed, without the place.
   *
   * @return the name, and the message if there is one
   */
  public String headline() {
    return message.isEmpty() ? name : name + ": " + message;
  }

  /**
   * Returns the whole report, line by line.
   *
   * @return the headline with its place, then the details
   */
  public List<String> report() {
    List<String> report = new ArrayList<>();
    String first =
        switch (kind) {
          case COMPILE -> name + " in " + place() + ": " + message;
          case RUNTIME -> headline();
          case INTERRUPTED -> "Interrupted in " + place();
        };
    first.lines().forEach(report::add);
    report.addAll(details);
    return report;
  }

  /**
   * Makes a failure of an exception that was thrown outside the cell's own code, such as by a
   * value's way of showing itself.
   *
   * @param thrown the exception
   * @param cell the number of the cell
   * @return a runtime failure without a line
   */
  public static Failure of(Throwable thrown, int cell) {
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    return new Failure(
        Kind.RUNTIME,
        StackReport.name(thrown.getClass().getName()),
        message,
        cell,
        0,
        StackReport.of(thrown));
  }
}
