package dev.tiebreak.data;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * The cells of a file as texts, before anything is known of them.
 *
 * @param origin the file, or the name of the table
 * @param header the names of the columns
 * @param rows the rows below the header; a row may be shorter or longer than the header
 */
record RawRows(String origin, List<String> header, List<List<String>> rows) {

  /** The row number of the first row below the header, as a spreadsheet counts. */
  static final int FIRST_ROW = 2;

  private static final int MOST_CHARACTERS_PER_CELL = 100_000;
  private static final int BUFFERED_CHARACTERS = 1 << 16;

  /** Reads a CSV file in UTF-8, with or without a byte-order mark. */
  static RawRows ofCsv(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadDataException(
          file.toString(),
          List.of(
              Problem.ofFile(
                  "there is no such file (looked for " + file.toAbsolutePath().normalize() + ")",
                  "a CSV file")));
    }
    CsvParserSettings settings = new CsvParserSettings();
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setMaxCharsPerColumn(MOST_CHARACTERS_PER_CELL);
    // Else the parser sets up a thread and buffers of 12 MB, whatever the size of the file.
    settings.setReadInputOnSeparateThread(false);
    settings.setInputBufferSize(BUFFERED_CHARACTERS);
    settings.setNullValue("");
    settings.setEmptyValue("");
    try (InputStream in = Files.newInputStream(file)) {
      List<List<String>> all = new ArrayList<>();
      for (String[] row : new CsvParser(settings).parseAll(in, StandardCharsets.UTF_8)) {
        all.add(Arrays.stream(row).map(String::strip).toList());
      }
      if (all.isEmpty()) {
        throw new BadDataException(
            file.toString(), List.of(Problem.ofFile("the file is empty", "a header and rows")));
      }
      return new RawRows(file.toString(), all.get(0), all.subList(1, all.size()));
    } catch (TextParsingException e) {
      throw new BadDataException(
          file.toString(),
          List.of(Problem.ofRow((int) e.getLineIndex() + 1, "this is not readable as CSV", "CSV")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Takes the cells of a Tablesaw table. */
  static RawRows ofTable(Table table) {
    List<List<String>> rows =
        IntStream.range(0, table.rowCount())
            .mapToObj(
                row ->
                    table.columns().stream()
                        .map(column -> column.isMissing(row) ? "" : column.getString(row).strip())
                        .toList())
            .toList();
    return new RawRows("table " + table.name(), table.columnNames(), rows);
  }
}
