package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.FrameCells;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.RowPlaces;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.table.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * The rows of a frame as a file has them: what was read, and where each row was read.
 *
 * @param schema what the columns may hold
 * @param table the rows; numbers may stand in columns of texts, as they are written
 * @param places where each row was first read, also before it was imported
 * @param files which files were read
 * @param joined what is to be said of names where rows of several files were joined
 */
record Written(
    Schema schema, Table table, RowPlaces places, List<String> files, List<String> joined) {

  private static final String FILE = "origin_file";
  private static final String PLACE = "origin_place";
  private static final List<String> ORIGINS = List.of(FILE, PLACE);

  /** The columns that say where a row was read before it was written to its file. */
  static final List<Schema.Rule> ORIGIN =
      List.of(whereThere(FILE, new CellType.Text()), whereThere(PLACE, new CellType.Text()));

  Written {
    files = files.stream().distinct().toList();
    joined = joined.stream().distinct().toList();
  }

  /** Rows of files that were not joined. */
  Written(Schema schema, Table table, RowPlaces places, List<String> files) {
    this(schema, table, places, files, List.of());
  }

  /** The rows of a frame, but for those that shall be left out. */
  static Written of(Schema schema, Table table, Reading reading) {
    return new Written(schema, table, first(table, reading.places()), List.of(reading.origin()));
  }

  /** Where rows were first read, as far as they say so. */
  static RowPlaces first(Table rows, RowPlaces read) {
    return rows.containsColumn(FILE) && rows.containsColumn(PLACE)
        ? read.or(rows.stringColumn(FILE).asList(), rows.stringColumn(PLACE).asList())
        : read;
  }

  /** Some of the rows, each once, in their order. */
  Written only(int[] rows) {
    return rows.length == table.rowCount()
        ? this
        : new Written(schema, table.where(Selection.with(rows)), places.only(rows), files, joined);
  }

  /** The rows below which others stand. */
  Written and(Written more) {
    return new Written(
        schema,
        new UnitedTables(table, more.table).rows(),
        places.and(more.places),
        Stream.concat(files.stream(), more.files.stream()).toList(),
        Stream.concat(joined.stream(), more.joined.stream()).toList());
  }

  /** The same rows, with more to be said of how they were joined. */
  Written saying(List<String> sentences) {
    return new Written(
        schema, table, places, files, Stream.concat(joined.stream(), sentences.stream()).toList());
  }

  /** The same rows, names in a column called otherwise. */
  Written named(String column, Map<String, String> called) {
    return new Written(schema, renamed(table, column, called), places, files, joined);
  }

  /** A copy of a table, names in a column called otherwise. */
  static Table renamed(Table table, String column, Map<String, String> called) {
    Table copy = table.copy();
    copy.replaceColumn(
        StringColumn.create(
            column,
            table.stringColumn(column).asList().stream()
                .map(name -> called.getOrDefault(name, name))
                .toList()));
    return copy;
  }

  /** The rows to be read once more, as one file of which each row stands at its own place. */
  RawRows rows() {
    RawRows cells = cells(table);
    return new RawRows(
            String.join(" and ", files),
            cells.head(),
            IntStream.range(0, cells.rows().size())
                .mapToObj(
                    i ->
                        new Line(
                            i + 1,
                            cells.rows().get(i).cells(),
                            Map.of(),
                            new Place(places.files().get(i), "", 0, places.places().get(i))))
                .toList())
        .noting(new Account(List.of(), joined));
  }

  private RawRows cells(Table rows) {
    return FrameCells.of(rows, schema);
  }

  /**
   * Writes the rows to a file, completely or not at all.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws UncheckedIOException if it cannot be written
   */
  void save(Path target) {
    requireElsewhere(target, files);
    Stream<Column<?>> said =
        table.columns().stream().filter(column -> !ORIGINS.contains(column.name()));
    Stream<Column<?>> origin =
        Stream.of(
            StringColumn.create(FILE, places.files()), StringColumn.create(PLACE, places.places()));
    RawRows cells = cells(Table.create(table.name(), Stream.concat(said, origin)));
    String text =
        CsvText.of(cells.header(), cells.rows().stream().map(RawRows.Line::cells).toList());
    WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IllegalArgumentException if a file is one that was read, or lies in a folder that was
   */
  static void requireElsewhere(Path target, List<String> read) {
    read.stream()
        .filter(file -> isIn(target, file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new IllegalArgumentException(
                  target + " would replace what is read from " + file + "; allowed: another file");
            });
  }

  /** Puts texts in a column, which need not be there. */
  static void put(Table rows, String column, List<String> texts) {
    StringColumn values = StringColumn.create(column, texts);
    if (rows.containsColumn(column)) {
      rows.replaceColumn(values);
    } else {
      rows.addColumns(values);
    }
  }

  /** Whether a file is one that was read, or lies in a folder that was. */
  private static boolean isIn(Path target, String read) {
    try {
      Path from = Path.of(read);
      return Files.isDirectory(from)
          ? target.toAbsolutePath().normalize().startsWith(from.toAbsolutePath().normalize())
          : Files.exists(from) && Files.exists(target) && Files.isSameFile(from, target);
    } catch (InvalidPathException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + read + ": " + e.getMessage(), e);
    }
  }
}
