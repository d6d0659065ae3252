package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.AxisUnit;
import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.ParetoPoints;
import dev.tiebreak.chart.figure.ParetoPoints.Model;
import dev.tiebreak.chart.figure.Rgb;
import dev.tiebreak.chart.figure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Pareto chart laid out: the frontier stepped, names beside points where they find room. */
record ParetoPointsDrawing(
    ParetoPoints plot,
    Figure figure,
    Field field,
    List<Model> frontier,
    List<Label> labels,
    Optional<String> remark)
    implements Drawing {

  private static final double LONGEST_NAME = 0.28;

  /** A name at a place, already shortened. */
  record Label(String name, Style style, double x, double y) {}

  static ParetoPointsDrawing of(ParetoPoints plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room room = frame.room().withBottom(frame.room().bottom() - type.small().leading());
    Span across =
        Span.around(
            plot.cost(),
            AxisUnit.USD,
            Axis.Kind.LOG,
            plot.models().stream().mapToDouble(Model::usd));
    Span up =
        Span.around(
            plot.score(),
            AxisUnit.PERCENT,
            Axis.Kind.LINEAR,
            plot.models().stream().mapToDouble(Model::percent));
    Field field = Field.of(room, across.wider(0.08), up.wider(0.05), 0, type);
    List<Model> frontier = plot.frontier();
    List<Label> labels = labels(plot, frontier, field, figure.theme());
    int left = plot.models().size() - labels.size();
    Optional<String> remark =
        left == 0
            ? Optional.empty()
            : Optional.of(
                labels.size()
                    + " of "
                    + plot.models().size()
                    + " models are named, as there is no room for more.");
    return new ParetoPointsDrawing(plot, figure, field, frontier, labels, remark);
  }

  private static List<Label> labels(
      ParetoPoints plot, List<Model> frontier, Field field, Theme theme) {
    Style strong = field.type().label().with(Face.SEMIBOLD).in(theme.first());
    Style quiet = field.type().small();
    double radius = radius(field);
    Placement placement = new Placement(field.room());
    plot.models().forEach(model -> placement.block(x(model, field), y(model, field), radius * 1.1));
    double[][] steps = steps(frontier, field);
    for (int i = 1; i < steps[0].length; i++) {
      placement.block(steps[0][i - 1], steps[1][i - 1], steps[0][i], steps[1][i]);
    }
    List<Model> order = new ArrayList<>(frontier);
    plot.models().stream().filter(model -> !frontier.contains(model)).forEach(order::add);
    List<Label> labels = new ArrayList<>();
    for (Model model : order) {
      Style style = frontier.contains(model) ? strong : quiet;
      String name = Lines.shortened(model.name(), style, LONGEST_NAME * field.room().width());
      double height = (TextBox.ASCENT + TextBox.DESCENT) * style.size();
      placement
          .place(
              x(model, field),
              y(model, field),
              style.width(name),
              height,
              radius * 1.1 + 0.3 * style.size())
          .ifPresent(place -> labels.add(new Label(name, style, place[0], place[1])));
    }
    return List.copyOf(labels);
  }

  @Override
  public Marks marks() {
    Theme theme = figure.theme();
    Marks marks = Marks.inPixels(figure);
    field.addGrid(marks, theme);
    addFrontier(marks, theme);
    Rgb muted = theme.line().mixedWith(theme.background(), 0.3);
    addDots(
        plot.models().stream().filter(model -> !frontier.contains(model)).toList(), muted, marks);
    addDots(frontier, theme.first(), marks);
    return marks;
  }

  /** From the cheapest: as good as it gets until the next one's price is paid. */
  private void addFrontier(Marks marks, Theme theme) {
    double[][] steps = steps(frontier, field);
    Rgb colour = theme.first().mixedWith(theme.background(), 0.45);
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

  private void addDots(List<Model> models, Rgb colour, Marks marks) {
    if (!models.isEmpty()) {
      marks.dots(
          new Dot(Dot.Form.CIRCLE, radius(field)),
          models.stream().mapToDouble(model -> x(model, field)).toArray(),
          models.stream().mapToDouble(model -> y(model, field)).toArray(),
          colour);
    }
  }

  @Override
  public void paintWords(Pen pen) {
    field.paint(pen);
    for (Label label : labels) {
      double middle = label.style().size() * (TextBox.ASCENT - TextBox.DESCENT) / 2;
      pen.left(label.name(), label.style(), label.x(), label.y() + middle);
    }
    Style small = field.type().small();
    double baseline = field.room().bottom() + 1.62 * small.size() + 2 * small.leading();
    remark.ifPresent(
        words ->
            pen.right(
                Lines.shortened(words, small, field.room().width()),
                small,
                field.room().right(),
                baseline));
  }

  private static double x(Model model, Field field) {
    return field.across().pixel(model.usd());
  }

  private static double y(Model model, Field field) {
    return field.up().pixel(model.percent());
  }

  private static double radius(Field field) {
    return 0.36 * field.type().base();
  }
}
