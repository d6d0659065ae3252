package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.TextBox;
import java.util.List;

/** The texts that a figure's picture has. */
public final class TextBoxes {

  private TextBoxes() {}

  /** Returns every text that is drawn, in the order drawn. */
  public static List<String> texts(Figure figure) {
    return Scenes.of(figure).texts().stream().map(TextBox::text).toList();
  }
}
