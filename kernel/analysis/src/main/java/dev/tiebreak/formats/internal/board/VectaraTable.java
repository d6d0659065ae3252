package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.Optional;

/** The table of Vectara's hallucination leaderboard, as its README has it. */
public final class VectaraTable implements Importer {

  private static final String MODEL = "Model";
  private static final String WRONG = "Hallucination Rate";
  private static final String RIGHT = "Factual Consistency Rate";
  private static final String ANSWERED = "Answer Rate";
  private static final String LENGTH = "Average Summary Length (Words)";

  @Override
  public String format() {
    return "a Vectara leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.hasColumns(MODEL, WRONG, RIGHT, ANSWERED)
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    rows.leaveOut(RIGHT, "a column that is 100 minus the hallucination rate");
    if (file.glance().hasColumns(LENGTH)) {
      rows.leaveOut(LENGTH, "a column of lengths, not of scores");
    }
    file.each(
        (cells, place) -> {
          WideRow wide = new WideRow(cells, place, rows);
          wide.add(
              WRONG,
              row -> share(row.needText("model", cells, MODEL), "hallucination rate", "lower"));
          wide.add(
              ANSWERED, row -> share(row.needText("model", cells, MODEL), "answer rate", "higher"));
        });
  }

  private static void share(FoundRow row, String metric, String better) {
    row.put("benchmark", "Vectara")
        .put("metric", metric)
        .put("unit", "percent")
        .put("better", better);
  }
}
