package dev.tiebreak.progress.internal;

import java.util.Optional;
import java.util.function.Consumer;

/** Where the progress of code is shown; {@link java.util.ServiceLoader} finds the hosts. */
public interface ProgressHost {

  /**
   * Finds a place to show work that the calling code begins.
   *
   * @param stop ends the work's bar as stopped; to be called when the code ends before its work,
   *     which an abandoned loop cannot notice itself
   * @return takes each state, to show it in place of the one before, from any thread but one at a
   *     time; empty if this host does not run the calling code
   */
  Optional<Consumer<Progress>> begin(Runnable stop);
}
