package dev.tiebreak.jupyter.internal.eval.outcome;

import dev.tiebreak.jupyter.internal.hint.Causes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the stacks of an exception and its causes: the lines of cells, with the rest folded. */
final class StackReport {

  private final Origins origins;
  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  StackReport(Origins origins) {
    this.origins = origins;
  }

  /** Returns the innermost line of a cell that an exception came from, or else its cause. */
  Optional<Origins.Place> place(Throwable thrown) {
    return Causes.of(thrown)
        .flatMap(each -> Stream.of(each.getStackTrace()))
        .flatMap(frame -> origins.find(frame).stream())
        .findFirst();
  }

  List<ReportLine> print(Throwable thrown) {
    List<ReportLine> lines = new ArrayList<>();
    seen.add(thrown);
    print(thrown, List.of(), "", lines);
    return lines;
  }

  /** Leaves out the frames that the exception shares with the one that wraps it, as Java does. */
  private void print(
      Throwable thrown, List<StackTraceElement> around, String indent, List<ReportLine> lines) {
    List<StackTraceElement> stack = List.of(thrown.getStackTrace());
    int shared = shared(stack, around);
    FoldedStack folded = new FoldedStack(origins);
    (shared == 0 ? folded.fold(stack) : folded.foldTop(stack.subList(0, stack.size() - shared)))
        .forEach(line -> lines.add(ReportLine.plain(indent + line)));
    for (Throwable suppressed : thrown.getSuppressed()) {
      related("Suppressed", suppressed, stack, indent + "  ", lines);
    }
    if (thrown.getCause() != null) {
      related("Caused by", thrown.getCause(), stack, indent, lines);
    }
  }

  private void related(
      String how,
      Throwable thrown,
      List<StackTraceElement> around,
      String indent,
      List<ReportLine> lines) {
    if (!seen.add(thrown)) {
      return;
    }
    String message = Thrown.message(thrown);
    String headline = Thrown.name(thrown) + (message.isEmpty() ? "" : ": " + message);
    Failure.labelled(indent + how, ": " + headline).forEach(lines::add);
    print(thrown, around, indent, lines);
  }

  private static int shared(List<StackTraceElement> inner, List<StackTraceElement> outer) {
    int shared = 0;
    while (shared < inner.size()
        && shared < outer.size()
        && inner.get(inner.size() - 1 - shared).equals(outer.get(outer.size() - 1 - shared))) {
      shared++;
    }
    return shared;
  }
}
