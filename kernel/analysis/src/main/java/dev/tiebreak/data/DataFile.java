package dev.tiebreak.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * A file of data that was read whole and has nothing wrong with it.
 *
 * @param kind what it holds
 * @param rows how many rows it has below its header
 */
public record DataFile(Kind kind, int rows) {

  /** What a file holds, told by the columns that it must have. */
  @SuppressWarnings("ImmutableEnumChecker") // a copied list and a function without state
  public enum Kind {
    SCORES(Scores.SCHEMA, file -> Scores.read(file).table()),
    OUTCOMES(Outcomes.SCHEMA, file -> Outcomes.read(file).table()),
    PRICES(Prices.SCHEMA, file -> Prices.read(file).table()),
    BENCHMARKS(Benchmarks.SCHEMA, file -> Benchmarks.read(file).table()),
    MODELS(Models.SCHEMA, file -> Models.read(file).table()),
    ACCESS(Access.SCHEMA, file -> Access.read(file).table());

    private final List<String> needed;

    private final Function<Path, Table> reader;

    Kind(Schema schema, Function<Path, Table> reader) {
      this.needed = List.copyOf(schema.needed());
      this.reader = reader;
    }

    /** Returns the kind of which the header has most columns, and of those the most complete. */
    private static Optional<Kind> of(List<String> header) {
      return Arrays.stream(values())
          .filter(kind -> kind.found(header) > 0)
          .max(
              Comparator.<Kind>comparingLong(kind -> kind.found(header))
                  .thenComparing(kind -> -kind.needed.size()));
    }

    private long found(List<String> header) {
      return needed.stream().filter(header::contains).count();
    }

    /** Returns the kind in words, for example "scores". */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private String columns() {
      return this + " (" + String.join(", ", needed) + ")";
    }
  }

  /**
   * Reads a CSV file of any kind and checks it as the frame of that kind does, also against the
   * files beside it.
   *
   * @throws BadDataException if anything in the file is not allowed, or its columns are of no kind;
   *     it names each place
   */
  public static DataFile check(Path file) {
    List<String> header = RawRows.ofCsv(file).header();
    Kind kind =
        Kind.of(header)
            .orElseThrow(
                () ->
                    new BadDataException(
                        file.toString(),
                        List.of(
                            Problem.ofRow(
                                1,
                                "the header has " + String.join(", ", header),
                                "the columns of "
                                    + Arrays.stream(Kind.values())
                                        .map(Kind::columns)
                                        .collect(Collectors.joining(" or "))))));
    return new DataFile(kind, kind.reader.apply(file).rowCount());
  }

  /** Returns for example "scores, 10 rows". */
  @Override
  public String toString() {
    return kind + ", " + rows + (rows == 1 ? " row" : " rows");
  }
}
