package dev.tiebreak.decide;

import dev.tiebreak.stats.PairedOutcomes;
import java.util.OptionalInt;

/** What is known of the tasks behind the two scores of a contest. */
public sealed interface Evidence {

  /**
   * Both scores are published, and so is how many tasks they are the mean of.
   *
   * @param tasks the number of tasks, 2 or more
   * @param allTasks the tasks of the whole benchmark, where {@code tasks} is a part of it
   * @param trials how often each task is usually run; empty if nobody says
   * @param judging how one task is judged
   */
  record Published(int tasks, OptionalInt allTasks, OptionalInt trials, Judging judging)
      implements Evidence {

    /**
     * @throws IllegalArgumentException if there are fewer than two tasks, fewer in all than in the
     *     part, or no trial
     */
    public Published {
      atLeast(2, OptionalInt.of(tasks), "Tasks");
      atLeast(tasks, allTasks, "Tasks of the whole benchmark");
      atLeast(1, trials, "Trials of each task");
    }

    /** Returns pass/fail scores over so many tasks, of which no more is known. */
    public static Published over(int tasks) {
      return new Published(tasks, OptionalInt.empty(), OptionalInt.empty(), Judging.UNKNOWN);
    }

    private static void atLeast(int least, OptionalInt found, String what) {
      if (found.isPresent() && found.getAsInt() < least) {
        throw new IllegalArgumentException(
            what + ": " + found.getAsInt() + "; allowed: " + least + " or more");
      }
    }

    @Override
    public Evidence mirrored() {
      return this;
    }
  }

  /** Nobody says how many tasks the scores are the mean of: there is no error bar. */
  record SizeUnknown() implements Evidence {

    @Override
    public Evidence mirrored() {
      return this;
    }
  }

  /**
   * What both models did on each task is known, so that they are compared task by task.
   *
   * @param outcomes the tasks that both models ran, the first model's outcome first
   */
  record PerTask(PairedOutcomes outcomes) implements Evidence {

    @Override
    public Evidence mirrored() {
      return new PerTask(
          new PairedOutcomes(
              outcomes.both(),
              /* onlyFirst= */ outcomes.onlySecond(),
              /* onlySecond= */ outcomes.onlyFirst(),
              outcomes.neither()));
    }
  }

  /** Returns the same evidence with the models changed over. */
  Evidence mirrored();
}
