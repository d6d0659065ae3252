package dev.tiebreak.read.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.open.ReadingBar;
import dev.tiebreak.read.internal.table.CsvLines.ShortRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of cells, and refuses anything ambiguous. */
final class DelimitedText {

  private DelimitedText() {}

  /** Reads a text whose cells are separated by that. */
  static RawRows rows(String origin, FileText text, Separator separator, ShortRows shortRows) {
    CsvLines lines = read(origin, text, separator, shortRows);
    return lines
        .head()
        .map(
            head ->
                new RawRows(origin, head, lines.rows())
                    .as(separator.format())
                    .noting(lines.account()))
        .orElseThrow(
            () ->
                new BadDataException(
                    origin, List.of(Problem.ofFile("the file is empty", "a header and rows"))));
  }

  private static CsvLines read(
      String origin, FileText text, Separator separator, ShortRows shortRows) {
    CsvLines lines = new CsvLines(shortRows);
    List<Problem> problems = new ArrayList<>();
    try (ReadingBar bar = new ReadingBar(origin, text.size())) {
      read(lines, text.reader(bar::advance), separator).ifPresent(problems::add);
      bar.finish();
    }
    problems.addAll(0, lines.problems());
    if (!problems.isEmpty()) {
      throw new BadDataException(origin, problems);
    }
    return lines;
  }

  /** Reads lines up to the first thing that ends the text too early, if there is one. */
  private static Optional<Problem> read(CsvLines lines, DecodedReader text, Separator separator) {
    try {
      parser(lines, text, separator).forEach(row -> {});
      return text.fault().map(lines::atLastCell);
    } catch (CsvParseException e) {
      return Optional.of(lines.atBrokenCell(e, text.fault()));
    }
  }

  /** A parser of memory, which need not be closed. */
  private static CsvReader<Boolean> parser(
      CsvLines handler, DecodedReader text, Separator separator) {
    return CsvReader.builder()
        .fieldSeparator(separator.character())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .maxBufferSize(CsvLines.MOST_CHARACTERS_PER_CELL)
        .build(handler, text);
  }
}
