package dev.tiebreak.progress.internal;

import java.util.function.Consumer;

/** Where a notebook shows the progress of its code. */
public interface ProgressHost {

  /**
   * Opens a place to show work that the calling code begins.
   *
   * @param stop ends the work's bar as stopped; to be called when the code ends before its work,
   *     which a loop that is left cannot tell by itself
   * @return is given each state to show in place of the one before, by any thread but one at a time
   */
  Consumer<Progress> begin(Runnable stop);
}
