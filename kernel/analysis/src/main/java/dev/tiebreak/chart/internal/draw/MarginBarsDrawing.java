package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.ScoreAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays out diverging bars: zero in the middle, each lead on the side of the model that leads, and a
 * panel for each unit.
 */
record MarginBarsDrawing(
    MarginBars plot,
    Figure figure,
    Type type,
    List<String> firstLeads,
    List<String> secondLeads,
    List<MarginPanel> panels)
    implements Drawing {

  private static final int HEAD_LINES = 3;

  private static final double ROW_OF_TWO_LINES = 2.1;

  static MarginBarsDrawing of(MarginBars plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Style head = type.label().with(Face.SEMIBOLD);
    List<PanelTitle> titles = titles(plot, whole, type);
    // A label's width decides how many lines the headings take, and these decide how tall a row is;
    // so the rows are laid out twice, first under the tallest headings.
    int most = plot.panels().size() == 1 ? HEAD_LINES : mostLines(plot, head, whole);
    double tallest = whole.top() + most * head.leading() + 0.5 * type.base();
    List<Column> labels = labels(plot, rows(plot, tallest, whole, titles, type), whole, type);
    double width =
        labels.stream().mapToDouble(Column::width).reduce(PanelTitle.widest(titles), Math::max);
    Room room = whole.withLeft(whole.left() + width + type.base());
    double side = room.width() / 2 - 0.8 * type.base();
    List<String> firstLeads = Lines.balanced(firstLeads(plot), head, side, HEAD_LINES);
    List<String> secondLeads = Lines.balanced(secondLeads(plot), head, side, HEAD_LINES);
    int heads = Math.max(firstLeads.size(), secondLeads.size());
    double top = whole.top() + heads * head.leading() + 0.5 * type.base();
    List<Rows> rows = rows(plot, top, whole, titles, type);
    List<MarginPanel> panels =
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    MarginPanel.of(
                        plot,
                        plot.panels().get(i),
                        new MarginPanel.Words(titles.get(i), labels.get(i)),
                        figure,
                        rows.get(i),
                        room,
                        type))
            .toList();
    return new MarginBarsDrawing(plot, figure, type, firstLeads, secondLeads, panels);
  }

  private static String firstLeads(MarginBars plot) {
    return plot.first() + " leads →";
  }

  private static String secondLeads(MarginBars plot) {
    return "← " + plot.second() + " leads";
  }

  /** How many lines the headings take beside the widest labels. */
  private static int mostLines(MarginBars plot, Style head, Room whole) {
    double narrowest = (1 - PanelTitle.WIDEST) * whole.width() / 2 - 2 * head.size();
    return Stream.of(firstLeads(plot), secondLeads(plot))
        .mapToInt(words -> Lines.of(words, head, narrowest, HEAD_LINES).size())
        .max()
        .orElseThrow();
  }

  private static List<Rows> rows(
      MarginBars plot, double top, Room whole, List<PanelTitle> titles, Type type) {
    // The only panel has its title below its ticks.
    int lines = titles.size() == 1 ? 1 : PanelTitle.moreLines(titles);
    return Rows.stacked(
        top,
        whole.bottom(),
        plot.panels().stream().map(panel -> panel.bars().size()).toList(),
        1.8 * type.small().size() + lines * type.small().leading(),
        type);
  }

  private static List<Column> labels(MarginBars plot, List<Rows> rows, Room whole, Type type) {
    List<Column> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      labels.add(
          Column.of(
              plot.panels().get(i).bars().stream().map(Bar::label).toList(),
              type.label(),
              rows.get(i),
              PanelTitle.WIDEST * whole.width()));
    }
    return labels;
  }

  /** What each panel counts; nothing beside the only one, which says it below. */
  private static List<PanelTitle> titles(MarginBars plot, Room whole, Type type) {
    return plot.panels().stream()
        .map(
            panel ->
                plot.panels().size() == 1
                    ? PanelTitle.none(type)
                    : PanelTitle.of(title(panel.axis()), whole, type))
        .toList();
  }

  static String title(ScoreAxis axis) {
    return "Lead in "
        + axis.words()
        + (axis.best() == ScoreAxis.Best.LOWEST ? ", where lower is better" : "");
  }

  @Override
  public double lacking() {
    double least = panels.stream().anyMatch(MarginPanel::isCut) ? ROW_OF_TWO_LINES : Rows.READABLE;
    return Rows.lacking(panels.stream().map(MarginPanel::rows).toList(), least, type);
  }

  @Override
  public void addTo(Marks marks) {
    panels.forEach(panel -> panel.addTo(marks));
  }

  @Override
  public void writeWith(Pen pen) {
    Style head = type.label().with(Face.SEMIBOLD);
    double middle = panels.get(0).scale().pixel(0);
    double aside = 0.5 * type.base();
    double baseline = firstBaseline(head, firstLeads);
    pen.left(firstLeads, head.in(figure.colourOf(plot.first())), middle + aside, baseline);
    baseline = firstBaseline(head, secondLeads);
    pen.right(secondLeads, head.in(figure.colourOf(plot.second())), middle - aside, baseline);
    panels.forEach(panel -> panel.writeWith(pen));
  }

  /** Headings of one line and of two share the same last line. */
  private double firstBaseline(Style head, List<String> lines) {
    return panels.get(0).room().top()
        - 0.5 * type.base()
        - TextBox.DESCENT * head.size()
        - (lines.size() - 1) * head.leading();
  }
}
