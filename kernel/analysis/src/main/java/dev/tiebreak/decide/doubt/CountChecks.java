package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.doubt.CountChecks.Check.TaskSet;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.internal.interval.Granularity;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Which published scores can be counts of the benchmark's tasks. One that cannot averages several
 * runs, gives partial credit or counts other tasks, which is no error.
 *
 * @param scorecard the scorecard whose scores they are
 * @param checks one for each published score of a benchmark of known size whose tasks are passed or
 *     failed
 */
public record CountChecks(Scorecard scorecard, List<Check> checks) implements Result {

  public CountChecks {
    checks = List.copyOf(checks);
  }

  /** Returns the checks of all scores of a scorecard. */
  public static CountChecks of(Scorecard card) {
    return new CountChecks(card, card.contests().stream().flatMap(c -> checks(card, c)).toList());
  }

  private static Stream<Check> checks(Scorecard card, Contest contest) {
    return contest.evidence().published().filter(known -> known.judging().counts()).stream()
        .flatMap(
            known -> {
              List<TaskSet> sets = taskSets(known);
              return Stream.of(Side.values())
                  .filter(side -> contest.score(side).isPresent())
                  .map(
                      side ->
                          new Check(
                              contest.benchmark(),
                              card.contender(side),
                              BigDecimal.valueOf(contest.score(side).orElseThrow())
                                  .setScale(contest.decimals()),
                              sets));
            });
  }

  private static List<TaskSet> taskSets(Evidence.Published published) {
    List<TaskSet> sets = new ArrayList<>();
    sets.add(new TaskSet(published.tasks(), "tasks"));
    int trials = published.trials().orElse(1);
    if (trials > 1) {
      sets.add(
          new TaskSet(
              Math.multiplyExact(published.tasks(), trials), "runs, " + trials + " a task"));
    }
    published
        .allTasks()
        .ifPresent(all -> sets.add(new TaskSet(all, "tasks of the whole benchmark")));
    return sets;
  }

  /** Returns the sentences on pairs of scores that no known number of tasks gives together. */
  public List<String> differentTasks() {
    List<String> sentences = new ArrayList<>();
    for (int i = 1; i < checks.size(); i++) {
      Check one = checks.get(i - 1);
      Check other = checks.get(i);
      if (one.benchmark().equals(other.benchmark()) && !one.sameTasks(other)) {
        sentences.add(
            "No known number of tasks or runs of "
                + one.benchmark()
                + " gives both scores: "
                + one.words()
                + "; "
                + other.words()
                + ".");
      }
    }
    return sentences;
  }

  /** Returns how many of the scores can be counts of tasks or runs. */
  @Override
  public String finding() {
    long counts = checks.stream().filter(check -> check.tasks().isPresent()).count();
    int all = checks.size();
    return switch (all) {
      case 0 -> "No score can be checked against a number of tasks";
      case 1 -> "The one score checked is " + (counts == 1 ? "" : "not ") + "a count of tasks";
      default ->
          (counts == all
                  ? "All " + all
                  : counts == 0 ? "None of the " + all : counts + " of " + all)
              + " scores checked can be "
              + Plural.of(counts, "a count", "counts")
              + " of tasks or runs";
    };
  }

  /** Returns a frame: benchmark, model, score in percent, whether it is a count, in words. */
  @Override
  public Table table() {
    return columns().frame("counts", checks);
  }

  private static Columns<Check> columns() {
    return Columns.<Check>none()
        .text("benchmark", Check::benchmark)
        .shown("Benchmark")
        .text("model", check -> check.model().name())
        .shown("Model", check -> Cell.of(check.model().shortName()))
        .number("score", check -> check.percent().doubleValue())
        .flag("is_count_of_tasks", check -> check.possible(check.taskSets().get(0)))
        .text("finding", Check::words)
        .shown(
            "Score",
            check ->
                check.tasks().isPresent() ? Cell.of(check.words()) : Cell.muted(check.words()));
  }

  /** Returns a table to read, one row per score. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled("Can these scores be counts of tasks?")
            .withSubtitle("Scores in percent, with the decimals they were printed with");
    return columns()
        .fill(titled, checks)
        .withNotes(differentTasks())
        .withNote(
            "A score that is not a count of the tasks averages several runs, gives partial"
                + " credit or"
                + " counts other tasks. That is no error, but two such scores may not measure the"
                + " same thing.")
        .withNotes(scorecard.remarks())
        .withSource(scorecard.provenance().line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }

  /**
   * Whether a printed score can be a count of tasks.
   *
   * @param model the model whose score it is
   * @param percent the score with its decimals
   * @param taskSets the sets of tasks that it may be a count of, the likeliest first
   */
  public record Check(
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

    public Check {
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
    public boolean sameTasks(Check other) {
      return taskSets.stream().anyMatch(tasks -> possible(tasks) && other.possible(tasks));
    }

    /**
     * Returns the check in words, without the model: {@code 78.7 is 284 of 361 tasks, but not a
     * count of 369 tasks of the whole benchmark}.
     */
    public String words() {
      List<String> counts = taskSets.stream().filter(this::possible).map(this::count).toList();
      List<String> none =
          taskSets.stream().filter(tasks -> !possible(tasks)).map(Check::set).toList();
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
}
