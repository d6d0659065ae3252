package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.Map;
import java.util.Optional;

/**
 * The files of models.dev: {@code api.json}, whose keys are providers with the prices of their
 * models; {@code models.json}, whose keys are models with their scores; and {@code catalog.json},
 * which is both under the keys {@code providers} and {@code models}.
 */
public final class ModelsDev implements Importer {

  private static final String PROVIDERS = "providers";
  private static final String MODELS = "models";

  @Override
  public String format() {
    return "models.dev";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    Node start = file.start();
    if (isCatalog(start)) {
      return Optional.of(Recognised.holding(Holding.PRICES, Holding.SCORES));
    }
    if (start.children().stream().anyMatch(ModelsDev::isProvider)) {
      return Optional.of(Recognised.holding(Holding.PRICES));
    }
    return hasModel(start) ? Optional.of(Recognised.holding(Holding.SCORES)) : Optional.empty();
  }

  /** The models come first in it, and are more than is looked at of a file. */
  private static boolean isCatalog(Node start) {
    return hasModel(start.at(MODELS))
        || start.at(PROVIDERS).children().stream().anyMatch(ModelsDev::isProvider);
  }

  private static boolean isProvider(Node each) {
    return each.at("env").isArray() && each.at(MODELS).isObject() && each.field("doc").isPresent();
  }

  private static boolean hasModel(Node models) {
    return models.fields().entrySet().stream().anyMatch(ModelsDev::isModel);
  }

  private static boolean isModel(Map.Entry<String, Node> each) {
    Node model = each.getValue();
    return model.at("id").text().equals(each.getKey())
        && model.field("name").isPresent()
        && (model.field("modalities").isPresent() || model.field("limit").isPresent());
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node all = file.document();
    if (holding == Holding.SCORES) {
      ModelsDevScores scores = new ModelsDevScores(rows);
      all.field(MODELS).orElse(all).fields().forEach(scores::add);
      return;
    }
    all.field(PROVIDERS)
        .orElse(all)
        .fields()
        .forEach((name, provider) -> new ModelsDevPrices(name, provider, rows).add());
  }
}
