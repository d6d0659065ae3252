package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.show.internal.Host;
import java.lang.StackWalker.Option;
import java.util.Optional;
import java.util.Set;

/** Finds the host of the session whose code is calling; the analysis finds this as a service. */
public final class CallingSession implements Host {

  public CallingSession() {}

  /** Looks up the stack for code of a cell and returns the host its session was opened with. */
  @Override
  public <T> Optional<T> ofCaller(Class<T> type) {
    // Hidden frames count: a bare method reference leaves no other trace of its cell.
    StackWalker walker =
        StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));
    return walker.walk(
        frames ->
            frames
                .map(frame -> frame.getDeclaringClass().getClassLoader())
                .filter(SessionLoader.class::isInstance)
                .map(loader -> ((SessionLoader) loader).host())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst());
  }
}
