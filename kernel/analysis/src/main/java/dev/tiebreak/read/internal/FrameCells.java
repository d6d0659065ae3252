package dev.tiebreak.read.internal;

import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.Schema.Rule;
import java.util.ArrayList;
import java.util.Comparator;
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
    return IntStream.range(0, raw.header().size())
        .mapToObj(column -> new Doubt(doubtful(raw, column, schema, notation), column))
        .filter(doubt -> doubt.row() >= 0)
        .min(Comparator.comparingInt(Doubt::row))
        .map(doubt -> doubt.cleared(raw))
        .orElse(raw);
  }

  /** The first row whose cell in a column is in doubt; -1 if there is none. */
  private static int doubtful(RawRows raw, int column, Schema schema, Notation notation) {
    String name = raw.header().get(column);
    return schema.rule(name).map(rule -> doubtful(raw.column(name), rule, notation)).orElse(-1);
  }

  private static int doubtful(CellColumn cells, Rule rule, Notation notation) {
    return IntStream.range(0, cells.texts())
        .mapToObj(cells::text)
        .filter(text -> notation.plain(rule.type(), text).isRefused())
        .mapToInt(cells::indexOf)
        .findFirst()
        .orElse(-1);
  }

  /** A cell that can be read in two ways. */
  private record Doubt(int row, int column) {

    RawRows cleared(RawRows raw) {
      Line line = raw.rows().get(row);
      String cell = line.cells().get(column);
      List<String> clear = new ArrayList<>(line.cells());
      clear.set(column, cell.startsWith("-") ? "-0" + cell.substring(1) : "0" + cell);
      List<Line> rows = new ArrayList<>(raw.rows());
      rows.set(row, new Line(line.number(), clear));
      return raw.with(raw.head(), rows);
    }
  }
}
