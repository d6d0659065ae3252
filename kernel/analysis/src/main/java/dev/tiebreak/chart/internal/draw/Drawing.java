package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;

/** A plot laid out in its room: marks first, then words over them. */
interface Drawing {

  void addTo(Marks marks);

  /** Sets the words, and the marks that belong to them. */
  void writeWith(Pen pen);
}
