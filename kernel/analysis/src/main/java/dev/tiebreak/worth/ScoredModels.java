package dev.tiebreak.worth;

import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What models scored on one measure, in any unit, to set beside what they cost.
 *
 * @param notes what else to say about the scores, one sentence each; may be empty
 */
public record ScoredModels(
    Measure measure, List<Model> models, List<String> notes, Provenance provenance) {

  /**
   * One model.
   *
   * @param name its name, by which its price is found
   * @param label what charts and tables call it
   * @param score in the unit of the measure
   * @param low the lowest plausible score
   * @param high the highest plausible score
   * @param tasks how many tasks the score is over, if that is where its error bar comes from
   * @param error how far off the score may be as its source says, if its error bar is that one's
   * @param contradiction what contradicts the score, in a sentence; empty where nothing does
   * @param system how the model was run, as far as that is said
   * @param chosen which of several scores it is, in a sentence; empty where it is the only one
   */
  public record Model(
      String name,
      String label,
      double score,
      double low,
      double high,
      OptionalInt tasks,
      Optional<GivenError> error,
      Optional<String> contradiction,
      SystemName system,
      Optional<String> chosen) {

    /** Returns a model whose score is a share of tasks. */
    public static Model of(PassRates.Rate rate, String label) {
      return new Model(
          rate.model(),
          label,
          rate.percent(),
          rate.lowPercent(),
          rate.highPercent(),
          rate.tasks(),
          rate.error(),
          rate.contradiction(),
          SystemName.of(rate.model()),
          rate.chosen());
    }

    /**
     * Returns the same model, run as this system.
     *
     * @param why which of several scores it is, in a sentence; empty where it is the only one
     */
    public Model run(SystemName as, Optional<String> why) {
      return new Model(name, label, score, low, high, tasks, error, contradiction, as, why);
    }

    /** Returns a model whose score has the error that its source states, or none. */
    public static Model of(
        String name, String label, double score, Measure measure, Optional<GivenError> error) {
      Optional<Interval> likely =
          error.map(
              each ->
                  each.around(score, Confidence.DEFAULT)
                      .within(measure.range().least(), measure.range().most()));
      return new Model(
          name,
          label,
          score,
          likely.map(Interval::lower).orElse(score),
          likely.map(Interval::upper).orElse(score),
          OptionalInt.empty(),
          error,
          Optional.empty(),
          SystemName.of(name),
          Optional.empty());
    }
  }

  public ScoredModels {
    models = List.copyOf(models);
    notes = List.copyOf(notes);
  }

  /** Returns the models of pass rates. */
  static ScoredModels of(PassRates rates) {
    return new ScoredModels(
        Measure.percent(rates.benchmark()),
        rates.rates().stream().map(rate -> Model.of(rate, rate.model())).toList(),
        rates.notes(),
        rates.provenance());
  }

  Optional<Model> find(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst();
  }
}
