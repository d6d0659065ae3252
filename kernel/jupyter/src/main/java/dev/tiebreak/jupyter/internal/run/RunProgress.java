package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.notebook.Cell;

/** Is told how far a run has come. */
public interface RunProgress {

  /**
   * A code cell begins.
   *
   * @param position which code cell it is, counted from 1
   */
  void begins(int position, int total, Cell cell);

  /** Work within the cell has come further; any thread may tell. */
  void works(dev.tiebreak.progress.internal.Progress work);

  /** The cell that began last is done, or has failed. */
  void ends();
}
