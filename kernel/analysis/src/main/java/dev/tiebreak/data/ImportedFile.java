package dev.tiebreak.data;

import dev.tiebreak.data.DataFile.Kind;
import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.table.CsvText;
import dev.tiebreak.words.internal.HiddenCharacters;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was read from one source or several of any format, joined, to be written as one file. */
public final class ImportedFile {

  private final Kind kind;
  private final List<Source> sources;
  private final Written written;
  private final Account account;

  private ImportedFile(Kind kind, List<Source> sources, Written written, Account account) {
    this.kind = kind;
    this.sources = List.copyOf(sources);
    this.written = written;
    this.account = account;
  }

  /** Returns the kinds of files that can be written. */
  public static List<Kind> kinds() {
    return List.of(Kind.SCORES, Kind.PRICES, Kind.OUTCOMES, Kind.BENCHMARKS, Kind.MODELS);
  }

  /**
   * Returns what a source can be read as, of the kinds that can be written.
   *
   * @throws BadDataException if it cannot be read, or has the columns of none of them
   */
  public static List<Kind> kinds(Source source) {
    List<Kind> known =
        SourceRows.holdings(source).stream().map(held -> Kind.valueOf(held.name())).toList();
    if (!known.isEmpty()) {
      return known;
    }
    List<Kind> found;
    try {
      RawRows rows = SourceRows.of(source, Kind::fits);
      found = Kind.of(rows).stream().filter(kinds()::contains).toList();
      if (found.isEmpty()) {
        throw RecognisedRows.unknown(rows);
      }
    } catch (BadDataException e) {
      found =
          source.isStandardInput()
              ? List.of()
              : kinds().stream().filter(kind -> kind.isIn(source)).toList();
      if (found.isEmpty()) {
        throw e;
      }
    }
    return found;
  }

  /**
   * Reads sources of one kind, the rows of each below those of the one before it.
   *
   * @param sources one or more
   * @throws BadDataException if anything in one of them is not allowed; it names each place
   * @throws IllegalArgumentException if two of them contradict each other, or the kind is none of
   *     {@link #kinds()}
   */
  public static ImportedFile of(Kind kind, List<Source> sources) {
    return switch (kind) {
      case SCORES -> of(kind, sources, Scores::read, Scores::and, Scores::written, Scores::account);
      case PRICES -> of(kind, sources, Prices::read, Prices::and, Prices::written, Prices::account);
      case OUTCOMES ->
          of(kind, sources, Outcomes::read, Outcomes::and, Outcomes::written, Outcomes::account);
      case BENCHMARKS ->
          of(
              kind,
              sources,
              Benchmarks::read,
              (one, more) ->
                  new Benchmarks(
                      rows(one.written(), more.written(), one.account().and(more.account()))),
              Benchmarks::written,
              Benchmarks::account);
      case MODELS ->
          of(
              kind,
              sources,
              Models::read,
              (one, more) ->
                  new Models(
                      rows(one.written(), more.written(), one.account().and(more.account()))),
              Models::written,
              Models::account);
      case ACCESS, WORKLOADS, ALIASES ->
          throw new IllegalArgumentException(
              "No file of "
                  + kind
                  + " is imported; allowed: "
                  + Names.some(kinds().stream().map(Kind::toString).toList()));
    };
  }

  private static <F> ImportedFile of(
      Kind kind,
      List<Source> sources,
      Function<Source, F> read,
      BinaryOperator<F> and,
      Function<F, Written> written,
      Function<F, Account> account) {
    F frame = sources.stream().map(read).reduce(and).orElseThrow();
    return new ImportedFile(kind, sources, written.apply(frame), account.apply(frame));
  }

  private static RawRows rows(Written one, Written more, Account account) {
    return one.and(more).rows().noting(account);
  }

  /**
   * Writes the file, completely or not at all.
   *
   * @throws IllegalArgumentException if it is one of those that were read
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void save(Path target) {
    Written.requireElsewhere(target, sources.stream().map(Source::toString).toList());
    written.save(target);
  }

  /**
   * Writes what was left out to a file of its own, completely or not at all: a row with {@code
   * file}, {@code place} and {@code reason} for each, and a header alone where nothing was.
   *
   * @throws IllegalArgumentException if it is one of those that were read
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void saveLeftOut(Path target) {
    Written.requireElsewhere(target, sources.stream().map(Source::toString).toList());
    String text =
        CsvText.of(
            List.of("file", "place", "reason"),
            account.leftOut().stream()
                .map(each -> List.of(each.file(), each.place(), each.reason()))
                .toList());
    WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns what was left out, and what else is worth knowing, in sentences.
   *
   * @param lister says where all that was left out is to be found, if a sentence only counts some
   */
  public List<String> notes(String lister) {
    return account.lines(lister).stream().map(HiddenCharacters::visible).toList();
  }

  /** Returns what is wrong with those of several files that could not be read and are left out. */
  public Optional<BadDataException> damaged() {
    return account.damaged().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BadDataException(
                sources.stream().map(Source::toString).collect(Collectors.joining(" and ")),
                account.damaged()));
  }

  /** Returns for example "scores, 10 rows". */
  @Override
  public String toString() {
    int rows = written.table().rowCount();
    return kind + ", " + rows + Plural.of(rows, " row", " rows");
  }
}
