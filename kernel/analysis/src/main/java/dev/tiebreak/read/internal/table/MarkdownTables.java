package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The tables of a Markdown text, of which only the words remain. */
final class MarkdownTables {

  private static final int MOST_NESTED = 50;
  private static final Pattern RULE = Pattern.compile("[ \\t]*:?-+:?[ \\t]*");

  /** What may stand in front of a row: marks of lists and quotations, or its first cell. */
  private static final String IN_FRONT = " \t>*+-:";

  private final String origin;
  private final String text;

  private MarkdownTables(String origin, String text) {
    this.origin = origin;
    this.text = text;
  }

  /** Whether a text has a line that sets a header apart from rows. */
  static boolean in(String text) {
    return text.lines().anyMatch(MarkdownTables::isRule);
  }

  /** Looks at one cell after the other, since a pattern of a million cells fills the stack. */
  private static boolean isRule(String line) {
    if (line.indexOf('|') < 0) {
      return false;
    }
    String[] parts = line.split("\\|", -1);
    int last = parts.length - 1;
    boolean endsOpen = RULE.matcher(parts[last]).matches();
    return parts[0].chars().allMatch(c -> IN_FRONT.indexOf(c) >= 0)
        && Arrays.stream(parts, 1, last).allMatch(part -> RULE.matcher(part).matches())
        && (endsOpen || parts[last].isBlank())
        && (last > 1 || (endsOpen && parts[0].indexOf('-') >= 0));
  }

  /** Returns the tables in their order. */
  static List<RawRows> of(String origin, String text) {
    Node page = parsed(origin, text);
    List<Node> blocks = new ArrayList<>();
    for (Node node = page; node != null; node = Nodes.next(node, page)) {
      if (node instanceof TableBlock) {
        blocks.add(node);
      }
    }
    List<RawRows> tables = new ArrayList<>();
    for (Node block : blocks) {
      String name = blocks.size() == 1 ? origin : origin + ", table " + (tables.size() + 1);
      tables.add(new MarkdownTables(name, text).table(block));
    }
    return tables;
  }

  private static Node parsed(String origin, String text) {
    if (text.lines().anyMatch(line -> isRule(line) && bars(line) > CsvLines.MOST_COLUMNS + 1)) {
      throw tooLarge(origin, CsvLines.MOST_COLUMNS + " columns");
    }
    try {
      return Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MOST_NESTED)
          .build()
          .parse(text);
    } catch (IllegalArgumentException e) { // the parser's own bound
      throw tooLarge(origin, "1000000 cells");
    }
  }

  private static long bars(String line) {
    return line.chars().filter(c -> c == '|').count();
  }

  private static BadDataException tooLarge(String origin, String bound) {
    return new BadDataException(
        origin,
        List.of(
            Problem.ofFile(
                "a Markdown table of more than " + bound,
                "at most that many; or the table as CSV")));
  }

  private RawRows table(Node block) {
    List<Line> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Node node = block; node != null; node = Nodes.next(node, block)) {
      if (node instanceof TableRow row) {
        int number = lines.size() + 1;
        Line line = new Line(number, Nodes.children(row).map(Nodes::words).toList());
        int written = cells(row);
        if (written > line.cells().size()) {
          problems.add(
              Problem.ofRow(number, written + " cells", line.cells().size() + ", as the header"));
        }
        lines.add(line);
      }
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(origin, problems);
    }
    return new RawRows(origin, lines.get(0), lines.subList(1, lines.size())).as("Markdown");
  }

  /** How many cells a row is written with; those beyond the header's are dropped from the tree. */
  private int cells(TableRow row) {
    if (row.getSourceSpans().isEmpty()) {
      return 0;
    }
    SourceSpan span = row.getSourceSpans().get(0);
    String line =
        RawRows.strip(
            text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    int pipes = 0;
    for (int i = line.startsWith("|") ? 1 : 0; i < line.length() - 1; i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '|') {
        pipes++;
      }
    }
    return pipes + 1;
  }
}
