package dev.tiebreak.domain;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.resample.TaskPairs;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is known of the tasks behind the two scores of a contest. */
public sealed interface Evidence {

  /**
   * Both scores are published, and so is the number of tasks that they are the mean of.
   *
   * @param tasks the number of tasks, 1 or more
   * @param allTasks the number of tasks of the whole benchmark, if {@code tasks} is a part of it
   * @param trials how often each task is usually run; empty if unstated
   * @param judging how one task is judged
   * @param outweighed the errors that sources state and that are smaller than those of counting
   */
  record Published(
      int tasks,
      OptionalInt allTasks,
      OptionalInt trials,
      Judging judging,
      List<GivenError> outweighed)
      implements Evidence {

    /**
     * @throws IllegalArgumentException if there is no task, fewer in the whole than in the part, or
     *     no trial
     */
    public Published {
      atLeast(1, OptionalInt.of(tasks), "Tasks");
      atLeast(tasks, allTasks, "Tasks of the whole benchmark");
      atLeast(1, trials, "Trials of each task");
      outweighed = List.copyOf(outweighed);
    }

    /** Makes the evidence of scores of which no source states an error. */
    public Published(int tasks, OptionalInt allTasks, OptionalInt trials, Judging judging) {
      this(tasks, allTasks, trials, judging, List.of());
    }

    /** Returns pass/fail scores over this many tasks, about which no more is known. */
    public static Published over(int tasks) {
      return new Published(tasks, OptionalInt.empty(), OptionalInt.empty(), Judging.UNKNOWN);
    }

    @Override
    public Optional<Published> published() {
      return Optional.of(this);
    }

    @Override
    public Optional<Estimate> estimate(Side side, double percent, Confidence confidence) {
      return Optional.of(
          PassRate.ofPercent(percent, tasks).estimate(RateInterval.WILSON, confidence));
    }

    @Override
    public Evidence mirrored() {
      return new Published(tasks, allTasks, trials, judging, reversed(outweighed));
    }
  }

  /** It is not stated how many tasks the scores are the mean of, so there is no error bar. */
  record SizeUnknown() implements Evidence {

    @Override
    public Optional<Estimate> estimate(Side side, double percent, Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public Evidence mirrored() {
      return this;
    }
  }

  /**
   * Both scores have an error of their own: that their source states, or that of a count of tasks,
   * where these are not the same for both.
   *
   * @param outweighed the errors that sources state and that are smaller than those of counting
   */
  record Stated(GivenError first, GivenError second, List<GivenError> outweighed)
      implements Evidence {

    private static final double HUNDRED = 100;

    public Stated {
      outweighed = List.copyOf(outweighed);
    }

    /** Returns the error of one side. */
    public GivenError error(Side side) {
      return side == Side.FIRST ? first : second;
    }

    @Override
    public Optional<Stated> stated() {
      return Optional.of(this);
    }

    @Override
    public Optional<Estimate> estimate(Side side, double percent, Confidence confidence) {
      Interval limits = error(side).around(percent, confidence);
      return Optional.of(
          new Estimate(
              percent / HUNDRED,
              error(side).n().orElse(1),
              new Interval(limits.lower() / HUNDRED, limits.upper() / HUNDRED, confidence)
                  .within(0, 1),
              "from the error stated",
              "errors are normally distributed"));
    }

    @Override
    public Evidence mirrored() {
      return new Stated(/* first= */ second, /* second= */ first, reversed(outweighed));
    }
  }

  /**
   * What both models did on each task is known, so they are compared task by task.
   *
   * @param scores the tasks that both models ran, the first model's score first
   * @param runs how often a task was run
   * @param onlyFirst the tasks with an outcome of the first model only; they are ignored
   * @param onlySecond the tasks with an outcome of the second model only; they are ignored
   * @param missing what would change if missing outcomes counted as failed; empty if nothing would
   * @param replaced the published scores that the outcomes replaced
   */
  record PerTask(
      TaskPairs scores,
      Runs runs,
      List<String> onlyFirst,
      List<String> onlySecond,
      Optional<Missing> missing,
      Optional<Printed> replaced)
      implements Evidence {

    public PerTask {
      onlyFirst = List.copyOf(onlyFirst);
      onlySecond = List.copyOf(onlySecond);
    }

    /** Returns the evidence of tasks that both models ran once. */
    public static PerTask of(TaskPairs scores) {
      return new PerTask(
          scores, new Runs(1, 1), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the same outcomes, as a replacement for published scores. */
    public PerTask insteadOf(Printed printed) {
      return new PerTask(scores, runs, onlyFirst, onlySecond, missing, Optional.of(printed));
    }

    /** Returns the tasks with an outcome of one side only. */
    public List<String> onlyRunBy(Side side) {
      return side == Side.FIRST ? onlyFirst : onlySecond;
    }

    @Override
    public Optional<PerTask> outcomes() {
      return Optional.of(this);
    }

    @Override
    public Optional<Estimate> estimate(Side side, double percent, Confidence confidence) {
      return Optional.of(
          (side == Side.FIRST ? scores : scores.mirrored()).firstEstimate(confidence));
    }

    @Override
    public Evidence mirrored() {
      return new PerTask(
          scores.mirrored(),
          runs,
          /* onlyFirst= */ onlySecond,
          /* onlySecond= */ onlyFirst,
          missing.map(Missing::mirrored),
          replaced.map(Printed::mirrored));
    }
  }

  /**
   * Both models ran tasks, but these cannot be compared one by one: there is no error bar.
   *
   * @param why in words that follow "because", such as "A and B have no task in common"
   * @param allowed what could be compared
   * @param missing what would change if missing outcomes counted as failed; empty if nothing would
   */
  record Incomparable(String why, String allowed, Optional<Missing> missing) implements Evidence {

    /** Makes the evidence of models of which no outcome is missing. */
    public Incomparable(String why, String allowed) {
      this(why, allowed, Optional.empty());
    }

    Incomparable with(Optional<Missing> outcomes) {
      return new Incomparable(why, allowed, outcomes);
    }

    @Override
    public Optional<Incomparable> incomparable() {
      return Optional.of(this);
    }

    @Override
    public Optional<Estimate> estimate(Side side, double percent, Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public Evidence mirrored() {
      return with(missing.map(Missing::mirrored));
    }

    /** Returns the refusal to compare the tasks of a benchmark. */
    public IllegalArgumentException refusal(String benchmark) {
      return new IllegalArgumentException("On " + benchmark + ", " + why + "; allowed: " + allowed);
    }
  }

  /**
   * Two models of which outcomes are missing: some came to none, or only the other ran the task.
   *
   * @param tasks how many tasks either of them, or another model of the same data, ran
   * @param first of how many of them outcomes of the first model are missing
   * @param second of how many of them outcomes of the second model are missing
   * @param ifFailed both scores in percent over all of them, with what is missing as failed
   */
  record Missing(int tasks, int first, int second, Printed ifFailed) {

    /**
     * Returns the rule and both numbers in a sentence.
     *
     * @param where the benchmark, as in " on X"; blank where that is clear
     * @param name the name of either model
     * @param winner who leads without what is missing
     */
    public String words(String where, Function<Side, String> name, Optional<Side> winner) {
      return "Missing outcomes"
          + where
          + ", of "
          + name.apply(Side.FIRST)
          + " on "
          + Numbers.count(first)
          + " and of "
          + name.apply(Side.SECOND)
          + " on "
          + Numbers.count(second)
          + " of "
          + Numbers.count(tasks)
          + " tasks, are left out; counted as failed, "
          + scores(name, winner)
          + ".";
    }

    private String scores(Function<Side, String> name, Optional<Side> winner) {
      double one = ifFailed.first().orElseThrow();
      double other = ifFailed.second().orElseThrow();
      Decimals decimals = Decimals.telling(1, one, other);
      if (one == other) {
        return "both have " + decimals.format(one);
      }
      Side ahead = one > other ? Side.FIRST : Side.SECOND;
      return name.apply(ahead)
          + (winner.equals(Optional.of(ahead)) ? " still leads, " : " leads, ")
          + decimals.format(Math.max(one, other))
          + " to "
          + decimals.format(Math.min(one, other));
    }

    Missing mirrored() {
      return new Missing(tasks, /* first= */ second, /* second= */ first, ifFailed.mirrored());
    }
  }

  /** Two scores in percent as published; empty if there is none. */
  record Printed(OptionalDouble first, OptionalDouble second) {

    Printed mirrored() {
      return new Printed(/* first= */ second, /* second= */ first);
    }
  }

  /**
   * How often each model ran each task.
   *
   * @param fewest runs of a task, one or more
   * @param most runs of a task
   */
  record Runs(int fewest, int most) {

    /**
     * @throws IllegalArgumentException if there is no run, or {@code most} is below {@code fewest}
     */
    public Runs {
      atLeast(1, OptionalInt.of(fewest), "Runs of a task");
      atLeast(fewest, OptionalInt.of(most), "Most runs of a task");
    }

    /** Returns the runs as words to follow the tasks: {@code , 5 times each}; empty for one run. */
    @Override
    public String toString() {
      return most == 1
          ? ""
          : fewest == most
              ? ", " + most + " times each"
              : ", " + fewest + " to " + most + " times each";
    }
  }

  /** Returns what is published about the tasks; empty if nothing is, or if outcomes replaced it. */
  default Optional<Published> published() {
    return Optional.empty();
  }

  /** Returns what both models did on each task; empty if unknown. */
  default Optional<PerTask> outcomes() {
    return Optional.empty();
  }

  /** Returns why what both models did on tasks cannot be compared; empty otherwise. */
  default Optional<Incomparable> incomparable() {
    return Optional.empty();
  }

  /** Returns what would change if missing outcomes counted as failed; empty if nothing would. */
  default Optional<Missing> missing() {
    return Optional.empty();
  }

  /** Returns whether the scores are means of outcomes, which have no decimals of their own. */
  default boolean counted() {
    return measured() || incomparable().isPresent();
  }

  /** Returns the errors that scores come with; empty where they have none of their own. */
  default Optional<Stated> stated() {
    return Optional.empty();
  }

  /** Returns the errors that sources state and that are smaller than those of counting. */
  default List<GivenError> outweighed() {
    return List.of();
  }

  /** Returns whether the models are compared task by task. */
  default boolean measured() {
    return outcomes().isPresent();
  }

  /** Returns whether it is known how many tasks there are, or how far off both scores may be. */
  default boolean sized() {
    return counted() || published().isPresent() || stated().isPresent();
  }

  /**
   * Returns one side's score as a rate with its own interval: Wilson's for a published score, that
   * of the tasks if their outcomes are known; empty without a number of tasks.
   */
  Optional<Estimate> estimate(Side side, double percent, Confidence confidence);

  /** Returns the same evidence with the models swapped. */
  Evidence mirrored();

  private static List<GivenError> reversed(List<GivenError> errors) {
    return IntStream.range(0, errors.size())
        .mapToObj(i -> errors.get(errors.size() - 1 - i))
        .toList();
  }

  private static void atLeast(int least, OptionalInt found, String what) {
    if (found.isPresent() && found.getAsInt() < least) {
      throw new IllegalArgumentException(
          what + ": " + found.getAsInt() + "; allowed: " + least + " or more");
    }
  }

  /** How one task of a benchmark is judged, as far as that is known. */
  enum Judging {
    /** Passed or failed. */
    PASS_FAIL,
    /** In parts, each with some credit. */
    RUBRIC,
    /** Against another model's answer: won, tied or lost. */
    PAIRWISE,
    /** Not known; taken as passed or failed. */
    UNKNOWN;

    /** Returns whether a score can only be a count of tasks. */
    public boolean counts() {
      return this == PASS_FAIL || this == UNKNOWN;
    }
  }
}
