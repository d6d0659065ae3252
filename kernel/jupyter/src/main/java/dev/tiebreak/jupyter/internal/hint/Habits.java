package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows how Python and JavaScript are written, and what Java writes instead. */
final class Habits {

  private record Habit(Pattern written, String hint) {

    static Habit of(String written, String hint) {
      return new Habit(Pattern.compile(written), hint);
    }
  }

  private static final List<Habit> HABITS =
      List.of(
          Habit.of(
              "^\\s*(import|from)\\s+(pandas|numpy|scipy|matplotlib|seaborn|polars)\\b",
              "Tables are imported already: Table.read().csv(\"…\"). Charts come from the results:"
                  + " decision.chart()."),
          Habit.of(
              "^\\s*from\\s+\\w[\\w.]*\\s+import\\b",
              "Java imports a type with import package.Type;"),
          Habit.of(
              "^\\s*import\\s+[\\w.]+\\s+as\\b",
              "Java imports a type under its own name: import package.Type;"),
          Habit.of(
              "^\\s*for\\s+\\w+(\\s*,\\s*\\w+)*+\\s+in\\b",
              "Java loops with for (var x : list) { … }"),
          Habit.of("^\\s*elif\\b", "Java writes else if (condition) { … }"),
          Habit.of(
              "^\\s*(if|while)\\b[^({]*:\\s*|^\\s*(if|while)\\s*\\(.*\\)\\s*:",
              "Java puts the condition in ( ) and what follows in { }: if (x > 1) { … }"),
          Habit.of(
              "^\\s*def\\s+\\w+",
              "Java declares a method with types: int twice(int x) { return 2 * x; }"),
          Habit.of("^\\s*try\\s*:", "Java writes try { … } catch (Exception e) { … }"),
          Habit.of("\\blambda\\b", "Java writes a lambda as x -> x + 1."),
          Habit.of("^\\s*print\\s+\\S", "Java prints with System.out.println(…)."),
          Habit.of(
              "(^|[^\\w])f[\"']",
              "Java has no f-strings: \"hello \" + x, or \"hello %s\".formatted(x)."),
          Habit.of("'''", "A string over several lines goes between \"\"\" and \"\"\"."),
          Habit.of("\\bis\\s+(not\\s+)?None\\b", "Java writes x == null and x != null."),
          Habit.of(
              "[\\w)]\\s+(and|or)\\s+[\\w(!]|\\bnot\\s+\\w",
              "Java writes && for and, || for or, ! for not."),
          Habit.of("\\*\\*", "Java has no **: Math.pow(x, 2)."),
          Habit.of("^\\s*(let|const)\\s+\\w+", "Java declares a variable with var."),
          Habit.of("^\\s*#", "A comment begins with //."),
          Habit.of(
              "^\\s*(\\w+\\s+)?(\\w+\\s*=\\s*)?\\[", "Java writes a list as List.of(1, 2, 3)."),
          Habit.of(
              "^\\s*(\\w+\\s+)?(\\w+\\s*=\\s*)?\\{\\s*\"[^\"]*\"\\s*:",
              "Java writes a map as Map.of(\"a\", 1)."));

  private Habits() {}

  private static boolean isWritten(Habit habit, String line, Mask mask) {
    return habit.written().matcher(line).results().anyMatch(at -> mask.at(at.start()).isEmpty());
  }

  /** Returns how Java writes what is on a line that does not parse. */
  static Optional<String> hint(String line) {
    Mask mask = Mask.of(line);
    return HABITS.stream()
        .filter(habit -> isWritten(habit, line, mask))
        .map(Habit::hint)
        .findFirst();
  }
}
