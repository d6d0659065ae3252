package dev.tiebreak.decide.doubt;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.stats.internal.interval.Granularity;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a printed score can be a count of tasks.
 *
 * @param model the model whose score it is
 * @param percent the score with its decimals
 * @param taskSets the sets of tasks that it may be a count of, the likeliest first
 */
public record CountCheck(
    String benchmark, Contender model, BigDecimal percent, List<TaskSet> taskSets) {

  /** If there are more counts, only the first and the last are given. */
  private static final int MOST_LISTED = 3;

  /**
   * Tasks that a score may be counted over.
   *
   * @param size how many
   * @param words which, after the number: {@code tasks of the whole benchmark}
   */
  public record TaskSet(int size, String words) {}

  public CountCheck {
    taskSets = List.copyOf(taskSets);
  }

  /** Returns whether the score is a count of these tasks. */
  public boolean possible(TaskSet tasks) {
    return new Granularity(percent, tasks.size()).possible();
  }

  /** Returns the likeliest tasks that the score is a count of; empty if none of them. */
  public Optional<TaskSet> tasks() {
    return taskSets.stream().filter(this::possible).findFirst();
  }

  /** Returns whether this score and another can be counts of one and the same set of tasks. */
  public boolean sameTasks(CountCheck other) {
    return taskSets.stream().anyMatch(tasks -> possible(tasks) && other.possible(tasks));
  }

  /**
   * Returns the check in words, without the model: {@code 78.7 is 284 of 361 tasks, but not a count
   * of 369 tasks of the whole benchmark}.
   */
  public String words() {
    List<String> counts = taskSets.stream().filter(this::possible).map(this::count).toList();
    List<String> none =
        taskSets.stream().filter(tasks -> !possible(tasks)).map(CountCheck::set).toList();
    String can = counts.isEmpty() ? "" : " is " + String.join(", or ", counts);
    String cannot =
        none.isEmpty()
            ? ""
            : (counts.isEmpty() ? " is" : ", but")
                + " not a count of "
                + String.join(", or of ", none);
    return percent.toPlainString() + can + cannot;
  }

  private String count(TaskSet tasks) {
    int[] counts = new Granularity(percent, tasks.size()).counts().toArray();
    String numbers =
        counts.length > MOST_LISTED
            ? Numbers.count(counts[0]) + " to " + Numbers.count(counts[counts.length - 1])
            : Arrays.stream(counts).mapToObj(Numbers::count).collect(Collectors.joining(" or "));
    return numbers + " of " + set(tasks);
  }

  private static String set(TaskSet tasks) {
    return Numbers.count(tasks.size()) + " " + tasks.words();
  }
}
