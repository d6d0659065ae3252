package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.mapping.MappedFiles;
import dev.tiebreak.read.internal.mapping.MappedSource;
import dev.tiebreak.read.internal.mapping.SeveralTables;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.read.internal.open.Download;
import dev.tiebreak.read.internal.table.PlainTables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the rows of any source. */
public final class SourceRows {

  private static final Path HERE = Path.of("");

  /** A header that fits only where any benchmark may be a column. */
  private static final List<String> WIDE = List.of("model", "any benchmark");

  private SourceRows() {}

  /**
   * Reads a source as its mapping says, as the importer does that knows its format, else as plain
   * tables.
   *
   * @param fits whether a header is one that is looked for, which chooses among several tables, and
   *     among the kinds of rows that a known format holds
   * @throws BadDataException if anything cannot be read without a doubt
   */
  public static RawRows of(Source source, Predicate<List<String>> fits) {
    return of(source, fits, "a table of what is looked for");
  }

  /**
   * Reads a source that has to have the columns of a schema; see {@link #of(Source, Predicate)}.
   */
  public static RawRows of(Source source, Schema schema) {
    return of(source, schema::fits, "a table with " + String.join(", ", schema.needed()));
  }

  private static RawRows of(Source source, Predicate<List<String>> fits, String allowed) {
    if (source.address().isPresent()) {
      Download copy = Download.of(source.address().get(), HERE, Clock.systemUTC());
      return of(source.at(copy.file()), fits, allowed)
          .from(source.toString())
          .noting(Account.saying(copy.words()));
    }
    if (source.mapping().isPresent()) {
      return new MappedSource(source, source.mapping().get()).rows();
    }
    if (MappedFiles.isSeveral(source)) {
      return KnownSource.ofSeveral(source, header -> isOurs(header, fits))
          .map(known -> known.rows(fits, allowed))
          .orElseGet(() -> new SeveralTables(source, fits).rows());
    }
    Content content = Content.of(source);
    return KnownSource.of(content, header -> isOurs(header, fits))
        .map(known -> known.rows(fits, allowed))
        .orElseGet(() -> plain(content, source, fits));
  }

  private static RawRows plain(Content content, Source source, Predicate<List<String>> fits) {
    JsonFault.refuse(content);
    return PlainTables.rows(content.whole(), source, fits);
  }

  /**
   * Returns the kinds of rows that a source of a known format holds; none if it is of no known
   * format, or anything but a file that is there.
   */
  public static List<Holding> holdings(Source source) {
    if (source.address().isPresent()
        || source.mapping().isPresent()
        || source.isStandardInput()
        || source.file().isEmpty()) {
      return List.of();
    }
    Predicate<List<String>> ours = header -> isOurs(header, any -> false);
    Optional<KnownSource> known =
        MappedFiles.isSeveral(source)
            ? KnownSource.ofSeveral(source, ours)
            : KnownSource.of(Content.of(source), ours);
    return known.map(KnownSource::holds).orElse(List.of());
  }

  /** Whether a header has the columns of our own files, so that no other format need be tried. */
  private static boolean isOurs(List<String> header, Predicate<List<String>> fits) {
    return Arrays.stream(Holding.values())
            .anyMatch(
                holding -> holding.columns().stream().allMatch(name -> RawRows.has(header, name)))
        || (fits.test(header) && !fits.test(WIDE));
  }
}
