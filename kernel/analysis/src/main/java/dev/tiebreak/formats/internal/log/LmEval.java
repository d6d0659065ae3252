package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Results of lm-evaluation-harness: {@code results_….json} holds scores, of tasks and groups of
 * them, {@code samples_….jsonl} the outcomes of one task.
 */
public final class LmEval implements Importer {

  private static final String ERROR = "_stderr,";

  @Override
  public String format() {
    return "an lm-evaluation-harness file";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    boolean samples =
        List.of("doc_id", "doc", "target", "filtered_resps").stream().allMatch(file::has);
    if (samples) {
      return Optional.of(Recognised.holding(Holding.OUTCOMES));
    }
    return file.start().at("results").isObject()
            && file.start().at("results").children().stream().anyMatch(LmEval::hasError)
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  private static boolean hasError(Node task) {
    return task.keys().stream().anyMatch(key -> key.contains(ERROR));
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    if (holding == Holding.SCORES) {
      LmEvalRun run = LmEvalRun.of(file);
      new LmEvalScores(run, rows).add();
    } else {
      LmEvalSamples.of(file, rows).add(file);
    }
  }
}
