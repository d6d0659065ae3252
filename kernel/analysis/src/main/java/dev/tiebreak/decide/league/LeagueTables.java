package dev.tiebreak.decide.league;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Leagues as frames and as tables to read. */
final class LeagueTables {

  private static final Cell NOTHING = Cell.muted("–");

  private LeagueTables() {}

  static Table frame(League league) {
    return columns(league).frame("league", league.places());
  }

  /** Where not all of them are percent of which higher is better, with what each is in. */
  static Table frame(List<League> leagues) {
    Table all = Table.create("leagues");
    boolean plain = leagues.stream().allMatch(league -> league.field().measure().isPlainShare());
    return leagues.stream()
        .map(league -> plain ? frame(league) : withUnit(frame(league), league.field().measure()))
        .reduce(Table::append)
        .orElse(all)
        .setName("leagues");
  }

  private static Table withUnit(Table frame, Measure measure) {
    return frame.addColumns(
        StringColumn.create(
            "unit", Collections.nCopies(frame.rowCount(), measure.unit().toString())),
        StringColumn.create(
            "better", Collections.nCopies(frame.rowCount(), measure.better().toString())));
  }

  private static Columns<League.Place> columns(League league) {
    Map<League.Place, String> scores = ShownScores.of(league);
    return model(
            Columns.<League.Place>none()
                .text("benchmark", any -> league.benchmark())
                .count("rank", League.Place::rank)
                .shown("Rank"),
            League.Place::model)
        .number("score", League.Place::percent)
        .shown("Score", place -> score(place, scores.get(place)))
        .numberIfAny("lower", place -> limit(place, league.field(), Interval::lower))
        .numberIfAny("upper", place -> limit(place, league.field(), Interval::upper))
        .shown(
            league.assumptions().confidence() + " interval",
            place ->
                place.score().map(each -> Cell.of(interval(each, league.field()))).orElse(NOTHING))
        .count("best_rank", League.Place::bestRank)
        .count("worst_rank", League.Place::worstRank)
        .shown("Ranks it may have", place -> Cell.of(place.ranks()))
        .text("groups", place -> String.join(" ", place.groups()))
        .shown(
            "Group",
            place ->
                place.groups().isEmpty() ? NOTHING : Cell.of(String.join(" ", place.groups())));
  }

  /** A column of models, with full names in a frame and short ones for readers. */
  static <R> Columns<R> model(Columns<R> before, Function<R, Contender> model) {
    return before
        .text("model", row -> model.apply(row).name())
        .shown("Model", row -> Cell.of(model.apply(row).shortName()));
  }

  private static OptionalDouble limit(
      League.Place place, LeagueField field, ToDoubleFunction<Interval> limit) {
    double scale = field.measure().unit() == Unit.PERCENT ? 100 : 1;
    return place.score().map(Estimate::interval).stream()
        .mapToDouble(limit)
        .map(number -> scale * number)
        .findFirst();
  }

  private static Cell score(League.Place place, String score) {
    return place.bestRank() == 1 ? Cell.strong(score) : Cell.of(score);
  }

  /** Two models by their places; p is NaN, Tablesaw's missing value, where it is not known. */
  private record Pair(int better, int worse) {}

  static Table pairs(League league) {
    LeagueField field = league.field();
    TestedPairs tested = league.testedPairs();
    int models = field.models().size();
    List<Pair> pairs =
        IntStream.range(0, models)
            .boxed()
            .flatMap(i -> IntStream.range(i + 1, models).mapToObj(j -> new Pair(i, j)))
            .toList();
    return Columns.<Pair>none()
        .text("model", pair -> field.models().get(pair.better()).name())
        .text("other", pair -> field.models().get(pair.worse()).name())
        .number(
            field.measure().unit() == Unit.PERCENT ? "lead_points" : "lead",
            pair ->
                field
                    .measure()
                    .ahead(field.percents().get(pair.better()), field.percents().get(pair.worse())))
        .number("p", pair -> tested.p(pair.better(), pair.worse()))
        .number("adjusted_p", pair -> tested.adjustedP(pair.better(), pair.worse()))
        .text("verdict", pair -> league.certainty(pair.better(), pair.worse()).words())
        .frame("pairs", pairs);
  }

  static DisplayTable display(League league) {
    DisplayTable titled =
        DisplayTable.titled(league.finding())
            .withSubtitle(
                "Scores in "
                    + league.field().measure().words()
                    + "; ranks that a model may have, at "
                    + league.assumptions().confidence());
    return columns(league)
        .fill(titled, league.places())
        .withNotes(notes(league))
        .withSource(league.field().provenance().line());
  }

  private static String interval(Estimate score, LeagueField field) {
    Interval interval = score.interval();
    return field.measure().unit() == Unit.PERCENT
        ? Numbers.oneDecimal(100 * interval.lower())
            + " to "
            + Numbers.oneDecimal(100 * interval.upper())
        : field.measure().unit().range(interval.lower(), interval.upper());
  }

  static List<String> notes(League league) {
    List<String> notes = new ArrayList<>();
    if (league.testedPairs().any()) {
      notes.add(pairs(league.clearPairs(), league.allPairs(), league.tested()));
      notes.add(
          "Models that share a letter cannot be told apart: no two of the group differ clearly. A"
              + " model may have any rank between those of the models that are clearly better and"
              + " clearly worse."
              + (league.assumptions().adjustment() == Adjustment.HOLM
                  ? " With "
                      + league.assumptions().confidence()
                      + " confidence all these ranks hold at once."
                  : ""));
    }
    notes.addAll(notClear(league));
    notes.addAll(league.field().rivals().basis(league.assumptions()));
    notes.addAll(league.field().leftOut());
    notes.addAll(league.field().eachWay());
    notes.addAll(league.field().noted());
    return notes;
  }

  /** Why pairs that a reader might take for clear are not. */
  private static List<String> notClear(League league) {
    List<String> notes = new ArrayList<>();
    OptionalInt tasks = league.field().rivals().tasks();
    int heldBack = league.testedPairs().heldBack(league.assumptions().confidence().alpha());
    int withoutError = league.testedPairs().withoutError();
    if (tasks.isPresent() && tasks.getAsInt() < Confidence.FEWEST_TASKS) {
      notes.add("With fewer than ten tasks no difference is called clear.");
    } else if (heldBack > 0) {
      notes.add(
          "Not clear, though the test alone would say so, since the interval of the difference"
              + " still includes 0: "
              + pairs(heldBack)
              + ".");
    }
    if (withoutError > 0 && league.field().rivals().measured()) {
      notes.add(
          "No error bar can be estimated for "
              + pairs(withoutError)
              + ", since all tasks, or clusters, differ by the same amount.");
    }
    return notes;
  }

  private static String pairs(int count) {
    return Plural.counted(count, "pair", "pairs");
  }

  static String pairs(int clear, int all, int tested) {
    return String.format(
        Locale.ROOT,
        "Clear differences: %,d of %s of models, with %,d tested%s.",
        clear,
        pairs(all),
        tested,
        Plural.of(tested, "", " together"));
  }
}
