package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.EndLabels;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.RankDiagram.Group;
import dev.tiebreak.chart.plot.RankDiagram.Rank;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Lays out a critical difference diagram: ranks on an axis, names below it on both sides, a bar
 * over those that cannot be told apart.
 */
record RankDiagramDrawing(
    RankDiagram plot, Figure figure, Type type, EndLabels names, Room room, Axis axis, Rows rows)
    implements Drawing {

  static RankDiagramDrawing of(RankDiagram plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    int count = plot.ranks().size();
    double head = 1.6 * type.small().leading() + 1.2 * type.base() + bracketHeight(plot, type);
    double bars = (plot.groups().size() + 1) * step(plot, type);
    Rows rows = Rows.between(whole.top() + head + bars, whole.bottom(), (count + 1) / 2, type);
    Style label = rows.fitted(type.label());
    double most = 0.32 * whole.width();
    EndLabels names =
        EndLabels.of(
            IntStream.range(0, count).mapToObj(i -> words(plot, i, label, most)).toList(),
            label,
            most,
            Double.MAX_VALUE);
    Room room =
        whole
            .withTop(whole.top() + head)
            .withLeft(whole.left() + names.width() + 0.5 * type.base())
            .withRight(whole.right() - names.width() - 0.5 * type.base());
    Axis axis = Axis.of(Axis.Kind.LINEAR, 1, count, room.left(), room.right());
    return new RankDiagramDrawing(plot, figure, type, names, room, axis, rows);
  }

  /** The critical difference is drawn to scale, unless it is longer than the axis. */
  private static double bracketHeight(RankDiagram plot, Type type) {
    return hasBracket(plot) ? 1.5 * type.small().leading() : 0;
  }

  private static boolean hasBracket(RankDiagram plot) {
    return plot.criticalDifference() <= plot.ranks().size() - 1.0;
  }

  /** The distance between bars, smaller if there are many. */
  private static double step(RankDiagram plot, Type type) {
    return Math.min(0.8 * type.base(), 6 * type.base() / (plot.groups().size() + 1));
  }

  /** The rank next to the line, the name outside it: as much of it as fits beside the rank. */
  private static String words(RankDiagram plot, int i, Style style, double most) {
    Rank rank = plot.ranks().get(i);
    String mean = String.format(Locale.ROOT, "%.2f", rank.mean());
    String name = Lines.shortened(rank.model(), style, most - style.width("  " + mean));
    return atLeft(plot, i) ? name + "  " + mean : mean + "  " + name;
  }

  @Override
  public void addTo(Marks marks) {
    marks.line(room.left(), room.top(), room.right(), room.top(), Ink.TEXT, 1.5);
    for (double tick : ticks()) {
      double x = axis.pixel(tick);
      marks.line(x, room.top() - 0.3 * type.base(), x, room.top(), Ink.TEXT, 1.5);
    }
    for (int i = 0; i < plot.ranks().size(); i++) {
      double x = axis.pixel(plot.ranks().get(i).mean());
      double y = rows.middle(row(i));
      double end = atLeft(i) ? room.left() : room.right();
      marks.path(new double[] {x, x, end}, new double[] {room.top(), y, y}, Ink.LINE, 1.25);
    }
    if (hasBracket(plot)) {
      addBracket(marks);
    }
    double y = room.top();
    for (Group group : plot.groups()) {
      y += step(plot, type);
      marks.line(
          axis.pixel(plot.ranks().get(group.best()).mean()) - 0.2 * type.base(),
          y,
          axis.pixel(plot.ranks().get(group.worst()).mean()) + 0.2 * type.base(),
          y,
          Ink.TEXT,
          Math.min(0.25 * type.base(), 0.6 * step(plot, type)));
    }
  }

  private void addBracket(Marks marks) {
    double y = bracket();
    double cap = 0.22 * type.base();
    double end = axis.pixel(1 + plot.criticalDifference());
    Ink colour = Ink.TEXT;
    marks.line(room.left(), y, end, y, colour, 1.5);
    for (double x : new double[] {room.left(), end}) {
      marks.line(x, y - cap, x, y + cap, colour, 1.5);
    }
  }

  private double bracket() {
    return room.top() - 0.55 * type.base() - 1.75 * type.small().leading();
  }

  @Override
  public void writeWith(Pen pen) {
    Style small = type.small();
    if (hasBracket(plot)) {
      double x = axis.pixel(1 + plot.criticalDifference()) + 0.5 * small.size();
      String words =
          String.format(Locale.ROOT, "Critical difference %.2f", plot.criticalDifference());
      double most = figure.size().width() - 1.7 * type.base() - x;
      pen.left(Lines.shortened(words, small, most), small, x, small.baselineAround(bracket(), 1));
    }
    for (double tick : ticks()) {
      pen.centred(
          String.format(Locale.ROOT, "%.0f", tick),
          small,
          axis.pixel(tick),
          room.top() - 0.55 * type.base());
    }
    String key =
        String.format(
            Locale.ROOT,
            "Mean rank, 1 is best. Bars join models that differ by less than %.2f: they cannot be"
                + " told apart.",
            plot.criticalDifference());
    double margin = 1.7 * type.base();
    pen.left(
        Lines.shortened(key, small, figure.size().width() - 2 * margin),
        small,
        margin,
        room.top() - 0.55 * type.base() - 1.5 * small.leading() - bracketHeight(plot, type));
    for (int i = 0; i < plot.ranks().size(); i++) {
      double baseline = names.style().baselineAround(rows.middle(row(i)), 1);
      Style style = style(plot.ranks().get(i).model());
      if (atLeft(i)) {
        pen.right(names.names().get(i), style, room.left() - 0.4 * type.base(), baseline);
      } else {
        pen.left(names.names().get(i), style, room.right() + 0.4 * type.base(), baseline);
      }
    }
  }

  /** In its own colour if highlighted, quiet if another one is. */
  private Style style(String model) {
    Ink other = figure.colours().mutes(model) ? Ink.QUIET_TEXT : Ink.TEXT;
    return names.style().in(figure.pickedOut(model).orElse(other));
  }

  private boolean atLeft(int rank) {
    return atLeft(plot, rank);
  }

  private static boolean atLeft(RankDiagram plot, int rank) {
    return rank < (plot.ranks().size() + 1) / 2;
  }

  /** The best and the worst go on top, so that no line crosses another. */
  private int row(int rank) {
    return atLeft(rank) ? rank : plot.ranks().size() - 1 - rank;
  }

  private List<Double> ticks() {
    int every = 1;
    double apart = 1.6 * type.small().width("30");
    while (every * room.width() / (plot.ranks().size() - 1) < apart) {
      every++;
    }
    int by = every;
    return IntStream.rangeClosed(1, plot.ranks().size())
        .filter(rank -> (rank - 1) % by == 0)
        .mapToObj(rank -> (double) rank)
        .toList();
  }
}
