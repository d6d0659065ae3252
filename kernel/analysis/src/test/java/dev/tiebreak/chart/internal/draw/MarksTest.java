package dev.tiebreak.chart.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Kinds;
import dev.tiebreak.chart.Samples;
import dev.tiebreak.chart.internal.draw.kit.Field;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Mark;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text among marks: none covers a mark that represents a number. */
class MarksTest {

  static Stream<Size> sizes() {
    return Stream.of(Size.ARTICLE, Size.COLUMN, Size.SQUARE);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void ratios_keepOffTheParityLine(Size size) {
    ParityMap plot = Kinds.parityMap();
    Figure figure = figure(plot, size);
    ParityMapDrawing drawing = ParityMapDrawing.of(plot, figure, Frame.of(figure));
    Room room = drawing.room();
    double cellWidth = room.width() / plot.across().values().size();
    double cellHeight = room.height() / plot.up().values().size();
    List<Rectangle2D> ratios = boxes(figure, text -> text.endsWith("×"));
    assertThat(ratios).hasSizeGreaterThan(35);
    for (ParityLine.Segment part : drawing.line()) {
      Line2D line =
          new Line2D.Double(
              room.left() + (part.x1() + 0.5) * cellWidth,
              room.bottom() - (part.y1() + 0.5) * cellHeight,
              room.left() + (part.x2() + 0.5) * cellWidth,
              room.bottom() - (part.y2() + 0.5) * cellHeight);
      assertThat(ratios).noneMatch(line::intersects);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void breakEven_keepsOffTheLines(Size size) {
    CostLines plot = Kinds.costCurve();
    Figure figure = figure(plot, size);
    Field field = CostLinesDrawing.of(plot, figure, Frame.of(figure)).field();
    List<Rectangle2D> words =
        boxes(figure, text -> text.startsWith("Break-even") || text.equals("$0.56"));
    assertThat(words).isNotEmpty();
    for (CostLines.Line each : plot.lines()) {
      Line2D line =
          new Line2D.Double(
              field.across().pixel(each.points().get(0).x()),
              field.up().pixel(each.points().get(0).y()),
              field.across().pixel(each.points().get(1).x()),
              field.up().pixel(each.points().get(1).y()));
      assertThat(words).noneMatch(line::intersects);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whiskersOfManyRows_areCoveredByNeitherMarksNorNumbers(Size size) {
    List<Dumbbell.Row> rows =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new Dumbbell.Row(
                        "Benchmark " + i,
                        Samples.some(50 + i),
                        Samples.some(49.3 + i),
                        "",
                        Optional.of(new ChartPlot.Limits(46 + i, 54 + i)),
                        Optional.of(new ChartPlot.Limits(45 + i, 53 + i))))
            .toList();
    List<Mark> marks = Scenes.of(figure(Dumbbell.ofPercent("A", "B", rows), size)).marks();
    List<Line2D> whiskers =
        marks.stream()
            .filter(mark -> mark.form() == Mark.Form.LINE && mark.size() == 1.25)
            .map(mark -> new Line2D.Double(x(mark, 0), y(mark, 0), x(mark, 1), y(mark, 1)))
            .filter(line -> line.getY1() == line.getY2())
            .map(Line2D.class::cast)
            .toList();
    assertThat(whiskers).hasSize(40);
    for (Mark mark : marks) {
      if (mark.form() != Mark.Form.LINE) {
        double left = mark.xs().stream().mapToDouble(x -> x - mark.size()).min().orElseThrow();
        double right = mark.xs().stream().mapToDouble(x -> x + mark.size()).max().orElseThrow();
        double top = mark.ys().stream().mapToDouble(y -> y - mark.size()).min().orElseThrow();
        double bottom = mark.ys().stream().mapToDouble(y -> y + mark.size()).max().orElseThrow();
        Rectangle2D covered = new Rectangle2D.Double(left, top, right - left, bottom - top);
        assertThat(whiskers).noneMatch(covered::intersectsLine);
      }
    }
  }

  private static double x(Mark mark, int point) {
    return mark.xs().get(point);
  }

  private static double y(Mark mark, int point) {
    return mark.ys().get(point);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void namesOfModels_keepOffAllPointsAndLines(Size size) {
    for (ParetoPoints plot : List.of(Kinds.pareto(), Kinds.hardPareto(30))) {
      Figure figure = figure(plot, size);
      ParetoPointsDrawing drawing = ParetoPointsDrawing.of(plot, figure, Frame.of(figure));
      double reach = 0.3 * Type.of(size).base();
      for (ParetoPointsDrawing.Label label : drawing.labels()) {
        Rectangle2D box = label.spot().box();
        for (ParetoPoints.Model model : plot.models()) {
          double x = drawing.field().across().pixel(model.usd());
          double y = drawing.field().up().pixel(model.score());
          assertThat(
                  box.intersects(
                      new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach)))
              .as("%s over %s", label.name(), model)
              .isFalse();
        }
        for (ParetoPointsDrawing.Label other : drawing.labels()) {
          other.spot().line().ifPresent(line -> assertThat(line.intersects(inner(box))).isFalse());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void scores_keepOffBothMarks(Size size) {
    Dumbbell plot = Samples.dumbbell();
    Figure figure = figure(plot, size);
    DumbbellPanel drawing = DumbbellDrawing.of(plot, figure, Frame.of(figure)).panels().get(0);
    double reach = 0.4 * drawing.part().type().base();
    List<Rectangle2D> scores = boxes(figure, text -> text.matches("\\d\\d\\.\\d"));
    assertThat(scores).hasSize(10);
    IntStream.range(0, plot.rows().size())
        .forEach(
            i ->
                Stream.of(plot.rows().get(i).first(), plot.rows().get(i).second())
                    .flatMapToDouble(score -> score.stream())
                    .map(drawing.scale()::pixel)
                    .mapToObj(
                        x ->
                            new Rectangle2D.Double(
                                x - reach, drawing.rows().middle(i) - 1, 2 * reach, 2))
                    .forEach(mark -> assertThat(scores).noneMatch(mark::intersects)));
  }

  /** A line ends at the edge of its own label. */
  private static Rectangle2D inner(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
  }

  private static Figure figure(ChartPlot plot, Size size) {
    return Samples.figure(plot, size, Theme.LIGHT);
  }

  private static List<Rectangle2D> boxes(
      Figure figure, java.util.function.Predicate<String> which) {
    return Scenes.of(figure).texts().stream()
        .filter(text -> which.test(text.text()))
        .map(
            text ->
                (Rectangle2D)
                    new Rectangle2D.Double(
                        text.x(),
                        text.baseline() - 0.73 * text.size(),
                        text.width(),
                        0.73 * text.size()))
        .toList();
  }
}
