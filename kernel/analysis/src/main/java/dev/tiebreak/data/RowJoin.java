package dev.tiebreak.data;

import dev.tiebreak.data.Aliases.Kind;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.TableValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of two frames below each other: those of the second that say what one of the first says
 * fall away, and a name that goes by another name in the first is called by that.
 *
 * @param rows of both, which the frame has yet to check as those of one file
 * @param repeats what fell away
 */
record RowJoin(Written rows, List<LeftOut> repeats) {

  /** Who said it when, which does not change what is said. */
  private static final Set<String> TELLING = Set.of("source", PriceColumns.AS_OF);

  static RowJoin of(OtherNames names, Written first, Written second) {
    Account account = Account.empty();
    Written more = second;
    for (Kind kind : Kind.values()) {
      String column = kind.toString();
      if (first.table().containsColumn(column) && second.table().containsColumn(column)) {
        JoinedNames joined =
            JoinedNames.of(
                names,
                kind,
                first.table().stringColumn(column).asList(),
                second.table().stringColumn(column).asList());
        more = more.named(column, joined.called());
        account = account.and(joined.account());
      }
    }
    Map<List<String>, Integer> seen = new HashMap<>();
    List<List<String>> here = said(first);
    IntStream.range(0, here.size()).forEach(i -> seen.putIfAbsent(here.get(i), i));
    List<List<String>> there = said(more);
    List<Integer> kept = new ArrayList<>();
    List<LeftOut> repeats = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      Integer earlier = seen.get(there.get(i));
      if (earlier == null) {
        kept.add(i);
      } else {
        repeats.add(
            LeftOut.repeat(
                more.places().files().get(i),
                more.places().words(i),
                first.places().words(earlier)));
      }
    }
    return new RowJoin(
        first
            .and(more.only(kept.stream().mapToInt(Integer::intValue).toArray()))
            .saying(account.notes()),
        repeats);
  }

  /** What each row says: equal numbers alike, and a blank cell as what it stands for. */
  private static List<List<String>> said(Written frame) {
    RawRows cells = TableValues.rows(frame.table());
    List<List<String>> columns =
        frame.schema().rules().stream()
            .filter(rule -> !TELLING.contains(rule.name()) && !Written.ORIGIN.contains(rule))
            .map(rule -> said(cells.cells(rule.name()), rule))
            .toList();
    return IntStream.range(0, cells.rows().size())
        .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
        .toList();
  }

  private static List<String> said(List<String> cells, Schema.Rule rule) {
    String blank = PriceColumns.BLANK.getOrDefault(rule.name(), "");
    Stream<String> all = cells.stream().map(cell -> cell.isEmpty() ? blank : cell);
    return rule.type().kind() == CellType.Kind.NUMBER
        ? all.map(cell -> number(cell, rule.name())).toList()
        : all.toList();
  }

  private static String number(String cell, String column) {
    return CellType.decimal(cell)
        .map(number -> PriceCells.isPrice(column) ? PriceCells.nearest(number) : number)
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toString)
        .orElse(cell);
  }
}
