package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;

/** AlpacaEval's leaderboards: win rates in percent, whose first column, the model, has no name. */
public final class AlpacaEvalBoard implements Importer {

  private static final String MODEL = "";
  private static final String WINS = "win_rate";
  private static final String WINS_ERROR = "standard_error";

  /** The columns of win rates, each with that of its standard error, or none. */
  private static final List<Rate> RATES =
      List.of(
          new Rate(WINS, WINS_ERROR),
          new Rate("length_controlled_winrate", "lc_standard_error"),
          new Rate("discrete_win_rate", ""));

  private record Rate(String column, String error) {}

  @Override
  public String format() {
    return "an AlpacaEval leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.hasColumns(MODEL, WINS, WINS_ERROR, "n_wins", "n_total")
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<Rate> rates =
        RATES.stream().filter(rate -> file.glance().hasColumns(rate.column())).toList();
    file.each(
        (cells, place) -> {
          WideRow wide = new WideRow(cells, place, rows);
          rates.forEach(rate -> wide.add(rate.column(), row -> fill(row, cells, rate)));
        });
  }

  private static void fill(FoundRow row, Node cells, Rate rate) {
    if (cells.at(MODEL).text().isEmpty()) {
      throw row.refused("no model in the first column", "a name");
    }
    row.text("model", cells, MODEL)
        .put("benchmark", "AlpacaEval")
        .put("metric", rate.column())
        .put("unit", "percent")
        .put("stderr", rate.error().isEmpty() ? "" : cells.at(rate.error()).text())
        .put("n", JsonNumbers.whole(cells.at("n_total").text()));
  }
}
