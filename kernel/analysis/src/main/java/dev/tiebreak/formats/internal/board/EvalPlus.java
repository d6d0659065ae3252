package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.KeptMapping;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import java.util.Optional;

/**
 * EvalPlus' {@code results.json}: an object whose keys are models, with the percentage of tasks
 * solved on each benchmark, null where a model was not run.
 */
public final class EvalPlus implements Importer {

  private static final String SOLVED = "pass@1";

  @Override
  public String format() {
    return "an EvalPlus leaderboard";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isObject()
            && file.start().children().stream()
                .anyMatch(
                    model ->
                        model.at(SOLVED, "humaneval+").leaf().isPresent()
                            && model.at(SOLVED).isObject()
                            && model.field("prompted").isPresent())
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    file.map(KeptMapping.named("evalplus"), rows);
  }
}
