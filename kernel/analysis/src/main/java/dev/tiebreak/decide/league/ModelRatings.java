package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.rank.internal.BradleyTerry;
import dev.tiebreak.stats.rank.internal.PairwiseWins;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Models by Bradley and Terry's ratings in Elo points, from who beats whom on how many benchmarks.
 * How wide a lead is plays no part.
 *
 * @param models the models, the best first
 * @param ratings their ratings with intervals, in the same order; the mean of all is 1000
 * @param leagues those of the benchmarks
 */
public record ModelRatings(List<Contender> models, List<Estimate> ratings, List<League> leagues)
    implements Result {

  /** Ratings of equal models differ by what their search leaves. */
  private static final double EQUAL = 1e-6;

  public ModelRatings {
    models = List.copyOf(models);
    ratings = List.copyOf(ratings);
    leagues = List.copyOf(leagues);
  }

  static ModelRatings of(List<League> leagues) {
    List<Contender> models =
        leagues.stream().flatMap(league -> league.field().models().stream()).distinct().toList();
    List<Estimate> ratings =
        rated(models, wins(leagues, models)).ratings(leagues.get(0).assumptions().confidence());
    List<Integer> order =
        IntStream.range(0, models.size())
            .boxed()
            .sorted(Comparator.comparing(i -> -ratings.get(i).value()))
            .toList();
    return new ModelRatings(
        order.stream().map(models::get).toList(),
        order.stream().map(ratings::get).toList(),
        leagues);
  }

  /** Returns where the scores come from. */
  public Provenance provenance() {
    return League.provenance(leagues);
  }

  private LeagueRemarks remarks() {
    return new LeagueRemarks(leagues, models);
  }

  private static BradleyTerry rated(List<Contender> models, double[][] wins) {
    Optional<PairwiseWins.Unlinked> unlinked = PairwiseWins.unlinked(wins);
    if (unlinked.isPresent()) {
      throw new NothingToShow(
          "No finite ratings fit, since "
              + models.get(unlinked.get().model()).shortName()
              + " never "
              + unlinked.get().verb()
              + " "
              + models.get(0).shortName()
              + ", not even by way of other models");
    }
    return BradleyTerry.of(wins);
  }

  private static double[][] wins(List<League> leagues, List<Contender> models) {
    double[][] wins = new double[models.size()][models.size()];
    for (League league : leagues) {
      LeagueField field = league.field();
      int[] at = field.models().stream().mapToInt(models::indexOf).toArray();
      for (int i = 0; i < at.length; i++) {
        for (int j = i + 1; j < at.length; j++) {
          boolean tied = field.percents().get(i).equals(field.percents().get(j));
          wins[at[i]][at[j]] += tied ? 0.5 : 1;
          wins[at[j]][at[i]] += tied ? 0.5 : 0;
        }
      }
    }
    return wins;
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    double best = ratings.get(0).interval().lower();
    long level = ratings.stream().filter(rating -> rating.interval().upper() >= best).count();
    long tied =
        ratings.stream().filter(each -> each.value() >= ratings.get(0).value() - EQUAL).count();
    if (tied == ratings.size()) {
      return "All " + tied + " models are rated the same" + remarks().notAlike();
    }
    String highest =
        tied == 1
            ? models.get(0).shortName() + " is rated highest"
            : tied + " models share the highest rating";
    long others = level - tied;
    return others == 0
        ? highest + ", above all other intervals" + remarks().notAlike()
        : highest
            + remarks().notAlike()
            + "; the intervals of "
            + others
            + Plural.of(others, " other model reach ", " other models reach ")
            + (tied == 1 ? "its own" : "theirs");
  }

  /** Returns a frame: model, rating and its limits in Elo points. */
  @Override
  public Table table() {
    return columns().frame("ratings", rows());
  }

  private record Row(Contender model, Estimate rating) {}

  private List<Row> rows() {
    return IntStream.range(0, models.size())
        .mapToObj(i -> new Row(models.get(i), ratings.get(i)))
        .toList();
  }

  private Columns<Row> columns() {
    return LeagueTables.model(Columns.<Row>none(), Row::model)
        .number("rating", row -> row.rating().value())
        .shown("Rating", row -> Cell.of(Numbers.whole(row.rating().value())))
        .number("lower", row -> row.rating().interval().lower())
        .number("upper", row -> row.rating().interval().upper())
        .shown(
            ratings.get(0).interval().confidence() + " interval",
            row -> Cell.of(interval(row.rating().interval())))
        .figures("Comparisons", row -> Cell.of(Integer.toString(row.rating().n())));
  }

  private static String interval(Interval interval) {
    return Numbers.whole(interval.lower()) + " to " + Numbers.whole(interval.upper());
  }

  /** Returns a table to read, one row per model. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(finding())
            .withSubtitle("Elo points, 1000 on average; 400 points are odds of ten to one");
    return columns()
        .fill(titled, rows())
        .withNote(
            "A comparison is two models on one benchmark; who has the better score wins, a tie is"
                + " half a win for each. How wide a lead is plays no part.")
        .withNotes(remarks().sentences())
        .withSource(provenance().line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
