package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.jupyter.internal.eval.Host;
import dev.tiebreak.progress.internal.Progress;
import dev.tiebreak.progress.internal.ProgressHost;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows the progress of what cells do below them; the analysis finds it as a service. */
public final class NotebookProgress implements ProgressHost {

  public NotebookProgress() {}

  @Override
  public Optional<Consumer<Progress>> begin(Runnable stop) {
    return Host.ofCaller(Screen.class).map(screen -> screen.bars().open(screen, stop));
  }
}
