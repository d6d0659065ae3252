package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;

/** A plot laid out in its area: marks first, then text over them. */
interface Drawing {

  /** How many more pixels of height its rows need to be read; 0 if they have room. */
  default double lacking() {
    return 0;
  }

  /**
   * How many more pixels of width its columns need for their headings and numbers to be read; 0 if
   * they have room.
   */
  default double lackingWidth() {
    return 0;
  }

  void addTo(Marks marks);

  /** Sets the text, and the marks that belong to it. */
  void writeWith(Pen pen);
}
