package dev.tiebreak.progress.internal;

import java.util.Optional;
import java.util.function.Consumer;

/** Where the progress of code is shown; {@link java.util.ServiceLoader} finds the hosts. */
public interface ProgressHost {

  /**
   * Looks for a place to show work that the calling code begins.
   *
   * @param stop ends the work's bar as stopped; to be called when the code ends before its work,
   *     which a loop that is left cannot tell by itself
   * @return is given each state to show in place of the one before, by any thread but one at a
   *     time; empty where this host does not run the calling code
   */
  Optional<Consumer<Progress>> begin(Runnable stop);
}
