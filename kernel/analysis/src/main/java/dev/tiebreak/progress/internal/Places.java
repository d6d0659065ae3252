package dev.tiebreak.progress.internal;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Finds where to show progress: in the notebook whose code is running, or otherwise on the
 * terminal.
 */
final class Places {

  /** Loaded once, since the search reads every jar; the hosts have no mutable state. */
  private static final List<ProgressHost> HOSTS =
      ServiceLoader.load(ProgressHost.class, ProgressHost.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Places() {}

  static Optional<Consumer<Progress>> ofCaller(Runnable stop) {
    return HOSTS.stream()
        .flatMap(host -> host.begin(stop).stream())
        .findFirst()
        .or(Places::terminal);
  }

  private static Optional<Consumer<Progress>> terminal() {
    Console console = System.console();
    return Optional.ofNullable(console).map(found -> new TerminalLine(found.writer()));
  }
}
