package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the header of a table: below a title, or spread over two rows. */
final class HeaderRows {

  static final int MOST_TITLES = 5;

  private HeaderRows() {}

  /** Returns the rows of a table below one header, without what stands above and below it. */
  static RawRows table(RawRows rows, Predicate<List<String>> fits) {
    return FooterRows.without(joined(rows, fits));
  }

  /** Returns the rows below one header, which holds the groups of columns and their names. */
  private static RawRows joined(RawRows rows, Predicate<List<String>> fits) {
    RawRows whole = twoRows(rows, fits);
    if (fits.test(whole.header())) {
      return whole;
    }
    int most = Math.min(MOST_TITLES, rows.rows().size());
    for (int titles = 1; titles <= most; titles++) {
      Line head = line(rows, titles);
      List<Line> above = IntStream.range(0, titles).mapToObj(i -> line(rows, i)).toList();
      RawRows below =
          twoRows(rows.with(head, rows.rows().subList(titles, rows.rows().size())), fits);
      if (fits.test(below.header()) && above.stream().allMatch(each -> isTitle(each, head))) {
        return below.noting(titles(rows.origin(), above));
      }
    }
    return rows;
  }

  private static Account titles(String origin, List<Line> above) {
    return above.stream()
        .filter(line -> !texts(line).isEmpty())
        .map(line -> Account.leftOut(origin, "row " + line.number(), "a title above the table"))
        .reduce(Account.empty(), Account::and);
  }

  private static Line line(RawRows rows, int index) {
    return index == 0 ? rows.head() : rows.rows().get(index - 1);
  }

  /** Whether a line above a header says one thing, or has no cell for each column. */
  private static boolean isTitle(Line line, Line head) {
    return texts(line).size() < 2 || line.cells().size() < head.cells().size();
  }

  private static Set<String> texts(Line line) {
    Set<String> texts = new HashSet<>(line.cells());
    texts.remove("");
    return texts;
  }

  private static RawRows twoRows(RawRows rows, Predicate<List<String>> fits) {
    List<String> top = rows.header();
    if (rows.rows().isEmpty() || !isOdd(top, rows.rows().get(0).cells())) {
      return rows;
    }
    Line below = rows.rows().get(0);
    boolean words =
        below.cells().size() == top.size() && below.cells().stream().noneMatch(Notation::isNumber);
    List<String> joined = words ? joined(top, below.cells()) : top;
    return words && fits.test(joined)
        ? rows.with(
            new Line(rows.head().number(), joined), rows.rows().subList(1, rows.rows().size()))
        : rows;
  }

  /** Whether a name stands twice above a row, or none where the row has one. */
  private static boolean isOdd(List<String> top, List<String> below) {
    List<String> named = top.stream().filter(name -> !name.isEmpty()).toList();
    return new HashSet<>(named).size() < named.size()
        || IntStream.range(0, Math.min(top.size(), below.size()))
            .anyMatch(i -> top.get(i).isEmpty() && !below.get(i).isEmpty());
  }

  /** A blank cell beside a group belongs to it, as where cells were merged. */
  private static List<String> joined(List<String> top, List<String> below) {
    List<String> joined = new ArrayList<>();
    String group = "";
    for (int i = 0; i < top.size(); i++) {
      boolean named = !below.get(i).isEmpty();
      group = top.get(i).isEmpty() && named ? group : top.get(i);
      joined.add(
          String.join(
              "/",
              Stream.of(group, below.get(i)).filter(name -> !name.isEmpty()).distinct().toList()));
      group = named ? group : "";
    }
    return joined;
  }
}
