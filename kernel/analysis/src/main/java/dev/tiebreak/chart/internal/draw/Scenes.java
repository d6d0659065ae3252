package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Scene;

/** Draws figures. */
public final class Scenes {

  private Scenes() {}

  /** Returns the scene of a figure, which is the same in every theme. */
  public static Scene of(Figure figure) {
    Frame frame = Frame.of(figure);
    Drawing drawing = figure.plot().match(new Drawings(figure, frame));
    Marks marks = new Marks();
    Pen pen = new Pen(marks);
    drawing.addTo(marks);
    frame.writeWith(figure, pen);
    drawing.writeWith(pen);
    return new Scene(figure.size(), marks.added(), pen.written());
  }
}
