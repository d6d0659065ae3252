package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.Field;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Placement;
import dev.tiebreak.chart.internal.draw.kit.Placement.Spot;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ParetoPoints.Model;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.style.AxisUnit;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lays out a Pareto chart: the frontier as steps, names next to points where there is room. */
record ParetoPointsDrawing(
    ParetoPoints plot,
    Figure figure,
    Field field,
    List<Model> frontier,
    List<Label> labels,
    String remark)
    implements Drawing {

  private static final double LONGEST_NAME = 0.28;

  /** Lines to labels further away help with this few points; with more they would be a tangle. */
  private static final int MOST_WITH_LINES = 40;

  /** A name and its place, already shortened. */
  record Label(String name, Style style, Spot spot) {}

  static ParetoPointsDrawing of(ParetoPoints plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room room = frame.room().withBottom(frame.room().bottom() - type.small().leading());
    Span across = across(plot, figure);
    Span up =
        Span.around(
            figure.units().in(plot.score()),
            figure.units().of(plot.axis().unit()),
            Axis.Kind.LINEAR,
            plot.models().stream().mapToDouble(Model::score));
    Field upwards = Field.of(room, across.wider(0.08), up.wider(0.05), 0, type);
    Field field = plot.axis().best() == ScoreAxis.Best.LOWEST ? upwards.turned() : upwards;
    List<Model> frontier = plot.frontier();
    List<Label> labels = labels(plot, frontier, field, figure);
    return new ParetoPointsDrawing(plot, figure, field, frontier, labels, remark(plot, labels));
  }

  /** Logarithmic; linear if a model is free, since zero has no logarithm. */
  private static Span across(ParetoPoints plot, Figure figure) {
    String title = figure.units().in(plot.cost());
    AxisUnit unit = figure.units().of(AxisUnit.USD);
    return plot.models().stream().anyMatch(model -> model.usd() == 0)
        ? Span.fromZero(title, unit, plot.models().stream().mapToDouble(Model::usd))
        : Span.around(
            title + ", log scale",
            unit,
            Axis.Kind.LOG,
            plot.models().stream().mapToDouble(Model::usd));
  }

  private static String remark(ParetoPoints plot, List<Label> labels) {
    String steps = "Steps: the best score at each cost or less.";
    return labels.size() == plot.models().size()
        ? steps
        : String.format(
            Locale.ROOT,
            "%s There is room to name %,d of %,d models.",
            steps,
            labels.size(),
            plot.models().size());
  }

  private static List<Label> labels(
      ParetoPoints plot, List<Model> frontier, Field field, Figure figure) {
    double radius = radius(field);
    Placement placement = new Placement(field.room());
    plot.models().forEach(model -> placement.block(x(model, field), y(model, field), radius * 1.1));
    double[][] steps = steps(frontier, field);
    for (int i = 1; i < steps[0].length; i++) {
      placement.block(steps[0][i - 1], steps[1][i - 1], steps[0][i], steps[1][i]);
    }
    List<Label> labels = new ArrayList<>();
    List<Model> crowded = new ArrayList<>();
    for (Model model : byWeight(plot, frontier, figure)) {
      Label label = label(model, frontier, field, figure);
      Optional<Label> beside = place(label, model, field, placement::beside);
      Optional<Label> placed =
          frontier.contains(model)
              ? beside.or(() -> squeezed(plot, label, model, field, placement))
              : beside;
      placed.ifPresentOrElse(labels::add, () -> crowded.add(model));
    }
    if (plot.models().size() <= MOST_WITH_LINES) {
      for (Model model : crowded) {
        Label label = label(model, frontier, field, figure);
        place(label, model, field, placement::away).ifPresent(labels::add);
      }
    }
    return List.copyOf(labels);
  }

  /**
   * A name of the frontier goes further away, or is shortened if it still tells its model from all
   * others, before the others take its room.
   */
  private static Optional<Label> squeezed(
      ParetoPoints plot, Label label, Model model, Field field, Placement placement) {
    double narrow = LONGEST_NAME / 2 * field.room().width();
    Label shorter =
        new Label(
            Lines.shortened(label.name(), label.style(), narrow), label.style(), label.spot());
    String start = shorter.name().replace("…", "");
    Optional<Label> away = place(label, model, field, placement::away);
    if (plot.models().stream().filter(each -> each.name().startsWith(start)).count() > 1) {
      return away;
    }
    return away.or(() -> place(shorter, model, field, placement::beside))
        .or(() -> place(shorter, model, field, placement::away));
  }

  /** Highlighted models are named first, then those on the frontier, then the others. */
  private static List<Model> byWeight(ParetoPoints plot, List<Model> frontier, Figure figure) {
    Set<Model> order = new LinkedHashSet<>();
    plot.models().stream().filter(m -> figure.pickedOut(m.name()).isPresent()).forEach(order::add);
    order.addAll(frontier);
    order.addAll(plot.models());
    return List.copyOf(order);
  }

  /** A label that has not been placed yet. */
  private static Label label(Model model, List<Model> frontier, Field field, Figure figure) {
    Style strong = field.type().label().with(Face.SEMIBOLD);
    Optional<Ink> own = figure.pickedOut(model.name());
    Style style =
        own.isPresent()
            ? strong.in(own.get())
            : frontier.contains(model) ? strong : field.type().small();
    String name = Lines.shortened(model.name(), style, LONGEST_NAME * field.room().width());
    return new Label(
        name, style, new Spot(new Rectangle2D.Double(), Anchor.START, Optional.empty()));
  }

  private interface Finder {
    Optional<Spot> find(double x, double y, double width, double height, double gap);
  }

  private static Optional<Label> place(Label label, Model model, Field field, Finder finder) {
    Style style = label.style();
    return finder
        .find(
            x(model, field),
            y(model, field),
            style.width(label.name()),
            (TextBox.ASCENT + TextBox.DESCENT) * style.size(),
            radius(field) * 1.1 + 0.3 * style.size())
        .map(spot -> new Label(label.name(), style, spot));
  }

  @Override
  public void addTo(Marks marks) {
    field.addGrid(marks);
    addFrontier(marks);
    for (Label label : labels) {
      label
          .spot()
          .line()
          .ifPresent(l -> marks.line(l.getX1(), l.getY1(), l.getX2(), l.getY2(), Ink.LINE, 1));
    }
    Ink muted = Ink.LINE.mixedWith(Ink.BACKGROUND, 0.3);
    addDots(
        plot.models().stream().filter(model -> !frontier.contains(model)).toList(), muted, marks);
    addDots(frontier, Ink.TEXT, marks);
    for (Model model : plot.models()) {
      figure.pickedOut(model.name()).ifPresent(own -> addDots(List.of(model), own, marks));
    }
  }

  /** From the cheapest: the score stays the same until the next model's cost is reached. */
  private void addFrontier(Marks marks) {
    double[][] steps = steps(frontier, field);
    Ink colour = Ink.LINE;
    marks.path(steps[0], steps[1], colour, 0.1 * field.type().base());
  }

  private static double[][] steps(List<Model> frontier, Field field) {
    double[] xs = new double[2 * frontier.size()];
    double[] ys = new double[2 * frontier.size()];
    for (int i = 0; i < frontier.size(); i++) {
      boolean last = i == frontier.size() - 1;
      xs[2 * i] = x(frontier.get(i), field);
      ys[2 * i] = y(frontier.get(i), field);
      xs[2 * i + 1] = last ? field.room().right() : x(frontier.get(i + 1), field);
      ys[2 * i + 1] = ys[2 * i];
    }
    return new double[][] {xs, ys};
  }

  private void addDots(List<Model> models, Ink colour, Marks marks) {
    for (Model model : models) {
      marks.disc(x(model, field), y(model, field), radius(field), colour);
    }
  }

  @Override
  public void writeWith(Pen pen) {
    field.paint(pen);
    labels.forEach(label -> paintName(label, pen));
    Style small = field.type().small();
    double baseline = field.room().bottom() + 1.62 * small.size() + 2 * small.leading();
    pen.right(
        Lines.shortened(remark, small, field.room().width()),
        small,
        field.room().right(),
        baseline);
  }

  private static void paintName(Label label, Pen pen) {
    Style style = label.style();
    Spot spot = label.spot();
    double baseline = spot.box().getMaxY() - TextBox.DESCENT * style.size();
    pen.set(label.name(), style, spot.anchor(), spot.x(), baseline);
  }

  private static double x(Model model, Field field) {
    return field.across().pixel(model.usd());
  }

  private static double y(Model model, Field field) {
    return field.up().pixel(model.score());
  }

  private static double radius(Field field) {
    return 0.36 * field.type().base();
  }
}
