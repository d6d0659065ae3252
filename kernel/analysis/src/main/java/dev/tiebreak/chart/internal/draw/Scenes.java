package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.style.Size;

/** Draws figures. */
public final class Scenes {

  private static final double ROUNDED = 1e-6;

  private Scenes() {}

  /**
   * Returns the scene of a figure, which is the same in every theme: in the figure's size, or
   * taller where its rows would be too low to read.
   */
  public static Scene of(Figure figure) {
    Frame frame = Frame.of(figure);
    Drawing drawing = draw(figure, frame);
    // Taller rows may take longer words, and these need height too.
    while (drawing.lacking() > 0 && Size.MOST - frame.height() > ROUNDED) {
      frame = frame.taller(Math.min(drawing.lacking(), Size.MOST - frame.height()));
      drawing = draw(figure, frame);
    }
    Marks marks = new Marks();
    Pen pen = new Pen(marks);
    drawing.addTo(marks);
    frame.writeWith(pen);
    drawing.writeWith(pen);
    int height = Math.min(Size.MOST, (int) Math.ceil(frame.height() - ROUNDED));
    return new Scene(figure.size().withHeight(height), marks.added(), pen.written());
  }

  private static Drawing draw(Figure figure, Frame frame) {
    return figure.plot().match(new Drawings(figure, frame));
  }
}
