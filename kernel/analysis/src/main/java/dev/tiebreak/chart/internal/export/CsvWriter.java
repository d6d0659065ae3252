package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.plot.PlotData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the data of a plot as CSV: RFC 4180, but for line ends, which are those of Unix. */
final class CsvWriter {

  private CsvWriter() {}

  static String write(PlotData data) {
    return Stream.concat(Stream.of(data.headings()), data.rows().stream())
        .map(CsvWriter::line)
        .collect(Collectors.joining());
  }

  private static String line(List<String> texts) {
    return texts.stream().map(CsvWriter::field).collect(Collectors.joining(",", "", "\n"));
  }

  private static String field(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
