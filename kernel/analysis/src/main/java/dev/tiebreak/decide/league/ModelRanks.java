package dev.tiebreak.decide.league;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.rank.MeanRanks;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Models by their mean rank over many benchmarks, and the distance below which two of them cannot
 * be told apart. Benchmarks, not tasks, are the sample here: a model is better if it ranks higher
 * on benchmark after benchmark.
 *
 * <p>Every model ranked has a score on every benchmark that counts. If blanks prevent that,
 * benchmarks are left out first, as long as two remain, and only then the models that cost the
 * fewest scores.
 *
 * @param models the models ranked, the best first
 * @param ranks their mean ranks, in the same order
 * @param leftOut the models that are not ranked
 * @param benchmarksLeftOut the benchmarks that do not count, since one of the models ranked has no
 *     score there, or all but one model in the data have none
 * @param confidence one less alpha, for all pairs together
 * @param leagues those of the benchmarks that count
 */
public record ModelRanks(
    List<Contender> models,
    MeanRanks ranks,
    List<Contender> leftOut,
    List<String> benchmarksLeftOut,
    Confidence confidence,
    List<League> leagues)
    implements Charted {

  private static final Decimals TWO_DECIMALS = new Decimals(2);

  public ModelRanks {
    models = List.copyOf(models);
    leftOut = List.copyOf(leftOut);
    benchmarksLeftOut = List.copyOf(benchmarksLeftOut);
    leagues = List.copyOf(leagues);
    if (models.size() != ranks.ranks().size()) {
      throw new IllegalArgumentException(
          models.size()
              + " models have "
              + ranks.ranks().size()
              + " mean ranks; allowed: one for each");
    }
  }

  /**
   * @param leagues one or more
   * @param leftOut the benchmarks without a league
   */
  static ModelRanks of(List<League> leagues, List<String> leftOut) {
    CommonField field =
        CommonField.of(leagues)
            .orElseThrow(
                () ->
                    new NothingToShow(
                        "No models can be ranked over benchmarks, since no two of them have a score"
                            + " on the same two benchmarks"));
    MeanRanks ranks = MeanRanks.of(field.scores());
    List<Integer> order =
        IntStream.range(0, field.models().size())
            .boxed()
            .sorted(Comparator.comparing(ranks.ranks()::get))
            .toList();
    return new ModelRanks(
        order.stream().map(field.models()::get).toList(),
        new MeanRanks(ranks.n(), order.stream().map(ranks.ranks()::get).toList()),
        field.modelsLeftOut(),
        Stream.concat(field.benchmarksLeftOut().stream(), leftOut.stream()).toList(),
        leagues.get(0).assumptions().confidence(),
        field.leagues());
  }

  /** Returns where the scores come from. */
  public Provenance provenance() {
    return League.provenance(leagues);
  }

  private LeagueRemarks remarks() {
    return new LeagueRemarks(leagues, models);
  }

  /** Returns how far apart two mean ranks must be to tell the models apart. */
  public MeanRanks.CriticalDifference criticalDifference() {
    return ranks.criticalDifference(confidence);
  }

  private RankDiagram diagram() {
    return new RankDiagram(
        IntStream.range(0, models.size())
            .mapToObj(i -> new RankDiagram.Rank(models.get(i).shortName(), ranks.ranks().get(i)))
            .toList(),
        criticalDifference().value());
  }

  /** Returns what was found, and how many models are left out, short enough for a title. */
  @Override
  public String finding() {
    long level =
        ranks.ranks().stream()
            .filter(rank -> rank - ranks.ranks().get(0) <= criticalDifference().value())
            .count();
    String found =
        level == 1
            ? models.get(0).shortName() + " ranks clearly first over " + benchmarks()
            : level + " of " + models.size() + " models may rank first over " + benchmarks();
    return found
        + remarks().notAlike()
        + switch (leftOut.size()) {
          case 0 -> "";
          case 1 -> "; 1 model is left out";
          default -> "; " + leftOut.size() + " models are left out";
        };
  }

  /** For example "5 benchmarks" or, where not all of them count, "6 of 12 benchmarks". */
  private String benchmarks() {
    int all = ranks.n() + benchmarksLeftOut.size();
    return (ranks.n() < all ? ranks.n() + " of " + all : ranks.n()) + " benchmarks";
  }

  /** Returns Demšar's critical difference diagram. */
  @Override
  public Chart chart() {
    String numbers =
        IntStream.range(0, models.size())
            .mapToObj(
                i -> models.get(i).shortName() + " " + TWO_DECIMALS.format(ranks.ranks().get(i)))
            .collect(Collectors.joining(", "));
    List<String> said = remarks().inBrief();
    Words words =
        new Words(
            finding(),
            "Mean rank over " + benchmarks() + ", 1 is the best",
            provenance().line(),
            Stream.concat(notes(Names::some).stream(), said.stream()).toList(),
            "Critical difference diagram of mean ranks. "
                + finding()
                + ". "
                + numbers
                + "."
                + said.stream().map(" "::concat).collect(Collectors.joining()));
    return Chart.of(diagram(), words).withSize(Size.articleFor(models.size()));
  }

  private List<String> notes(Function<List<String>, String> listed) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Models whose mean ranks are no more than "
            + TWO_DECIMALS.format(criticalDifference().value())
            + " apart cannot be told apart (Nemenyi, "
            + confidence
            + " for all pairs together).");
    if (!leftOut.isEmpty()) {
      notes.add(
          "Models left out, because they have no score on some of the benchmarks that count: "
              + listed.apply(leftOut.stream().map(Contender::shortName).toList())
              + ".");
    }
    if (!benchmarksLeftOut.isEmpty()) {
      notes.add(
          "Benchmarks that do not count, because not all of the models ranked have comparable scores there: "
              + listed.apply(benchmarksLeftOut)
              + ".");
    }
    return notes;
  }

  /** Returns a frame: model, mean rank, p of Nemenyi's test against the best model. */
  @Override
  public Table table() {
    return columns().frame("mean ranks", rows());
  }

  /** Every model but the best has a p value. */
  private record Row(Contender model, double rank, OptionalDouble p) {}

  private List<Row> rows() {
    return IntStream.range(0, models.size())
        .mapToObj(i -> new Row(models.get(i), ranks.ranks().get(i), pAgainstBest(i)))
        .toList();
  }

  private OptionalDouble pAgainstBest(int place) {
    return place == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(ranks.nemenyi(0, place).pValue());
  }

  private Columns<Row> columns() {
    return LeagueTables.model(Columns.<Row>none(), Row::model)
        .number("mean_rank", Row::rank)
        .shown("Mean rank", row -> Cell.of(TWO_DECIMALS.format(row.rank())))
        .number("p_against_best", row -> row.p().orElse(1))
        .shown(
            "p against the best",
            row ->
                row.p().isEmpty()
                    ? Cell.muted("–")
                    : Cell.of(Numbers.pAlone(row.p().getAsDouble(), confidence.alpha())));
  }

  /** Returns a table to read, one row per model. */
  @Override
  public DisplayTable display() {
    return columns()
        .fill(DisplayTable.titled(finding()).withSubtitle("1 is the best rank"), rows())
        .withNotes(notes(names -> String.join(", ", names)))
        .withNote(
            "That all the models are alike: p "
                + Numbers.p(ranks.imanDavenport().pValue(), confidence.alpha())
                + " (Friedman's test in Iman and Davenport's form).")
        .withNotes(remarks().sentences())
        .withSource(provenance().line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
