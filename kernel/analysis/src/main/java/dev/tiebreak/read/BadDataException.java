package dev.tiebreak.read;

import dev.tiebreak.words.internal.HiddenCharacters;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists everything that is wrong with a file: the first problem in full, others below it, at most
 * 20 in all.
 */
public final class BadDataException extends IllegalArgumentException {

  /** How many problems a message lists. */
  public static final int MOST_LISTED = 20;

  private static final long serialVersionUID = 1L;

  private final String origin;
  private final transient List<Problem> problems;

  /**
   * Makes the exception.
   *
   * @param origin the file, or the name of the table
   * @param problems what is wrong with it, at least one
   */
  public BadDataException(String origin, List<Problem> problems) {
    super(message(origin, problems));
    this.origin = origin;
    this.problems = List.copyOf(problems);
  }

  /** Returns the file, or the name of the table. */
  public String origin() {
    return origin;
  }

  /** Returns every problem that was found, including those the message leaves out. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String origin, List<Problem> problems) {
    String first = first(HiddenCharacters.visible(origin), problems.get(0));
    if (problems.size() == 1) {
      return first;
    }
    String more =
        problems.stream()
            .limit(MOST_LISTED)
            .skip(1)
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining());
    int left = problems.size() - MOST_LISTED;
    String cut = left > 0 ? "\n  … and " + left + " more" : "";
    return first + "\nAlso:" + more + cut;
  }

  /** The first problem with its file, which joined rows name themselves. */
  private static String first(String origin, Problem problem) {
    String where = problem.place().orElse("");
    String file = where.substring(0, Math.max(0, where.indexOf(", ")));
    return (" and " + origin + " and ").contains(" and " + file + " and ")
        ? problem.toString()
        : origin + ", " + problem;
  }
}
