package dev.tiebreak.formats.internal;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.format.SourceRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What an importer makes of a file that a test writes. */
public final class Imported {

  private final RawRows rows;

  private Imported(RawRows rows) {
    this.rows = rows;
  }

  /** Reads the rows of a kind. */
  public static Imported of(Holding holding, Path file) {
    return of(holding, Source.of(file));
  }

  /** Reads the rows of a kind. */
  public static Imported of(Holding holding, Source source) {
    return new Imported(SourceRows.of(source, header -> header.equals(holding.columns())));
  }

  /** Writes a text to a file, whose folder is made if it is missing. */
  public static Path file(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an archive of parts. */
  public static Path archive(Path folder, String name, Map<String, String> parts) {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the format. */
  public String format() {
    return rows.format();
  }

  /** Returns the names of the columns. */
  public List<String> columns() {
    return rows.header();
  }

  /** Returns some cells of each row, separated by bars; "-" where one is blank. */
  public List<String> cells(String... columns) {
    List<List<String>> cells = Stream.of(columns).map(rows::cells).toList();
    return IntStream.range(0, rows.rows().size())
        .mapToObj(
            row ->
                cells.stream()
                    .map(column -> column.get(row).isEmpty() ? "-" : column.get(row))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** Returns where the rows stand. */
  public List<String> places() {
    return rows.rows().stream().map(row -> row.place().toString()).toList();
  }

  /** Returns the places of what was left out, each with the reason. */
  public List<String> leftOut() {
    return rows.account().leftOut().stream().map(Imported::words).toList();
  }

  private static String words(LeftOut each) {
    return each.place() + ": " + each.reason();
  }

  /** Returns what else is said of the file. */
  public List<String> notes() {
    return rows.account().notes();
  }
}
