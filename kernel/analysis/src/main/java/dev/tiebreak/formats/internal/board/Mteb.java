package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.Optional;

/**
 * MTEB's results of one model on one task, of both shapes. The model stands in {@code
 * model_meta.json} beside the file, else only in the name of its folder.
 */
public final class Mteb implements Importer {

  private static final String NAME_OF_OLD = "mteb_dataset_name";
  private static final String NAME = "task_name";
  private static final String SCORES = "scores";

  /** What MTEB writes for the slash in a model's name. */
  private static final String SLASH = "__";

  @Override
  public String format() {
    return "an MTEB result";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    boolean results =
        file.has(NAME_OF_OLD) || (file.has(NAME) && file.has("mteb_version") && file.has(SCORES));
    if (results) {
      return Optional.of(Recognised.holding(Holding.SCORES));
    }
    return file.has("name")
            && file.has("revision")
            && file.has("n_parameters")
            && file.has("embed_dim")
        ? Optional.of(Recognised.companion())
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node document = file.document();
    boolean old = document.field(NAME_OF_OLD).isPresent();
    MtebScores scores = new MtebScores(model(file), document, old ? NAME_OF_OLD : NAME, rows);
    if (old) {
      scores.addOld();
    } else {
      scores.add(document.at(SCORES));
    }
  }

  private static String model(KnownFile file) {
    String told =
        file.beside("model_meta.json").map(meta -> meta.document().at("name").text()).orElse("");
    if (!told.isEmpty()) {
      return told;
    }
    return file.folders().stream()
        .filter(folder -> folder.contains(SLASH))
        .reduce((outer, inner) -> inner)
        .or(() -> file.folders().stream().reduce((outer, inner) -> inner))
        .map(folder -> folder.replaceFirst(SLASH, "/"))
        .orElseThrow(
            () ->
                file.refused(
                    "results of MTEB without a folder, whose name would be the model's",
                    "a file in a folder called by its model"));
  }
}
