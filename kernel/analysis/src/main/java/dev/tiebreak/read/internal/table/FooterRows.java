package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what stands below a table in its first column: a source, a note, a footnote. */
final class FooterRows {

  private static final Pattern BEGINS_SO =
      Pattern.compile(
          "(?isu)(?:[*\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3]|\\[\\w{1,2}\\]|https?://"
              + "|n *=|(?:sources?|notes?|footnotes?|legend|(?:last )?updated|retrieved|accessed"
              + "|as of)(?:[ :=.]|$)).*");

  /** A sentence, a label with what it labels, or many words that are no names. */
  private static final Pattern READS_SO =
      Pattern.compile(
          "(?s).* .*\\.|.*:(?: .*)?|.* = .*|(?:.* )?(?:\\p{Ll}[\\p{L}'-]*[,;]? ){3}\\p{Ll}.*");

  /** No name of a table is longer. */
  private static final int LONGEST_NAME = 200;

  private FooterRows() {}

  /** Returns the rows of a table without its footer, and without blank ones at its end. */
  static RawRows without(RawRows rows) {
    List<Line> lines = rows.rows();
    int from = lines.size();
    while (from > 0 && isAlone(lines.get(from - 1))) {
      from--;
    }
    int footer = from;
    while (footer < lines.size() && !isFooter(rows, footer)) {
      footer++;
    }
    int end = footer;
    while (end > 0 && text(lines.get(end - 1)).isEmpty() && isAlone(lines.get(end - 1))) {
      end--;
    }
    return rows.header().size() < 2 || end == 0 || end == lines.size()
        ? rows
        : rows.with(rows.head(), lines.subList(0, end))
            .noting(account(rows.origin(), lines.subList(footer, lines.size())));
  }

  private static Account account(String origin, List<Line> below) {
    return below.stream()
        .filter(line -> !text(line).isEmpty())
        .map(
            line ->
                Account.leftOut(
                    origin,
                    "row " + line.number() + ", \"" + text(line) + "\"",
                    "a footer below the table"))
        .reduce(Account.empty(), Account::and);
  }

  /** Whether nothing is filled but the first cell. */
  private static boolean isAlone(Line line) {
    return line.cells().stream().skip(1).allMatch(String::isEmpty);
  }

  private static String text(Line line) {
    return line.cells().isEmpty() ? "" : line.cells().get(0);
  }

  private static boolean isFooter(RawRows rows, int index) {
    String text = text(rows.rows().get(index));
    return text.length() > LONGEST_NAME
        || BEGINS_SO.matcher(text).matches()
        || READS_SO.matcher(text).matches()
        || (text.indexOf(' ') > 0 && isBelowABlankRow(rows, index));
  }

  private static boolean isBelowABlankRow(RawRows rows, int index) {
    Line above = index == 0 ? rows.head() : rows.rows().get(index - 1);
    return above.number() < rows.rows().get(index).number() - 1
        || (isAlone(above) && text(above).isEmpty());
  }
}
