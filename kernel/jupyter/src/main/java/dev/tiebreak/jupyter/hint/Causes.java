package dev.tiebreak.jupyter.hint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Walks from an exception to its cause and so on, and stops where a chain bites its tail. */
final class Causes {

  private Causes() {}

  static Stream<Throwable> of(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.iterate(thrown, each -> each != null && seen.add(each), Throwable::getCause);
  }
}
