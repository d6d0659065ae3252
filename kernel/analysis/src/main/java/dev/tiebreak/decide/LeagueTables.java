package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Leagues as frames and as tables to read. */
final class LeagueTables {

  private static final Cell NOTHING = Cell.muted("–");

  private LeagueTables() {}

  static Table frame(List<League> leagues) {
    StringColumn benchmark = StringColumn.create("benchmark");
    IntColumn rank = IntColumn.create("rank");
    StringColumn model = StringColumn.create("model");
    DoubleColumn score = DoubleColumn.create("score");
    DoubleColumn lower = DoubleColumn.create("lower");
    DoubleColumn upper = DoubleColumn.create("upper");
    IntColumn best = IntColumn.create("best_rank");
    IntColumn worst = IntColumn.create("worst_rank");
    StringColumn groups = StringColumn.create("groups");
    for (League league : leagues) {
      for (Place place : league.places()) {
        benchmark.append(league.benchmark());
        rank.append(place.rank());
        model.append(place.model().name());
        score.append(place.percent());
        place
            .score()
            .map(each -> 100 * each.interval().lower())
            .ifPresentOrElse(lower::append, lower::appendMissing);
        place
            .score()
            .map(each -> 100 * each.interval().upper())
            .ifPresentOrElse(upper::append, upper::appendMissing);
        best.append(place.bestRank());
        worst.append(place.worstRank());
        groups.append(String.join(" ", place.groups()));
      }
    }
    return Table.create(
        "leagues", benchmark, rank, model, score, lower, upper, best, worst, groups);
  }

  static Table pairs(League league) {
    LeagueField field = league.field();
    StringColumn better = StringColumn.create("model");
    StringColumn worse = StringColumn.create("other");
    DoubleColumn lead = DoubleColumn.create("lead_points");
    DoubleColumn p = DoubleColumn.create("p");
    DoubleColumn adjusted = DoubleColumn.create("adjusted_p");
    StringColumn verdict = StringColumn.create("verdict");
    int models = field.models().size();
    for (int i = 0; i < models; i++) {
      for (int j = i + 1; j < models; j++) {
        better.append(field.models().get(i).name());
        worse.append(field.models().get(j).name());
        lead.append(Contest.difference(field.percents().get(i), field.percents().get(j)));
        p.append(league.p(i, j)); // NaN is Tablesaw's missing value
        adjusted.append(league.adjustedP(i, j));
        verdict.append(league.certainty(i, j).words());
      }
    }
    return Table.create("pairs", better, worse, lead, p, adjusted, verdict);
  }

  static DisplayTable display(League league) {
    Decimals decimals =
        Decimals.of(league.field().percents().stream().mapToDouble(Double::doubleValue), 1);
    Decimals shown = league.field().rivals() instanceof Rivals.Tasks ? new Decimals(1) : decimals;
    String confidence = league.assumptions().confidence().toString();
    DisplayTable table =
        DisplayTable.titled(league.finding())
            .withSubtitle("Scores in percent; ranks that a model may have, at " + confidence)
            .withNumber("Rank")
            .withText("Model")
            .withNumber("Score")
            .withNumber(confidence + " interval")
            .withNumber("Ranks it may have")
            .withText("Group")
            .withRows(league.places().stream().map(place -> row(place, shown)).toList());
    for (String note : notes(league)) {
      table = table.withNote(note);
    }
    return table.withSource(league.field().provenance().line());
  }

  private static List<Cell> row(Place place, Decimals decimals) {
    String score = decimals.format(place.percent());
    return List.of(
        Cell.of(Integer.toString(place.rank())),
        Cell.of(place.model().shortName()),
        place.bestRank() == 1 ? Cell.strong(score) : Cell.of(score),
        place.score().map(each -> Cell.of(interval(each))).orElse(NOTHING),
        Cell.of(place.ranks()),
        place.groups().isEmpty() ? NOTHING : Cell.of(String.join(" ", place.groups())));
  }

  private static String interval(Estimate score) {
    return Numbers.oneDecimal(100 * score.interval().lower())
        + " to "
        + Numbers.oneDecimal(100 * score.interval().upper());
  }

  static List<String> notes(League league) {
    List<String> notes = new ArrayList<>();
    if (league.hasTests()) {
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
    notes.addAll(league.field().noted());
    return notes;
  }

  /** Why pairs that a reader may take for clear are not. */
  private static List<String> notClear(League league) {
    List<String> notes = new ArrayList<>();
    OptionalInt tasks = league.field().rivals().tasks();
    if (tasks.isPresent() && tasks.getAsInt() < Certainty.FEWEST_TASKS) {
      notes.add("With fewer than ten tasks no difference is called clear.");
    } else if (league.pairsHeldBack() > 0) {
      notes.add(
          "Not clear, though the test alone would say so, since the interval of the difference"
              + " still holds 0: "
              + pairs(league.pairsHeldBack())
              + ".");
    }
    if (league.pairsWithoutError() > 0) {
      notes.add(
          "No error bar can be estimated of "
              + pairs(league.pairsWithoutError())
              + ", since all tasks, or clusters, differ by the same.");
    }
    return notes;
  }

  private static String pairs(int count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "pair" : "pairs");
  }

  static String pairs(int clear, int all, int tested) {
    return String.format(
        Locale.ROOT,
        "Clear differences: %,d of %,d pairs of models, with %,d tested together.",
        clear,
        all,
        tested);
  }
}
