package dev.tiebreak.read.internal;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Problem;
import dev.tiebreak.words.internal.LookAlikes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader of a frame is told of its file.
 *
 * @param leftOut what was left out
 * @param notes what else is to be said, in sentences
 * @param damaged what is wrong with those of several files that could not be read, which are among
 *     what was left out
 */
public record Account(List<LeftOut> leftOut, List<String> notes, List<Problem> damaged) {

  public Account {
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    damaged = List.copyOf(damaged);
  }

  /** Makes an account of a file that could be read. */
  public Account(List<LeftOut> leftOut, List<String> notes) {
    this(leftOut, notes, List.of());
  }

  /** Returns an account of one of several files that could not be read. */
  public static Account damaged(String folder, String file, Problem problem) {
    return new Account(
        List.of(new LeftOut(folder, file, problem.toString())),
        List.of(),
        List.of(problem.inFile(file)));
  }

  /** Returns the account of a file that was read whole, of which nothing is to be said. */
  public static Account empty() {
    return new Account(List.of(), List.of());
  }

  /** Returns an account of one thing that was left out. */
  public static Account leftOut(String file, String place, String reason) {
    return new Account(List.of(new LeftOut(file, place, reason)), List.of());
  }

  /** Returns an account that says a sentence. */
  public static Account saying(String sentence) {
    return new Account(List.of(), List.of(sentence));
  }

  /** Returns an account of the names among some that look alike. */
  public static Account ofLookAlikes(String kind, Collection<String> names) {
    return LookAlikes.said(kind, names).map(Account::saying).orElseGet(Account::empty);
  }

  /** Returns this account and another. */
  public Account and(Account other) {
    return new Account(
        Stream.concat(leftOut.stream(), other.leftOut.stream()).toList(),
        Stream.concat(notes.stream(), other.notes.stream()).toList(),
        Stream.concat(damaged.stream(), other.damaged.stream()).toList());
  }

  /** Returns all of it in lines for below the table of a frame. */
  public List<String> lines() {
    return lines("leftOut() lists all");
  }

  /**
   * Returns all of it in lines.
   *
   * @param lister says where all that was left out is to be found, if the lines only count some
   */
  public List<String> lines(String lister) {
    return leftOut.isEmpty()
        ? notes
        : Stream.concat(notes.stream(), Stream.of(LeftOut.line(leftOut, lister))).toList();
  }
}
