package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.words.internal.HiddenCharacters;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of several tables of a page. */
final class NamedTable {

  private static final int MOST_NAMED = 5;
  private static final int MOST_LISTED = 10;

  private NamedTable() {}

  /**
   * Returns the table that the source asks for, else the only one, or the only one that fits.
   *
   * @throws BadDataException if there is no such table, or if several may be meant
   */
  static RawRows chosen(
      String origin, List<RawRows> tables, Source source, Predicate<List<String>> fits) {
    List<RawRows> shaped = tables.stream().map(table -> HeaderRows.table(table, fits)).toList();
    if (source.table().isPresent()) {
      int number = source.table().getAsInt();
      if (number > shaped.size()) {
        throw refused(origin, shaped, "a table number from 1 to " + shaped.size());
      }
      return checked(shaped.get(number - 1));
    }
    List<RawRows> fitting = shaped.stream().filter(table -> fits.test(table.header())).toList();
    if (fitting.size() == 1 || shaped.size() == 1) {
      return checked(fitting.size() == 1 ? fitting.get(0) : shaped.get(0));
    }
    throw refused(
        origin, shaped, "one of them, chosen by Source.of(…).table(n); the first one is table(1)");
  }

  private static BadDataException refused(String origin, List<RawRows> tables, String allowed) {
    String listed =
        IntStream.range(0, Math.min(MOST_LISTED, tables.size()))
            .mapToObj(i -> (i + 1) + " (" + described(tables.get(i)) + ")")
            .collect(Collectors.joining(", "));
    int more = tables.size() - MOST_LISTED;
    return new BadDataException(
        origin,
        List.of(
            Problem.ofFile(
                "the page has "
                    + tables.size()
                    + Plural.of(tables.size(), " table: ", " tables: ")
                    + listed
                    + (more > 0 ? " and " + more + " more" : ""),
                allowed)));
  }

  private static String described(RawRows table) {
    int rows = table.rows().size();
    return Names.some(table.header(), MOST_NAMED) + "; " + rows + Plural.of(rows, " row", " rows");
  }

  /** Refuses hidden characters, which pages have without anybody seeing them. */
  static RawRows checked(RawRows table) {
    List<Problem> problems =
        table.rows().stream()
            .flatMap(
                line ->
                    IntStream.range(0, line.cells().size())
                        .filter(i -> HiddenCharacters.in(line.cells().get(i)))
                        .mapToObj(
                            i ->
                                Problem.ofCell(
                                    line.number(),
                                    i < table.header().size()
                                        ? table.header().get(i)
                                        : String.valueOf(i + 1),
                                    Problem.found(line.cells().get(i)),
                                    RawRows.SEEN)))
            .toList();
    if (!problems.isEmpty()) {
      throw new BadDataException(table.origin(), problems);
    }
    return table;
  }
}
