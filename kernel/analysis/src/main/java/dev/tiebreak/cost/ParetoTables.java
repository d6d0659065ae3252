package dev.tiebreak.cost;

import dev.tiebreak.cost.ParetoFrontier.Point;
import dev.tiebreak.show.Decimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A frontier as a frame, as a table to read, and in words. */
final class ParetoTables {

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
    if (frontier.size() == 1 && all.points().size() > 1) {
      return frontier.get(0).model()
          + " scores most and costs least"
          + (all.clear().isEmpty() ? ", but not clearly" : "");
    }
    if (frontier.size() > 1 && frontier.stream().allMatch(frontier.get(0)::same)) {
      return names(frontier)
          + " score and cost the same"
          + (frontier.size() < all.points().size() ? ", and none scores more or costs less" : "");
    }
    String costlier =
        frontier.size() == all.points().size()
            ? "Every better score costs more"
            : frontier.size() + " of " + all.points().size() + " models are worth their money";
    long clear = all.clear().size();
    return clear == frontier.size()
        ? costlier
        : clear == 0
            ? costlier + ", none of them clearly"
            : costlier + ", clearly so for " + clear + " of " + frontier.size();
  }

  static Table frame(ParetoFrontier all) {
    List<Point> points = all.points();
    return Table.create(
        "score and cost",
        StringColumn.create("model", points.stream().map(Point::model)),
        column("score_percent", points, Point::score),
        column("score_percent_low", points, Point::lowScore),
        column("score_percent_high", points, Point::highScore),
        column("usd_per_task", points, Point::usd),
        column("usd_per_task_low", points, Point::lowUsd),
        column("usd_per_task_high", points, Point::highUsd),
        BooleanColumn.create(
            "on_frontier", points.stream().map(p -> all.dominatedBy(p).isEmpty()).toList()),
        BooleanColumn.create(
            "clear", points.stream().map(Set.copyOf(all.clear())::contains).toList()),
        StringColumn.create("dominated_by", points.stream().map(p -> names(all.dominatedBy(p)))));
  }

  private static DoubleColumn column(
      String name, List<Point> points, ToDoubleFunction<Point> value) {
    return DoubleColumn.create(name, points.stream().mapToDouble(value));
  }

  private static String names(List<Point> points) {
    return points.stream().map(Point::model).collect(Collectors.joining(", "));
  }

  static DisplayTable display(ParetoFrontier all) {
    ParetoTables tables = new ParetoTables(all);
    DisplayTable table =
        DisplayTable.titled(finding(all))
            .withSubtitle(all.benchmark() + " in percent; cost in US dollars per task")
            .withText("Model")
            .withNumber("Score")
            .withText("95% interval")
            .withNumber("Cost per task")
            .withText("On the frontier")
            .withNumber("Points per extra dollar")
            .withRows(
                all.points().stream()
                    .sorted(Comparator.comparingDouble(Point::usd))
                    .map(tables::row)
                    .toList())
            .withNote(
                "On the frontier: no other model scores as much for less. Clearly: also at the ends"
                    + " of all error bars; not where a score that it hangs on has none. Points per extra dollar: against the next cheaper model"
                    + " of the frontier.");
    for (String reason : all.leftOut()) {
      table = table.withNote("Left out: " + reason);
    }
    return table
        .withNotes(all.contradictions())
        .withNotes(all.notes())
        .withSource(all.provenance().line());
  }

  private List<Cell> row(Point point) {
    List<Point> better = all.dominatedBy(point);
    boolean spread = point.lowUsd() < point.highUsd();
    return List.of(
        Cell.of(point.model()),
        Cell.of(decimals.format(point.score())),
        point.tasks().isPresent()
            ? Cell.of(
                String.format(Locale.ROOT, "%.1f to %.1f", point.lowScore(), point.highScore()))
            : Cell.muted("no error bar"),
        Cell.of(
            money.usd(point.usd())
                + (spread ? " " + money.interval(point.lowUsd(), point.highUsd()) : "")),
        better.isEmpty()
            ? clear.contains(point) ? Cell.strong("clearly") : Cell.of("yes, not clearly")
            : Cell.muted("no: " + names(better) + (better.size() == 1 ? " beats it" : " beat it")),
        ParetoFrontier.pointsPerDollar(point, frontier)
            .map(points -> Cell.of(Numbers.fixed(points.value(), 1)))
            .orElseGet(() -> Cell.muted("–")));
  }
}
