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
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Lays out a scorecard: models or benchmarks, whichever are more, go in rows, so that columns stay
 * wide. The block of each unit lies below the one before or, with models in rows, to its right.
 *
 * @param margin the left edge of everything
 * @param right the right edge
 * @param titles what each block counts; no lines where the subtitle says it
 * @param labels of the rows of each block, or of the rows that all blocks share
 */
record ScoreHeatMapDrawing(
    ScoreHeatMap plot,
    Figure figure,
    Type type,
    double margin,
    double right,
    List<PanelTitle> titles,
    List<Column> labels,
    ScoreHeatMapColumns columns,
    List<ScoreHeatMapBlock> blocks)
    implements Drawing {

  private static final String KEY = "Framed: the best of two or more scores. Hatched: no score.";
  private static final String UNPRINTED =
      "Numbers are in the table of the scores, since these cells are too small for them. ";
  private static final String STRENGTH = "Stronger colour: a better score, each unit by itself. ";

  /** So many that the direction is not cut off above a narrow column. */
  private static final int TITLE_LINES = 3;

  /** The share of a cell's width that a number may have. */
  private static final double NUMBER_SHARE = 0.84;

  /** So close to the size of notes is as large. */
  private static final double ALMOST = 0.98;

  /** Between headings and cells, in lines. */
  private static final double ABOVE_CELLS = 0.35;

  static ScoreHeatMapDrawing of(ScoreHeatMap plot, Figure figure, Frame frame) {
    return hasModelsInRows(plot) ? beside(plot, figure, frame) : below(plot, figure, frame);
  }

  private static boolean hasModelsInRows(ScoreHeatMap plot) {
    return plot.models().size() > plot.rows().size();
  }

  private static ScoreHeatMapDrawing below(ScoreHeatMap plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    List<List<String>> names = benchmarks(plot);
    List<PanelTitle> titles = titles(plot, figure, type, i -> PanelTitle.WIDEST * whole.width());
    // How many lines the headings take is known only once the labels' width is.
    double lowest = whole.top() + ScoreHeatMapColumns.mostHeight(type);
    List<Rows> least = stacked(lowest, whole, names, titles, type);
    List<Column> labels =
        IntStream.range(0, names.size())
            .mapToObj(i -> labels(names.get(i), least.get(i), whole, type))
            .toList();
    double widest = labels.stream().mapToDouble(Column::width).reduce(0, Math::max);
    double left = whole.left() + Math.max(widest, PanelTitle.widest(titles)) + type.base();
    ScoreHeatMapColumns columns =
        ScoreHeatMapColumns.of(List.of(plot.models()), left, whole.right(), type);
    int lines = Math.max(columns.lines(), PanelTitle.most(titles));
    double top = whole.top() + (lines + ABOVE_CELLS) * columns.style().leading();
    List<Rows> rows = stacked(Math.min(top, lowest), whole, names, titles, type);
    return new ScoreHeatMapDrawing(
        plot,
        figure,
        type,
        whole.left(),
        whole.right(),
        titles,
        labels,
        columns,
        blocks(plot, figure, columns, rows));
  }

  private static ScoreHeatMapDrawing beside(ScoreHeatMap plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    List<List<String>> names = List.of(plot.models());
    double line = type.small().leading();
    double titled = plot.isPercent() ? 0 : TITLE_LINES * line;
    double lowest = whole.top() + ScoreHeatMapColumns.mostHeight(type) + titled;
    Rows least = stacked(lowest, whole, names, List.of(), type).get(0);
    Column labels = labels(plot.models(), least, whole, type);
    ScoreHeatMapColumns columns =
        ScoreHeatMapColumns.of(
            benchmarks(plot), whole.left() + labels.width() + type.base(), whole.right(), type);
    List<PanelTitle> titles = titles(plot, figure, type, columns::width);
    double top =
        whole.top()
            + (columns.lines() + ABOVE_CELLS) * columns.style().leading()
            + PanelTitle.most(titles) * line;
    List<Rows> rows = stacked(Math.min(top, lowest), whole, names, List.of(), type);
    return new ScoreHeatMapDrawing(
        plot,
        figure,
        type,
        whole.left(),
        whole.right(),
        titles,
        List.of(labels),
        columns,
        blocks(plot, figure, columns, rows));
  }

  private static List<List<String>> benchmarks(ScoreHeatMap plot) {
    return plot.panels().stream()
        .map(panel -> panel.rows().stream().map(ScoreHeatMap.Row::benchmark).toList())
        .toList();
  }

  private static List<PanelTitle> titles(
      ScoreHeatMap plot, Figure figure, Type type, IntToDoubleFunction width) {
    return IntStream.range(0, plot.panels().size())
        .mapToObj(
            i ->
                plot.isPercent()
                    ? PanelTitle.none(type)
                    : PanelTitle.of(
                        figure.units().in(plot.panels().get(i).axis().description()),
                        width.applyAsDouble(i),
                        TITLE_LINES,
                        type))
        .toList();
  }

  /** The bands of groups of rows, with the titles of all but the first between them. */
  private static List<Rows> stacked(
      double top, Room whole, List<List<String>> names, List<PanelTitle> titles, Type type) {
    double below =
        1.7 * type.small().size() + PanelTitle.moreLines(titles) * type.small().leading();
    return Rows.stacked(top, whole.bottom(), names.stream().map(List::size).toList(), below, type);
  }

  private static Column labels(List<String> names, Rows rows, Room whole, Type type) {
    return Column.of(names, type.label(), rows, PanelTitle.WIDEST * whole.width());
  }

  /** Each in its own rows or, where all share theirs, in its own columns. */
  private static List<ScoreHeatMapBlock> blocks(
      ScoreHeatMap plot, Figure figure, ScoreHeatMapColumns columns, List<Rows> rows) {
    boolean modelsInRows = hasModelsInRows(plot);
    return IntStream.range(0, plot.panels().size())
        .mapToObj(
            i -> {
              ScoreHeatMap.Panel panel = plot.panels().get(i);
              return new ScoreHeatMapBlock(
                  panel,
                  new ScoreNumbers(panel.axis(), figure.units()),
                  modelsInRows,
                  rows.get(modelsInRows ? 0 : i),
                  columns.left(modelsInRows ? i : 0),
                  columns.width());
            })
        .toList();
  }

  /** Blocks beside each other have the same rows. */
  @Override
  public double lacking() {
    return Rows.lacking(
        blocks.stream().map(ScoreHeatMapBlock::rows).distinct().toList(), Rows.READABLE, type);
  }

  /** Numbers are not set smaller than notes. */
  @Override
  public double lackingWidth() {
    return columns.lacking(widest(type.small()) / NUMBER_SHARE, type);
  }

  private double widest(Style number) {
    return blocks.stream()
        .mapToDouble(block -> block.widest(number.with(Face.SEMIBOLD)))
        .reduce(0, Math::max);
  }

  @Override
  public void addTo(Marks marks) {
    blocks.forEach(block -> block.addTo(marks));
  }

  @Override
  public void writeWith(Pen pen) {
    boolean modelsInRows = hasModelsInRows(plot);
    double top = blocks.get(0).rows().top();
    columns.paint(top, (name, style) -> modelsInRows ? style : style(name, style), pen);
    for (int i = 0; i < labels.size(); i++) {
      Column own = labels.get(i);
      own.paintFrom(
          margin,
          blocks.get(i).rows(),
          row -> modelsInRows ? style(plot.models().get(row), own.style()) : own.style(),
          pen);
    }
    for (int i = 0; i < blocks.size(); i++) {
      ScoreHeatMapBlock block = blocks.get(i);
      double above = columns.baseline(block.rows().top());
      titles
          .get(i)
          .paintUpTo(
              modelsInRows ? block.left() : margin,
              modelsInRows ? above - columns.lines() * columns.style().leading() : above,
              pen);
    }
    blocks.forEach(block -> block.hatch(0.35 * type.base(), pen));
    Style number = number();
    Style small = type.small();
    boolean printed = number.size() > ALMOST * small.size();
    if (printed) {
      blocks.forEach(block -> block.writeNumbers(number, pen));
    }
    double bottom = blocks.get(blocks.size() - 1).rows().bottom();
    String key = (printed ? "" : UNPRINTED) + (plot.isPercent() ? "" : STRENGTH) + KEY;
    pen.left(
        Lines.shortened(key, small, right - margin), small, margin, bottom + 1.4 * small.size());
  }

  /** How numbers are set, small enough for the widest to fit into a cell. */
  private Style number() {
    Style style = blocks.get(0).rows().fitted(type.label());
    double fits = NUMBER_SHARE * columns.width() / widest(style);
    return new Style(style.face(), style.size() * Math.min(1, fits), style.ink());
  }

  /** In its own colour if highlighted, quiet if another one is. */
  private Style style(String model, Style style) {
    Ink other = figure.colours().mutes(model) ? Ink.QUIET_TEXT : style.ink();
    return style.in(figure.pickedOut(model).orElse(other));
  }
}
