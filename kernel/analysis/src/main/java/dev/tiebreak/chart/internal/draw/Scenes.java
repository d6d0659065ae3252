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
   * Returns the scene of a figure, which is the same in every theme: in the figure's size, or wider
   * or taller where its columns would be too narrow, or its rows too low, to read.
   */
  public static Scene of(Figure figure) {
    Frame frame = Frame.of(figure);
    Drawing drawing = draw(figure, frame);
    // A larger picture has room for longer labels, which need width and height too.
    while (wider(drawing, frame) > ROUNDED || taller(drawing, frame) > ROUNDED) {
      frame = frame.wider(wider(drawing, frame)).taller(taller(drawing, frame));
      drawing = draw(figure, frame);
    }
    Marks marks = new Marks();
    Pen pen = new Pen(marks);
    drawing.addTo(marks);
    frame.writeWith(pen);
    drawing.writeWith(pen);
    Size size = new Size(whole(frame.width()), whole(frame.height()));
    return new Scene(size, marks.added(), pen.written());
  }

  private static double wider(Drawing drawing, Frame frame) {
    return Math.min(drawing.lackingWidth(), Size.MOST - frame.width());
  }

  private static double taller(Drawing drawing, Frame frame) {
    return Math.min(drawing.lacking(), Size.MOST - frame.height());
  }

  private static int whole(double pixels) {
    return Math.min(Size.MOST, (int) Math.ceil(pixels - ROUNDED));
  }

  private static Drawing draw(Figure figure, Frame frame) {
    return figure.plot().match(new Drawings(figure, frame));
  }
}
