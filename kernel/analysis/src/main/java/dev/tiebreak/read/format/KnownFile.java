package dev.tiebreak.read.format;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A file whose format was recognised, to be read. */
public interface KnownFile {

  /** Returns what messages call it: its path, and its place in an archive. */
  String origin();

  /** Returns the names of the folders that it lies in, the innermost last, as far as known. */
  List<String> folders();

  /** Returns how it begins. */
  Glance glance();

  /**
   * Returns this file, of which only what some paths lead to is kept in memory: {@code
   * "samples[*].scores"}. Without this, all of it is.
   */
  KnownFile keeping(String... paths);

  /**
   * Returns this file, in whose JSON NaN and infinite numbers may stand, which are read as null.
   */
  KnownFile allowingNaN();

  /**
   * Returns the only document, of JSON or YAML.
   *
   * @throws BadDataException if there are several, or it cannot be read
   */
  Node document();

  /**
   * Reads all documents, in turn: that of JSON, the lines of JSON Lines, the rows of a table.
   *
   * @param taker takes each with its place: {@code line 3}; blank for the file itself
   * @throws BadDataException if one of them cannot be read
   */
  void each(BiConsumer<Node, String> taker);

  /** Returns a file in this archive, or none of that name. */
  Optional<KnownFile> part(String name);

  /** Takes some files in this archive in its order, each with its name there; all in one go. */
  void eachPart(Predicate<String> which, BiConsumer<KnownFile, String> taker);

  /** Returns the file of a name in the same folder, if there is one. */
  Optional<KnownFile> beside(String name);

  /** Adds the rows that a mapping finds in this file. */
  void map(Mapping mapping, FoundRows rows);

  /** Returns an error of the file as a whole. */
  BadDataException refused(String found, String allowed);
}
