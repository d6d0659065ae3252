package dev.tiebreak.chart.internal.scene;

import dev.tiebreak.chart.style.Size;
import java.util.List;

/**
 * A picture before it has colours, pixels or letters: on {@link Ink#BACKGROUND}, the marks, later
 * ones over earlier ones, and the texts over all of them.
 */
public record Scene(Size size, List<Mark> marks, List<TextBox> texts) {

  public Scene {
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }
}
