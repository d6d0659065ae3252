package dev.tiebreak.jupyter.notebook;

/** Is told how far a run has come. */
public interface Progress {

  /**
   * A code cell begins.
   *
   * @param position which code cell it is, counted from 1
   * @param total how many code cells there are
   * @param heading the heading above it, or its first line
   */
  void begins(int position, int total, String heading);

  /**
   * Work within the cell has come further; any thread may tell.
   *
   * @param work how far it is
   */
  void works(dev.tiebreak.progress.Progress work);

  /** The cell that began last is done, or has failed. */
  void ends();
}
