package dev.tiebreak.worth;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import dev.tiebreak.worth.ParetoFrontier.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** A frontier as a frame, as a table to read, and in words. */
final class ParetoTables {

  private static final int MOST_LEFT_OUT = 10;

  private final ParetoFrontier all;
  private final List<Point> frontier;
  private final Set<Point> clear;
  private final Money money;
  private final Decimals decimals;
  private final Unit unit;

  private ParetoTables(ParetoFrontier all) {
    this.all = all;
    frontier = all.frontier();
    clear = Set.copyOf(all.clear());
    money = all.money();
    unit = all.measure().unit();
    double[] scores = all.points().stream().mapToDouble(Point::score).toArray();
    decimals =
        unit == Unit.PERCENT
            ? Decimals.apart(1, scores)
            : new Decimals(unit.decimals(DoubleStream.of(scores)));
  }

  static String finding(ParetoFrontier all) {
    List<Point> frontier = all.frontier();
    int models = all.points().size();
    if (models == 1) {
      return "Only "
          + names(frontier)
          + " has a cost and a score on "
          + all.benchmark()
          + ", so it is compared with no other model";
    }
    if (frontier.size() == 1) {
      return best(frontier.get(0), all) + (all.clear().isEmpty() ? ", but not clearly" : "");
    }
    if (frontier.stream().allMatch(frontier.get(0)::same)) {
      return names(frontier)
          + " score and cost the same"
          + (frontier.size() < models ? ", and none scores " + more(all) + " or costs less" : "");
    }
    return (frontier.size() == models
            ? "Every better score costs more"
            : frontier.size() + " of " + models + " models are worth the money")
        + certainty(all.clear().size(), frontier.size());
  }

  /** The only model of a frontier: another may score the same or cost the same, but not both. */
  private static String best(Point best, ParetoFrontier all) {
    List<Point> points = all.points();
    boolean most = points.stream().filter(best::scoresLike).count() == 1;
    boolean least = points.stream().filter(best::costsLike).count() == 1;
    String scores = all.measure().lowerIsBetter() ? " scores best" : " scores most";
    if (most && least) {
      return best.model() + scores + " and costs least";
    }
    return most
        ? best.model() + scores + ", and no other model costs less"
        : least
            ? best.model() + " costs least, and no other model scores " + more(all)
            : "No other model scores " + more(all) + " or costs less than " + best.model();
  }

  private static String more(ParetoFrontier all) {
    return all.measure().lowerIsBetter() ? "better" : "more";
  }

  private static String certainty(int clear, int frontier) {
    return clear == frontier
        ? ""
        : clear == 0 ? ", but clearly for none" : ", clearly so for " + clear + " of " + frontier;
  }

  static Table frame(ParetoFrontier all) {
    return new ParetoTables(all).columns().frame("score and cost", all.points());
  }

  private Columns<Point> columns() {
    String score = "score_" + unit;
    Columns<Point> columns =
        Columns.<Point>none()
            .text("model", Point::model)
            .shown("Model")
            .number(score, Point::score)
            .shown("Score", point -> Cell.of(unit.number(point.score(), decimals.count())))
            .number(score + "_low", Point::lowScore)
            .number(score + "_high", Point::highScore)
            .words("95% interval", this::interval)
            .number("usd_per_task", Point::usd)
            .shown("Cost per task", this::cost)
            .number("usd_per_task_low", Point::lowUsd)
            .number("usd_per_task_high", Point::highUsd)
            .flag("on_frontier", point -> all.dominatedBy(point).isEmpty())
            .shown("On the frontier", this::place);
    return (all.measure().isPlainShare()
            ? columns.figures("Points per extra dollar", this::pointsPerDollar)
            : columns)
        .flag("clear", clear::contains)
        .text("dominated_by", point -> names(all.dominatedBy(point)));
  }

  private static String names(List<Point> points) {
    return points.stream().map(Point::model).collect(Collectors.joining(", "));
  }

  static DisplayTable display(ParetoFrontier all) {
    DisplayTable titled =
        DisplayTable.titled(all.finding())
            .withSubtitle(
                all.benchmark() + " in " + all.measure().words() + "; cost in US dollars per task");
    return new ParetoTables(all)
        .columns()
        .fill(titled, all.points().stream().sorted(Comparator.comparingDouble(Point::usd)).toList())
        .withNote(
            "On the frontier: no other model scores as "
                + (all.measure().lowerIsBetter() ? "well" : "much")
                + " for less. Clearly: also at the ends"
                + " of all error bars; never where a score it depends on has none or rests on"
                + " fewer than ten tasks."
                + (all.measure().isPlainShare()
                    ? " Points per extra dollar: against the next cheaper model of the frontier."
                    : ""))
        .withNotes(notes(all))
        .withSource(all.provenance().line());
  }

  /** The notes below table and chart: the first models left out, and notes on the costs. */
  static List<String> notes(ParetoFrontier all) {
    int more = all.leftOut().size() - MOST_LEFT_OUT;
    return Stream.of(
            all.leftOut().stream().limit(MOST_LEFT_OUT).map(reason -> "Left out: " + reason),
            more > 0
                ? Stream.of(
                    String.format(
                        Locale.ROOT, "Also left out: %,d more without a price or a score.", more))
                : Stream.<String>empty(),
            all.contradictions().stream(),
            SystemName.eachWay(all.benchmark(), all.systems()).stream(),
            all.notes().stream())
        .flatMap(each -> each)
        .toList();
  }

  private Cell place(Point point) {
    List<Point> better = all.dominatedBy(point);
    if (!better.isEmpty()) {
      return Cell.muted("no: " + names(better) + Plural.of(better.size(), " beats it", " beat it"));
    }
    return clear.contains(point)
        ? Cell.strong("clearly")
        : Cell.of(all.points().size() == 1 ? "yes, the only model" : "yes, not clearly");
  }

  private Cell interval(Point point) {
    return !point.hasErrorBar()
        ? Cell.muted("no error bar")
        : Cell.of(
            unit == Unit.PERCENT
                ? String.format(Locale.ROOT, "%.1f to %.1f", point.lowScore(), point.highScore())
                : unit.range(point.lowScore(), point.highScore()));
  }

  private Cell cost(Point point) {
    boolean spread = point.lowUsd() < point.highUsd();
    return Cell.of(
        money.usd(point.usd())
            + (spread ? " " + money.interval(point.lowUsd(), point.highUsd()) : ""));
  }

  private Cell pointsPerDollar(Point point) {
    return all.pointsPerDollar(point, frontier)
        .map(points -> Cell.of(Numbers.fixed(points.value(), 1)))
        .orElseGet(() -> Cell.muted("–"));
  }
}
