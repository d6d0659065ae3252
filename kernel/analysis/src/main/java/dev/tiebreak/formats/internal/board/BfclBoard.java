package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.List;
import java.util.Optional;

/**
 * The leaderboard of BFCL, the Berkeley Function Calling Leaderboard: a column for each part, in
 * percent, beside the cost in US dollars and the latency in seconds.
 */
public final class BfclBoard implements Importer {

  private static final String MODEL = "Model";

  @Override
  public String format() {
    return "a BFCL leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.hasColumns(BfclColumn.OVERALL, MODEL, "Latency Mean (s)")
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<BfclColumn> columns = BfclColumn.of(file.glance().header());
    columns.stream()
        .filter(column -> column.kind() == BfclColumn.Kind.SPREAD)
        .forEach(column -> rows.leaveOut(column.name(), "a column of spreads, not of scores"));
    file.each(
        (cells, place) -> {
          WideRow wide = new WideRow(cells, place, rows);
          columns.stream()
              .filter(column -> column.kind() != BfclColumn.Kind.SPREAD)
              .forEach(
                  column ->
                      wide.add(
                          column.name(), row -> fill(row.needText("model", cells, MODEL), column)));
        });
  }

  private static void fill(FoundRow row, BfclColumn column) {
    row.put("benchmark", BfclColumn.BENCHMARK)
        .put("subset", column.subset())
        .put("metric", column.metric())
        .put("unit", column.kind().unit())
        .put("better", column.kind().better())
        .put("part_of", column.partOf());
  }
}
