package dev.tiebreak.formats.internal.board;

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

/** ARC Prize's {@code evaluations.json}: a list of rates, each with the cost in US dollars. */
public final class ArcPrize implements Importer {

  private static final String DATA = "datasetId";
  private static final String MODEL = "modelId";
  private static final String SCORE = "score";
  private static final String DISPLAYED = "display";

  /** What stands for a cost that nobody knows. */
  private static final String NONE = "-";

  private static final List<Cost> COSTS =
      List.of(new Cost("costPerTask", "cost per task"), new Cost("cost", "cost of the run"));

  /** A cost, by its key and in words. */
  private record Cost(String key, String metric) {}

  @Override
  public String format() {
    return "an ARC Prize leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isArray()
            && file.start().children().stream()
                .limit(1)
                .anyMatch(each -> each.keys().containsAll(List.of(DATA, MODEL, SCORE, DISPLAYED)))
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    List<Node> results = file.document().children();
    for (int i = 0; i < results.size(); i++) {
      Node result = results.get(i);
      String place = "[" + i + "]";
      if (result.at(SCORE).isNull()) {
        rows.leaveOut(place, "no score");
      } else {
        rows.add(
            place,
            row -> measured(row, result).needNumber("score", result, SCORE).put("unit", "rate"));
      }
      for (Cost cost : COSTS) {
        Node spent = result.at(cost.key());
        if (spent.text().equals(NONE)) {
          rows.leaveOut(place + "." + cost.key(), "no cost");
        } else if (!spent.isNull()) {
          rows.add(
              place + "." + cost.key(),
              row ->
                  measured(row, result)
                      .put("metric", cost.metric())
                      .needNumber("score", result, cost.key())
                      .put("unit", "usd")
                      .put("better", "lower"));
        }
      }
    }
  }

  private static FoundRow measured(FoundRow row, Node result) {
    return row.needText("model", result, MODEL)
        .put("benchmark", "ARC Prize")
        .needText("subset", result, DATA)
        .put(
            "note",
            result.at(DISPLAYED).text().equals("false") ? "not displayed on the leaderboard" : "");
  }
}
