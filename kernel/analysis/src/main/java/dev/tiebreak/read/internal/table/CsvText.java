package dev.tiebreak.read.internal.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as CSV: RFC 4180, except for Unix line endings. */
public final class CsvText {

  /** Occurs in none of our texts, so that a name beginning with "#" needs no quotes. */
  private static final char NO_COMMENTS = '\0';

  private CsvText() {}

  /** Returns the text of a file that {@link DelimitedText} would read. */
  public static String of(List<String> headings, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .commentCharacter(NO_COMMENTS)
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      csv.writeRecord(headings);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
