package dev.tiebreak.read.format;

import java.util.Optional;

/**
 * Reads the files of one format, recognised by their content. An importer is found by {@link
 * java.util.ServiceLoader}, so that a jar can bring more; it has no state.
 */
public interface Importer {

  /** Returns what files of the format are called: {@code an Inspect log}. */
  String format();

  /** Returns what a file is, if it is of this format. */
  Optional<Recognised> recognise(Glance file);

  /**
   * Adds the rows of a file.
   *
   * @param holding which of those that {@link #recognise} named
   * @throws dev.tiebreak.read.BadDataException if it cannot be read
   */
  void read(Holding holding, KnownFile file, FoundRows rows);
}
