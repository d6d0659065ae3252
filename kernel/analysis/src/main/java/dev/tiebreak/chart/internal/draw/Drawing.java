package dev.tiebreak.chart.internal.draw;

/** A plot laid out in its room: marks first, then words over them. */
interface Drawing {

  void addTo(Marks marks);

  /** Sets the words, and the marks that belong to them. */
  void writeWith(Pen pen);
}
