package dev.tiebreak.data;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of how far off scores may be: their own rows come before the list of benchmarks,
 * and a count of tasks before the error of a source, unless that one is larger.
 *
 * @param sizes of the benchmarks, where known
 */
record ScoreEvidence(Optional<Benchmarks> sizes) {

  private static final int FEWEST = 2;
  private static final double HUNDRED = 100;

  /** What is known of some scores of one measure together; two of them may have errors apart. */
  Evidence of(List<Score> scores, Measure measure) {
    Evidence listed = measure.isShare() ? listed(measure) : new Evidence.SizeUnknown();
    List<OptionalInt> counts = scores.stream().map(this::counted).distinct().toList();
    boolean anyTold = scores.stream().anyMatch(s -> s.n().isPresent() || s.error().isPresent());
    if (!anyTold) {
      return listed;
    }
    if (counts.size() == 1 && counts.get(0).isPresent()) {
      return published(counts.get(0).getAsInt(), scores, listed);
    }
    List<GivenError> errors = scores.stream().flatMap(score -> error(score).stream()).toList();
    return scores.size() == FEWEST && errors.size() == FEWEST
        ? new Evidence.Stated(errors.get(0), errors.get(1), outweighed(scores))
        : new Evidence.SizeUnknown();
  }

  /**
   * The errors that sources state and that are smaller than those of counting, which are used; each
   * with the number of tasks that are counted.
   */
  List<GivenError> outweighed(List<Score> scores) {
    return scores.stream().flatMap(score -> outweighed(score).stream()).toList();
  }

  private Optional<GivenError> outweighed(Score score) {
    OptionalInt tasks = counted(score);
    return score
        .error()
        .filter(error -> tasks.isPresent())
        .filter(error -> error.isBelow(binomial(score, tasks.getAsInt())))
        .map(error -> new GivenError(error.below(), error.above(), tasks, error.of()));
  }

  private Evidence published(int tasks, List<Score> scores, Evidence listed) {
    Optional<Evidence.Published> known = listed.published();
    List<OptionalInt> trials = scores.stream().map(Score::trials).distinct().toList();
    boolean told = trials.size() == 1 && trials.get(0).isPresent();
    return new Evidence.Published(
        tasks,
        known
            .filter(each -> each.tasks() == tasks)
            .map(Evidence.Published::allTasks)
            .orElseGet(OptionalInt::empty),
        told ? trials.get(0) : known.map(Evidence.Published::trials).orElseGet(OptionalInt::empty),
        known.map(Evidence.Published::judging).orElse(Evidence.Judging.UNKNOWN),
        outweighed(scores));
  }

  private Evidence listed(Measure measure) {
    MeasureName name = MeasureName.of(measure);
    return sizes.map(known -> known.evidence(name)).orElseGet(Evidence.SizeUnknown::new);
  }

  /** How far off a score may be; empty where nobody says. */
  Optional<GivenError> error(Score score) {
    OptionalInt counted = counted(score);
    return counted.isPresent()
        ? Optional.of(GivenError.ofCount(score.number(), counted.getAsInt()))
        : score.error().filter(GivenError::isEvidence);
  }

  /** How many tasks a share is counted over, unless its source states a larger error. */
  OptionalInt counted(Score score) {
    OptionalInt tasks = tasks(score);
    if (tasks.isEmpty()) {
      return tasks;
    }
    double binomial = binomial(score, tasks.getAsInt());
    boolean larger = score.error().filter(error -> error.largest() > binomial).isPresent();
    return larger ? OptionalInt.empty() : tasks;
  }

  private static double binomial(Score score, int tasks) {
    double rate = score.number() / HUNDRED;
    return HUNDRED * Math.sqrt(rate * (1 - rate) / tasks);
  }

  private OptionalInt tasks(Score score) {
    if (!score.measure().isShare()) {
      return OptionalInt.empty();
    }
    if (score.n().isPresent()) {
      return score.n();
    }
    return listed(score.measure()).published().stream()
        .mapToInt(Evidence.Published::tasks)
        .findFirst();
  }
}
