package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.jupyter.internal.eval.Host;
import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.progress.internal.ProgressHost;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows below a cell the progress of its work; the analysis finds this as a service. */
public final class NotebookProgress implements ProgressHost {

  public NotebookProgress() {}

  @Override
  public Optional<Consumer<Progress>> begin(Runnable stop) {
    return Host.ofCaller(Screen.class).map(screen -> screen.bars().open(screen, stop));
  }
}
