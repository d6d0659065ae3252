package dev.tiebreak.jupyter.internal.hint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Walks from an exception to its cause and so on, and stops where the chain forms a cycle. */
public final class Causes {

  private Causes() {}

  /** Lists an exception and its causes, the exception first and the root cause last. */
  public static Stream<Throwable> of(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.iterate(thrown, each -> each != null && seen.add(each), Throwable::getCause);
  }
}
