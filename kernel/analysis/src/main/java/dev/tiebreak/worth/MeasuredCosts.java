package dev.tiebreak.worth;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.internal.interval.RatioOfMeans;
import dev.tiebreak.stats.internal.interval.TaskScores;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * What the tasks of a benchmark cost with each model, task by task, from logs.
 *
 * @param models one per model, in the order of the data
 * @param basis how the costs were found: as billed, or from tokens and prices
 * @param notes what else to say about the runs, one sentence each; may be empty
 */
public record MeasuredCosts(
    String benchmark, List<Model> models, String basis, List<String> notes, Provenance provenance)
    implements Charted {

  /**
   * One model.
   *
   * @param tasks each task once, in the order of the data; two or more
   */
  public record Model(String model, List<Task> tasks) {

    private static final int FEWEST = 2;

    public Model {
      tasks = List.copyOf(tasks);
      if (tasks.size() < FEWEST) {
        throw new IllegalArgumentException(
            "Tasks of " + model + " with a cost: " + tasks.size() + "; allowed: 2 or more");
      }
    }

    /** Returns the share of tasks solved, in percent. */
    public double percent() {
      return 100 * tasks.stream().mapToDouble(Task::solved).average().orElseThrow();
    }

    /**
     * Returns the cost of a task, in US dollars, with its 95% interval, which is never negative.
     */
    public Estimate usdPerTask() {
      return TaskScores.of(usd()).mean().positiveEstimate(Confidence.DEFAULT);
    }

    /**
     * Returns the cost of a solved task, in US dollars: the total paid over the number solved, with
     * its 95% interval, from 0 to infinity where too few were solved to tell; empty if none was
     * solved.
     */
    public Optional<Estimate> usdPerSolvedTask() {
      return RatioOfMeans.ofPositive(
          usd(), tasks.stream().mapToDouble(Task::solved).toArray(), Confidence.DEFAULT);
    }

    private double[] usd() {
      return tasks.stream().mapToDouble(Task::usd).toArray();
    }

    ParetoFrontier.Point point() {
      Estimate usd = usdPerTask();
      PassRates.Rate rate = new PassRates.Rate(model, percent(), OptionalInt.of(tasks.size()));
      return ParetoFrontier.Point.of(
          ScoredModels.Model.of(rate, model),
          usd.value(),
          usd.interval().lower(),
          usd.interval().upper());
    }
  }

  /**
   * One task.
   *
   * @param usd what it cost, in US dollars, zero or more; the mean of its runs
   * @param solved the share of its runs that solved it, or its partial credit, 0 to 1
   */
  public record Task(double usd, double solved) {
    public Task {
      if (!(usd >= 0 && usd < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("Cost of a task: " + usd + "; allowed: 0 or more");
      }
    }
  }

  public MeasuredCosts {
    models = List.copyOf(models);
    notes = List.copyOf(notes);
  }

  /**
   * Returns a model's costs.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Model of(String model) {
    return models.stream()
        .filter(each -> each.model().equals(model))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    model
                        + " has no costs on "
                        + benchmark
                        + "; allowed: "
                        + String.join(", ", models.stream().map(Model::model).toList())));
  }

  /** Returns which models are worth the money, by the error bars of score and cost. */
  public ParetoFrontier frontier() {
    return new ParetoFrontier(
        benchmark, models.stream().map(Model::point).toList(), List.of(), said(), provenance);
  }

  /** How the costs were found, and what else there is to say about the runs. */
  List<String> said() {
    return Stream.concat(Stream.of(basis), notes.stream()).toList();
  }

  /** Returns how the costs of tasks are distributed, a row per model. */
  @Override
  public Chart chart() {
    return MeasuredFigure.of(this);
  }

  /** Returns the finding in one sentence. */
  @Override
  public String finding() {
    return MeasuredTables.finding(this);
  }

  /** Returns a frame, one row per model: tasks, percent solved, both costs with their limits. */
  @Override
  public Table table() {
    return MeasuredTables.frame(this);
  }

  @Override
  public DisplayTable display() {
    return MeasuredTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
