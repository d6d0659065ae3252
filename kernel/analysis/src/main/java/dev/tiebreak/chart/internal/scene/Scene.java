package dev.tiebreak.chart.internal.scene;

import dev.tiebreak.chart.style.Size;
import java.util.List;

/**
 * A picture before it has colours, pixels or letters: on a ground of {@link Ink#BACKGROUND}, the
 * marks, which cover each other in their order, and over all of them the texts.
 */
public record Scene(Size size, List<Mark> marks, List<TextBox> texts) {

  public Scene {
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }
}
