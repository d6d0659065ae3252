package dev.tiebreak.show;

import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table as plain text, with columns two spaces apart; long cells take several lines. */
final class TextTable {

  /** The greatest width of a text column, in characters, unless a single word is longer. */
  private static final int MOST_PER_TEXT = 60;

  private static final Pattern LINE =
      Pattern.compile("\\S.{0," + (MOST_PER_TEXT - 1) + "}(?= |$)|\\S+");

  private TextTable() {}

  static String write(TableParts table) {
    List<String> head =
        Stream.of(table.title(), table.subtitle()).filter(line -> !line.isEmpty()).toList();
    List<String> grid = table.columns().isEmpty() ? List.of() : grid(table);
    return Stream.of(head, grid, foot(table))
        .filter(block -> !block.isEmpty())
        .map(block -> String.join("\n", block))
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> foot(TableParts table) {
    List<String> lines = new ArrayList<>();
    List<String> footnotes = table.footnotes();
    for (int i = 0; i < footnotes.size(); i++) {
      lines.add(Numerals.mark(i) + " " + footnotes.get(i));
    }
    lines.addAll(table.notes());
    if (!table.source().isEmpty()) {
      lines.add("Source: " + table.source());
    }
    return lines;
  }

  private static List<String> grid(TableParts table) {
    List<String> lines = new ArrayList<>();
    List<List<String>> body = body(table);
    int[] widths = widths(table, body);
    if (table.columns().stream().anyMatch(column -> !column.spanner().isEmpty())) {
      lines.add(spanners(table, widths));
    }
    lines.add(
        line(table, widths, table.columns().stream().map(TableParts.Column::heading).toList()));
    List<String> details = table.columns().stream().map(TableParts.Column::detail).toList();
    if (details.stream().anyMatch(detail -> !detail.isEmpty())) {
      lines.add(line(table, widths, details));
    }
    lines.add("─".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, widths.length - 1)));
    body.forEach(row -> lines.addAll(lines(table, widths, row)));
    return lines;
  }

  /** The cells with their marks, and padding that aligns decimal points. */
  private static List<List<String>> body(TableParts table) {
    List<List<String>> body = new ArrayList<>();
    table.rows().forEach(row -> body.add(new ArrayList<>()));
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<String> blanks = Numerals.blanks(table, column, " ", " ");
      int mark =
          table.rows().stream()
              .mapToInt(row -> length(Numerals.mark(table, row.get(column))))
              .max()
              .orElse(0);
      for (int row = 0; row < body.size(); row++) {
        Cell cell = table.rows().get(row).get(column);
        String own = Numerals.mark(table, cell);
        String text = cell.text() + own;
        body.get(row)
            .add(
                table.columns().get(column).align() == Align.NUMBER
                    ? text + " ".repeat(mark - length(own)) + blanks.get(row)
                    : broken(text));
      }
    }
    return body;
  }

  private static String broken(String text) {
    return length(text) <= MOST_PER_TEXT
        ? text
        : LINE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }

  private static int[] widths(TableParts table, List<List<String>> body) {
    int[] widths =
        IntStream.range(0, table.columns().size())
            .map(
                i ->
                    body.stream()
                        .flatMap(row -> row.get(i).lines())
                        .mapToInt(TextTable::length)
                        .reduce(heading(table.columns().get(i)), Math::max))
            .toArray();
    forEachSpanner(
        table,
        (from, to) -> {
          int missing = length(table.columns().get(from).spanner()) - width(widths, from, to);
          widths[to - 1] += Math.max(0, missing);
        });
    return widths;
  }

  private static int width(int[] widths, int from, int to) {
    return IntStream.range(from, to).map(i -> widths[i]).sum() + 2 * (to - from - 1);
  }

  private interface Span {
    void visit(int from, int to);
  }

  /** Visits runs of neighbouring columns with the same shared heading, which may be empty. */
  private static void forEachSpanner(TableParts table, Span visitor) {
    List<TableParts.Column> columns = table.columns();
    int next;
    for (int i = 0; i < columns.size(); i = next) {
      next = i + 1;
      while (next < columns.size()
          && columns.get(next).spanner().equals(columns.get(i).spanner())) {
        next++;
      }
      visitor.visit(i, next);
    }
  }

  private static String spanners(TableParts table, int... widths) {
    StringBuilder line = new StringBuilder();
    forEachSpanner(
        table,
        (from, to) -> {
          String words = table.columns().get(from).spanner();
          int free = width(widths, from, to) - length(words);
          line.append(from == 0 ? "" : "  ").append(" ".repeat(free / 2)).append(words);
          line.append(" ".repeat(free - free / 2));
        });
    return line.toString().stripTrailing();
  }

  private static int heading(TableParts.Column column) {
    return Math.max(length(column.heading()), length(column.detail()));
  }

  /** A row, with as many lines as its longest cell. */
  private static List<String> lines(TableParts table, int[] widths, List<String> cells) {
    List<List<String>> broken = cells.stream().map(cell -> cell.lines().toList()).toList();
    int height = broken.stream().mapToInt(List::size).reduce(1, Math::max);
    return IntStream.range(0, height)
        .mapToObj(
            i ->
                line(
                    table,
                    widths,
                    broken.stream().map(cell -> i < cell.size() ? cell.get(i) : "").toList()))
        .toList();
  }

  private static String line(TableParts table, int[] widths, List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String padding = " ".repeat(widths[i] - length(texts.get(i)));
      boolean number = table.columns().get(i).align() == Align.NUMBER;
      line.append(i == 0 ? "" : "  ");
      line.append(number ? padding + texts.get(i) : texts.get(i) + padding);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
