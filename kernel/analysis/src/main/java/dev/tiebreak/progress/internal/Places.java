package dev.tiebreak.progress.internal;

import dev.tiebreak.show.internal.Host;
import java.io.Console;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds where to show progress: in the notebook whose code is running, or otherwise on the
 * terminal.
 */
final class Places {

  private Places() {}

  static Optional<Consumer<Progress>> ofCaller(Runnable stop) {
    return Host.find(ProgressHost.class).map(host -> host.begin(stop)).or(Places::terminal);
  }

  private static Optional<Consumer<Progress>> terminal() {
    Console console = System.console();
    return Optional.ofNullable(console).map(found -> new TerminalLine(found.writer()));
  }
}
