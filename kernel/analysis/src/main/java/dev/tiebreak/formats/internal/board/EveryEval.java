package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every Eval Ever, one form for the results of many leaderboards: a file of a model's scores, and
 * beside it lines of single samples.
 */
public final class EveryEval implements Importer {

  private static final String VERSION = "schema_version";
  private static final String RUN = "evaluation_id";
  private static final Pattern KNOWN = Pattern.compile("0\\.[23](?:\\.\\d+)?");

  @Override
  public String format() {
    return "Every Eval Ever";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    if (!file.has(VERSION) || !file.has(RUN)) {
      return Optional.empty();
    }
    String version = file.start().at(VERSION).text();
    if (file.has("sample_id") && file.has("evaluation")) {
      return Optional.of(Recognised.holding(Holding.OUTCOMES).inVersion(version));
    }
    return file.has("model_info") || file.has("evaluation_results")
        ? Optional.of(Recognised.holding(Holding.SCORES).inVersion(version))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    requireKnown(file, file.glance().start());
    if (holding == Holding.OUTCOMES) {
      EveryEvalSamples samples = new EveryEvalSamples(rows);
      file.each(samples::add);
    } else {
      new EveryEvalScores(file.document(), rows).add();
    }
  }

  private static void requireKnown(KnownFile file, Node start) {
    String version = start.at(VERSION).text();
    if (!KNOWN.matcher(version).matches()) {
      throw file.refused("version " + version + " of Every Eval Ever", "version 0.2 or 0.3");
    }
  }
}
