package dev.tiebreak.jupyter.internal.eval.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stack as a user needs it: the lines of cells; everything else counted, and repetitions shown
 * once.
 */
final class FoldedStack {

  /** A trace longer than this hides the line that matters. */
  private static final int MOST_LINES = 20;

  /** How many frames to show of a stack that no cell is part of. */
  private static final int MOST_FOREIGN = 3;

  /** The longest cycle of methods calling each other that is recognised as one. */
  private static final int LONGEST_CIRCLE = 6;

  private static final int FEWEST_TURNS = 3;

  private static final String US = "Tiebreak";

  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("dev.tiebreak.", US),
          Map.entry("tech.tablesaw.", "Tablesaw"),
          Map.entry("org.knowm.xchart.", "XChart"),
          Map.entry("java.", "the JDK"),
          Map.entry("javax.", "the JDK"),
          Map.entry("jdk.", "the JDK"),
          Map.entry("sun.", "the JDK"),
          Map.entry("com.sun.", "the JDK"));

  private final Origins origins;

  FoldedStack(Origins origins) {
    this.origins = origins;
  }

  /** Folds a whole stack; below the last line of a cell is only what runs cells. */
  List<String> fold(List<StackTraceElement> stack) {
    int end = stack.size();
    while (end > 0 && !Origins.isOfACell(stack.get(end - 1))) {
      end--;
    }
    return cut(circles(end == 0 ? foreign(stack) : ofCells(stack.subList(0, end))));
  }

  /** Folds the top of a stack whose other frames another exception tells. */
  List<String> foldTop(List<StackTraceElement> frames) {
    return cut(circles(ofCells(frames)));
  }

  private static List<String> cut(List<String> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
    cut.add("    … " + (lines.size() - MOST_LINES) + " more");
    return cut;
  }

  private static List<String> foreign(List<StackTraceElement> stack) {
    List<String> lines = new ArrayList<>();
    int shown = 0;
    while (shown < Math.min(MOST_FOREIGN, stack.size()) && !isOurs(stack.get(shown))) {
      shown++;
    }
    stack.subList(0, shown).forEach(frame -> lines.add("    at " + frame));
    fold(stack.subList(shown, stack.size()), lines);
    return lines;
  }

  /** What our own code refuses, its message says; where in it says nothing to a user. */
  private static boolean isOurs(StackTraceElement frame) {
    return owner(frame.getClassName()).equals(US);
  }

  private List<String> ofCells(List<StackTraceElement> stack) {
    List<String> lines = new ArrayList<>();
    List<StackTraceElement> between = new ArrayList<>();
    for (StackTraceElement frame : stack) {
      Optional<Origins.Place> place = origins.find(frame);
      if (place.isPresent()) {
        fold(between, lines);
        between.clear();
        String line = "    at " + describe(frame, place.get());
        boolean told = !lines.isEmpty() && line.equals(lines.get(lines.size() - 1));
        if (!told || !isHelper(frame)) {
          lines.add(line);
        }
      } else if (!Origins.isOfACell(frame)) {
        between.add(frame);
      }
    }
    fold(between, lines);
    return lines;
  }

  /** JShell spreads the code outside of methods over up to two of its own. */
  private static boolean isHelper(StackTraceElement frame) {
    return frame.getMethodName().startsWith("do_it$");
  }

  private static void fold(List<StackTraceElement> frames, List<String> lines) {
    if (frames.isEmpty()) {
      return;
    }
    Set<String> owners = new LinkedHashSet<>();
    frames.forEach(frame -> owners.add(owner(frame.getClassName())));
    String count = frames.size() == 1 ? "1 frame" : frames.size() + " frames";
    lines.add("    … " + count + " of " + String.join(", ", owners));
  }

  /** Names a library by the first two parts of its packages. */
  private static String owner(String className) {
    return OWNERS.entrySet().stream()
        .filter(entry -> className.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> className.replaceFirst("^(\\w+\\.\\w+)\\..*", "$1"));
  }

  private static String describe(StackTraceElement frame, Origins.Place place) {
    String owner = Thrown.plain(frame.getClassName()).replaceAll("\\$?\\d+$", "").replace('$', '.');
    String method = frame.getMethodName();
    boolean lambda = method.startsWith("lambda$");
    String name = lambda ? method.replaceAll("^lambda\\$|\\$\\d+$", "") : method;
    if (name.startsWith("do_it$") || name.equals("<clinit>") || name.equals("static")) {
      return place.toString();
    }
    String called =
        name.equals("<init>") || name.equals("new")
            ? "new " + owner
            : owner.isEmpty() ? name : owner + "." + name;
    return (lambda ? "a lambda in " : "") + called + " (" + place + ")";
  }

  /** Shows repeated runs of lines once, and says how often they are repeated. */
  private static List<String> circles(List<String> lines) {
    List<String> told = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int length = 1;
      while (length <= LONGEST_CIRCLE && turns(lines, at, length) < FEWEST_TURNS) {
        length++;
      }
      if (length > LONGEST_CIRCLE) {
        told.add(lines.get(at++));
      } else {
        int turns = turns(lines, at, length);
        told.addAll(lines.subList(at, at + length));
        told.add("    … repeated %,d times".formatted(turns - 1));
        at += turns * length;
      }
    }
    return told;
  }

  /** Returns how often the lines at a place occur in a row, counting the first time. */
  private static int turns(List<String> lines, int at, int length) {
    int turns = 1;
    int next = at + length;
    while (next + length <= lines.size()
        && lines.subList(at, at + length).equals(lines.subList(next, next + length))) {
      turns++;
      next += length;
    }
    return turns;
  }
}
