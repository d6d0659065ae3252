package dev.tiebreak.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The other files of a data set, which lie beside the one that was named. */
final class Sibling {

  private Sibling() {}

  /** Returns the file of that name in the same folder, if it is there. */
  static Optional<Path> of(Path file, String name) {
    return Optional.of(file.resolveSibling(name)).filter(Files::isRegularFile);
  }
}
