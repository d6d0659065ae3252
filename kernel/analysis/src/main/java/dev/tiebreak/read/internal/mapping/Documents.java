package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.read.internal.open.FileKind;
import dev.tiebreak.read.internal.table.PlainTables;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.Wanted;
import dev.tiebreak.tree.internal.WithoutNaN;
import dev.tiebreak.tree.internal.YamlText;
import dev.tiebreak.words.internal.Plural;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The documents of one file: one of JSON, one a line of JSON Lines, one a row of a table. */
public final class Documents {

  /** Takes one document after the other. */
  public interface Taker {
    /** Takes a document, which is the line or row of that number, or the whole file (0). */
    void take(Node root, String of, int number);

    /** Whether a line or row that cannot be read is left out. */
    boolean leaves(String of, int number, String reason);
  }

  private static final int START = 4096;
  private static final int MOST_PROBLEMS = 1000;
  private static final List<String> YAML_NAMES = List.of(".yaml", ".yml");
  private static final List<String> JSON_NAMES = List.of(".json", ".jsonl", ".ndjson");
  private static final List<String> LINE_NAMES = List.of(".jsonl", ".ndjson");
  private static final List<String> TABLE_NAMES = List.of(".csv", ".tsv");
  private static final List<String> PAGE_NAMES = List.of(".md", ".html", ".htm");
  private static final Pattern YAML = Pattern.compile("(?:---|- |[\\w. -]+:(?:\\s|$))[\\s\\S]*");

  private final Content content;
  private final Source source;
  private final Wanted wanted;
  private final Numbers numbers;
  private final Taker taker;

  /** Which numbers JSON may have. */
  public enum Numbers {
    /** Those that RFC 8259 defines. */
    FINITE,
    /** Also NaN and infinite ones, which are read as a blank text. */
    ANY
  }

  public Documents(Content content, Wanted wanted, Numbers numbers, Taker taker) {
    this.content = content;
    this.source = content.source();
    this.wanted = wanted;
    this.numbers = numbers;
    this.taker = taker;
  }

  /**
   * Reads all documents.
   *
   * @param fits whether a header is the one that is looked for, if the file is a page of tables
   * @return what else is to be said of the file, and how its cells are to be read, if it is a table
   * @throws BadDataException if it is none of what a mapping reads
   */
  public Optional<RawRows> read(Predicate<List<String>> fits) {
    return content.isText() ? text(fits) : Optional.of(table(fits));
  }

  private Optional<RawRows> text(Predicate<List<String>> fits) {
    try (BufferedReader reader = opened()) {
      String start = start(reader);
      if (isYaml(start)) {
        yaml(reader);
      } else if (isJson(start)) {
        json(start, reader);
      } else {
        return Optional.of(table(fits));
      }
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw refused(
          "bytes that are not text in " + content.charset(), "text in UTF-8, or .encoding(…)");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + content.origin() + ": " + e.getMessage(), e);
    }
  }

  private BufferedReader opened() throws IOException {
    return content.text(CodingErrorAction.REPORT);
  }

  private void yaml(Reader reader) throws IOException {
    try {
      for (Node root : YamlText.of(reader)) {
        taker.take(root, "", 0);
      }
    } catch (TreeException e) {
      throw refused(e.found(), "YAML 1.2");
    }
  }

  private void json(String start, BufferedReader reader) throws IOException {
    try {
      if (isNamed(LINE_NAMES) || hasLines(start)) {
        lines(reader);
      } else {
        json(reader);
      }
    } catch (TreeException e) {
      throw refused(e.found(), "JSON as RFC 8259 defines it");
    }
  }

  /** Reads one document, or the lines that follow its first. */
  private void json(Reader reader) throws IOException, TreeException {
    try {
      taker.take(document(reader), "", 0);
    } catch (TreeException.MoreLines e) {
      try (BufferedReader again = opened()) {
        lines(again);
      }
    }
  }

  private Node document(Reader reader) throws IOException, TreeException {
    try {
      return JsonText.of(reader, wanted);
    } catch (TreeException.MoreLines e) {
      throw e;
    } catch (TreeException e) {
      if (numbers == Numbers.FINITE) {
        throw e;
      }
      try (BufferedReader again = opened()) {
        return JsonText.of(new WithoutNaN(again), wanted);
      }
    }
  }

  /** Reads the first characters, without going on. */
  private String start(BufferedReader reader) throws IOException {
    reader.mark(START);
    char[] characters = new char[START];
    int count = 0;
    for (int read = 0; read >= 0 && count < START; count += Math.max(read, 0)) {
      read = reader.read(characters, count, START - count);
    }
    reader.reset();
    String start = new String(characters, 0, count).stripLeading();
    if (start.isEmpty()) {
      throw refused("the file is empty", FileKind.MAPPED);
    }
    if (start.indexOf('\0') >= 0) {
      throw refused(
          "bytes that are zero, as in UTF-16", "text in UTF-8, or .encoding(\"UTF-16LE\")");
    }
    if (start.startsWith("<") && (isNamed(YAML_NAMES) || isNamed(JSON_NAMES))) {
      throw refused("this is a web page, perhaps of an error", FileKind.MAPPED);
    }
    if (start.startsWith("version https://git-lfs")) {
      throw refused("this is a pointer of Git LFS, not the file itself", FileKind.MAPPED);
    }
    return start;
  }

  /** Whether a text is YAML: what clearly is goes before a name that says otherwise. */
  private boolean isYaml(String start) {
    return isNamed(YAML_NAMES)
        || (PlainTables.isYaml(start) && !isNamed(PAGE_NAMES))
        || (YAML.matcher(start).matches()
            && !isNamed(PAGE_NAMES)
            && !isNamed(TABLE_NAMES)
            && !isNamed(JSON_NAMES));
  }

  private boolean isJson(String start) {
    return start.startsWith("{") || start.startsWith("[") || isNamed(JSON_NAMES);
  }

  private boolean isNamed(List<String> endings) {
    String name = content.name().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(end -> name.endsWith(end) || name.endsWith(end + ".gz"));
  }

  /** Whether the first line, if it ends soon, is a whole value, and more follows. */
  private static boolean hasLines(String start) throws IOException {
    int end = start.indexOf('\n');
    if (end < 0 || start.substring(end).isBlank()) {
      return false;
    }
    try {
      JsonText.ofLine(new StringReader(start.substring(0, end)), new Wanted(), 1);
      return true;
    } catch (TreeException e) {
      return false;
    }
  }

  private void lines(BufferedReader reader) throws IOException {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine();
        line != null && problems.size() < MOST_PROBLEMS;
        line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          taker.take(line(line, number), "line", number);
        } catch (TreeException e) {
          if (!taker.leaves("line", number, e.getMessage())) {
            problems.add(Problem.ofFile(e.found(), "one value of JSON in each line"));
          }
        }
      }
    }
    if (problems.size() == MOST_PROBLEMS) {
      problems.add(
          Problem.ofFile("the lines after line " + number + " were not read", "fewer mistakes"));
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(content.origin(), problems);
    }
  }

  private Node line(String text, int number) throws IOException, TreeException {
    try {
      return JsonText.ofLine(new StringReader(text), wanted, number);
    } catch (TreeException e) {
      if (numbers == Numbers.FINITE) {
        throw e;
      }
      return JsonText.ofLine(new WithoutNaN(new StringReader(text)), wanted, number);
    }
  }

  /**
   * Reads the rows of a table, whatever the file is called.
   *
   * @param fits whether a header is the one that is looked for
   * @return what else is to be said of the file, and how its cells are to be read
   * @throws BadDataException if it is no table
   */
  public RawRows table(Predicate<List<String>> fits) {
    RawRows rows = PlainTables.rows(content.whole(), source, fits);
    List<String> header = List.copyOf(rows.header());
    List<Problem> problems = new ArrayList<>();
    for (RawRows.Line row : rows.rows()) {
      if (row.cells().size() == header.size()) {
        taker.take(new Node.Fields(header, leaves(row), 0), "row", row.number());
      } else {
        int count = row.cells().size();
        String found = count + Plural.of(count, " cell", " cells");
        if (!taker.leaves("row", row.number(), found + ", not " + header.size())) {
          problems.add(Problem.ofRow(row.number(), found, header.size() + ", as the header"));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(rows.origin(), problems);
    }
    return rows.with(rows.head(), List.of());
  }

  private static List<Node> leaves(RawRows.Line row) {
    List<Node> leaves = new ArrayList<>();
    row.cells()
        .forEach(
            cell ->
                leaves.add(new Node.Leaf(cell, cell.isEmpty() ? Node.Kind.NULL : Node.Kind.TEXT)));
    return leaves;
  }

  private BadDataException refused(String found, String allowed) {
    return content.refused(found, allowed);
  }
}
