package dev.tiebreak.read.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Reads lines of cells, and refuses anything ambiguous. */
final class DelimitedText {

  private DelimitedText() {}

  /** Reads a text whose cells are separated by that. */
  static RawRows rows(String origin, FileText text, Separator separator) {
    List<Line> lines = lines(origin, text.reader(), separator);
    if (lines.isEmpty()) {
      throw new BadDataException(
          origin, List.of(Problem.ofFile("the file is empty", "a header and rows")));
    }
    Line head = lines.get(0);
    List<Line> rows = lines.subList(1, lines.size());
    return new RawRows(
        origin,
        head,
        separator == Separator.TAB
            ? rows.stream().map(row -> filled(row, head.cells().size())).toList()
            : rows);
  }

  /** Whoever pastes a text loses the tabs at the end of its lines. */
  private static Line filled(Line row, int columns) {
    int missing = columns - row.cells().size();
    return missing <= 0
        ? row
        : new Line(
            row.number(),
            Stream.concat(row.cells().stream(), Collections.nCopies(missing, "").stream())
                .toList());
  }

  private static List<Line> lines(String origin, DecodedReader text, Separator separator) {
    CsvLines handler = new CsvLines();
    List<Line> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      parser(handler, text, separator).forEach(lines::add);
      text.fault().map(handler::atLastCell).ifPresent(problems::add);
    } catch (CsvParseException e) {
      problems.add(handler.atBrokenCell(e, text.fault()));
    }
    problems.addAll(0, handler.problems());
    if (!problems.isEmpty()) {
      throw new BadDataException(origin, problems);
    }
    return lines;
  }

  /** A parser of memory, which need not be closed. */
  private static CsvReader<Line> parser(CsvLines handler, DecodedReader text, Separator separator) {
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
