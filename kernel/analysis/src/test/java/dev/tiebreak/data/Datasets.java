package dev.tiebreak.data;

import java.nio.file.Path;

/** The data sets that the project ships. */
final class Datasets {

  private static final Path FOLDER = Path.of("..", "..", "datasets");

  private Datasets() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }
}
