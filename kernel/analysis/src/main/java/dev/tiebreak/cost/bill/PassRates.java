package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What models scored on one benchmark, to compare with what they cost.
 *
 * @param rates one per model that has a score
 * @param notes what else to say about the scores, one sentence each; may be empty
 */
public record PassRates(
    String benchmark, List<Rate> rates, List<String> notes, Provenance provenance) {

  /**
   * One model's score.
   *
   * @param percent the share of tasks that it solved, 0 to 100
   * @param tasks how many tasks there were; empty where that is not known or a task is not passed
   *     or failed
   * @param error how far off the score may be as its source says; empty where it does not say, or
   *     the tasks say more
   * @param contradiction what contradicts the score, in a sentence; empty where nothing does
   * @param chosen which of several scores it is, in a sentence; empty where it is the only one
   */
  public record Rate(
      String model,
      double percent,
      OptionalInt tasks,
      Optional<GivenError> error,
      Optional<String> contradiction,
      Optional<String> chosen) {

    private static final double HUNDRED = 100;

    public Rate {
      if (!(percent >= 0 && percent <= 100)) {
        throw new IllegalArgumentException(
            "Score of " + model + ": " + percent + "; allowed: 0 to 100 percent");
      }
      if (tasks.isPresent() && tasks.getAsInt() < 1) {
        throw new IllegalArgumentException(
            "Tasks of " + model + ": " + tasks.getAsInt() + "; allowed: 1 or more");
      }
    }

    /** Makes a score, the only one, of whose error its source says nothing. */
    public Rate(String model, double percent, OptionalInt tasks, Optional<String> contradiction) {
      this(model, percent, tasks, Optional.empty(), contradiction, Optional.empty());
    }

    /** Makes a score that nothing contradicts. */
    public Rate(String model, double percent, OptionalInt tasks) {
      this(model, percent, tasks, Optional.empty());
    }

    /** Returns whether it is known how far off the score may be. */
    public boolean hasErrorBar() {
      return tasks.isPresent() || error.isPresent();
    }

    /** How far off the score may be, as its source says or the tasks do. */
    Optional<GivenError> errorOrCount() {
      return tasks.isPresent() ? Optional.of(GivenError.ofCount(percent, tasks.getAsInt())) : error;
    }

    /** The score as a pass rate of tasks; empty where it is not known to be one. */
    Optional<PassRate> passRate() {
      return tasks.isPresent()
          ? Optional.of(PassRate.ofPercent(percent, tasks.getAsInt()))
          : Optional.empty();
    }

    /**
     * Returns the lowest plausible score, in percent: the lower limit of Wilson's 95% interval, or
     * of the one that the source states, never above the score, however both are rounded; the score
     * itself where it has no error bar.
     */
    public double lowPercent() {
      return interval().map(each -> Math.min(percent, each.lower())).orElse(percent);
    }

    /** Returns the highest plausible score likewise, never below the score. */
    public double highPercent() {
      return interval().map(each -> Math.max(percent, each.upper())).orElse(percent);
    }

    private Optional<Interval> interval() {
      return passRate()
          .map(rate -> rate.estimate().interval())
          .map(
              each ->
                  new Interval(HUNDRED * each.lower(), HUNDRED * each.upper(), each.confidence()))
          .or(() -> error.map(each -> each.around(percent, Confidence.DEFAULT).within(0, HUNDRED)));
    }
  }

  public PassRates {
    rates = List.copyOf(rates);
    notes = List.copyOf(notes);
  }

  /** Makes pass rates of which no more is to be said. */
  public PassRates(String benchmark, List<Rate> rates, Provenance provenance) {
    this(benchmark, rates, List.of(), provenance);
  }

  /** Returns a model's score; empty if it has none. */
  public Optional<Rate> find(String model) {
    return rates.stream().filter(rate -> rate.model().equals(model)).findFirst();
  }

  /** What contradicts the scores of these models, in sentences. */
  List<String> contradictions(Collection<String> models) {
    return said(models, Rate::contradiction);
  }

  /** Which of several scores those of these models are, in sentences. */
  List<String> chosen(Collection<String> models) {
    return said(models, Rate::chosen);
  }

  private List<String> said(Collection<String> models, Function<Rate, Optional<String>> what) {
    return rates.stream()
        .filter(rate -> models.contains(rate.model()))
        .flatMap(rate -> what.apply(rate).stream())
        .toList();
  }

  /**
   * Returns a model's score.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Rate of(String model) {
    require(List.of(model));
    return find(model).orElseThrow();
  }

  /** The score of the model behind a cost, under the cost's name. */
  Rate of(TaskCost cost) {
    Rate rate = of(cost.plan().model());
    return new Rate(
        cost.model(),
        rate.percent(),
        rate.tasks(),
        rate.error(),
        rate.contradiction(),
        rate.chosen());
  }

  /** Fails if one of these models has no score. */
  void require(List<String> models) {
    List<String> known = rates.stream().map(Rate::model).toList();
    for (String model : models) {
      if (!known.contains(model)) {
        throw new IllegalArgumentException(
            model + " has no score on " + benchmark + "; allowed: " + String.join(", ", known));
      }
    }
  }
}
