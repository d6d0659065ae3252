package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores against costs: one point per model, and the frontier of those that no other model beats.
 *
 * @param cost what is paid, such as "Cost of a task, US dollars"
 * @param score what is scored, such as "SWE-bench Pro, percent"
 * @param axis what scores count, and which are better
 * @param models at least one model, each name once
 */
public record ParetoPoints(String cost, String score, ScoreAxis axis, List<Model> models)
    implements ChartPlot {

  public ParetoPoints {
    cost = PlotChecks.required("The cost's name", cost);
    score = PlotChecks.required("The score's name", score);
    models = PlotChecks.some("A Pareto chart needs at least one model", models);
    PlotChecks.named("The model", models, Model::name);
    models.forEach(
        model ->
            axis.check("The score of \"" + model.name() + "\"", OptionalDouble.of(model.score())));
  }

  /** Makes a chart of scores in percent. */
  public ParetoPoints(String cost, String score, List<Model> models) {
    this(cost, score, ScoreAxis.percent(1), models);
  }

  /**
   * One model.
   *
   * @param name its name
   * @param usd its cost in US dollars, zero or more
   * @param score its score, in the unit of the axis
   */
  public record Model(String name, double usd, double score) {

    public Model {
      name = PlotChecks.required("A model's name", name);
      PlotChecks.notNegative("The cost of \"" + name + "\"", usd);
    }
  }

  /**
   * Returns the models that no other matches in both cost and score and beats in one, from the
   * cheapest up; each scores better than the one before, or the same at the same cost.
   */
  public List<Model> frontier() {
    List<Model> sorted = new ArrayList<>(models);
    sorted.sort(
        Comparator.comparingDouble(Model::usd)
            .thenComparing(
                Comparator.comparingDouble((Model model) -> axis.ahead(model.score(), 0))
                    .reversed()));
    List<Model> frontier = new ArrayList<>();
    for (Model model : sorted) {
      Model last = frontier.isEmpty() ? null : frontier.get(frontier.size() - 1);
      boolean same = last != null && last.usd() == model.usd() && last.score() == model.score();
      if (last == null || axis.ahead(model.score(), last.score()) > 0 || same) {
        frontier.add(model);
      }
    }
    return List.copyOf(frontier);
  }

  @Override
  public String kind() {
    return "Pareto chart";
  }

  @Override
  public List<String> modelNames() {
    return models.stream().map(Model::name).toList();
  }

  /** All or none: a few in colour among many would look highlighted. */
  @Override
  public List<String> colouredNames() {
    return models.size() <= Theme.SERIES ? modelNames() : List.of();
  }

  @Override
  public Set<AxisUnit> units() {
    return Stream.of(AxisUnit.USD, axis.unit()).collect(Collectors.toSet());
  }

  @Override
  public ChartPlot.Data data() {
    List<Model> frontier = frontier();
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.numbers(cost),
            ChartPlot.Data.numbers(score),
            ChartPlot.Data.words("On the frontier")),
        models.stream()
            .map(
                model ->
                    List.of(
                        model.name(),
                        ChartPlot.Data.number(model.usd()),
                        ChartPlot.Data.number(model.score()),
                        frontier.contains(model) ? "yes" : "no"))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.paretoPoints(this);
  }
}
