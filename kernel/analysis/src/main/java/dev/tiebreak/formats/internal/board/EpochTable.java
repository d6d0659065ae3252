package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.Optional;

/**
 * A table of Epoch AI's Benchmarking Hub, of one benchmark. Which column is the score, and on what
 * scale, is said by {@code benchmark_metadata.csv} beside it, which the hub's archive has.
 */
public final class EpochTable implements Importer {

  static final String MODEL = "Model version";

  @Override
  public String format() {
    return "a table of Epoch AI";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    if (file.hasColumns("benchmark", "source_file", "score_column", "scale")) {
      return Optional.of(Recognised.companion());
    }
    boolean described =
        file.hasColumns("Release date")
            || file.hasColumns("Organization")
            || file.hasColumns("Started at");
    return file.hasColumns(MODEL) && described
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    EpochScale scale = EpochScale.of(file);
    if (!file.glance().hasColumns(scale.column())) {
      throw file.refused(
          "no column \"" + scale.column() + "\", which benchmark_metadata.csv calls the score",
          "the files of one archive of Epoch AI");
    }
    rows.say("Of the columns of numbers in a table of Epoch AI, only that of its score is read.");
    EpochRows found = new EpochRows(scale, file.glance().header(), rows);
    file.each(found::add);
  }
}
