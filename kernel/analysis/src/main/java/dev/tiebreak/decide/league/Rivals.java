package dev.tiebreak.decide.league;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.TaskScores;
import dev.tiebreak.stats.internal.test.PairTests;
import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.stats.internal.test.RatePairs;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What is known of the tasks behind the scores of a league's models, best first. */
sealed interface Rivals {

  /** The model's score with its interval; empty where the number of tasks is not known. */
  Optional<Estimate> score(int model, Confidence confidence);

  /** How many tasks there are; empty where it is not known. */
  OptionalInt tasks();

  /** The test of each pair; none where they cannot be tested. */
  PairTests tests(Assumptions assumptions);

  /** Whether the models are compared task by task. */
  default boolean measured() {
    return false;
  }

  /** What the tests rest on, in sentences. */
  List<String> basis(Assumptions assumptions);

  /**
   * Scores of which nobody says how far off they may be.
   *
   * @param why what is missing, in a sentence
   */
  record Unsized(String why) implements Rivals {

    @Override
    public Optional<Estimate> score(int model, Confidence confidence) {
      return Optional.empty();
    }

    @Override
    public OptionalInt tasks() {
      return OptionalInt.empty();
    }

    @Override
    public PairTests tests(Assumptions assumptions) {
      return PairTests.none();
    }

    @Override
    public List<String> basis(Assumptions assumptions) {
      return List.of(why);
    }
  }

  /** Published scores over a known number of tasks. */
  record Rates(List<PassRate> rates) implements Rivals {

    @Override
    public Optional<Estimate> score(int model, Confidence confidence) {
      return Optional.of(rates.get(model).estimate(RateInterval.WILSON, confidence));
    }

    @Override
    public OptionalInt tasks() {
      return OptionalInt.of(rates.get(0).n());
    }

    @Override
    public PairTests tests(Assumptions assumptions) {
      return switch (assumptions.interval()) {
        case NEWCOMBE -> RatePairs.tests(rates, assumptions.pairing(), assumptions.confidence());
        case NORMAL ->
            RatePairs.normalTests(rates, assumptions.pairing(), assumptions.confidence());
      };
    }

    @Override
    public List<String> basis(Assumptions assumptions) {
      return List.of(
          "Error bars are those of "
              + Plural.counted(rates.get(0).n(), "task", "tasks")
              + " and their runs.",
          assumptions.ofLeague());
    }
  }

  /** Outcomes on the tasks that all models ran. */
  record Tasks(List<double[]> scores, List<Object> clusters) implements Rivals {

    @Override
    public boolean measured() {
      return true;
    }

    private PairedScores pair(int one, int other) {
      PairedScores pair = PairedScores.of(scores.get(one), scores.get(other));
      return clusters.isEmpty() ? pair : pair.clusteredBy(clusters);
    }

    /** A model whose outcomes do not vary is neither like nor unlike another. */
    private String alike() {
      long constant = scores.stream().filter(each -> !TaskScores.of(each).vary()).count();
      long varying = scores.size() - constant;
      return varying < 2
          ? "cannot be measured, since "
              + (varying == 0 ? "no" : "only one")
              + " model's outcomes vary"
          : "was measured, not assumed"
              + (constant == 0
                  ? ""
                  : ", except for "
                      + constant
                      + Plural.of(constant, " model", " models")
                      + " whose outcomes do not vary");
    }

    @Override
    public Optional<Estimate> score(int model, Confidence confidence) {
      return Optional.of(pair(model, model).firstEstimate(confidence));
    }

    @Override
    public OptionalInt tasks() {
      return OptionalInt.of(scores.get(0).length);
    }

    @Override
    public PairTests tests(Assumptions assumptions) {
      return RatePairs.tests(scores.size(), this::pair, assumptions.confidence());
    }

    @Override
    public List<String> basis(Assumptions assumptions) {
      List<String> sentences = new ArrayList<>();
      sentences.add(
          "Compared task by task, over the "
              + Numbers.count(scores.get(0).length)
              + " tasks that all of these models ran; how alike their outcomes are "
              + alike()
              + ". "
              + assumptions.ofMeasured());
      pair(0, 1)
          .clusters()
          .ifPresent(count -> sentences.add("The tasks come in " + count + " clusters."));
      return sentences;
    }
  }

  /**
   * Scores that come with an error of their own; a pair of which one does not is not tested.
   *
   * @param measure what they are of
   * @param scores best first
   * @param errors in the same order
   */
  record Given(Measure measure, List<Double> scores, List<Optional<GivenError>> errors)
      implements Rivals {

    private static final double HUNDRED = 100;

    @Override
    public Optional<Estimate> score(int model, Confidence confidence) {
      return errors.get(model).map(error -> score(scores.get(model), error, confidence));
    }

    private Estimate score(double score, GivenError error, Confidence confidence) {
      double scale = measure.unit() == Unit.PERCENT ? HUNDRED : 1;
      Interval limits =
          error.around(score, confidence).within(measure.range().least(), measure.range().most());
      return new Estimate(
          score / scale,
          error.n().orElse(1),
          new Interval(limits.lower() / scale, limits.upper() / scale, confidence),
          "from the error stated",
          "errors are normally distributed");
    }

    private Stream<GivenError> known() {
      return errors.stream().flatMap(Optional::stream);
    }

    /** The fewest behind any score, where it is said of all. */
    @Override
    public OptionalInt tasks() {
      return known().allMatch(error -> error.n().isPresent())
          ? known().mapToInt(error -> error.n().getAsInt()).min()
          : OptionalInt.empty();
    }

    @Override
    public PairTests tests(Assumptions assumptions) {
      int models = scores.size();
      double[] p = new double[RatePairs.count(models)];
      boolean[] excluding = new boolean[p.length];
      Arrays.fill(p, Double.NaN);
      for (int i = 0; i < models; i++) {
        for (int j = i + 1; j < models; j++) {
          if (errors.get(i).isPresent() && errors.get(j).isPresent()) {
            int pair = RatePairs.index(i, j, models);
            GivenError one = errors.get(i).get();
            GivenError other = errors.get(j).get();
            p[pair] = GivenError.test(scores.get(i), one, scores.get(j), other).pValue();
            excluding[pair] =
                GivenError.difference(
                        scores.get(i), one, scores.get(j), other, assumptions.confidence())
                    .interval()
                    .excludesZero();
          }
        }
      }
      return PairTests.of(p, excluding);
    }

    @Override
    public List<String> basis(Assumptions assumptions) {
      int without = errors.size() - (int) known().count();
      String basis =
          "Error bars are those of each score's own error; the scores are taken as independent. "
              + assumptions.ofMeasured();
      return without == 0
          ? List.of(basis)
          : List.of(
              basis,
              Numbers.count(without)
                  + Plural.of(without, " score comes", " scores come")
                  + " without an error; no pair with "
                  + Plural.of(without, "it", "one of them")
                  + " is tested.");
    }
  }
}
