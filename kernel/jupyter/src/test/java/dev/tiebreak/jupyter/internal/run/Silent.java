package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.progress.internal.Progress;

/** Shows nothing of how far a run has got. */
class Silent implements RunProgress {

  @Override
  public void begins(int position, int total, Cell cell) {}

  @Override
  public void works(Progress work) {}

  @Override
  public void ends() {}
}
