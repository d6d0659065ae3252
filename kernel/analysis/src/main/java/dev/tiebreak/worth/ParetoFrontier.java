package dev.tiebreak.worth;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.bill.PointsPerDollar;
import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.vary.CostSimulation;
import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.words.internal.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Models by score and cost: which are dominated, and which are not.
 *
 * @param measure what was scored, in which unit, and which of two scores is better
 * @param points the models, in the order given
 * @param leftOut why a model is left out, one sentence each; may be empty
 * @param notes what else to say about the costs, one sentence each; may be empty
 * @param systems how the models were run, where that is said
 */
public record ParetoFrontier(
    Measure measure,
    List<Point> points,
    List<String> leftOut,
    List<String> notes,
    List<SystemName> systems,
    Provenance provenance)
    implements Charted {

  /**
   * A model with both error bars.
   *
   * @param score in the unit of the measure
   * @param lowScore the lowest plausible score
   * @param highScore the highest plausible score
   * @param tasks how many tasks the score is over, if that is where its error bar comes from
   * @param usd US dollars per task
   * @param lowUsd the lowest plausible cost
   * @param highUsd the highest plausible cost
   * @param error how far off the score may be as its source says, if its error bar is that one's
   * @param contradiction what contradicts the score, in a sentence; empty where nothing does
   */
  public record Point(
      String model,
      double score,
      double lowScore,
      double highScore,
      OptionalInt tasks,
      double usd,
      double lowUsd,
      double highUsd,
      Optional<GivenError> error,
      Optional<String> contradiction) {

    public Point {
      if (!(lowScore <= score && score <= highScore && lowUsd <= usd && usd <= highUsd)) {
        throw new IllegalArgumentException(
            model + " lies outside its error bars; allowed: a value between its limits");
      }
    }

    static Point of(TaskCost cost, ScoredModels.Model scored) {
      cost.requireOneAttempt();
      double[] likely = CostSimulation.likely(cost);
      return of(scored, cost.usd().doubleValue(), likely[0], likely[1]);
    }

    /** A model with its limits, neither of which may be rounded past the value itself. */
    static Point of(ScoredModels.Model scored, double usd, double lowUsd, double highUsd) {
      return new Point(
          scored.label(),
          scored.score(),
          scored.low(),
          scored.high(),
          scored.tasks(),
          usd,
          Math.min(usd, lowUsd),
          Math.max(usd, highUsd),
          scored.error(),
          scored.contradiction());
    }

    private boolean dominates(Point other, Better best) {
      int dearer = Ties.compare(usd, other.usd);
      int better = Ties.compare(best.ahead(score), best.ahead(other.score));
      return dearer <= 0 && better >= 0 && (dearer < 0 || better > 0);
    }

    /**
     * Whether the other cannot dominate this, wherever in their error bars both lie; a score
     * without an error bar proves nothing, nor does one over fewer than ten tasks.
     */
    private boolean safeFrom(Point other, Better best) {
      boolean ahead =
          switch (best) {
            case HIGHER -> lowScore > other.highScore;
            case LOWER -> highScore < other.lowScore;
          };
      return !ofFewTasks()
          && !other.ofFewTasks()
          && ((hasErrorBar() && other.hasErrorBar() && ahead)
              || Ties.compare(highUsd, other.lowUsd) < 0);
    }

    boolean hasErrorBar() {
      return tasks.isPresent() || error.isPresent();
    }

    private boolean ofFewTasks() {
      OptionalInt known = tasks.isPresent() ? tasks : error.map(GivenError::n).orElse(tasks);
      return known.isPresent() && known.getAsInt() < Confidence.FEWEST_TASKS;
    }

    boolean same(Point other) {
      return costsLike(other) && scoresLike(other);
    }

    boolean costsLike(Point other) {
      return Ties.compare(usd, other.usd) == 0;
    }

    boolean scoresLike(Point other) {
      return Ties.compare(score, other.score) == 0;
    }

    PassRates.Rate rate() {
      return new PassRates.Rate(model, score, tasks, error, contradiction, Optional.empty());
    }
  }

  /** Makes a frontier of scores in percent. */
  public ParetoFrontier(
      String benchmark,
      List<Point> points,
      List<String> leftOut,
      List<String> notes,
      Provenance provenance) {
    this(Measure.percent(benchmark), points, leftOut, notes, List.of(), provenance);
  }

  public ParetoFrontier {
    points = List.copyOf(points);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    systems = List.copyOf(systems);
  }

  /**
   * Returns the frontier of models that have both a cost and a pass rate.
   *
   * @param costs what a task costs with each model
   * @param rates what they scored
   * @param unpriced models whose prices cannot be used here, each with the reason
   * @throws IllegalArgumentException if no model has both, or a workload repeats failed attempts,
   *     whose cost is not that of a task with this score
   */
  public static ParetoFrontier of(
      List<TaskCost> costs, PassRates rates, Map<String, String> unpriced, Provenance provenance) {
    return of(costs, ScoredModels.of(rates), unpriced, provenance);
  }

  /** Returns the same of scores in any unit. */
  public static ParetoFrontier of(
      List<TaskCost> costs,
      ScoredModels scored,
      Map<String, String> unpriced,
      Provenance provenance) {
    String benchmark = scored.measure().label();
    List<Point> points =
        costs.stream()
            .flatMap(cost -> scored.find(cost.model()).map(m -> Point.of(cost, m)).stream())
            .toList();
    List<String> names = costs.stream().map(cost -> cost.model()).toList();
    if (points.isEmpty()) {
      throw new NothingToShow(
          "No model has both a price and a score on "
              + benchmark
              + "; prices: "
              + (names.isEmpty()
                  ? String.join("; ", unpriced.values())
                  : String.join(", ", names)));
    }
    Set<String> priced = Set.copyOf(names);
    List<String> leftOut =
        Stream.concat(
                scored.models().stream()
                    .map(ScoredModels.Model::name)
                    .filter(name -> !priced.contains(name))
                    .map(name -> unpriced.getOrDefault(name, name + " has no price.")),
                names.stream()
                    .filter(name -> scored.find(name).isEmpty())
                    .map(name -> name + " has no score on " + benchmark + "."))
            .toList();
    Provenance all = provenance.and(scored.provenance());
    List<TaskCost> shown =
        costs.stream().filter(cost -> scored.find(cost.model()).isPresent()).toList();
    List<ScoredModels.Model> models =
        shown.stream().flatMap(cost -> scored.find(cost.model()).stream()).toList();
    List<String> notes =
        Stream.of(
                scored.notes().stream(),
                models.stream().flatMap(model -> model.chosen().stream()),
                new Costs(shown, all).notes().stream())
            .flatMap(each -> each)
            .toList();
    List<SystemName> systems = models.stream().map(ScoredModels.Model::system).toList();
    return new ParetoFrontier(scored.measure(), points, leftOut, notes, systems, all);
  }

  /** Returns the same frontier with more notes. */
  public ParetoFrontier noting(List<String> sentences) {
    return new ParetoFrontier(
        measure,
        points,
        leftOut,
        Stream.concat(notes.stream(), sentences.stream()).toList(),
        systems,
        provenance);
  }

  /** Returns the name of what was scored. */
  public String benchmark() {
    return measure.label();
  }

  /**
   * Returns the models that no other beats in score at the same cost or less, from the cheapest up.
   */
  public List<Point> frontier() {
    return points.stream()
        .filter(point -> dominatedBy(point).isEmpty())
        .sorted(Comparator.comparingDouble(Point::usd))
        .toList();
  }

  /**
   * Returns the models that stay on the frontier wherever in their error bars all models lie; none
   * where there is no other model, or on the strength of fewer than ten tasks.
   */
  public List<Point> clear() {
    if (points.size() == 1) {
      return List.of();
    }
    return frontier().stream()
        .filter(
            point ->
                points.stream()
                    .filter(other -> !other.equals(point))
                    .allMatch(other -> point.safeFrom(other, measure.better())))
        .toList();
  }

  /** Returns the models that score no worse and cost no more, and are better in one of the two. */
  public List<Point> dominatedBy(Point point) {
    return points.stream().filter(other -> other.dominates(point, measure.better())).toList();
  }

  /**
   * Returns the extra points per extra dollar that a model of the frontier gives over the next
   * cheaper one; empty where scores are not percent of which more is better.
   */
  public Optional<PointsPerDollar> pointsPerDollar(Point point) {
    return pointsPerDollar(point, frontier());
  }

  /** Returns the same for a known frontier, since finding it compares every pair. */
  Optional<PointsPerDollar> pointsPerDollar(Point point, List<Point> frontier) {
    int place = frontier.indexOf(point);
    if (place < 1 || !measure.isPlainShare()) {
      return Optional.empty();
    }
    Point cheaper = frontier.get(place - 1);
    return PointsPerDollar.of(point.usd(), point.rate(), cheaper.usd(), cheaper.rate());
  }

  /** What contradicts the scores, in sentences. */
  List<String> contradictions() {
    return points.stream().flatMap(point -> point.contradiction().stream()).toList();
  }

  /** How the costs of all models are printed. */
  Money money() {
    return Money.of(
        points.stream()
            .flatMap(point -> Stream.of(point.usd(), point.lowUsd(), point.highUsd()))
            .toList());
  }

  /** Returns a chart of score against cost, with the frontier drawn. */
  @Override
  public Chart chart() {
    return ParetoFigure.of(this);
  }

  /** Returns the finding in one sentence. */
  @Override
  public String finding() {
    return ParetoTables.finding(this) + SystemName.notAlike(systems);
  }

  /** Returns a frame, one row per model: score and cost with limits, on the frontier, clear. */
  @Override
  public Table table() {
    return ParetoTables.frame(this);
  }

  /** Returns a table to read, one row per model, from the cheapest up. */
  @Override
  public DisplayTable display() {
    return ParetoTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
