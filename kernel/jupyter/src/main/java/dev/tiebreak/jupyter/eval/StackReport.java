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

  private static final String OURS = "dev.tiebreak.";

  private static final List<String> PLUMBING =
      List.of("jdk.jshell.", "jdk.internal.reflect.", "java.lang.reflect.");

  private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");

  private final Function<StackTraceElement, String> place;

  StackReport(Function<StackTraceElement, String> place) {
    this.place = place;
  }

  static List<String> of(Throwable thrown) {
    return new StackReport(StackTraceElement::toString).print(thrown, StackReport::headline);
  }

  /** Returns the name of an exception; one of ours is told apart by its simple name. */
  static String name(String className) {
    return className.startsWith(OURS) ? className.replaceFirst(".*[.$]", "") : className;
  }

  private static String headline(Throwable thrown) {
    String name = name(thrown.getClass().getName());
    return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
  }

  List<String> print(Throwable thrown, Function<Throwable, String> headline) {
    List<String> lines = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    frames(thrown, lines);
    seen.add(thrown);
    Throwable cause = thrown.getCause();
    while (cause != null && seen.add(cause)) {
      ("Caused by: " + headline.apply(cause)).lines().forEach(lines::add);
      frames(cause, lines);
      cause = cause.getCause();
    }
    return lines;
  }

  private void frames(Throwable thrown, List<String> lines) {
    int shown = 0;
    int left = 0;
    for (StackTraceElement frame : telling(thrown.getStackTrace())) {
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

  /** Leaves out our own frames, and those of the JDK that ours called: they tell a user nothing. */
  private static List<StackTraceElement> telling(StackTraceElement[] stack) {
    List<StackTraceElement> telling = new ArrayList<>();
    boolean calledByUs = false;
    for (int i = stack.length - 1; i >= 0; i--) {
      String owner = stack[i].getClassName();
      boolean ours = owner.startsWith(OURS);
      boolean jdk = JDK.stream().anyMatch(owner::startsWith);
      calledByUs = ours || (jdk && calledByUs);
      if (!calledByUs && !isPlumbing(stack[i])) {
        telling.add(stack[i]);
      }
    }
    Collections.reverse(telling);
    return telling;
  }

  private static boolean isPlumbing(StackTraceElement frame) {
    return frame.getMethodName().startsWith("do_it$")
        || PLUMBING.stream().anyMatch(frame.getClassName()::startsWith);
  }
}
