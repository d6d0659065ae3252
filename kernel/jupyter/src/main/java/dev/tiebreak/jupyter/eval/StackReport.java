package dev.tiebreak.jupyter.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Prints stacks without the frames of JShell and of this kernel, causes included. */
final class StackReport {

  /** A trace longer than this hides the line that matters; a stack overflow has a thousand. */
  private static final int MOST_FRAMES = 20;

  private static final List<String> FOLDED =
      List.of(
          "dev.tiebreak.jupyter.", "jdk.jshell.", "jdk.internal.reflect.", "java.lang.reflect.");

  private final Function<StackTraceElement, String> place;

  StackReport(Function<StackTraceElement, String> place) {
    this.place = place;
  }

  static List<String> of(Throwable thrown) {
    return new StackReport(StackTraceElement::toString).print(thrown, Throwable::toString);
  }

  List<String> print(Throwable thrown, Function<Throwable, String> headline) {
    List<String> lines = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    frames(thrown, lines);
    seen.add(thrown);
    Throwable cause = thrown.getCause();
    while (cause != null && seen.add(cause)) {
      lines.add("Caused by: " + headline.apply(cause));
      frames(cause, lines);
      cause = cause.getCause();
    }
    return lines;
  }

  private void frames(Throwable thrown, List<String> lines) {
    int shown = 0;
    int left = 0;
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (FOLDED.stream().anyMatch(frame.getClassName()::startsWith)) {
        continue;
      }
      if (shown < MOST_FRAMES) {
        lines.add("    at " + place.apply(frame));
        shown++;
      } else {
        left++;
      }
    }
    if (left > 0) {
      lines.add("    … " + left + " more");
    }
  }
}
