package dev.tiebreak.chart.internal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.tiebreak.chart.plot.PlotData;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The data of a plot as CSV: RFC 4180, but for line ends, which are those of Unix. */
final class CsvText {

  /** In no text of ours: a name may begin with "#", which needs no quotes. */
  private static final char NO_COMMENTS = '\0';

  private CsvText() {}

  static String of(PlotData data) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .commentCharacter(NO_COMMENTS)
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      csv.writeRecord(data.headings());
      data.rows().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
