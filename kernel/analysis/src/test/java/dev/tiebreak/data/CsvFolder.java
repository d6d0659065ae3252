package dev.tiebreak.data;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder in which a test writes the files that it reads. */
record CsvFolder(Path path) {

  static final String PRICES = "model,input_usd_per_million_tokens,output_usd_per_million_tokens";

  Path write(String name, String header, String... rows) {
    try {
      return Files.writeString(
          path.resolve(name),
          header + "\n" + String.join("\n", rows) + (rows.length > 0 ? "\n" : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a table to read, each row in one text: {@code A | 50.0 | no score}. */
  static List<String> rows(DisplayTable table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row.stream().map(TableParts.Cell::text).toList()))
        .toList();
  }

  static String headings(DisplayTable table) {
    return String.join(" | ", table.columns().stream().map(TableParts.Column::heading).toList());
  }
}
