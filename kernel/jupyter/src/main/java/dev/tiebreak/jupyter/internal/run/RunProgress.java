package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.notebook.Cell;

/** Told how far a run has got. */
public interface RunProgress {

  /**
   * A code cell begins.
   *
   * @param position which code cell it is, counted from 1
   */
  void begins(int position, int total, Cell cell);

  /** Work within the cell has got further; any thread may say so. */
  void works(dev.tiebreak.progress.internal.Progress work);

  /** The cell that began last is done, or has failed. */
  void ends();
}
