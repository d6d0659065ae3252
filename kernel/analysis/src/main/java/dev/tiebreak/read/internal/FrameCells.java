package dev.tiebreak.read.internal;

import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.Schema.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** The cells of a frame as texts that are read as the same values. */
public final class FrameCells {

  private FrameCells() {}

  /**
   * Returns the rows of a frame, without the columns that it would have anyhow.
   *
   * @param table numbers may stand in columns of texts, as they are written
   */
  public static RawRows of(Table table, Schema schema) {
    RawRows raw = TableValues.rows(table).in(Manner.withDefaults());
    List<Optional<Rule>> rules = raw.header().stream().map(schema::rule).toList();
    int[] kept =
        IntStream.range(0, rules.size())
            .filter(
                i ->
                    !rules.get(i).filter(Rule::mayBeLeftOut).isPresent()
                        || !raw.cells(raw.header().get(i)).stream().allMatch(String::isEmpty))
            .toArray();
    List<Line> rows =
        raw.rows().stream()
            .map(
                row ->
                    new Line(
                        row.number(),
                        IntStream.of(kept)
                            .mapToObj(i -> filled(row.cells().get(i), rules.get(i)))
                            .toList()))
            .toList();
    Line head =
        new Line(raw.head().number(), IntStream.of(kept).mapToObj(raw.header()::get).toList());
    return withoutDoubt(raw.with(head, rows), schema);
  }

  private static String filled(String cell, Optional<Rule> rule) {
    return cell.isEmpty() ? rule.map(Rule::missing).orElse("") : cell;
  }

  /**
   * Writes one number such as 1.512 with a zero in front, which no thousands have, if no other
   * number shows that the file has decimal points.
   */
  private static RawRows withoutDoubt(RawRows raw, Schema schema) {
    Notation notation = Notation.of(raw, schema.rules());
    for (int row = 0; row < raw.rows().size(); row++) {
      List<String> cells = raw.rows().get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        boolean doubtful =
            schema
                .rule(raw.header().get(i))
                .filter(rule -> notation.plain(rule.type(), cell).isRefused())
                .isPresent();
        if (doubtful) {
          List<String> clear = new ArrayList<>(cells);
          clear.set(i, cell.startsWith("-") ? "-0" + cell.substring(1) : "0" + cell);
          List<Line> rows = new ArrayList<>(raw.rows());
          rows.set(row, new Line(rows.get(row).number(), clear));
          return raw.with(raw.head(), rows);
        }
      }
    }
    return raw;
  }
}
