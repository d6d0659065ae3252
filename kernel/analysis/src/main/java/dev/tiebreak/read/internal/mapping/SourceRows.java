package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.open.Download;
import dev.tiebreak.read.internal.table.PlainTables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Reads the rows of any source. */
public final class SourceRows {

  private static final Path HERE = Path.of("");

  private SourceRows() {}

  /**
   * Reads a source as its mapping says, or as plain tables if it has none.
   *
   * @param fits whether a header is one that is looked for, which chooses among several tables
   * @throws BadDataException if anything cannot be read without a doubt
   */
  public static RawRows of(Source source, Predicate<List<String>> fits) {
    if (source.address().isPresent()) {
      Download copy = Download.of(source.address().get(), HERE, Clock.systemUTC());
      return of(source.at(copy.file()), fits)
          .from(source.toString())
          .noting(Account.saying(copy.words()));
    }
    if (source.mapping().isPresent()) {
      return new MappedSource(source, source.mapping().get()).rows();
    }
    return MappedFiles.isSeveral(source)
        ? new SeveralTables(source, fits).rows()
        : PlainTables.rows(source, fits);
  }
}
