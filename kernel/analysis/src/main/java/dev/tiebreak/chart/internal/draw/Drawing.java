package dev.tiebreak.chart.internal.draw;

/** A plot laid out in its room: marks for XChart to draw first, then words over them. */
interface Drawing {

  /** The marks, which also lay the ground of the whole picture. */
  Marks marks();

  /** Draws the words, and what else XChart cannot. */
  void paintWords(Pen pen);
}
