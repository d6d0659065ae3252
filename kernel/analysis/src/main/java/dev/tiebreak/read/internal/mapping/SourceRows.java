package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.table.PlainTables;
import java.util.List;
import java.util.function.Predicate;

/** Reads the rows of any source. */
public final class SourceRows {

  private SourceRows() {}

  /**
   * Reads a source as its mapping says, or as a plain table if it has none.
   *
   * @param fits whether a header is one that is looked for, which chooses among several tables
   * @throws BadDataException if anything cannot be read without a doubt
   */
  public static RawRows of(Source source, Predicate<List<String>> fits) {
    return source
        .mapping()
        .map(mapping -> new MappedSource(source, mapping).rows())
        .orElseGet(() -> PlainTables.rows(source, fits));
  }
}
