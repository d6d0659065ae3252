package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.figure.RankDiagram;
import dev.tiebreak.chart.figure.Size;
import dev.tiebreak.chart.figure.Words;
import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Provenance;
import dev.tiebreak.show.Tabular;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.CriticalDifference;
import dev.tiebreak.stats.MeanRanks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Models by their mean rank over many benchmarks, and the distance below which two of them cannot
 * be told apart. Benchmarks, not tasks, are the sample here: a model is better if it ranks higher
 * on benchmark after benchmark.
 *
 * @param models the models that have a score on every benchmark, the best first
 * @param ranks their mean ranks, in the same order
 * @param leftOut the models that do not
 * @param confidence one less alpha, for all pairs together
 * @param provenance where the scores come from
 */
public record ModelRanks(
    List<Contender> models,
    MeanRanks ranks,
    List<Contender> leftOut,
    Confidence confidence,
    Provenance provenance)
    implements Tabular {

  private static final Decimals TWO_DECIMALS = new Decimals(2);

  public ModelRanks {
    models = List.copyOf(models);
    leftOut = List.copyOf(leftOut);
    if (models.size() != ranks.ranks().size()) {
      throw new IllegalArgumentException(
          models.size()
              + " models have "
              + ranks.ranks().size()
              + " mean ranks; allowed: one for each");
    }
  }

  static ModelRanks of(Leagues leagues) {
    List<Map<Contender, Double>> scores =
        leagues.leagues().stream().map(ModelRanks::scores).toList();
    List<Contender> all =
        scores.stream().flatMap(each -> each.keySet().stream()).distinct().toList();
    List<Contender> complete =
        all.stream().filter(m -> scores.stream().allMatch(s -> s.containsKey(m))).toList();
    MeanRanks ranks =
        MeanRanks.of(
            scores.stream()
                .map(each -> complete.stream().mapToDouble(each::get).toArray())
                .toArray(double[][]::new));
    List<Integer> order =
        IntStream.range(0, complete.size())
            .boxed()
            .sorted(Comparator.comparing(ranks.ranks()::get))
            .toList();
    return new ModelRanks(
        order.stream().map(complete::get).toList(),
        new MeanRanks(ranks.n(), order.stream().map(ranks.ranks()::get).toList()),
        all.stream().filter(model -> !complete.contains(model)).toList(),
        leagues.leagues().get(0).assumptions().confidence(),
        leagues.provenance());
  }

  private static Map<Contender, Double> scores(League league) {
    Map<Contender, Double> scores = new HashMap<>();
    for (int i = 0; i < league.field().models().size(); i++) {
      scores.put(league.field().models().get(i), league.field().percents().get(i));
    }
    return scores;
  }

  /** Returns how far apart two mean ranks must be to tell the models apart. */
  public CriticalDifference criticalDifference() {
    return ranks.criticalDifference(confidence);
  }

  private RankDiagram diagram() {
    return new RankDiagram(
        IntStream.range(0, models.size())
            .mapToObj(i -> new RankDiagram.Rank(models.get(i).shortName(), ranks.ranks().get(i)))
            .toList(),
        criticalDifference().value());
  }

  /** Returns what was found, in one sentence short enough for a title. */
  public String finding() {
    long level =
        ranks.ranks().stream()
            .filter(rank -> rank - ranks.ranks().get(0) <= criticalDifference().value())
            .count();
    return level == 1
        ? models.get(0).shortName() + " ranks clearly first over " + ranks.n() + " benchmarks"
        : level
            + " of "
            + models.size()
            + " models may rank first over "
            + ranks.n()
            + " benchmarks";
  }

  /** Returns Demšar's critical difference diagram. */
  public Chart chart() {
    String numbers =
        IntStream.range(0, models.size())
            .mapToObj(
                i -> models.get(i).shortName() + " " + TWO_DECIMALS.format(ranks.ranks().get(i)))
            .collect(Collectors.joining(", "));
    Words words =
        new Words(
            finding(),
            "Mean rank over " + ranks.n() + " benchmarks, 1 is the best",
            provenance.line(),
            notes(),
            "Critical difference diagram of mean ranks. " + finding() + ". " + numbers + ".");
    return Chart.of(diagram(), words).withSize(Size.articleFor(models.size()));
  }

  private List<String> notes() {
    String apart =
        "Models whose mean ranks are no more than "
            + TWO_DECIMALS.format(criticalDifference().value())
            + " apart cannot be told apart (Nemenyi, "
            + confidence
            + " for all pairs together).";
    return leftOut.isEmpty()
        ? List.of(apart)
        : List.of(
            apart,
            "Left out, as not on every benchmark: "
                + Names.some(leftOut.stream().map(Contender::shortName).toList())
                + ".");
  }

  /** Returns a frame: model, mean rank, p of Nemenyi's test against the best model. */
  public Table table() {
    DoubleColumn p = DoubleColumn.create("p_against_best");
    for (int i = 0; i < models.size(); i++) {
      p.append(i == 0 ? 1 : ranks.nemenyi(0, i).pValue());
    }
    return Table.create(
        "mean ranks",
        StringColumn.create("model", models.stream().map(Contender::name)),
        DoubleColumn.create("mean_rank", ranks.ranks()),
        p);
  }

  /** Returns a table to read, one row a model. */
  @Override
  public DisplayTable display() {
    Table frame = table();
    DisplayTable table =
        DisplayTable.titled(finding())
            .withSubtitle("1 is the best rank")
            .withText("Model")
            .withNumber("Mean rank")
            .withNumber("p against the best")
            .withRows(
                IntStream.range(0, models.size())
                    .mapToObj(
                        i ->
                            List.of(
                                Cell.of(models.get(i).shortName()),
                                Cell.of(TWO_DECIMALS.format(ranks.ranks().get(i))),
                                i == 0
                                    ? Cell.muted("–")
                                    : Cell.of(
                                        Numbers.pAlone(
                                            frame.doubleColumn("p_against_best").getDouble(i)))))
                    .toList());
    for (String note : notes()) {
      table = table.withNote(note);
    }
    return table
        .withNote(
            "That any of the models differ at all: p "
                + Numbers.p(ranks.imanDavenport().pValue())
                + " (Friedman's test in Iman and Davenport's form).")
        .withSource(provenance.line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
