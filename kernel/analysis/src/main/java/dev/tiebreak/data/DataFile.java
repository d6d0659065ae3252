package dev.tiebreak.data;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.words.internal.HiddenCharacters;
import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A data file that was read in full and has no errors.
 *
 * @param kind what it holds
 * @param rows how many rows it has below its header; of a wide table, how many scores
 * @param contents what is in them, counted
 * @param further its columns without a rule, which are kept as text
 * @param notes what was left out of it, and what else is worth knowing, in sentences
 */
public record DataFile(
    Kind kind, int rows, FileContents contents, List<String> further, List<String> notes) {

  /** What any row may say about where it comes from. */
  private static final Set<String> ANY_KIND =
      Set.of("date", "source", "origin_file", "origin_place");

  public DataFile {
    further = further.stream().map(HiddenCharacters::visible).toList();
    notes = notes.stream().map(HiddenCharacters::visible).toList();
  }

  /** What a file holds, recognised by its required columns. */
  @SuppressWarnings("ImmutableEnumChecker") // a schema and a function without state
  public enum Kind {
    SCORES(ScoreCells.SCHEMA, RecognisedRows::scores, Scores::account),
    OUTCOMES(OutcomeColumns.SCHEMA, RecognisedRows::outcomes, Outcomes::account),
    PRICES(PriceColumns.SCHEMA, found -> Prices.of(found.rows(), found.source()), Prices::account),
    BENCHMARKS(Benchmarks.SCHEMA, found -> new Benchmarks(found.rows()), Benchmarks::account),
    MODELS(Models.SCHEMA, found -> new Models(found.rows()), Models::account),
    ACCESS(Access.SCHEMA, found -> Access.of(found.rows(), found.source()), Access::account),
    WORKLOADS(Workloads.SCHEMA, found -> new Workloads(found.rows()), Workloads::account),
    ALIASES(Aliases.SCHEMA, found -> new Aliases(found.rows()), Aliases::account);

    private final Schema schema;

    private final Function<RecognisedRows, Account> account;

    <F> Kind(Schema schema, Function<RecognisedRows, F> frame, Function<F, Account> account) {
      this.schema = schema;
      this.account = frame.andThen(account);
    }

    /** What the rows of a file may hold. */
    Schema schema(RawRows rows) {
      return this == OUTCOMES ? OutcomeColumns.schema(rows) : schema;
    }

    /** Makes the frame of this kind of the rows of a file, and returns what it says of them. */
    Account account(RecognisedRows found) {
      return account.apply(found);
    }

    /** Whether a header may be that of any kind. */
    static boolean fits(List<String> header) {
      return ScoreCells.fits(header)
          || Arrays.stream(values()).anyMatch(kind -> kind.schema.fits(header));
    }

    /** Returns the kinds whose required columns a file has. */
    static List<Kind> whole(RawRows rows) {
      return Arrays.stream(values()).filter(kind -> kind.isWhole(rows)).toList();
    }

    /** Returns the kinds that a table may be read as. */
    static List<Kind> of(RawRows found) {
      return whole(melted(found));
    }

    /** Returns a row for each score of a wide table, which may describe its models too. */
    static RawRows melted(RawRows found) {
      List<Kind> whole = whole(found);
      boolean wide =
          whole.equals(List.of(MODELS))
              && !found.has("short_name")
              && !found.has("codename")
              && WideTable.in(found).isPresent();
      return wide || whole.isEmpty() ? WideTable.asRows(found) : found;
    }

    /** Returns the kind whose required columns a file has, otherwise the nearest kind. */
    static Optional<Kind> nearest(RawRows rows) {
      return whole(rows).stream()
          .max(Comparator.comparing(kind -> kind.schema.needed().size()))
          .or(
              () ->
                  Arrays.stream(values())
                      .filter(kind -> kind.told(rows) > 1)
                      .max(
                          Comparator.<Kind>comparingLong(kind -> kind.told(rows))
                              .thenComparing(kind -> -kind.missing(rows))));
    }

    /** Whether a source, of whose tables one has to be chosen, has one of this kind. */
    boolean isIn(Source source) {
      try {
        return of(SourceRows.of(source, schema)).contains(this);
      } catch (BadDataException e) {
        return false;
      }
    }

    /**
     * Whether nothing is missing; a column of names alone does not decide the kind of a file that
     * has other columns.
     */
    private boolean isWhole(RawRows rows) {
      return missing(rows) == 0 && (told(rows) > 1 || schema.further(rows).isEmpty());
    }

    private long missing(RawRows rows) {
      return schema.needed().stream().filter(name -> !rows.has(name)).count();
    }

    /** How many columns point to this kind. */
    private long told(RawRows rows) {
      return schema.names().stream()
          .filter(name -> !ANY_KIND.contains(name) && rows.has(name))
          .count();
    }

    /** Returns the kind in words, for example "scores". */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Names its columns, for a message. */
    String columns() {
      List<String> needed = schema.needed();
      String others =
          schema.names().stream()
              .filter(name -> !needed.contains(name) && !ANY_KIND.contains(name))
              .collect(Collectors.joining(" or "));
      return this
          + " ("
          + String.join(", ", needed)
          + (needed.size() > 1 ? ")" : " with " + others + ")");
    }
  }

  /**
   * Reads a table of any kind and checks it as the frame of that kind does, including against the
   * files next to it.
   *
   * @throws BadDataException if anything in the file is not allowed, or its columns are of no kind;
   *     it names each place
   */
  public static DataFile check(Source source) {
    return RecognisedRows.of(source).read();
  }

  /** Reads a file of any kind and checks it; see {@link #check(Source)}. */
  public static DataFile check(Path file) {
    return check(Source.of(file));
  }

  /** Returns for example "scores, 10 rows, of which 2 equal repeats". */
  @Override
  public String toString() {
    int repeats = contents.repeats();
    return kind
        + ", "
        + rows
        + Plural.of(rows, " row", " rows")
        + (repeats == 0
            ? ""
            : ", of which "
                + repeats
                + Plural.of(repeats, " is an equal repeat", " are equal repeats"));
  }
}
