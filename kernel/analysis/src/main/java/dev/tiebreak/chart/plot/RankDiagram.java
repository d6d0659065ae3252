package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Mean ranks of many models, and which of them cannot be told apart: Demšar's critical difference
 * diagram ("Statistical Comparisons of Classifiers over Multiple Data Sets", JMLR 7, 2006).
 *
 * @param ranks at least two models, each once; sorted from the best, which has the lowest rank
 * @param criticalDifference mean ranks further apart than this differ; above zero
 */
public record RankDiagram(List<Rank> ranks, double criticalDifference) implements ChartPlot {

  public RankDiagram {
    ranks = ranks.stream().sorted(Comparator.comparingDouble(Rank::mean)).toList();
    if (ranks.size() < 2) {
      throw new IllegalArgumentException(
          Plural.of(ranks.size(), "There is ", "There are ")
              + Plural.counted(ranks.size(), "model", "models")
              + "; a rank diagram needs at least two");
    }
    PlotChecks.named("The model", ranks, Rank::model);
    PlotChecks.positive("The critical difference", criticalDifference);
    for (Rank rank : ranks) {
      if (!(rank.mean() >= 1 && rank.mean() <= ranks.size())) {
        throw new IllegalArgumentException(
            "The mean rank of \""
                + rank.model()
                + "\" is "
                + rank.mean()
                + "; allowed: 1 to "
                + ranks.size());
      }
    }
  }

  /**
   * One model.
   *
   * @param model its name
   * @param mean its mean rank; 1 is the best
   */
  public record Rank(String model, double mean) {

    public Rank {
      model = PlotChecks.required("A model's name", model);
    }
  }

  /**
   * Models next to each other that cannot be told apart.
   *
   * @param best the index of the best in {@link RankDiagram#ranks}, from 0
   * @param worst the index of the worst
   */
  public record Group(int best, int worst) {}

  /**
   * Returns the largest possible groups of two or more models that cannot be told apart, from the
   * best.
   */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    int reached = 0;
    for (int best = 0; best < ranks.size(); best++) {
      int worst = best;
      while (worst + 1 < ranks.size()
          && ranks.get(worst + 1).mean() - ranks.get(best).mean() <= criticalDifference) {
        worst++;
      }
      if (worst > best && worst > reached) {
        groups.add(new Group(best, worst));
        reached = worst;
      }
    }
    return List.copyOf(groups);
  }

  @Override
  public String kind() {
    return "critical difference diagram";
  }

  @Override
  public List<String> modelNames() {
    return ranks.stream().map(Rank::model).toList();
  }

  /** All or none: a few in colour among many would look highlighted. */
  @Override
  public List<String> colouredNames() {
    return modelNames().size() <= Theme.SERIES ? modelNames() : List.of();
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of();
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.numbers("Mean rank"),
            ChartPlot.Data.numbers("Critical difference")),
        ranks.stream()
            .map(
                rank ->
                    List.of(
                        rank.model(),
                        ChartPlot.Data.number(rank.mean()),
                        ChartPlot.Data.number(criticalDifference)))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.rankDiagram(this);
  }
}
