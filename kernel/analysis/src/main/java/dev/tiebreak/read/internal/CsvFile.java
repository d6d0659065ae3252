package dev.tiebreak.read.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a CSV file, and refuses anything ambiguous. */
public final class CsvFile {

  private static final int MOST_BYTES = 1_000_000_000;

  private CsvFile() {}

  /** Returns the file of that name in the same folder, if it is there. */
  public static Optional<Path> beside(Path file, String name) {
    return Optional.of(file.resolveSibling(name)).filter(Files::isRegularFile);
  }

  /** Reads a CSV file in UTF-8, with or without a byte-order mark. */
  public static RawRows rows(Path file) {
    try {
      List<Line> lines = lines(file, text(file));
      if (lines.isEmpty()) {
        throw refused(file, Problem.ofFile("the file is empty", "a header and rows"));
      }
      return new RawRows(file.toString(), lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Utf8Text text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw refused(file, Problem.ofFile("this is a folder", "a CSV file"));
    }
    if (!Files.isRegularFile(file)) {
      throw refused(
          file,
          Problem.ofFile(
              "there is no such file (looked for " + file.toAbsolutePath().normalize() + ")",
              "a CSV file"));
    }
    if (Files.size(file) > MOST_BYTES) {
      throw refused(
          file,
          Problem.ofFile(
              "the file has " + Files.size(file) + " bytes", "at most " + MOST_BYTES + " bytes"));
    }
    byte[] bytes = Files.readAllBytes(file);
    if (Utf8Text.isUtf16(bytes)) {
      throw refused(file, Problem.ofFile("this is text in UTF-16", Utf8Text.ALLOWED));
    }
    return Utf8Text.of(bytes);
  }

  private static List<Line> lines(Path file, Utf8Text text) {
    CsvLines handler = new CsvLines();
    List<Line> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      for (Line line : parser(handler, text)) {
        Stop.ifInterrupted();
        lines.add(line);
      }
      text.fault().map(handler::atLastCell).ifPresent(problems::add);
    } catch (CsvParseException e) {
      problems.add(handler.atBrokenCell(e, text.fault()));
    }
    problems.addAll(0, handler.problems());
    if (!problems.isEmpty()) {
      throw new BadDataException(file.toString(), problems);
    }
    return lines;
  }

  /** A parser of memory, which need not be closed. */
  private static CsvReader<Line> parser(CsvLines handler, Utf8Text text) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .maxBufferSize(CsvLines.MOST_CHARACTERS_PER_CELL)
        .build(handler, text.reader());
  }

  private static BadDataException refused(Path file, Problem problem) {
    return new BadDataException(file.toString(), List.of(problem));
  }
}
