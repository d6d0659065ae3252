package dev.tiebreak.worth;

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

  private ParetoTables(ParetoFrontier all) {
    this.all = all;
    frontier = all.frontier();
    clear = Set.copyOf(all.clear());
    money = all.money();
    decimals = Decimals.apart(1, all.points().stream().mapToDouble(Point::score).toArray());
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
      return best(frontier.get(0), all.points())
          + (all.clear().isEmpty() ? ", but not clearly" : "");
    }
    if (frontier.stream().allMatch(frontier.get(0)::same)) {
      return names(frontier)
          + " score and cost the same"
          + (frontier.size() < models ? ", and none scores more or costs less" : "");
    }
    return (frontier.size() == models
            ? "Every better score costs more"
            : frontier.size() + " of " + models + " models are worth the money")
        + certainty(all.clear().size(), frontier.size());
  }

  /** The only model of a frontier: another may score the same or cost the same, but not both. */
  private static String best(Point best, List<Point> all) {
    boolean most = all.stream().filter(best::scoresLike).count() == 1;
    boolean least = all.stream().filter(best::costsLike).count() == 1;
    if (most && least) {
      return best.model() + " scores most and costs least";
    }
    return most
        ? best.model() + " scores most, and no other model costs less"
        : least
            ? best.model() + " costs least, and no other model scores more"
            : "No other model scores more or costs less than " + best.model();
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
    return Columns.<Point>none()
        .text("model", Point::model)
        .shown("Model")
        .number("score_percent", Point::score)
        .shown("Score", point -> Cell.of(decimals.format(point.score())))
        .number("score_percent_low", Point::lowScore)
        .number("score_percent_high", Point::highScore)
        .words("95% interval", ParetoTables::interval)
        .number("usd_per_task", Point::usd)
        .shown("Cost per task", this::cost)
        .number("usd_per_task_low", Point::lowUsd)
        .number("usd_per_task_high", Point::highUsd)
        .flag("on_frontier", point -> all.dominatedBy(point).isEmpty())
        .shown("On the frontier", this::place)
        .figures("Points per extra dollar", this::pointsPerDollar)
        .flag("clear", clear::contains)
        .text("dominated_by", point -> names(all.dominatedBy(point)));
  }

  private static String names(List<Point> points) {
    return points.stream().map(Point::model).collect(Collectors.joining(", "));
  }

  static DisplayTable display(ParetoFrontier all) {
    DisplayTable titled =
        DisplayTable.titled(finding(all))
            .withSubtitle(all.benchmark() + " in percent; cost in US dollars per task");
    return new ParetoTables(all)
        .columns()
        .fill(titled, all.points().stream().sorted(Comparator.comparingDouble(Point::usd)).toList())
        .withNote(
            "On the frontier: no other model scores as much for less. Clearly: also at the ends"
                + " of all error bars; never where a score it depends on has none or rests on"
                + " fewer than ten tasks. Points per extra dollar: against the next cheaper"
                + " model of"
                + " the frontier.")
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

  private static Cell interval(Point point) {
    return point.rate().hasErrorBar()
        ? Cell.of(String.format(Locale.ROOT, "%.1f to %.1f", point.lowScore(), point.highScore()))
        : Cell.muted("no error bar");
  }

  private Cell cost(Point point) {
    boolean spread = point.lowUsd() < point.highUsd();
    return Cell.of(
        money.usd(point.usd())
            + (spread ? " " + money.interval(point.lowUsd(), point.highUsd()) : ""));
  }

  private Cell pointsPerDollar(Point point) {
    return ParetoFrontier.pointsPerDollar(point, frontier)
        .map(points -> Cell.of(Numbers.fixed(points.value(), 1)))
        .orElseGet(() -> Cell.muted("–"));
  }
}
